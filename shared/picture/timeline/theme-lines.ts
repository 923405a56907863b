/** Theme lines: one a main actor, with its name at the left and its events in rows. */
import type { TimelineItem } from '../../derive/timeline.ts';
import type { ThemeLine } from '../../derive/timeline-lines.ts';
import type { TextFont } from '../../lib/text-width.ts';
import type { EventId } from '../../model/ids.ts';
import { ICON_SIDE, iconElements } from '../actor-icons.ts';
import { blockHeight, drawText } from '../text.ts';
import { wrapText } from '../text-wrap.ts';
import type { PictureTheme } from '../theme.ts';
import { cleanText, element, escapeText, short } from '../xml.ts';
import { drawBar } from './bar.ts';
import { drawLabel, type LabelText } from './item-label.ts';
import { type PlacedItem, packRows, type Row, type RowSpace, type RowStyle } from './rows.ts';

export interface DrawnLine {
  readonly line: ThemeLine;
  readonly name: readonly string[];
  readonly rows: readonly Row[];
  readonly top: number;
  readonly height: number;
  readonly spacing: Spacing;
}

const NAME_FONT: TextFont = { size: 11 };
const NAME_X = 24;
const ICON = 17;
const PARTLY_OPACITY = 0.6;

/** Pixels between and around things: less where there is much to show. */
interface Spacing extends RowStyle {
  /** Of the names at the left. */
  readonly names: number;
  /** Between rows, and above and below all rows of a line. */
  readonly row: number;
  readonly line: number;
}

const SPACING: Readonly<Record<'roomy' | 'dense', Spacing>> = {
  roomy: { names: 146, padding: 4, labelWidths: [250, 150], insideLines: 3, row: 3, line: 5 },
  dense: { names: 280, padding: 1.5, labelWidths: [460, 250, 150], insideLines: 1, row: 2, line: 2 },
};

/** Where the bars begin. */
export const namesWidth = ({ density }: Pick<LineStyle, 'density'>): number => SPACING[density].names;

export interface LineStyle {
  readonly text: (id: EventId, title: string) => LabelText;
  readonly density: keyof typeof SPACING;
}

/** Lines from the top downwards, each as high as its rows. */
export function arrangeLines(
  lines: readonly ThemeLine[],
  items: readonly TimelineItem[],
  { text, density, ...space }: Omit<RowSpace, keyof RowStyle> & LineStyle,
): readonly DrawnLine[] {
  const byLine = new Map<string, TimelineItem[]>(lines.map((line) => [line.id, []]));
  for (const item of items) byLine.get(item.lineId)?.push(item);
  const spacing = SPACING[density];
  const textOf = (item: TimelineItem) => text(item.eventId, item.title);
  let top = 0;
  return lines.map((line) => {
    const rows = packRows(byLine.get(line.id) ?? [], textOf, { ...space, ...spacing });
    const name = wrapText(cleanText(line.name), spacing.names - NAME_X - 10, NAME_FONT);
    const bars = rows.reduce((sum, row) => sum + row.height, 0) + Math.max(0, rows.length - 1) * spacing.row;
    const height = Math.max(bars, blockHeight(name.length, NAME_FONT), ICON) + 2 * spacing.line;
    const drawn = { ...{ line, name, rows, top, height }, spacing };
    top += height;
    return drawn;
  });
}

/** Names and bars of a line; labels come apart, because what marks days lies between both. */
export function drawThemeLine(drawn: DrawnLine, right: number, theme: PictureTheme): string {
  const { line, name, top, height } = drawn;
  const middle = top + height / 2;
  const icon =
    line.kind === null
      ? ''
      : element(
          'g',
          { transform: `translate(0 ${short(middle - ICON / 2)}) scale(${(ICON / ICON_SIDE).toFixed(4)})` },
          [iconElements(line.kind, false, { stroke: theme.textSoft, fill: theme.page })],
        );
  const words = { ...NAME_FONT, lines: name, x: line.kind === null ? 0 : NAME_X };
  return element('g', { class: 'theme-line', 'data-line': line.id }, [
    icon,
    drawText({ ...words, top: middle - blockHeight(name.length, NAME_FONT) / 2, fill: theme.text }),
    element('path', { d: `M0 ${short(top + height)}H${short(right)}`, stroke: theme.line }),
    ...itemsOf(drawn).map(({ placed, y }) => drawItem(placed, y, theme)),
  ]);
}

function drawItem(placed: PlacedItem, top: number, theme: PictureTheme): string {
  const { item, left, right } = placed;
  return element(
    'g',
    { class: 'event', 'data-event': item.eventId, opacity: item.partly ? PARTLY_OPACITY : null },
    [
      element('title', {}, [escapeText(cleanText(item.title))]),
      drawBar(item, { left, right, top, height: placed.height }, theme),
    ],
  );
}

export const drawLabels = (drawn: DrawnLine, theme: PictureTheme): string =>
  itemsOf(drawn)
    .map(({ placed, y }) => {
      const { item, label, labelX, isInside } = placed;
      const at = { x: labelX, y: y + (placed.height - label.height) / 2 };
      const ink = { quad: item.quad, struck: item.line === 'struck', hasHalo: !isInside };
      return drawLabel(label, at, { ...ink, theme });
    })
    .join('');

function itemsOf({ rows, top, spacing }: DrawnLine): readonly PlacedOnPage[] {
  let y = top + spacing.line;
  return rows.flatMap(({ items, height }) => {
    const drawn = items.map((placed) => ({ placed, y }));
    y += height + spacing.row;
    return drawn;
  });
}

interface PlacedOnPage {
  readonly placed: PlacedItem;
  /** The top of the bar. */
  readonly y: number;
}
