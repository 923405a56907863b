/** The search: any text is a query that the engine takes, and the engine and our own reading of a query agree (ST-11). */
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { matchOf } from '#core/store/search-match.ts';
import { foundRanges, searchTester } from '#shared/derive/search-fits.ts';
import { parseSearch, type SearchField } from '#shared/derive/search-query.ts';

const db = new Database(':memory:');
db.exec(`CREATE VIRTUAL TABLE t USING fts5(text, tokenize='unicode61 remove_diacritics 2', prefix='2 3')`);
afterAll(() => void db.close());

const insert = db.prepare('INSERT INTO t(rowid, text) VALUES (?, ?)');
const select = db.prepare('SELECT rowid AS id FROM t WHERE t MATCH ? ORDER BY rowid').pluck();
const FIELDS: readonly SearchField[] = ['actor', 'event', 'text'];

const OPERATORS = [
  '"',
  '-',
  '*',
  '(',
  ')',
  ' OR ',
  ' NOT ',
  ' AND ',
  'NEAR(',
  ', 5)',
  'actor:',
  'text:',
  '^',
  '{',
  ':',
];
const anyText = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 6 }), fc.constantFrom(...OPERATORS)), {
    maxLength: 20,
  })
  .map((pieces) => pieces.join(''));

describe('any text', () => {
  test('is a query that the engine takes', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
        const query = parseSearch(text);
        for (const field of FIELDS) {
          const match = matchOf(query, field);
          if (match !== null) select.all(match);
        }
      }),
      { numRuns: 3000, seed: 20260203 },
    );
  });

  test('marks words of a text in order, without overlap', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, query) => {
        let end = 0;
        for (const range of foundRanges(text, parseSearch(query), 'text')) {
          expect(range.start).toBeGreaterThanOrEqual(end);
          expect(range.end).toBeGreaterThan(range.start);
          end = range.end;
        }
      }),
      { numRuns: 500, seed: 20260203 },
    );
  });
});

const word = fc.constantFrom('ab', 'abc', 'á', 'b', 'Bé', 'c', 'cab');
const piece = fc.oneof(
  { weight: 4, arbitrary: word },
  fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => `"${words.join(' ')}"`),
  fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 3 }), fc.integer({ min: 0, max: 3 }))
    .map(([words, distance]) => `NEAR(${words.join(' ')}, ${distance})`),
  fc.constantFrom('OR', 'NOT', 'AND', '-', '"'),
  word.map((each) => `-${each}`),
  fc.tuple(word, word).map((pair) => pair.join('-')),
);
const query = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(' '));
const sentence = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));

test('the engine finds what our own reading of the query finds', () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 12 }), query, (texts, text) => {
      db.exec('DELETE FROM t');
      for (const [index, each] of texts.entries()) insert.run(index, each);
      const parsed = parseSearch(text);
      const match = matchOf(parsed, 'text');
      const fits = searchTester(parsed, 'text') ?? (() => false);
      const ours = texts.flatMap((each, index) => (fits(each) ? [index] : []));
      expect(match === null ? [] : select.all(match)).toEqual(ours);
      for (const index of ours) expect(foundRanges(texts[index]!, parsed, 'text')).not.toEqual([]);
    }),
    { numRuns: 3000, seed: 20260203 },
  );
});
