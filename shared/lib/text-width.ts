/** How wide text is without a browser, for fonts whose letters are as wide as Arial's. */
import { arialWidths, WIDTH_UNIT } from './arial-widths.ts';

export interface TextFont {
  /** Pixels, or whatever unit the width shall have. */
  readonly size: number;
  readonly bold?: boolean;
}

/** The families that the widths hold for, the most common first; a CSS value. */
export const FONT_FAMILY = "Arial, 'Liberation Sans', Arimo, Helvetica, sans-serif";

/** In the unit of the font's size. Without kerning, which draws letters together: the text is hardly ever wider. */
export function textWidth(text: string, { size, bold = false }: TextFont): number {
  const widths = bold ? boldWidths : regularWidths;
  let width = 0;
  for (const character of text) width += widths.get(character) ?? guessedWidth(character);
  return width * size;
}

/** Whether the table knows every visible character, and with it the fonts that it is of. */
export function isKnownText(text: string): boolean {
  for (const character of text) {
    if (!regularWidths.has(character) && guessedWidth(character) > 0) return false;
  }
  return true;
}

const regularWidths = tableOf('regular');
const boldWidths = tableOf('bold');

/** Widths of a font of size 1. */
function tableOf(weight: 'regular' | 'bold'): ReadonlyMap<string, number> {
  const widths = new Map<string, number>();
  for (const range of arialWidths) {
    const digits = range[weight];
    for (let index = 0; index * 2 < digits.length; index += 1) {
      const width = Number.parseInt(digits.slice(index * 2, index * 2 + 2), 36);
      if (width > 0) widths.set(String.fromCodePoint(range.first + index), width / WIDTH_UNIT);
    }
  }
  return widths;
}

const COMBINING_OR_INVISIBLE = /^[\p{M}\p{Cf}\p{Cc}]$/u;
/** Chinese, Japanese, Korean: every character fills a square. */
const SQUARE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]$/u;
const PICTOGRAPH = /^\p{Extended_Pictographic}$/u;

/** For scripts that other fonts have to draw: rather too wide than too narrow. */
function guessedWidth(character: string): number {
  if (COMBINING_OR_INVISIBLE.test(character)) return 0;
  if (PICTOGRAPH.test(character)) return 1.4;
  return SQUARE.test(character) ? 1.05 : 0.75;
}
