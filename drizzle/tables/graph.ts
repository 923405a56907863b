/** Where a person has left the actors of the graph: kept with the case, but no part of its history. */
import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { actorRef } from './actors.ts';

/** `view` is the window's own name for an arrangement. */
export const graphPlace = sqliteTable(
  'graph_place',
  {
    view: text().notNull(),
    actorId: actorRef().notNull(),
    x: real().notNull(),
    y: real().notNull(),
    /** Put there by hand: a layout leaves it alone. */
    pinned: integer({ mode: 'boolean' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.view, t.actorId] }), index('graph_place_actor').on(t.actorId)],
);
