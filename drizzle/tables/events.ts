/** Events, who takes part, where, and how events hang together. */
import { sql } from 'drizzle-orm';
import { type AnySQLiteColumn, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ActorId, EventId } from '../../shared/model/ids.ts';
import { PloverType } from '../../shared/model/plover.ts';
import { EventStatus, LinkKind, Role } from '../../shared/model/vocabulary.ts';
import { exactlyOne, oneOf, reviewChecks, timeChecks } from '../checks.ts';
import { editedColumn, innerId, reviewColumns, timeColumns, visibleId } from '../columns.ts';
import { actor, actorRef, placeRef } from './actors.ts';
import { articleRef } from './articles.ts';

/** The trigger word's range is an event's identity when its article is read again. */
export const event = sqliteTable(
  'event',
  {
    id: visibleId().$type<EventId>(),
    articleId: articleRef(),
    /** 0 is the article's main event. */
    ord: integer().notNull(),
    triggerStart: integer('trigger_start').notNull(),
    triggerEnd: integer('trigger_end').notNull(),
    title: text().notNull(),
    type: text().$type<PloverType>().notNull(),
    subtype: text(),
    status: text().$type<EventStatus>().notNull(),
    ...timeColumns((): AnySQLiteColumn => event.id),
    /** Whose word it is; null is the article itself. */
    claimant: integer()
      .$type<ActorId>()
      .references(() => actor.id, { onDelete: 'set null' }),
    ...reviewColumns(),
    edited: editedColumn(),
  },
  (t) => [
    // With the review, so that the events of each article are counted without their rows.
    index('event_article').on(t.articleId, t.review),
    index('event_claimant').on(t.claimant).where(sql`${t.claimant} is not null`),
    index('event_anchor').on(t.anchorEvent).where(sql`${t.anchorEvent} is not null`),
    index('event_undated').on(t.review).where(sql`${t.earliest} is null and ${t.latest} is null`),
    oneOf('event_type', t.type, PloverType.options),
    oneOf('event_status', t.status, EventStatus.options),
    ...timeChecks('event', t),
    ...reviewChecks('event', t),
  ],
);

const eventRef = (name = 'event_id') =>
  integer(name)
    .$type<EventId>()
    .notNull()
    .references((): AnySQLiteColumn => event.id, { onDelete: 'cascade' });

export const eventPlace = sqliteTable(
  'event_place',
  { id: innerId(), eventId: eventRef(), placeId: placeRef().notNull(), ord: integer().notNull() },
  (t) => [index('event_place_event').on(t.eventId), index('event_place_place').on(t.placeId)],
);

export const participant = sqliteTable(
  'participant',
  {
    id: innerId(),
    eventId: eventRef(),
    actorId: actorRef(),
    placeId: placeRef(),
    role: text().$type<Role>().notNull(),
    /** The sentence does not say it; the reading concluded it. */
    inferred: integer({ mode: 'boolean' }).notNull(),
    ord: integer().notNull(),
  },
  (t) => [
    index('participant_event').on(t.eventId),
    index('participant_actor').on(t.actorId).where(sql`${t.actorId} is not null`),
    index('participant_place').on(t.placeId).where(sql`${t.placeId} is not null`),
    oneOf('participant_role', t.role, Role.options),
    exactlyOne('participant_who', t.actorId, t.placeId),
  ],
);

/** Read from the first event to the second. */
export const eventLink = sqliteTable(
  'event_link',
  {
    id: visibleId(),
    articleId: articleRef(),
    fromId: eventRef('from_id'),
    toId: eventRef('to_id'),
    kind: text().$type<LinkKind>().notNull(),
    ...reviewColumns(),
  },
  (t) => [
    index('event_link_article').on(t.articleId),
    index('event_link_from').on(t.fromId),
    index('event_link_to').on(t.toId),
    oneOf('event_link_kind', t.kind, LinkKind.options),
    ...reviewChecks('event_link', t),
  ],
);
