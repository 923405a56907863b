/** No input makes the component throw or take more than linear time (SPEC TM-80). */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentDate } from '#extract/times/document-date.ts';
import { findEventAnchors } from '#extract/times/event-anchor.ts';
import { findTimes } from '#extract/times/find-times.ts';
import { quotedRanges } from '#extract/times/quotes.ts';
import { parseEdtf } from '#shared/lib/edtf.ts';
import { TimeSpan } from '#shared/model/time-span.ts';
import { plainSentences } from './sentences.ts';

const WORDS =
  'May 3 , 2020 1990s the a few years ago last next Friday night 10:30 p.m. between and from to 5 – of third quarter . " early since until before talks ’ s 31 February 99999999 half 1/2 million days after it every third century BC now 2026-02-30 13/13/2020 24:61 twenty - one hundred thousand Easter 0 -'.split(
    ' ',
  );
const timeText = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' '));

/** Time on the processor, which other work on the machine does not stretch. */
const processorMs = (): number => process.cpuUsage().user / 1000;

const faultsIn = (text: string, published: number): readonly string[] =>
  findTimes(plainSentences(text), { text, published }).flatMap((time) => {
    const { edtf, earliest, latest } = time.span;
    const ordered = earliest === null || latest === null || earliest <= latest;
    const readable = edtf === null ? earliest === null && latest === null : parseEdtf(edtf).ok;
    const inside = 0 <= time.start && time.start < time.end && time.end <= text.length && time.from < time.to;
    const valid = TimeSpan.safeParse(time.span).success;
    return ordered && readable && inside && valid && time.value !== '' ? [] : [JSON.stringify(time)];
  });

describe('findTimes', () => {
  test('TM-80 spans of any text are ordered, readable and inside the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(timeText, fc.string({ unit: 'grapheme' })),
        fc.integer({ min: -100_000, max: 60_000 }),
        (text, published) => {
          expect(faultsIn(text, published)).toEqual([]);
        },
      ),
      { numRuns: 600, seed: 7 },
    );
  });

  test('TM-80 mentions come in text order and do not overlap', () => {
    fc.assert(
      fc.property(timeText, (text) => {
        const times = findTimes(plainSentences(text), { text, published: 20_487 });
        const ends = times.map(({ end }) => end);
        expect(times.slice(1).every(({ start }, index) => start >= (ends[index] ?? 0))).toBe(true);
      }),
      { numRuns: 300, seed: 8 },
    );
  });

  test.each([
    ['digits', '1'.repeat(50_000)],
    ['digits and commas', '1,'.repeat(25_000)],
    ['letters and dots', 'a.'.repeat(25_000)],
    ['quotes', '"“”’'.repeat(12_000)],
    ['months', 'May '.repeat(12_000)],
    ['numbers in words', 'twenty-'.repeat(7_000)],
    ['numbers', 'one hundred and '.repeat(3_000)],
    ['modifiers', 'the end of early '.repeat(3_000)],
    ['spaces', ' '.repeat(50_000)],
    ['prepositions', 'before after since '.repeat(2_500)],
  ])('TM-80 50 KB of %s take less than two seconds', (_, text) => {
    const sentences = plainSentences(text);
    const started = processorMs();
    findEventAnchors(sentences, findTimes(sentences, { text, published: 20_487 }));
    documentDate(text);
    expect(processorMs() - started).toBeLessThan(2000);
  });

  test('TM-81 reads a megabyte in less than three seconds', () => {
    const line =
      'On Tuesday the council met in the old hall by the river and heard the engineers who had come to explain the plan to the people of the town.\n';
    const text = line.repeat(Math.ceil(1_000_000 / line.length));
    const sentences = plainSentences(text);
    const started = processorMs();
    const times = findTimes(sentences, { text, published: 20_487 });
    expect(times.length).toBe(Math.ceil(1_000_000 / line.length));
    expect(processorMs() - started).toBeLessThan(3000);
  });
});

describe('quotedRanges', () => {
  test('TM-9 pairs marks, and ends an open quotation with its paragraph', () => {
    const text = 'a "b" c “d\n\ne” f "g';
    expect(quotedRanges(text).map(({ start, end }) => text.slice(start, end))).toEqual(['"b', '“d', '"g']);
  });
});
