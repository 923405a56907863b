/** Records of the case as parts of one article's reading; ids are the case's, with a letter for their kind. */
import type { ArticleContent } from '#shared/contract/articles.ts';
import type { Mention } from '#shared/model/actor.ts';
import type { Evidence } from '#shared/model/event.ts';
import type { CaseData } from './case-data.ts';
import { namesFirst } from './names-first.ts';
import type { Reading, ReadingEvent, ReadingRelation } from './reading.ts';
import { type ReadingMention, type ReadingSpan, readingTime, spanIn } from './reading-parts.ts';

const actorKey = (id: number): string => `a${id}`;
const placeKey = (id: number): string => `p${id}`;
export const eventKey = (id: number): string => `e${id}`;

/** Makers of the parts of one article's reading. */
export interface RecordsOfArticle {
  actor(actor: CaseData['actors'][number]): Reading['actors'][number];
  place(place: CaseData['places'][number]): Reading['places'][number];
  event(event: CaseData['events'][number]): ReadingEvent;
  relation(relation: CaseData['relations'][number]): ReadingRelation;
}

export function recordsOf({ article, text, mentions }: ArticleContent): RecordsOfArticle {
  const span = spanIn(text);
  const said = (evidence: readonly Evidence[]): readonly ReadingSpan[] =>
    evidence.filter((one) => one.articleId === article.id).map(span);
  const mentionsBy = (belongs: (mention: Mention) => boolean): readonly ReadingMention[] =>
    namesFirst(mentions.filter(belongs).map((mention) => ({ ...span(mention), kind: mention.kind })));
  return {
    actor: ({ id, name, kind, aliases, attributes, confidence }) => ({
      id: actorKey(id),
      name,
      type: kind,
      aliases,
      attributes,
      mentions: mentionsBy((mention) => mention.actorId === id),
      confidence,
    }),
    place: ({ id, name, kind, aliases }) => ({
      id: placeKey(id),
      name,
      kind,
      aliases,
      mentions: mentionsBy((mention) => mention.placeId === id),
    }),
    event: (event) => eventPart(event, said(event.evidence)),
    relation: (relation) => relationPart(relation, said(relation.evidence)),
  };
}

const eventPart = (event: CaseData['events'][number], evidence: readonly ReadingSpan[]): ReadingEvent => ({
  id: eventKey(event.id),
  title: event.title,
  type: event.type,
  ...(event.subtype === null ? {} : { subtype: event.subtype }),
  status: event.status,
  time: readingTime(event.time, event.anchorEvent === null ? null : eventKey(event.anchorEvent)),
  place_ids: event.placeIds.map(placeKey),
  participants: event.participants.map(({ actorId, placeId, role, inferred }) => ({
    ...(actorId === null ? {} : { actor_id: actorKey(actorId) }),
    ...(placeId === null ? {} : { place_id: placeKey(placeId) }),
    role,
    inferred,
  })),
  claimant:
    event.claimant === null ? { kind: 'narrator' } : { kind: 'actor', actor_id: actorKey(event.claimant) },
  evidence,
  confidence: event.confidence,
});

const relationPart = (
  relation: CaseData['relations'][number],
  evidence: readonly ReadingSpan[],
): ReadingRelation => ({
  id: `r${relation.id}`,
  subject_id: actorKey(relation.subject),
  predicate: relation.predicate,
  family: relation.family,
  object_id: actorKey(relation.object),
  directed: relation.directed,
  status: relation.status,
  time: readingTime(relation.time, null),
  evidence,
  confidence: relation.confidence,
});
