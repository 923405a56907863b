/** What is typed into the search: operators, what makes no sense, and that any text gives an expression that the engine takes. */
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import {
  fitsSearch,
  ftsExpression,
  ftsWords,
  parseSearch,
  searchedWords,
} from '#shared/derive/search-query.ts';

const expressionOf = (text: string): string | null => {
  const query = parseSearch(text);
  return query && ftsExpression(query);
};

describe('parseSearch', () => {
  test.each([
    ['peace deal', '("peace"* AND "deal"*)'],
    ['"peace deal" kyiv', '("peace deal" AND "kyiv"*)'],
    ['troops OR ships', '("troops"*) OR ("ships"*)'],
    ['troops -ships', '(("troops"*) NOT ("ships"*))'],
    ['troops NOT "two ships"', '(("troops"*) NOT ("two ships"))'],
    ['a"b* (c) or:d', '("a"* AND "b"* AND "c"* AND "or"* AND "d"*)'],
    ['OR troops', '("troops"*)'],
    ['-troops', null],
    ['—', null],
    ['', null],
  ])('%j is %j', (text, expression) => {
    expect(expressionOf(text)).toBe(expression);
  });

  test('a kind before the words looks in one place only', () => {
    expect(parseSearch('actor: rutte')).toMatchObject({ kind: 'actor' });
    expect(parseSearch('EVENT:talks')).toMatchObject({ kind: 'event' });
    expect(parseSearch('talks event:')).toMatchObject({ kind: null });
  });

  test('plain words have no operators', () => {
    expect(ftsWords('a"b* (c) OR:d')).toBe('"a"* "b"* "c"* "OR"* "d"*');
    expect(ftsWords('—')).toBeNull();
  });

  test('what is marked are the words that must be there', () => {
    expect(searchedWords(parseSearch('"peace deal" OR troops -ships')!)).toBe('peace deal troops');
  });
});

describe('the engine', () => {
  const db = new Database(':memory:');
  db.exec("CREATE VIRTUAL TABLE t USING fts5(text, tokenize='unicode61 remove_diacritics 2')");
  afterAll(() => db.close());
  const put = db.prepare('INSERT INTO t (text) VALUES (?)');
  const found = db.prepare<[string], string>('SELECT text FROM t WHERE t MATCH ?').pluck();

  test('takes whatever is typed, and finds what the window finds', () => {
    const texts = ['Zoë met two ships', 'Peace deal in Kyiv', 'two old ships', 'deal or no deal', 'peace'];
    for (const text of texts) put.run(text);
    const words = fc.constantFrom(
      'zoe',
      'met',
      'two',
      'ships',
      'peace',
      'deal',
      'OR',
      'NOT',
      '-',
      '"',
      'shi',
      'actor:',
      '*',
      '(',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), fc.boolean(), (parts, spaced) => {
        const query = parseSearch(parts.join(spaced ? ' ' : ''));
        if (!query) return;
        const hits = found.all(ftsExpression(query));
        expect([...hits].sort()).toEqual(texts.filter((text) => fitsSearch(text, query)).sort());
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const query = parseSearch(text);
        if (query) found.all(ftsExpression(query));
      }),
    );
  });
});
