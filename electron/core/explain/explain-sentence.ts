/** One sentence as tables for people: words with tags and tree, times, names, events and relations with their rules. */
import type { DetailedReading } from '#extract/pipeline.ts';
import type { Sentence, Token } from '#extract/text/token.ts';
import { byNumber, inOrder } from '#shared/lib/compare.ts';
import type { TextRange } from '#shared/lib/text-range.ts';
import type { Findings } from '#shared/model/findings.ts';
import type { Provenance } from '#shared/model/review.ts';

export interface ExplainedTable {
  readonly title: string;
  readonly heading: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface ExplainedSentence {
  /** From 1. */
  readonly number: number;
  readonly kind: string;
  readonly text: string;
  /** Those that have a row. */
  readonly tables: readonly ExplainedTable[];
}

export interface Explained {
  readonly text: string;
  readonly reading: DetailedReading;
}

export function explainSentence(sentence: Sentence, { text, reading }: Explained): ExplainedSentence {
  const scene: Scene = {
    findings: reading.findings,
    isHere: ({ start, end }) => start < sentence.end && end > sentence.start,
    words: ({ start, end }) => text.slice(start, end),
  };
  const tables = [
    wordTable(sentence.tokens),
    timeTable(scene),
    nameTable(scene),
    eventTable(scene),
    relationTable(scene),
  ];
  return {
    number: sentence.index + 1,
    kind: sentence.kind,
    text: text.slice(sentence.start, sentence.end),
    tables: tables.filter(({ rows }) => rows.length > 0),
  };
}

interface Scene {
  readonly findings: Findings;
  readonly isHere: (range: TextRange) => boolean;
  readonly words: (range: TextRange) => string;
}

/** Each word below its head in depth, so that the tree shows at the left of the relation. */
const wordTable = (tokens: readonly Token[]): ExplainedTable => ({
  title: 'Words',
  heading: ['#', 'word', 'base form', 'tag', 'of', 'relation'],
  rows: tokens.map((token) => [
    String(token.index + 1),
    token.form,
    token.lemma,
    `${token.upos} ${token.xpos}`,
    token.head < 0 ? '' : `${token.head + 1} ${tokens[token.head]?.form ?? ''}`,
    `${'· '.repeat(depthOf(token, tokens))}${token.dep}`,
  ]),
});

function depthOf(token: Token, tokens: readonly Token[]): number {
  let depth = 0;
  for (let at: Token | undefined = token; at && at.head >= 0 && depth < tokens.length; at = tokens[at.head])
    depth += 1;
  return depth;
}

const timeTable = ({ findings, isHere, words }: Scene): ExplainedTable => ({
  title: 'Times',
  heading: ['words', 'TIMEX3', 'EDTF', 'because', 'rule'],
  rows: findings.times
    .filter(isHere)
    .map((time) => [
      words(time),
      `${time.type} ${time.value}`,
      time.span.edtf ?? '',
      time.span.basis ?? '',
      ruleOf(time),
    ]),
});

const nameTable = ({ findings, isHere, words }: Scene): ExplainedTable => ({
  title: 'Names and descriptions',
  heading: ['words', 'form', 'stands for', 'kind', 'rule'],
  rows: [...findings.actors, ...findings.places]
    .flatMap((one) => one.mentions.filter(isHere).map((mention) => ({ one, mention })))
    .sort(inOrder(byNumber(({ mention }) => mention.start)))
    .map(({ one, mention }) => [words(mention), mention.kind, one.name, one.kind, ruleOf(one)]),
});

const eventTable = ({ findings, isHere, words }: Scene): ExplainedTable => ({
  title: 'Events',
  heading: ['trigger', 'type', 'status', 'who', 'when', 'rule'],
  rows: [
    ...findings.events
      .filter(({ evidence }) => evidence.some(isHere))
      .map((event) => [
        words(event.trigger),
        event.subtype ? `${event.type} (${event.subtype})` : event.type,
        event.status,
        event.participants.map((one) => `${one.role}: ${nameOf(one, findings)}`).join(', '),
        event.time.edtf ?? event.time.basis ?? '',
        ruleOf(event),
      ]),
    ...findings.eventMentions
      .filter((mention) => mention.eventId === null && isHere(mention))
      .map((mention) => [words(mention), mention.type ?? '', mention.status, '', '', 'no event of its own']),
  ],
});

const relationTable = ({ findings, isHere }: Scene): ExplainedTable => ({
  title: 'Relations',
  heading: ['who', 'predicate', 'whom', 'status', 'rule'],
  rows: findings.relations
    .filter(({ evidence }) => evidence.some(isHere))
    .map((relation) => [
      nameOf({ actorId: relation.subjectId }, findings),
      relation.predicate,
      nameOf({ actorId: relation.objectId }, findings),
      relation.status,
      ruleOf(relation),
    ]),
});

const ruleOf = ({ rule, confidence }: Provenance): string => `${rule}, sure to ${confidence.toFixed(2)}`;

interface Named {
  readonly actorId?: string;
  readonly placeId?: string;
}

const nameOf = ({ actorId, placeId }: Named, { actors, places }: Findings): string => {
  const id = actorId ?? placeId;
  return [...actors, ...places].find((one) => one.id === id)?.name ?? '';
};
