/** Tokenisation rules TX-1 to TX-9 of electron/extract/text/SPEC.md. */
import { describe, expect, test } from 'vitest';
import { MAX_TOKEN, tokenise } from '#extract/text/tokenise.ts';

const forms = (text: string): string[] =>
  tokenise(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

const TABLE: readonly (readonly [rule: string, text: string, tokens: string])[] = [
  ['TX-1', 'The minister left.', 'The minister left .'],
  ['TX-1', 'Ferries, trains (and buses) stopped!', 'Ferries , trains ( and buses ) stopped !'],
  ['TX-2', 'two\u00a0words\u200bthree\tfour', 'two words three four'],
  ['TX-3', '“Go,” she said.', '“ Go , ” she said .'],
  ['TX-3', "O'Hara met Qa'im’s envoy", "O'Hara met Qa'im ’s envoy"],
  ['TX-3', 'a well-known al-Masri aide', 'a well - known al - Masri aide'],
  ['TX-3', 'a co-founder of the anti-war group', 'a co-founder of the anti-war group'],
  ['TX-3', 'AT&T and the P5+1 met', 'AT&T and the P5+1 met'],
  ['TX-3', 'and/or', 'and / or'],
  [
    'TX-4',
    'See https://example.org/a?b=1, or mail jo.b@example.org.',
    'See https://example.org/a?b=1 , or mail jo.b@example.org .',
  ],
  ['TX-4', 'Follow @harbour_watch on example.com', 'Follow @harbour_watch on example.com'],
  ['TX-5', 'It cost $1,500 or 3.5% more', 'It cost $ 1,500 or 3.5 % more'],
  ['TX-5', 'US$7bn for the 5th of 1990s ships', 'US$ 7 bn for the 5th of 1990s ships'],
  ['TX-5', 'at 10:30 on 2026-02-03 at 6pm', 'at 10:30 on 2026-02-03 at 6 pm'],
  ['TX-5', 'a 15-year term', 'a 15 - year term'],
  ['TX-6', "They don't know it's Kim's", "They do n't know it 's Kim 's"],
  ['TX-6', 'We’ve heard they’ll come but can’t stay', 'We ’ve heard they ’ll come but ca n’t stay'],
  ['TX-6', 'She cannot and they gonna', 'She can not and they gon na'],
  ['TX-6', "the workers' union", "the workers ' union"],
  ['TX-7', 'Mr. Ito of the U.S. left at 5 p.m. sharp', 'Mr. Ito of the U.S. left at 5 p.m. sharp'],
  ['TX-7', 'George W. Marsh, Ph.D., of Acme Inc.', 'George W. Marsh , Ph.D. , of Acme Inc.'],
  ['TX-7', 'U.S.-led forces', 'U.S. - led forces'],
  ['TX-8', 'Well ... no -- never!!', 'Well ... no -- never !!'],
  ['TX-8', 'What?!', 'What ?!'],
];

describe('tokenise', () => {
  test.each(TABLE)('%s: %s', (_rule, text, tokens) => {
    expect(forms(text).join(' ')).toBe(tokens);
  });

  test('TX-1: ranges are exact, in order and do not overlap', () => {
    const text =
      '  “Nobody—not even Lt. Ana-Maria O’Neil’s crew—paid €3.5m,” said @x_y (see www.example.org). 😀';
    let last = 0;
    for (const { start, end } of tokenise(text, { start: 0, end: text.length })) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(text.slice(last, start).trim()).toBe('');
      last = end;
    }
    expect(last).toBe(text.length);
  });

  test('TX-1: only the given range is read', () => {
    expect(tokenise('one two three', { start: 4, end: 7 })).toEqual([{ start: 4, end: 7 }]);
  });

  test('TX-9: a token of more than 200 characters is cut', () => {
    const tokens = tokenise('x'.repeat(1001), { start: 0, end: 1001 });
    expect(tokens).toHaveLength(6);
    expect(Math.max(...tokens.map(({ start, end }) => end - start))).toBe(MAX_TOKEN);
  });

  test.each([
    ['one letter', 'x'],
    ['dots', '.'],
    ['letter and dot', 'a.'],
    ['mail signs', 'a@'],
    ['apostrophes', "'"],
    ['hyphenated', 'ab-'],
    ['digits and commas', '1,'],
    ['slashes', 'w/'],
    ['quotes', '’s'],
  ])('TX-9: 200 KB of %s take linear time', (_name, unit) => {
    const text = unit.repeat(Math.ceil(200_000 / unit.length));
    const start = process.cpuUsage().user;
    expect(tokenise(text, { start: 0, end: text.length }).length).toBeGreaterThan(0);
    expect(process.cpuUsage().user - start).toBeLessThan(4e6);
  });
});
