/** What was found between two actors, in words. */
import { counted } from '#shared/derive/counted.ts';
import type { ActorId } from '#shared/model/ids.ts';
import type { ActorPathAnswer } from '#shared/network/actor-paths.ts';
import type { PathSearch } from '../../state/paths.ts';

export const REACHES = ['shortest', '2', '3', '4', '5', '6'] as const;
export type Reach = (typeof REACHES)[number];

export const reachWord = (reach: Reach): string =>
  reach === 'shortest' ? 'Shortest' : `Up to ${reach} steps`;

export const reachOf = (reach: Reach): PathSearch['reach'] => (reach === 'shortest' ? reach : Number(reach));

export const reachNow = (reach: PathSearch['reach']): Reach =>
  REACHES.find((each) => each === String(reach)) ?? 'shortest';

type NameOf = (id: ActorId) => string;

/** A sentence for each way in which a search can end. */
export function answerWords(answer: ActorPathAnswer, search: PathSearch, nameOf: NameOf): string {
  switch (answer.kind) {
    case 'absent':
      return `${nameOf(answer.actor)} is not in what the window shows. Widen the time window or clear filters.`;
    case 'none':
      return noneWords(answer, search, nameOf);
    case 'found':
      return foundWords(answer);
  }
}

function foundWords({ paths, truncated }: Extract<ActorPathAnswer, { kind: 'found' }>): string {
  const lengths = paths.map(({ steps }) => steps.length);
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  const steps = least === most ? counted(least, 'step') : `${least} to ${most} steps`;
  const count = counted(paths.length, 'path');
  return truncated ? `The first ${count}, of ${steps}; there are more` : `${count} of ${steps}`;
}

function noneWords(
  { inOrder, inAnyOrder }: Extract<ActorPathAnswer, { kind: 'none' }>,
  { from, to, reach }: PathSearch,
  nameOf: NameOf,
): string {
  const both = [from, to].flatMap((id) => (id === null ? [] : nameOf(id))).join(' and ');
  const limit = reach === 'shortest' ? '' : ` of up to ${reach} steps`;
  if (inAnyOrder === null) return `Nothing that the window shows joins ${both}.`;
  if (inOrder !== null) return `No path${limit} in order of time; the shortest one has ${inOrder} steps.`;
  if (reach === 'shortest' || reach >= inAnyOrder)
    return `No path${limit} in order of time. In any order ${both} are ${counted(inAnyOrder, 'step')} apart.`;
  return `No path${limit}: ${both} are ${counted(inAnyOrder, 'step')} apart.`;
}
