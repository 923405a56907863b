/** The key below the graph: actors whose names found no room, by the number that stands at their icon. */
import { textWidth } from '../../lib/text-width.ts';
import type { Size } from '../body.ts';
import { type Box, boxAround } from '../box.ts';
import { blockHeight, drawText } from '../text.ts';
import { wrapText } from '../text-wrap.ts';
import type { PictureTheme } from '../theme.ts';
import { cleanText, element } from '../xml.ts';
import type { PlacedNode } from './edges.ts';

const FONT = { size: 10.5 } as const;
const NUMBER_FONT = { size: 9, bold: true } as const;
const BADGE_HEIGHT = 13;
const COLUMN = 190;
const NUMBER_COLUMN = 26;
const ROW_GAP = 4;

interface KeyRows {
  readonly entries: readonly {
    readonly number: number;
    readonly lines: readonly string[];
    readonly x: number;
    readonly top: number;
  }[];
  readonly height: number;
}

/** How high the key of some actors is; nothing for none. */
export const keyHeight = (nodes: readonly PlacedNode[], width: number): number =>
  nodes.length === 0 ? 0 : rowsOf(nodes, width).height;

/** At the bottom of an area. */
export function drawKey(nodes: readonly PlacedNode[], area: Size, theme: PictureTheme): string {
  if (nodes.length === 0) return '';
  const { entries, height } = rowsOf(nodes, area.width);
  const top = area.height - height;
  return element('g', { class: 'key' }, [
    element('path', { d: `M0 ${top}H${area.width}`, stroke: theme.line }),
    ...entries.flatMap((entry) => [
      drawText({
        ...FONT,
        lines: [String(entry.number)],
        x: entry.x + NUMBER_COLUMN - 6,
        top: top + entry.top,
        anchor: 'end',
        bold: true,
        fill: theme.text,
      }),
      drawText({
        ...FONT,
        lines: entry.lines,
        x: entry.x + NUMBER_COLUMN,
        top: top + entry.top,
        fill: theme.text,
      }),
    ]),
  ]);
}

/** Rows of as many columns as fit; a row is as high as its longest name. */
function rowsOf(nodes: readonly PlacedNode[], width: number): KeyRows {
  const columns = Math.max(1, Math.floor(width / COLUMN));
  const wrapped = nodes.map(({ node }) => wrapText(cleanText(node.name), COLUMN - NUMBER_COLUMN - 8, FONT));
  const entries: KeyRows['entries'][number][] = [];
  let top = 8;
  for (let start = 0; start < wrapped.length; start += columns) {
    const row = wrapped.slice(start, start + columns);
    row.forEach((lines, column) => {
      entries.push({ number: start + column + 1, lines, x: (column * width) / columns, top });
    });
    top += row.reduce((most, lines) => Math.max(most, blockHeight(lines.length, FONT)), 0) + ROW_GAP;
  }
  return { entries, height: top };
}

/** The box of the number: in a corner of the icon, where nothing else can stand. */
function badgeBox({ centre, size }: PlacedNode, number: number): Box {
  const width = textWidth(String(number), NUMBER_FONT) + 7;
  return boxAround(
    { x: centre.x + (size - width) / 2, y: centre.y - (size - BADGE_HEIGHT) / 2 },
    width,
    BADGE_HEIGHT,
  );
}

export function drawBadge(placed: PlacedNode, number: number, theme: PictureTheme): string {
  const box = badgeBox(placed, number);
  return [
    element('rect', {
      ...{
        x: box.left,
        y: box.top,
        width: box.right - box.left,
        height: box.bottom - box.top,
        rx: BADGE_HEIGHT / 2,
      },
      fill: theme.text,
    }),
    drawText({
      ...NUMBER_FONT,
      lines: [String(number)],
      x: (box.left + box.right) / 2,
      top: box.top + (BADGE_HEIGHT - blockHeight(1, NUMBER_FONT)) / 2,
      anchor: 'middle',
      fill: theme.page,
    }),
  ].join('');
}
