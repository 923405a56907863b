/** Text cut into lines. */
import { type TextFont, textWidth } from '../lib/text-width.ts';

/** Lines of at most `width`, broken at spaces; a word that is too long alone is broken where it must be. */
export function wrapText(text: string, width: number, font: TextFont): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => pieces(each, width, font))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, font) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function pieces(word: string, width: number, font: TextFont): readonly string[] {
  if (textWidth(word, font) <= width) return [word];
  const parts: string[] = [''];
  for (const character of word) {
    const longer = `${parts.at(-1)}${character}`;
    if (parts.at(-1) !== '' && textWidth(longer, font) > width) parts.push(character);
    else parts[parts.length - 1] = longer;
  }
  return parts;
}

/** The width of the widest line. */
export const widest = (lines: readonly string[], font: TextFont): number =>
  lines.reduce((most, line) => Math.max(most, textWidth(line, font)), 0);
