/** What holds for every reading: spans reproduce the text, ids refer, nothing throws, the same input gives the same bytes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '#shared/lib/iso-day.ts';
import type { Findings } from '#shared/model/findings.ts';
import { PUBLISHED, read, realExtractor } from '../../fixtures/extractor.ts';

const ARTICLE = `Harbour talks end without a deal

LISBON, 10 March 2026

Portugal and Spain held talks in Lisbon on Tuesday without reaching an agreement on fishing rights. The two sides will meet again next week.

Portuguese Foreign Minister Rui Costa said the two countries would sign a treaty once the European Union lifts its ban. "We need patience," he said.

Photo: harbour of Lisbon
`;

function refersWell({ actors, places, events, relations, links }: Findings): boolean {
  const ids = new Set([...actors, ...places].map(({ id }) => id));
  const eventIds = new Set(events.map(({ id }) => id));
  const participants = events.flatMap((event) =>
    event.participants.map(({ actorId, placeId }) => actorId ?? placeId),
  );
  const claimants = events.flatMap(({ claimant }) => (claimant.kind === 'actor' ? [claimant.actorId] : []));
  const ends = relations.flatMap(({ subjectId, objectId }) => [subjectId, objectId]);
  return (
    [...participants, ...claimants, ...ends].every((id) => id !== undefined && ids.has(id)) &&
    links.every(({ from, to }) => eventIds.has(from) && eventIds.has(to))
  );
}

describe('every reading', () => {
  test('has spans inside the text, references that hold and confidences between 0 and 1', () => {
    const findings = read(ARTICLE);
    const spans = [
      ...findings.sentences,
      ...findings.actors.flatMap(({ mentions }) => mentions),
      ...findings.events.flatMap(({ evidence, trigger }) => [...evidence, trigger]),
    ];
    expect(spans.length).toBeGreaterThan(20);
    expect(spans.every(({ start, end }) => start >= 0 && end > start && end <= ARTICLE.length)).toBe(true);
    expect(refersWell(findings)).toBe(true);
    const sure = [...findings.actors, ...findings.events, ...findings.relations].map(
      ({ confidence }) => confidence,
    );
    expect(sure.every((confidence) => confidence > 0 && confidence <= 1)).toBe(true);
  });

  test('draws nothing from title, dateline and caption', () => {
    const { sentences, events } = read(ARTICLE);
    const outside = sentences.filter(({ kind }) => kind !== 'body');
    expect(outside.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['title', 'dateline', 'caption']));
    const inside = events.flatMap(({ trigger }) =>
      outside.filter(({ start, end }) => trigger.start >= start && trigger.start < end),
    );
    expect(inside).toEqual([]);
  });

  test('is the same twice', () => {
    expect(JSON.stringify(read(ARTICLE))).toBe(JSON.stringify(read(ARTICLE)));
  });

  test('without a publication day takes the dateline, and without one leaves relative times open', () => {
    const { times: dated } = realExtractor().read({ text: ARTICLE, published: null });
    expect(dated.map(({ span }) => span.earliest)).toContain(parseIsoDay('2026-03-10'));
    const { times } = realExtractor().read({ text: 'Rebels attacked the army on Monday.', published: null });
    expect(times.map(({ span }) => span.earliest)).toEqual([null]);
  });

  test('in another language gives times and names only', () => {
    const text =
      'Die Rebellen haben am 3. März 2026 die Armee angegriffen, und der Präsident von Frankreich ist nach Berlin gereist.';
    const { language, events, relations } = read(text);
    expect(language).toBe('de');
    expect([events, relations]).toEqual([[], []]);
  });
});

const HOSTILE: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['white space', ' \n\t\r\n '],
  ['one long token', 'a'.repeat(100_000)],
  ['many words without an end', 'and the rebels attacked the army '.repeat(3000)],
  ['brackets and quotes', '(("\'“”[{'.repeat(4000)],
  [
    'emoji, right-to-left and control characters',
    '😀 مرحبا \u0000\u0007 \u202e attacked \ud800 the army. '.repeat(500),
  ],
  ['lines', 'x\n\n'.repeat(8000)],
];

describe('hostile input', () => {
  test.each(HOSTILE)('%s neither throws nor hangs', (_name, text) => {
    const started = performance.now();
    expect(refersWell(realExtractor().read({ text, published: PUBLISHED }))).toBe(true);
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  test('any string gives a reading', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'grapheme' }), (text) => refersWell(read(text))),
      { numRuns: 150, seed: 20260311 },
    );
  });
});
