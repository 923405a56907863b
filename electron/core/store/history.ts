/** The edit history as it is listed. */
import { count, desc, eq } from 'drizzle-orm';
import { changeSet } from '#drizzle/schema.ts';
import type { HistoryEntry } from '#shared/contract/history.ts';
import { assert } from '#shared/lib/assert.ts';
import type { Connection } from './connection.ts';

const columns = {
  id: changeSet.id,
  label: changeSet.label,
  subject: changeSet.subject,
  author: changeSet.author,
  at: changeSet.at,
  state: changeSet.state,
  changes: changeSet.rows,
};

type Listed = Omit<HistoryEntry, 'state'> & { readonly state: 'done' | 'undone' | 'dropped' };

const entryOf = (row: Listed): HistoryEntry => ({ ...row, state: row.state === 'done' ? 'done' : 'undone' });

/** Change-sets, newest first. */
export const listHistory = (
  connection: Connection,
  page: { readonly limit: number; readonly offset: number },
): readonly HistoryEntry[] =>
  connection.orm
    .select(columns)
    .from(changeSet)
    .orderBy(desc(changeSet.id))
    .limit(page.limit)
    .offset(page.offset)
    .all()
    .map(entryOf);

export const countHistory = (connection: Connection): number =>
  connection.orm.select({ total: count() }).from(changeSet).get()?.total ?? 0;

/** The entry of a change-set that exists. */
export function historyEntry(connection: Connection, id: number): HistoryEntry {
  const row = connection.orm.select(columns).from(changeSet).where(eq(changeSet.id, id)).get();
  assert(row, `no change-set ${id}`);
  return entryOf(row);
}
