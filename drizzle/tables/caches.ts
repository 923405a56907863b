/** What was worked out of the case and takes long to work out again: no part of its history, and lost without harm. */
import { blob, integer, sqliteTable } from 'drizzle-orm/sqlite-core';
import { innerId } from '../columns.ts';

/** The case as columns (shared/columns), as of a change-set; at most one row. */
export const columnCache = sqliteTable('column_cache', {
  id: innerId(),
  changeSetId: integer('change_set_id').notNull(),
  /** Of the bytes; other programs' formats are passed over. */
  format: integer().notNull(),
  bytes: blob({ mode: 'buffer' }).notNull(),
});
