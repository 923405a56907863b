/** The legend: a sample of everything that is in the picture, and of nothing else. */
import { textWidth } from '../lib/text-width.ts';
import type { Block } from './block.ts';
import { blockHeight, drawText } from './text.ts';
import type { PictureTheme } from './theme.ts';
import { element } from './xml.ts';

export interface LegendEntry {
  readonly words: string;
  /** Drawn around the middle of a space of the width, at height 0. */
  readonly sample: string;
  readonly width: number;
}

const FONT = { size: 10 } as const;
const ROW = 17;
const GAP = 5;
const BETWEEN = 18;

/** Rows as wide as `width`, the entries one after the other. */
export function drawLegend(entries: readonly LegendEntry[], width: number, theme: PictureTheme): Block {
  let x = 0;
  let row = 0;
  const drawn = entries.map(({ words, sample, width: space }) => {
    const length = space + GAP + textWidth(words, FONT);
    if (x > 0 && x + length > width) [x, row] = [0, row + 1];
    const middle = row * ROW + ROW / 2;
    const place = `translate(${Math.round((x + space / 2) * 100) / 100} ${middle})`;
    const top = middle - blockHeight(1, FONT) / 2;
    const text = drawText({ ...FONT, lines: [words], x: x + space + GAP, top, fill: theme.textSoft });
    x += length + BETWEEN;
    return element('g', { transform: place }, [sample]) + text;
  });
  return {
    svg: element('g', { class: 'legend' }, drawn),
    height: entries.length === 0 ? 0 : (row + 1) * ROW,
  };
}
