/** What a comparison has found, in words. */

import { figure } from '../i18n/figure.ts';
import { t } from '../i18n/text.ts';
import { counted } from './counted.ts';

/** What a comparison counts. */
export type ComparedNoun = 'actor' | 'tie' | 'event' | 'relation';

interface Counts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** "12 actors added, 3 removed, 5 changed"; "no actor differs" */
export function changeText({ added, removed, changed }: Counts, one: ComparedNoun): string {
  const all = [
    [added, 'added'],
    [removed, 'removed'],
    [changed, 'changed'],
  ] as const;
  const parts = all.filter(([count]) => count > 0);
  if (parts.length === 0) return t(`words.changes.none.${one}`);
  return parts
    .map(([count, word], index) =>
      t(`words.changes.${word}`, { count, things: index === 0 ? counted(count, one) : figure(count) }),
    )
    .join(', ');
}

/** What one side has of something, the most frequent first. */
export interface Makeup {
  readonly kinds: readonly string[];
  readonly statuses: readonly string[];
}

/** "new: assault, threaten; no longer: consult; status: planned → occurred"; of what only one side has, what it is. */
export function makeupText(before: Makeup, after: Makeup): string {
  const [had, has] = [before.kinds, after.kinds];
  if (had.length === 0) return `${has.join(', ')}${inBrackets(after.statuses)}`;
  if (has.length === 0) return `${had.join(', ')}${inBrackets(before.statuses)}`;
  const [fresh, gone] = [without(has, had), without(had, has)];
  const isOther = [...before.statuses].sort().join() !== [...after.statuses].sort().join();
  return [
    ...(fresh.length > 0 ? [t('words.changes.fresh', { words: fresh.join(', ') })] : []),
    ...(gone.length > 0 ? [t('words.changes.gone', { words: gone.join(', ') })] : []),
    ...(isOther
      ? [t('words.changes.status', { before: before.statuses.join(', '), after: after.statuses.join(', ') })]
      : []),
  ].join('; ');
}

const without = (words: readonly string[], others: readonly string[]): readonly string[] =>
  words.filter((word) => !others.includes(word));

const inBrackets = (statuses: readonly string[]): string =>
  statuses.length === 0 ? '' : ` (${statuses.join(', ')})`;
