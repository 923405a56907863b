/** Paths between two actors, with what each of their steps stands for. */
import { type Bond, bondKey } from '../derive/bonds.ts';
import type { ActorId } from '../model/ids.ts';
import type { ActorNetwork } from './actor-network.ts';
import { createOrderedPath } from './ordered-path.ts';
import { pathsUpTo } from './paths-up-to.ts';
import { createShortestPath } from './shortest-path.ts';
import { contactsOfSteps } from './step-contacts.ts';

export interface ActorPathQuestion {
  readonly from: ActorId;
  readonly to: ActorId;
  /** All of the fewest steps, or all up to so many. */
  readonly reach: 'shortest' | number;
  /** Only paths on which no step comes before the last. */
  readonly inOrder: boolean;
}

export interface ActorPath {
  /** Both ends included. */
  readonly actors: readonly ActorId[];
  /** What joins each actor to the next. */
  readonly steps: readonly (readonly Bond[])[];
  /** Ids of the graph's edges that the bonds are drawn as. */
  readonly edges: readonly string[];
}

/** `absent`: one of the two is not in the view. `none`: `otherwise` is the length of the shortest path of any kind. */
export type ActorPathAnswer =
  | { readonly kind: 'absent'; readonly actor: ActorId }
  | { readonly kind: 'none'; readonly inOrder: number | null; readonly inAnyOrder: number | null }
  | { readonly kind: 'found'; readonly paths: readonly ActorPath[]; readonly truncated: boolean };

/** More are not listed: one asks for shorter ones, or narrows the window. */
const MAX_PATHS = 100;

export function actorPaths(net: ActorNetwork, question: ActorPathQuestion): ActorPathAnswer {
  const { from, to, reach, inOrder } = question;
  const start = net.placeOf.get(from);
  const goal = net.placeOf.get(to);
  if (start === undefined) return { kind: 'absent', actor: from };
  if (goal === undefined) return { kind: 'absent', actor: to };
  const find = (inOrder ? createOrderedPath : createShortestPath)(net.network);
  const fewest = stepsOf(find(start, goal));
  const maxSteps = reach === 'shortest' ? fewest : reach;
  if (fewest === null || maxSteps === null || maxSteps < fewest) {
    const inAnyOrder = stepsOf(createShortestPath(net.network)(start, goal));
    return { kind: 'none', inOrder: inOrder ? fewest : null, inAnyOrder };
  }
  const found = pathsUpTo(net.network, { start, goal, maxSteps, inOrder, maxPaths: MAX_PATHS });
  const paths = found.paths.map((path) => withSteps(net, path, inOrder));
  return { kind: 'found', paths, truncated: found.truncated };
}

const stepsOf = (path: readonly number[] | null): number | null => (path === null ? null : path.length - 1);

function withSteps(
  { actors, bonds, network }: ActorNetwork,
  path: readonly number[],
  inOrder: boolean,
): ActorPath {
  const steps = contactsOfSteps(network, path, inOrder).map((step) => step.map((contact) => bonds[contact]!));
  return {
    actors: path.map((place) => actors[place]!.id),
    steps,
    edges: [...new Set(steps.flat().map(bondKey))],
  };
}
