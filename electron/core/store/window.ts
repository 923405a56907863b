/** Which events overlap a stretch of days, and how many (SPEC.md, ST-6). */
import type { TimeWindow } from '#shared/contract/views.ts';
import type { Connection } from './connection.ts';
import type { EventRow } from './events.ts';
import { boundsOf, days, overlaps, shown } from './overlap.ts';

export interface WindowCounts {
  readonly inside: number;
  readonly partly: number;
  readonly undated: number;
  /** Of the whole case. */
  readonly total: number;
}

const COUNT = `SELECT count(*) AS overlapping, coalesce(sum(${days.first} >= ? AND ${days.last} <= ?), 0) AS inside
  FROM event WHERE ${overlaps}`;
const TOTALS = `SELECT (SELECT count(*) FROM event WHERE ${days.dated} AND ${shown}) AS dated,
  (SELECT count(*) FROM event WHERE ${days.undated} AND ${shown}) AS undated`;

export function countWindow(connection: Connection, window: TimeWindow): WindowCounts {
  const [from, to] = boundsOf(window);
  const counted = connection.get<{ overlapping: number; inside: number }>(COUNT, from, to, to, from);
  const totals = connection.get<{ dated: number; undated: number }>(TOTALS);
  const { overlapping = 0, inside = 0 } = counted ?? {};
  const { dated = 0, undated = 0 } = totals ?? {};
  return { inside, partly: overlapping - inside, undated, total: dated + undated };
}

const DATED_EVENTS = `SELECT * FROM event WHERE ${overlaps} ORDER BY ${days.first}, ${days.last}, review, id LIMIT ?`;
const UNDATED_EVENTS = `SELECT * FROM event WHERE ${days.undated} AND ${shown} ORDER BY id LIMIT ?`;

/** Dated events by earliest day, then undated ones, `limit` in all. */
export function eventsInWindow(
  connection: Connection,
  window: TimeWindow,
  limit: number,
): readonly EventRow[] {
  const [first, last] = boundsOf(window);
  const dated = connection.all<EventRow>(DATED_EVENTS, last, first, limit);
  return [...dated, ...connection.all<EventRow>(UNDATED_EVENTS, limit - dated.length)];
}

const CHOSEN = `SELECT * FROM event WHERE id IN (SELECT value FROM json_each(?)) AND ${shown}
  ORDER BY ${days.undated}, ${days.first}, ${days.last}, review, id`;

/** Chosen events in the order of a window. */
export const chosenEvents = (connection: Connection, ids: readonly number[]): readonly EventRow[] =>
  connection.all<EventRow>(CHOSEN, JSON.stringify(ids));
