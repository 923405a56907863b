/** All that the case has, of all time. */
import type { CaseColumns } from './case-columns.ts';
import { type Presence, presenceIn } from './presence.ts';

const wholes = new WeakMap<CaseColumns, Presence>();

/** Worked out once for a state of the case, however many ask. */
export function wholePresence(columns: CaseColumns): Presence {
  const known = wholes.get(columns) ?? presenceIn(columns, null, { from: null, to: null });
  wholes.set(columns, known);
  return known;
}
