/** What happens to a thing from one view of a case to another, as numbers for each place of a column. */
import type { Presence } from './presence.ts';
import type { TieSource } from './tie-items.ts';

/** What happens to a thing from the first side to the second; `removed` is only in the first, `added` only in the second. */
export const change = { absent: 0, removed: 1, added: 2, same: 3, changed: 4 } as const;

/** One of the two views. Both are of the same columns. */
export interface ComparedSide {
  readonly source: TieSource;
  readonly presence: Presence;
}

export interface Sides {
  readonly before: ComparedSide;
  readonly after: ComparedSide;
}

/** `isSame` is asked only of what is in both. */
export const changeOf = (had: boolean, has: boolean, isSame: boolean): number => {
  if (had && has) return isSame ? change.same : change.changed;
  return had ? change.removed : has ? change.added : change.absent;
};

/** What several changes come to together, one after the other: bits of the sides, and 4 where anything is not the same. */
export const joint = {
  of: (all: number, one: number): number => {
    if (one === change.absent) return all;
    if (one === change.changed) return all | 7;
    return all | one | (one === change.same ? 0 : 4);
  },
  change: (all: number): number => {
    const where = all & change.same;
    return where === change.same && (all & 4) !== 0 ? change.changed : where;
  },
} as const;
