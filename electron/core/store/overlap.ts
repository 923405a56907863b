/** The SQL of "overlaps this window", word for word as the indexes event_days and relation_days have it (SPEC.md, ST-6). */
// An open end stands for all days on its side; so does an open time in the index.
import { DAWN, DUSK } from '#shared/columns/no-place.ts';
import type { TimeWindow } from '#shared/contract/views.ts';

/** Expressions over the columns of an event or a relation. */
export const days = {
  first: `coalesce(earliest, ${DAWN})`,
  last: `coalesce(latest, ${DUSK})`,
  dated: '(earliest IS NOT NULL OR latest IS NOT NULL)',
  undated: '(earliest IS NULL AND latest IS NULL)',
} as const;

export const shown = `review <> 'rejected'`;

/** A list that is made once a query, from an index that has nothing else in it. */
export const rejectedActors = `SELECT id FROM actor WHERE review = 'rejected'`;

/** Parameters: the window's last day, its first day. */
export const overlaps = `${days.dated} AND ${days.first} <= ? AND ${days.last} >= ? AND ${shown}`;

/** The window's first and last day as the index compares them. */
export const boundsOf = ({ from, to }: TimeWindow): readonly [first: number, last: number] => [
  from ?? DAWN,
  to ?? DUSK,
];

/** Whether no part of a dated item lies outside. */
export function isInside(
  item: { readonly earliest: number | null; readonly latest: number | null },
  window: TimeWindow,
): boolean {
  const [first, last] = boundsOf(window);
  return (item.earliest ?? DAWN) >= first && (item.latest ?? DUSK) <= last;
}
