/** Theme lines: one a main actor, with its name at the left and its events in rows. */
import type { TimelineItem } from '../../derive/timeline.ts';
import type { ThemeLine } from '../../derive/timeline-lines.ts';
import type { EventId } from '../../model/ids.ts';
import { blockHeight } from '../text.ts';
import { wrapText } from '../text-wrap.ts';
import { cleanText } from '../xml.ts';
import type { LabelText } from './item-label.ts';
import { packRows, type Row, type RowSpace, type RowStyle } from './rows.ts';

export interface DrawnLine {
  readonly line: ThemeLine;
  readonly name: readonly string[];
  readonly rows: readonly Row[];
  readonly top: number;
  readonly height: number;
  readonly spacing: Spacing;
}

/** A name stands behind the icon of its actor. */
export const NAME = { font: { size: 11 }, x: 24, icon: 17 } as const;
const MAX_SPREAD = 16;

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
    const name = wrapText(cleanText(line.name), spacing.names - NAME.x - 10, NAME.font);
    const bars = rows.reduce((sum, row) => sum + row.height, 0) + Math.max(0, rows.length - 1) * spacing.row;
    const height = Math.max(bars, blockHeight(name.length, NAME.font), NAME.icon) + 2 * spacing.line;
    const drawn = { ...{ line, name, rows, top, height }, spacing };
    top += height;
    return drawn;
  });
}

/** More room for each line, as far as it makes the picture easier to read. */
export function spread(lines: readonly DrawnLine[], room: number): readonly DrawnLine[] {
  const more = Math.max(0, Math.min(MAX_SPREAD, room / lines.length));
  return lines.map((drawn, index) => ({
    ...drawn,
    top: drawn.top + index * more,
    height: drawn.height + more,
    spacing: { ...drawn.spacing, line: drawn.spacing.line + more / 2 },
  }));
}
