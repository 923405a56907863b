/** The extractor's findings of one article as a reading. */
import { createHash } from 'node:crypto';
import type { Day } from '#shared/lib/day.ts';
import { formatIsoDay } from '#shared/lib/iso-day.ts';
import type { TextRange } from '#shared/lib/text-range.ts';
import type { MentionFinding } from '#shared/model/finding-actors.ts';
import type { ParticipantFinding } from '#shared/model/finding-events.ts';
import type { Findings, RelationFinding } from '#shared/model/findings.ts';
import { namesFirst } from './names-first.ts';
import type { Reading, ReadingEvent, ReadingRelation } from './reading.ts';
import {
  type ReadingMention,
  type ReadingParticipant,
  type ReadingSpan,
  readingTime,
  spanIn,
} from './reading-parts.ts';

export interface ReadArticle {
  /** Exactly the text that the findings' offsets count in. */
  readonly text: string;
  readonly published: Day | null;
}

type Spans = (range: TextRange) => ReadingSpan;

export function readingOf(findings: Findings, article: ReadArticle): Reading {
  const span = spanIn(article.text);
  const mention = (found: MentionFinding): ReadingMention => ({ ...span(found), kind: found.kind });
  return {
    format: 'reading/1',
    article: { ...articleHead(article, findings.title), language: findings.language },
    extractor: findings.extractor,
    actors: findings.actors.map(({ kind, ...actor }) => ({
      ...actor,
      type: kind,
      mentions: namesFirst(actor.mentions.map(mention)),
    })),
    places: findings.places.map((place) => ({ ...place, mentions: namesFirst(place.mentions.map(mention)) })),
    events: findings.events.map((event) => readingEvent(event, span)),
    relations: findings.relations.map((relation) => readingRelation(relation, span)),
    links: findings.links.map((link) => ({
      from_event: link.from,
      to_event: link.to,
      kind: link.kind,
      evidence: link.evidence.map(span),
      confidence: link.confidence,
    })),
    flags: findings.flags.map(({ kind, note, evidence }) => ({ kind, note, evidence: evidence.map(span) })),
    ...expressions(findings, span),
  };
}

/** The reading's head; the hash is of the text's UTF-8 bytes, the length in UTF-16 code units. */
export const articleHead = ({ text, published }: ReadArticle, title: string): Reading['article'] => ({
  title,
  published: published === null ? null : formatIsoDay(published),
  text_sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
  length: text.length,
});

function readingEvent(event: Findings['events'][number], span: Spans): ReadingEvent {
  return {
    id: event.id,
    title: event.title,
    type: event.type,
    ...(event.subtype === null ? {} : { subtype: event.subtype }),
    status: event.status,
    time: readingTime(event.time, event.anchorEvent),
    place_ids: event.placeIds,
    participants: event.participants.map(readingParticipant),
    claimant:
      event.claimant.kind === 'actor'
        ? { kind: 'actor', actor_id: event.claimant.actorId }
        : { kind: 'narrator' },
    evidence: event.evidence.map(span),
    trigger: span(event.trigger),
    confidence: event.confidence,
    rule: event.rule,
  };
}

const readingParticipant = (participant: ParticipantFinding): ReadingParticipant => ({
  ...(participant.actorId === undefined ? {} : { actor_id: participant.actorId }),
  ...(participant.placeId === undefined ? {} : { place_id: participant.placeId }),
  role: participant.role,
  inferred: participant.inferred,
});

const readingRelation = (relation: RelationFinding, span: Spans): ReadingRelation => ({
  id: relation.id,
  subject_id: relation.subjectId,
  predicate: relation.predicate,
  family: relation.family,
  object_id: relation.objectId,
  directed: relation.directed,
  status: relation.status,
  time: readingTime(relation.time, null),
  evidence: relation.evidence.map(span),
  confidence: relation.confidence,
  rule: relation.rule,
});

/** The two lists beside the records: every time expression and every word that names an event. */
const expressions = (findings: Findings, span: Spans): Pick<Reading, 'times' | 'event_mentions'> => ({
  times: findings.times.map((time) => ({
    ...span(time),
    type: time.type,
    value: time.value,
    edtf: time.span.edtf,
  })),
  event_mentions: findings.eventMentions.map((mention) => ({
    ...span(mention),
    status: mention.status,
    ...(mention.type === null ? {} : { type: mention.type }),
    ...(mention.eventId === null ? {} : { event_id: mention.eventId }),
  })),
});
