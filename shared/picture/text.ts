/** Text in a picture: how much room it takes, and how it is drawn. */
import type { TextFont } from '../lib/text-width.ts';
import type { Box } from './box.ts';
import { widest } from './text-wrap.ts';
import { element, escapeText, short } from './xml.ts';

export interface TextBlock extends TextFont {
  readonly lines: readonly string[];
  readonly x: number;
  /** The top of the first line. */
  readonly top: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Drawn behind and around the letters, so that a line there does not hide them. */
  readonly halo?: string;
  readonly struck?: boolean;
}

/** Of the size: how far letters of Arial reach above and below the baseline. */
const ASCENT = 0.905;
const DESCENT = 0.212;
const LINE_HEIGHT = 1.16;

export const blockHeight = (lines: number, { size }: TextFont): number =>
  ((lines - 1) * LINE_HEIGHT + ASCENT + DESCENT) * size;

export function blockBox(block: TextBlock): Box {
  const width = widest(block.lines, block);
  const left =
    block.anchor === 'middle' ? block.x - width / 2 : block.anchor === 'end' ? block.x - width : block.x;
  const bottom = block.top + blockHeight(block.lines.length, block);
  return { left, top: block.top, right: left + width, bottom };
}

export const drawText = (block: TextBlock): string =>
  (block.halo ? drawLetters(block, haloOf(block.halo)) : '') +
  drawLetters(block, { fill: block.fill }) +
  (block.struck ? strikes(block) : '');

/** Letters of their own under the text: programs for offices know no `paint-order` and would draw the halo over it. */
const haloOf = (halo: string) => ({
  ...{ class: 'halo', fill: halo, stroke: halo },
  ...{ 'stroke-width': 3, 'stroke-linejoin': 'round' },
});

function drawLetters(block: TextBlock, ink: Readonly<Record<string, string | number>>): string {
  const { lines, x, size, bold, anchor } = block;
  const only = lines.length === 1;
  return element(
    'text',
    {
      ...ink,
      ...(only ? { x, y: baseline(block, 0) } : {}),
      'font-size': size,
      'font-weight': bold ? 'bold' : null,
      'text-anchor': anchor === undefined || anchor === 'start' ? null : anchor,
    },
    only
      ? [escapeText(lines[0] ?? '')]
      : lines.map((line, index) => element('tspan', { x, y: baseline(block, index) }, [escapeText(line)])),
  );
}

const baseline = ({ top, size }: TextBlock, line: number): number =>
  top + (ASCENT + line * LINE_HEIGHT) * size;

/** Lines through the text, drawn by us: programs disagree on where and how a struck text has its line. */
const strikes = (block: TextBlock): string =>
  element('path', {
    d: block.lines
      .map((line, index) => {
        const { left, right } = blockBox({ ...block, lines: [line] });
        return `M${short(left)} ${short(baseline(block, index) - block.size * 0.3)}H${short(right)}`;
      })
      .join(''),
    stroke: block.fill,
    'stroke-width': 1,
  });
