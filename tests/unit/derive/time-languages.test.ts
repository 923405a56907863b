/** Times in words in each language, and read back as somebody would write them. */
import { describe, expect, test } from 'vitest';
import { timeText } from '#shared/derive/date-text.ts';
import { parseTimeInput } from '#shared/derive/time-input.ts';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { inLanguage } from '#shared/i18n/text.ts';
import { parseEdtf } from '#shared/lib/edtf.ts';

const TIMES = [
  ...['2026-02-03', '2026-02', '2026', '202X', '2026-21', '2026-02-03~', '2026-02~'],
  ...['2026-02-03/2026-02-05', '2026-01-27/2026-02-10', '[2026-01-27..2026-02-03]'],
  ...['2024/..', '2024~/..', '../2026-02-03', '[..2026-02-03]', '[2026-02-03..]'],
  ...['2026-03-01/2026-03-10~', '2026-03-11/2026-03-20~', '2026-03-21/2026-03-31~'],
];

const worded = (edtf: string): string => {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(`${edtf} is not EDTF`);
  return timeText({ edtf, ...parsed.value });
};

describe.each(LANGUAGES)('times in %s', (language) => {
  test.each(TIMES)('%s is read back from its words, whichever language is set', (edtf) => {
    const words = inLanguage(language, () => worded(edtf));
    expect(parseTimeInput(words)).toBe(edtf);
    expect(inLanguage('uk', () => parseTimeInput(words))).toBe(edtf);
  });

  test('every month of a year, short and long', () => {
    for (let month = 1; month <= 12; month += 1) {
      const two = String(month).padStart(2, '0');
      for (const edtf of [`2026-${two}-03`, `2026-${two}~`]) {
        const words = inLanguage(language, () => worded(edtf));
        expect(parseTimeInput(words), words).toBe(edtf);
      }
    }
  });
});

test('as a Ukrainian writes them', () => {
  expect(parseTimeInput('3 лютого 2026')).toBe('2026-02-03');
  expect(parseTimeInput('3–5 лютого 2026')).toBe('2026-02-03/2026-02-05');
  expect(parseTimeInput('осінь 2026')).toBe('2026-23');
  expect(parseTimeInput('3 лебедя 2026')).toBeNull();
});
