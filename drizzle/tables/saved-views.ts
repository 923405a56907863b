/** The views that an analyst saves: kept with the case, but no part of its history. */
import { blob, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ViewSnapshot } from '../../shared/model/view-snapshot.ts';
import { visibleId } from '../columns.ts';

export const savedView = sqliteTable('saved_view', {
  id: visibleId(),
  name: text().notNull(),
  state: text({ mode: 'json' }).$type<ViewSnapshot>().notNull(),
  /** ISO 8601 instant in UTC. */
  at: text().notNull(),
  /** PNG of the graph as it was then. */
  thumbnail: blob({ mode: 'buffer' }),
});
