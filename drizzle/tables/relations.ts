/** Relations between actors, flags for the analyst, and the evidence of every kind of item. */
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { FlagKind } from '../../shared/model/flag.ts';
import type { RelationId } from '../../shared/model/ids.ts';
import { ItemKind } from '../../shared/model/review.ts';
import { RelationStatus } from '../../shared/model/vocabulary.ts';
import { oneOf, rangeCheck, reviewChecks, timeChecks } from '../checks.ts';
import { editedColumn, innerId, rangeColumns, reviewColumns, timeColumns, visibleId } from '../columns.ts';
import { actorRef } from './actors.ts';
import { articleRef, sentenceRef } from './articles.ts';
import { event } from './events.ts';

/** Read from subject to object. */
export const relation = sqliteTable(
  'relation',
  {
    id: visibleId().$type<RelationId>(),
    articleId: articleRef(),
    subjectId: actorRef('subject_id').notNull(),
    predicate: text().notNull(),
    family: text().notNull(),
    objectId: actorRef('object_id').notNull(),
    directed: integer({ mode: 'boolean' }).notNull(),
    status: text().$type<RelationStatus>().notNull(),
    ...timeColumns(() => event.id),
    ...reviewColumns(),
    edited: editedColumn(),
  },
  (t) => [
    index('relation_article').on(t.articleId),
    index('relation_subject').on(t.subjectId),
    index('relation_object').on(t.objectId),
    index('relation_anchor').on(t.anchorEvent),
    oneOf('relation_status', t.status, RelationStatus.options),
    ...timeChecks('relation', t),
    ...reviewChecks('relation', t),
  ],
);

export const flag = sqliteTable(
  'flag',
  {
    id: visibleId(),
    articleId: articleRef(),
    kind: text().$type<FlagKind>().notNull(),
    note: text().notNull(),
    ...reviewColumns(),
  },
  (t) => [
    index('flag_article').on(t.articleId),
    oneOf('flag_kind', t.kind, FlagKind.options),
    ...reviewChecks('flag', t),
  ],
);

/** The characters of an article that say an item; `itemId` points into the table that `itemKind` names. */
export const evidence = sqliteTable(
  'evidence',
  {
    id: innerId(),
    itemKind: text('item_kind').$type<ItemKind>().notNull(),
    itemId: integer('item_id').notNull(),
    articleId: articleRef(),
    sentenceId: sentenceRef(),
    ...rangeColumns(),
    /** The rule or model that found it. */
    rule: text().notNull(),
    /** 0 is the decisive words. */
    ord: integer().notNull(),
  },
  (t) => [
    index('evidence_item').on(t.itemId, t.itemKind),
    index('evidence_article').on(t.articleId),
    index('evidence_sentence').on(t.sentenceId),
    oneOf('evidence_kind', t.itemKind, ItemKind.options),
    rangeCheck('evidence', t),
  ],
);
