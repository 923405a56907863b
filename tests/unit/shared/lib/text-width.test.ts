/** Widths of text without a browser: those of the font that ships, and guesses for scripts that it lacks. */
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { arialWidths, WIDTH_UNIT } from '#shared/lib/arial-widths.ts';
import { isKnownText, textWidth } from '#shared/lib/text-width.ts';
import { fontWidths } from '../../../fixtures/font-widths.ts';

const { resolve } = createRequire(import.meta.url);
const FONTS = {
  regular: fontWidths(resolve('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf')),
  bold: fontWidths(resolve('@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf')),
};

describe('the table', () => {
  test.each(['regular', 'bold'] as const)('is that of the font that ships, %s', (weight) => {
    let compared = 0;
    for (const range of arialWidths) {
      const digits = range[weight];
      for (let index = 0; index * 2 < digits.length; index += 1) {
        const code = range.first + index;
        const stored = Number.parseInt(digits.slice(index * 2, index * 2 + 2), 36) / WIDTH_UNIT;
        const real = FONTS[weight].widthOf(code);
        if (real === null || real === 0) expect(stored, code.toString(16)).toBe(0);
        else {
          expect(stored - real, code.toString(16)).toBeGreaterThanOrEqual(0);
          expect(stored - real, code.toString(16)).toBeLessThan(1 / WIDTH_UNIT);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(700);
  });

  test('has every letter of Latin, Greek and Cyrillic that news are written with', () => {
    const letters = 'AZaz ÀÿĀžŁł Ωω ЖжІіЇїЄєҐґ “quotes” – … € №';
    expect(isKnownText(letters)).toBe(true);
    expect(isKnownText('北京')).toBe(false);
    expect(isKnownText('محمد')).toBe(false);
    expect(isKnownText('\u2068Anna\u2069')).toBe(true);
  });
});

describe('textWidth', () => {
  test('grows with the size and the weight, and adds up', () => {
    const word = textWidth('Word', { size: 10 });
    expect(textWidth('Word', { size: 20 })).toBeCloseTo(2 * word, 6);
    expect(textWidth('Word', { size: 10, bold: true })).toBeGreaterThan(word);
    expect(textWidth('WordWord', { size: 10 })).toBeCloseTo(2 * word, 6);
    expect(textWidth('', { size: 10 })).toBe(0);
  });

  test('guesses for other scripts, rather too wide', () => {
    expect(textWidth('北京', { size: 10 })).toBeCloseTo(21, 6);
    expect(textWidth('م', { size: 10 })).toBeGreaterThan(5);
    expect(textWidth('e\u0301', { size: 10 })).toBeCloseTo(textWidth('e', { size: 10 }), 6);
    expect(textWidth('😀', { size: 10 })).toBeGreaterThan(12);
    expect(textWidth('\u2068\u2069', { size: 10 })).toBe(0);
  });
});
