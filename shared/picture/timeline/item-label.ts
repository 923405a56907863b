/** The label of an event: its title, and the day in words with its sources below. */
import type { TextFont } from '../../lib/text-width.ts';
import type { Quad } from '../../model/plover.ts';
import type { Point } from '../box.ts';
import { drawGlyph, GLYPH_SIDE } from '../quad-glyph.ts';
import { blockHeight, drawText } from '../text.ts';
import { widest, wrapText } from '../text-wrap.ts';
import type { PictureTheme } from '../theme.ts';

export interface LabelText {
  readonly title: string;
  /** "~27 Jan – 3 Feb 2026", and its sources: a line of its own below the title; empty for none. */
  readonly detail: string;
}

/** A label with its lines and size; its glyph stands before the first line. */
export interface ItemLabel {
  readonly title: readonly string[];
  readonly detail: readonly string[];
  readonly width: number;
  readonly height: number;
}

const TITLE: TextFont = { size: 11 };
const DETAIL: TextFont = { size: 9 };
const GLYPH_SPACE = GLYPH_SIDE + 6;
const DETAIL_GAP = 1;

/** Wrapped to at most `width` pixels, glyph included. */
export function itemLabel({ title, detail }: LabelText, width: number): ItemLabel {
  const room = Math.max(30, width - GLYPH_SPACE);
  const titleLines = wrapText(title, room, TITLE);
  const detailLines = detail === '' ? [] : wrapText(detail, room, DETAIL);
  return {
    title: titleLines,
    detail: detailLines,
    width: GLYPH_SPACE + Math.max(widest(titleLines, TITLE), widest(detailLines, DETAIL)),
    height:
      blockHeight(titleLines.length, TITLE) +
      (detailLines.length === 0 ? 0 : DETAIL_GAP + blockHeight(detailLines.length, DETAIL)),
  };
}

export interface LabelInk {
  readonly quad: Quad;
  readonly struck: boolean;
  /** Hides what lies behind the letters. */
  readonly hasHalo: boolean;
  readonly theme: PictureTheme;
}

/** `at` is the top left corner. */
export function drawLabel(label: ItemLabel, at: Point, { quad, struck, hasHalo, theme }: LabelInk): string {
  const titleHeight = blockHeight(label.title.length, TITLE);
  const x = at.x + GLYPH_SPACE;
  const halo = hasHalo ? { halo: theme.page } : {};
  return [
    drawGlyph(
      quad,
      { x: at.x + GLYPH_SIDE / 2, y: at.y + blockHeight(1, TITLE) / 2 },
      theme.quads[quad].text,
    ),
    drawText({ ...TITLE, lines: label.title, x, top: at.y, fill: theme.text, struck, ...halo }),
    ...(label.detail.length === 0
      ? []
      : [
          drawText({
            ...DETAIL,
            lines: label.detail,
            x,
            top: at.y + titleHeight + DETAIL_GAP,
            fill: theme.textSoft,
            ...halo,
          }),
        ]),
  ].join('');
}
