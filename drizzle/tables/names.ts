/** What single articles say of actors and places: names, attributes, and the words that speak of them. */
import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { MentionKind } from '../../shared/model/actor.ts';
import type { Author } from '../../shared/model/review.ts';
import type { ActorKind } from '../../shared/model/vocabulary.ts';
import { exactlyOne, oneOf, rangeCheck } from '../checks.ts';
import { innerId, rangeColumns } from '../columns.ts';
import { actorRef, placeRef } from './actors.ts';
import { articleRef, sentenceRef } from './articles.ts';

/** Who wrote a row: a new reading of the article leaves those of an analyst alone. */
const originColumn = () => text().$type<Author>().notNull().default('extractor');

/** `key` is null for words that must not be matched by, such as descriptions. */
export const alias = sqliteTable(
  'alias',
  {
    id: innerId(),
    articleId: articleRef(),
    actorId: actorRef(),
    placeId: placeRef(),
    name: text().notNull(),
    key: text(),
    /** 0 is the fullest name that the article gives. */
    ord: integer().notNull(),
    origin: originColumn(),
    /** The kind under which articles know the name, where an analyst has given its actor another one; else null. */
    kind: text().$type<ActorKind>(),
  },
  (t) => [
    index('alias_article').on(t.articleId),
    index('alias_actor').on(t.actorId).where(sql`${t.actorId} is not null`),
    index('alias_place').on(t.placeId).where(sql`${t.placeId} is not null`),
    index('alias_key').on(t.key).where(sql`${t.key} is not null`),
    exactlyOne('alias_of', t.actorId, t.placeId),
  ],
);

/** Facts such as `office` or `nationality`. */
export const attribute = sqliteTable(
  'attribute',
  {
    id: innerId(),
    articleId: articleRef(),
    actorId: actorRef().notNull(),
    name: text().notNull(),
    value: text().notNull(),
    origin: originColumn(),
  },
  (t) => [index('attribute_article').on(t.articleId), index('attribute_actor').on(t.actorId)],
);

export const mention = sqliteTable(
  'mention',
  {
    id: innerId(),
    articleId: articleRef(),
    sentenceId: sentenceRef(),
    ...rangeColumns(),
    kind: text().$type<MentionKind>().notNull(),
    actorId: actorRef(),
    placeId: placeRef(),
  },
  (t) => [
    index('mention_article').on(t.articleId),
    index('mention_sentence').on(t.sentenceId),
    index('mention_actor').on(t.actorId).where(sql`${t.actorId} is not null`),
    index('mention_place').on(t.placeId).where(sql`${t.placeId} is not null`),
    oneOf('mention_kind', t.kind, MentionKind.options),
    rangeCheck('mention', t),
    exactlyOne('mention_of', t.actorId, t.placeId),
  ],
);
