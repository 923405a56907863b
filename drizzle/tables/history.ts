/** The edit history that Undo reads and the audit trail is. */
import { sql } from 'drizzle-orm';
import { type AnySQLiteColumn, blob, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { Author } from '../../shared/model/review.ts';
import { oneOf } from '../checks.ts';
import { visibleId } from '../columns.ts';

const OPERATIONS = ['insert', 'update', 'delete'] as const;
const STATES = ['done', 'undone', 'dropped'] as const;

/** One command: what it did, when, and whether it still holds (shared/changes/SPEC.md, CH-8). */
export const changeSet = sqliteTable(
  'change_set',
  {
    id: visibleId(),
    label: text().notNull(),
    subject: text().notNull(),
    author: text().$type<Author>().notNull(),
    /** ISO 8601 instant in UTC. */
    at: text().notNull(),
    /** The change-set that this one takes back; null for an edit. */
    reverses: integer().references((): AnySQLiteColumn => changeSet.id),
    /** The edit at the end of that chain; null for an edit. */
    edit: integer().references((): AnySQLiteColumn => changeSet.id),
    /** Whether an edit still holds; undos and redos are always `done`. */
    state: text().$type<(typeof STATES)[number]>().notNull(),
    /** Rows changed. */
    rows: integer().notNull(),
    /** `user_version` of the file when it was written. */
    schemaVersion: integer('schema_version').notNull(),
  },
  (t) => [
    index('change_set_edit').on(t.edit),
    index('change_set_state').on(t.state).where(sql`${t.edit} is null`),
    oneOf('change_set_author', t.author, Author.options),
    oneOf('change_set_state_known', t.state, STATES),
  ],
);

/** A run of changes of one operation to one table; `data` is deflated JSON (electron/core/store/SPEC.md, ST-8). */
export const change = sqliteTable(
  'change',
  {
    id: integer().primaryKey(),
    changeSetId: integer('change_set_id')
      .notNull()
      .references(() => changeSet.id),
    ord: integer().notNull(),
    operation: text().$type<(typeof OPERATIONS)[number]>().notNull(),
    tableName: text('table_name').notNull(),
    rows: integer().notNull(),
    data: blob({ mode: 'buffer' }).notNull(),
  },
  (t) => [
    index('change_of_set').on(t.changeSetId, t.ord),
    oneOf('change_operation', t.operation, OPERATIONS),
  ],
);
