/** What was found between two actors, in words. */
import { counted } from '#shared/derive/counted.ts';
import { t } from '#shared/i18n/text.ts';
import type { ActorId } from '#shared/model/ids.ts';
import type { ActorPathAnswer } from '#shared/network/actor-paths.ts';
import type { PathSearch } from '../../state/paths.ts';

export const REACHES = ['shortest', '2', '3', '4', '5', '6'] as const;
export type Reach = (typeof REACHES)[number];

export const reachWord = (reach: Reach): string =>
  reach === 'shortest' ? t('paths.shortest') : t('paths.upTo', { count: Number(reach) });

export const reachOf = (reach: Reach): PathSearch['reach'] => (reach === 'shortest' ? reach : Number(reach));

export const reachNow = (reach: PathSearch['reach']): Reach =>
  REACHES.find((each) => each === String(reach)) ?? 'shortest';

type NameOf = (id: ActorId) => string;

/** A sentence for each way in which a search can end. */
export function answerWords(answer: ActorPathAnswer, search: PathSearch, nameOf: NameOf): string {
  switch (answer.kind) {
    case 'absent':
      return t('paths.absent', { name: nameOf(answer.actor) });
    case 'none':
      return noneWords(answer, search, nameOf);
    case 'found':
      return foundWords(answer);
  }
}

function foundWords({ paths, truncated }: Extract<ActorPathAnswer, { kind: 'found' }>): string {
  const lengths = paths.map(({ steps }) => steps.length);
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  const steps = least === most ? counted(least, 'step') : t('paths.range', { least, count: most });
  return t(truncated ? 'paths.foundMore' : 'paths.found', { paths: counted(paths.length, 'path'), steps });
}

function noneWords(
  { inOrder, inAnyOrder }: Extract<ActorPathAnswer, { kind: 'none' }>,
  { from, to, reach }: PathSearch,
  nameOf: NameOf,
): string {
  const [one, other] = [from, to].map((id) => (id === null ? '' : nameOf(id)));
  const both = t('words.listed', { before: one!, last: other! });
  if (inAnyOrder === null) return t('paths.nothingJoins', { both });
  const none = reach === 'shortest' ? t('paths.none') : t('paths.noneUpTo', { count: reach });
  if (inOrder !== null) return t('paths.longerInOrder', { none, steps: counted(inOrder, 'step') });
  const inReach = reach === 'shortest' || reach >= inAnyOrder;
  return t(inReach ? 'paths.anyOrder' : 'paths.apart', { none, both, steps: counted(inAnyOrder, 'step') });
}
