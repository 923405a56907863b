/** The pattern language (SPEC TM-5). */
import { describe, expect, test } from 'vitest';
import { lexemesOf } from '#extract/times/lexeme.ts';
import { createMatcher, type Rule } from '#extract/times/pattern.ts';
import { plainSentences } from './sentences.ts';

const rule = (...patterns: string[]): Rule => ({
  id: 'TM-0',
  confidence: 1,
  patterns,
  build: ({ day, month, year }) => ({
    kind: 'calendar',
    step: null,
    fields: { ...(day && { day }), ...(month && { month }), ...(year && { year }) },
  }),
});

const matchIn = (text: string, rules: readonly Rule[]) => {
  const [sentence] = plainSentences(text);
  return sentence ? createMatcher(rules)(lexemesOf(text, sentence), 0) : null;
};

describe('patterns', () => {
  test('the longest wins, then the earlier rule', () => {
    const found = matchIn('May 3, 2020', [
      rule('<month>'),
      rule('<month> <day> ,? <year>?'),
      { ...rule('<month> <day> , <year>'), id: 'TM-1' },
    ]);
    expect(found).toMatchObject({ end: 4, rule: { id: 'TM-0' } });
  });

  test('an optional part is given back when the rest needs it', () => {
    expect(matchIn('May 3', [rule('<month>? <month> <day>')])?.end).toBe(2);
  });

  test('what stands ahead is looked at, not taken', () => {
    expect(matchIn('May ended', [rule('<month> =ended')])?.end).toBe(1);
    expect(matchIn('May began', [rule('<month> =ended')])).toBeNull();
  });

  test('braces make two expressions that lend each other what they lack', () => {
    const found = matchIn('between 3 and 5 May 2020', [
      rule('between { <day> } and { <day> <month> } <year>'),
    ]);
    expect(found?.parts.map(({ expression }) => expression)).toEqual([
      { kind: 'calendar', step: null, fields: { day: 3, month: 5, year: 2020 } },
      { kind: 'calendar', step: null, fields: { day: 5, month: 5, year: 2020 } },
    ]);
  });

  test('a builder may refuse: null is no match, "refuse" swallows the words', () => {
    expect(matchIn('May', [{ ...rule('<month>'), build: () => null }])).toBeNull();
    expect(matchIn('May', [{ ...rule('<month>'), build: () => 'refuse' }])).toMatchObject({
      end: 1,
      parts: [{ expression: null }],
    });
  });

  test('an unknown atom is a bug', () => {
    expect(() => createMatcher([rule('<moon>')])).toThrow('unknown atom in time pattern: moon');
  });
});
