/** All that the case has, of all time. */
import type { TimeWindow } from '../contract/views.ts';
import type { CaseColumns } from './case-columns.ts';
import { type Presence, presenceIn } from './presence.ts';

/** The window of everything. Known by itself where it matters: what is worked out for a window is kept with it. */
export const allTime: TimeWindow = { from: null, to: null };

const wholes = new WeakMap<CaseColumns, Presence>();

/** Worked out once for a state of the case, however many ask. */
export function wholePresence(columns: CaseColumns): Presence {
  const known = wholes.get(columns) ?? presenceIn(columns, null, allTime);
  wholes.set(columns, known);
  return known;
}
