/** Column groups that several tables of the case file share. */
import { type AnySQLiteColumn, integer, real, text } from 'drizzle-orm/sqlite-core';
import type { EventId } from '../shared/model/ids.ts';
import type { Author, ReviewState } from '../shared/model/review.ts';
import type { TimeSpan } from '../shared/model/time-span.ts';

/** Ids that the outside sees are never given twice. */
export const visibleId = () => integer().primaryKey({ autoIncrement: true });

export const innerId = () => integer().primaryKey();

/** The columns of a TimeSpan, and the event that its words count from. */
export const timeColumns = (anchorEvent: () => AnySQLiteColumn) => ({
  edtf: text(),
  /** First and last possible day as days since 1970-01-01; null is open, both null is undated. */
  earliest: integer(),
  latest: integer(),
  approximate: integer({ mode: 'boolean' }).notNull(),
  expression: text(),
  anchor: text().$type<NonNullable<TimeSpan['anchor']>>(),
  anchorEvent: integer('anchor_event').$type<EventId>().references(anchorEvent, { onDelete: 'set null' }),
  basis: text(),
});

/** Who made an item, how sure they were, and what an analyst has said of it. */
export const reviewColumns = () => ({
  origin: text().$type<Author>().notNull(),
  confidence: real().notNull(),
  rule: text().notNull(),
  review: text().$type<ReviewState>().notNull().default('unreviewed'),
});

/** The fields that an analyst has set: a new reading of the article leaves them alone. */
export const editedColumn = () => text({ mode: 'json' }).$type<readonly string[]>().notNull().default([]);

/** A half-open range of UTF-16 code units in the article's text. */
export const rangeColumns = () => ({ start: integer().notNull(), end: integer().notNull() });
