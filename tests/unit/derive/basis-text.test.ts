/** Why a time is what it is: every form of words that the extractor has is read, in either language. */
import { describe, expect, test } from 'vitest';
import { basisText } from '#shared/derive/basis-text.ts';
import { inLanguage } from '#shared/i18n/text.ts';
import { find } from '../extract/times/find.ts';

/** Published on Tuesday 3 February 2026. */
const SENTENCES = [
  ...[
    'They met on Tuesday.',
    'They will meet on Friday.',
    'They met last Friday.',
    'They will meet next Monday.',
  ],
  ...[
    'It came last week.',
    'It came this month.',
    'It will come next year.',
    'It came today.',
    'It came yesterday.',
  ],
  ...[
    'It shut two years ago.',
    'It shut three days ago.',
    'It shut a few days ago.',
    'Over the past year it sank.',
  ],
  ...['It may last for the next five or six years.', 'It recently sank.', 'It is in its third week.'],
  ...['The war is approaching its fourth year.', 'The strike reached its fifth day.', 'It fell last August.'],
  ...[
    'It will close in March.',
    'It closed in winter.',
    'It will open in two weeks.',
    'It fell this weekend.',
  ],
  ...[
    'It closed on 3 March.',
    'It opens at Christmas.',
    'It fell in the last quarter.',
    'It sank a decade ago.',
  ],
];
const EXTRACTED = [
  ...new Set(SENTENCES.flatMap((text) => find(text).flatMap(({ span }) => span?.basis ?? []))),
];

const FIXED = [
  'counted from the date before it',
  'counted from an event',
  'no date in the text; before publication',
  'no date in the text; still to come on publication day',
];

describe('what the extractor writes', () => {
  test('comes in many forms', () => expect(EXTRACTED.length).toBeGreaterThan(12));

  test.each([...EXTRACTED, ...FIXED])('in English it stays as it is: %s', (basis) => {
    expect(basisText(basis)).toBe(basis);
  });

  test.each([...EXTRACTED, ...FIXED])('in Ukrainian nothing of it is English: %s', (basis) => {
    const text = inLanguage('uk', () => basisText(basis));
    expect(text).not.toMatch(/[A-Za-z]/);
    if (basis.includes('Feb 2026')) expect(text).toContain('2026');
  });
});

test('the day follows the form of dates that is set', () => {
  expect(basisText('2 weeks after publication day, Tue 3 Feb 2026', 'yyyy-MM-dd')).toBe(
    '2 weeks after publication day, Tue 2026-02-03',
  );
});

test('numbers have the forms that Ukrainian needs', () => {
  const after = (count: number) =>
    inLanguage('uk', () =>
      basisText(`${count} week${count > 1 ? 's' : ''} before publication day, Tue 3 Feb 2026`),
    );
  expect([1, 3, 5].map((count) => after(count).split(' до ')[0])).toEqual([
    'за 1 тиждень',
    'за 3 тижні',
    'за 5 тижнів',
  ]);
});

test.each([
  '',
  'as a person wrote it',
  'publication day, some day',
  'the next such moon counted from publication day, Tue 3 Feb 2026',
])('other words stay as they are: “%s”', (basis) => {
  expect(inLanguage('uk', () => basisText(basis))).toBe(basis);
});
