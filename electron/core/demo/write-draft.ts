/** The rows of a drafted article. */
import { createHash } from 'node:crypto';
import type { ActorId, ArticleId, EventId, PlaceId, SentenceId } from '#shared/model/ids.ts';
import type { ItemKind } from '#shared/model/review.ts';
import type { TimeSpan } from '#shared/model/time-span.ts';
import { nameKey } from '../findings/name-key.ts';
import type { BulkWriter } from '../store/bulk.ts';
import { type DraftArticle, type DraftLine, RELATIONS_PER_ARTICLE } from './draft.ts';
import { kindOf } from './draft-words.ts';

/** Who and where has a row already, by name. */
export interface Known {
  readonly actors: Map<string, ActorId>;
  readonly places: Map<string, PlaceId>;
  /** Of the one source that all articles have. */
  readonly sourceId: number;
}

const RULE = 'DEMO-1';
/** The first events of an article follow each other. */
const LINKS = 5;
const made = { origin: 'extractor', rule: RULE, edited: [] } as const;

interface Place {
  readonly writer: BulkWriter;
  readonly known: Known;
  readonly articleId: ArticleId;
  readonly draft: DraftArticle;
}

export function writeDraft(writer: BulkWriter, draft: DraftArticle, known: Known): void {
  const articleId = writeArticle(writer, draft, known.sourceId);
  const at: Place = { writer, known, articleId, draft };
  const written = draft.lines.map((line, ord) => writeLine(at, line, ord));
  for (let index = 1; index < LINKS; index += 1) {
    const { id: toId, sentenceId } = written[index]!;
    const link = {
      articleId,
      fromId: written[index - 1]!.id,
      toId,
      kind: 'before',
      confidence: 0.7,
    } as const;
    const id = writer.insert('event_link', { ...link, origin: made.origin, rule: made.rule });
    writeEvidence(at, { kind: 'link', id, sentenceId, line: draft.lines[index]! });
  }
}

function writeArticle(
  writer: BulkWriter,
  { title, text, published }: DraftArticle,
  sourceId: number,
): ArticleId {
  return writer.insert('article', {
    ...{ sourceId, title, text, published, publishedBasis: 'metadata', language: 'en', credibility: 6 },
    sha256: createHash('sha256').update(text).digest('hex'),
    extractor: RULE,
  }) as ArticleId;
}

interface Written {
  readonly id: EventId;
  readonly sentenceId: SentenceId;
}

function writeLine(at: Place, line: DraftLine, ord: number): Written {
  const { writer, articleId, draft } = at;
  const { start, text } = line;
  const sentenceId = writer.insert('sentence', {
    ...{ articleId, number: ord + 1, start, end: start + text.length, kind: 'body', text },
  }) as SentenceId;
  const [subject, object] = [actorOf(at, line.subject), actorOf(at, line.object)];
  const mention = { articleId, sentenceId, kind: 'name' } as const;
  const subjectEnd = start + line.verbAt - 1;
  const objectEnd = start + line.objectAt + (draft.names[line.object] ?? '').length;
  writer.insert('mention', { ...mention, start, end: subjectEnd, actorId: subject });
  writer.insert('mention', { ...mention, start: start + line.objectAt, end: objectEnd, actorId: object });
  const triggerStart = start + line.verbAt;
  const id = writer.insert('event', {
    ...{ articleId, ord, triggerStart, triggerEnd: triggerStart + line.verb.length },
    title: text.slice(0, objectEnd - start),
    ...{
      type: line.type,
      status: line.status,
      confidence: confidenceAt(ord),
      ...timeRow(line.time),
      ...made,
    },
  }) as EventId;
  writer.insert('participant', { eventId: id, actorId: subject, role: 'agent', inferred: false, ord: 0 });
  writer.insert('participant', {
    eventId: id,
    actorId: object,
    role: 'recipient',
    inferred: ord % 7 === 0,
    ord: 1,
  });
  if (ord % 3 === 0) writePlace(at, line, { eventId: id, sentenceId });
  writeEvidence(at, { kind: 'event', id, sentenceId, line });
  if (ord < RELATIONS_PER_ARTICLE) writeRelation(at, line, { subject, object, sentenceId });
  return { id, sentenceId };
}

/** Mostly sure, at times not. */
const confidenceAt = (ord: number): number => [0.9, 0.85, 0.7, 0.45][ord % 4] ?? 0.9;

const timeRow = ({ anchor, ...time }: TimeSpan) => ({ ...time, anchor });

function actorOf({ writer, known, draft }: Place, index: number): ActorId {
  const name = draft.names[index] ?? '';
  const present = known.actors.get(name);
  if (present !== undefined) return present;
  const row = { name, key: nameKey(name), kind: kindOf(name), confidence: 0.9, ...made };
  const id = writer.insert('actor', row) as ActorId;
  known.actors.set(name, id);
  return id;
}

function writePlace(
  { writer, known, articleId }: Place,
  { place: name, placeAt, start }: DraftLine,
  { eventId, sentenceId }: { readonly eventId: EventId; readonly sentenceId: SentenceId },
): void {
  const present = known.places.get(name);
  const placeId = present ?? (writer.insert('place', { name, key: nameKey(name), kind: 'city' }) as PlaceId);
  known.places.set(name, placeId);
  const at = start + placeAt;
  writer.insert('mention', {
    articleId,
    sentenceId,
    start: at,
    end: at + name.length,
    kind: 'name',
    placeId,
  });
  writer.insert('event_place', { eventId, placeId, ord: 0 });
}

interface RelationEnds {
  readonly subject: ActorId;
  readonly object: ActorId;
  readonly sentenceId: SentenceId;
}

function writeRelation(at: Place, line: DraftLine, { subject, object, sentenceId }: RelationEnds): void {
  const id = at.writer.insert('relation', {
    ...{
      articleId: at.articleId,
      subjectId: subject,
      objectId: object,
      predicate: line.verb,
      directed: true,
    },
    ...{
      family: line.type.toLowerCase(),
      status: line.status,
      confidence: 0.8,
      ...timeRow(line.relationTime),
    },
    ...made,
  });
  writeEvidence(at, { kind: 'relation', id, sentenceId, line });
}

interface Said {
  readonly kind: ItemKind;
  readonly id: number;
  readonly sentenceId: SentenceId;
  readonly line: DraftLine;
}

function writeEvidence({ writer, articleId }: Place, { kind, id, sentenceId, line }: Said): void {
  const { start, text } = line;
  writer.insert('evidence', {
    ...{ itemKind: kind, itemId: id, articleId, sentenceId, rule: RULE, ord: 0 },
    ...{ start, end: start + text.length },
  });
}
