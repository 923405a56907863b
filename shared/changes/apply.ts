/** Changes carried out on a state in memory: what the case file must end up as (SPEC.md, CH-3). */
import { err, ok, type Result } from '../lib/result.ts';
import type { Change, Row } from './change.ts';
import { hasValues, sameRow } from './rows.ts';

/** Rows by {@link rowKey}. */
export type State = ReadonlyMap<string, Row>;

export interface Conflict {
  readonly table: string;
  readonly id: number;
  readonly kind: Change['kind'];
}

export const rowKey = (target: Pick<Change, 'table' | 'id'>): string => `${target.table}:${target.id}`;

/** Whether a change fits the row that stands where it points (undefined: none does). */
export function fits(change: Change, present: Row | undefined): boolean {
  if (change.kind === 'insert') return present === undefined;
  if (present === undefined) return false;
  return change.kind === 'delete' ? sameRow(present, change.row) : hasValues(present, change.before);
}

/** The state after all changes in order, or the first that does not fit. */
export function apply(state: State, changes: readonly Change[]): Result<State, Conflict> {
  const next = new Map(state);
  for (const change of changes) {
    const key = rowKey(change);
    const present = next.get(key);
    if (!fits(change, present)) return err({ table: change.table, id: change.id, kind: change.kind });
    if (change.kind === 'delete') next.delete(key);
    else next.set(key, change.kind === 'insert' ? change.row : { ...present, ...change.after });
  }
  return ok(next);
}
