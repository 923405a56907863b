/** Paths between two actors, with what each of their steps stands for. */
import { tieId } from '../columns/graph-in.ts';
import { LINES } from '../columns/ties.ts';
import type { ItemRef } from '../derive/item-ref.ts';
import type { Line } from '../derive/marks.ts';
import type { ActorId, EventId, RelationId } from '../model/ids.ts';
import { Quad } from '../model/plover.ts';
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

/** What joins an actor to the next on a path: an event, or a relation that no event says. */
export interface PathTie {
  readonly item: ItemRef;
  readonly quad: Quad;
  readonly line: Line;
}

export interface ActorPath {
  /** Both ends included. */
  readonly actors: readonly ActorId[];
  /** What joins each actor to the next. */
  readonly steps: readonly (readonly PathTie[])[];
  /** Ids of the graph's edges that the steps are drawn as. */
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

function withSteps(net: ActorNetwork, path: readonly number[], inOrder: boolean): ActorPath {
  const contacts = contactsOfSteps(net.network, path, inOrder);
  return {
    actors: path.map((place) => net.actors[place]!),
    steps: contacts.map((step) => step.map((contact) => pathTie(net, contact))),
    edges: [...new Set(contacts.flat().map((contact) => tieId(net.source, net.ties[contact]!)))],
  };
}

function pathTie({ source: { columns, ties }, ties: lines, items }: ActorNetwork, contact: number): PathTie {
  const [tie, item] = [lines[contact]!, items[contact]!];
  return {
    item:
      item < 0
        ? { kind: 'relation', id: columns.relations.ids[~item] as RelationId }
        : { kind: 'event', id: columns.events.ids[item] as EventId },
    quad: Quad.options[ties.quads[tie]!]!,
    line: LINES[ties.lines[tie]!]!,
  };
}
