/** Puts the events of a theme line into rows, so that no bar and no label touches another. */
import type { TimelineItem } from '../../derive/timeline.ts';
import type { Axis } from './axis.ts';
import type { BarItem } from './bar.ts';
import { type ItemLabel, itemLabel, type LabelText } from './item-label.ts';

export interface PlacedItem extends BarItem {
  /** Of the bar. */
  readonly left: number;
  readonly right: number;
  readonly height: number;
  readonly label: ItemLabel;
  /** The left edge of the label. */
  readonly labelX: number;
  readonly isInside: boolean;
}

export interface Row {
  readonly items: readonly PlacedItem[];
  /** Of the highest bar. */
  readonly height: number;
}

export interface RowStyle {
  /** Pixels above and below a label inside its bar. */
  readonly padding: number;
  /** Pixels that a label beside its bar may take, the first that fits; the last is always tried. */
  readonly labelWidths: readonly [number, ...number[]];
  /** Lines that a title inside its bar may have. */
  readonly insideLines: number;
}

export interface RowSpace extends RowStyle {
  readonly axis: Axis;
  readonly left: number;
  readonly right: number;
}

/** A day has to be seen even where it is narrower than this. */
const MIN_BAR = 8;
/** How far a bar is drawn on that has no known beginning or end: it fades away instead of filling years. */
const OPEN_LENGTH = 110;
/** Between neighbours in a row, and between a bar and its label. */
const GAP = 9;
const LABEL_GAP = 5;
/** Behind a bar that goes on there is an arrow, and at each end that is open. */
const ARROW = 8;
const INSET = 6;
/** A label is wrapped inside a bar of at least this width. */
const MIN_INSIDE = 100;

/** By first day; every item is in one row. `text` gives the words of an item. */
export function packRows(
  items: readonly TimelineItem[],
  text: (item: TimelineItem) => LabelText,
  space: RowSpace,
): readonly Row[] {
  const rows: GrowingRow[] = [];
  for (const item of items) {
    const { spot, row } = bestSpot(spotsOf(item, text(item), space), rows);
    if (row) {
      row.items.push(spot);
      row.height = Math.max(row.height, spot.height);
    } else rows.push({ items: [spot], height: spot.height });
  }
  return rows;
}

interface GrowingRow {
  readonly items: PlacedItem[];
  height: number;
}

interface Choice {
  readonly spot: PlacedItem;
  /** Null for a new row. */
  readonly row: GrowingRow | null;
}

/** Where the line grows least: in a row that has room, or in a new one. */
function bestSpot(spots: readonly PlacedItem[], rows: readonly GrowingRow[]): Choice {
  const lowest = spots.reduce((best, spot) => (spot.height < best.height ? spot : best));
  let choice: Choice = { spot: lowest, row: null };
  let least = lowest.height;
  for (const row of rows) {
    for (const spot of spots) {
      const growth = Math.max(0, spot.height - row.height);
      if (growth >= least || !row.items.every((other) => apart(spot, other))) continue;
      [choice, least] = [{ spot, row }, growth];
    }
  }
  return choice;
}

const apart = (a: PlacedItem, b: PlacedItem): boolean => {
  const [one, other] = [reachOf(a), reachOf(b)];
  return one.right + GAP <= other.left || other.right + GAP <= one.left;
};

/** From the left of what is drawn to its right, bar and label together. */
const reachOf = ({ item, left, right, label, labelX }: PlacedItem) => ({
  left: Math.min(left - (item.start === 'open' ? ARROW : 0), labelX),
  right: Math.max(right + (item.end === 'open' ? ARROW : 0), labelX + label.width),
});

type Bar = BarItem & Pick<PlacedItem, 'left' | 'right'>;

/** Inside the bar, to its right, to its left, over it: never none. Labels that no break of the axis crosses go first. */
function spotsOf(item: TimelineItem, text: LabelText, space: RowSpace): readonly PlacedItem[] {
  const bar = barOf(item, space);
  const inside = insideSpot(bar, text, space);
  if (inside) return [inside];
  const beside = space.labelWidths.flatMap((width) => besideSpots(bar, itemLabel(text, width), space));
  const whole = beside.filter((spot) => !crossesBreak(spot, space.axis));
  if (whole.length > 0) return whole;
  return beside.length > 0 ? beside : [overBar(bar, text, space)];
}

function barOf(item: TimelineItem, space: RowSpace): Bar {
  const { stretches } = space.axis;
  return {
    item,
    ...extentOf(item, space),
    isCutLeft: item.start !== 'open' && item.first < stretches[0]!.first,
    isCutRight: item.end !== 'open' && item.last + 1 > stretches.at(-1)!.last,
  };
}

/** What goes on is drawn to the last day that is known of; an end that is not known at all fades away. */
function extentOf(item: TimelineItem, { axis, left, right }: RowSpace): Pick<PlacedItem, 'left' | 'right'> {
  const first = axis.toPixel(item.first);
  const last = axis.toPixel(item.last + 1);
  if (item.start === 'open') {
    const edge = axis.stretches.find((stretch) => last <= stretch.right)?.left ?? left;
    return {
      left: Math.max(edge + ARROW, last - OPEN_LENGTH),
      right: Math.max(last, edge + ARROW + MIN_BAR),
    };
  }
  if (item.end !== 'open')
    return { left: Math.min(first, right - MIN_BAR), right: Math.max(last, first + MIN_BAR) };
  const edge = axis.stretches.findLast((stretch) => first >= stretch.left)?.right ?? right;
  const end =
    item.line === 'open' ? Math.min(right - ARROW, last) : Math.min(edge - ARROW, first + OPEN_LENGTH);
  return { left: first, right: Math.max(end, first + MIN_BAR) };
}

const placed = (bar: Bar, label: ItemLabel, padding: number) => ({
  ...{ ...bar, label },
  height: label.height + 2 * padding,
});

function besideSpots(bar: Bar, label: ItemLabel, { left, right, padding }: RowSpace): readonly PlacedItem[] {
  const behind = bar.right + LABEL_GAP + (bar.item.end === 'open' ? ARROW : 0);
  const before = bar.left - LABEL_GAP - (bar.item.start === 'open' ? ARROW : 0) - label.width;
  return [...(behind + label.width <= right ? [behind] : []), ...(before >= left ? [before] : [])].map(
    (labelX) => ({ ...placed(bar, label, padding), labelX, isInside: false }),
  );
}

const crossesBreak = ({ labelX, label }: PlacedItem, { breaks }: Axis): boolean =>
  breaks.some((each) => labelX < each.right && each.left < labelX + label.width);

/** The widest part of a bar that no break crosses. */
function widestPart(bar: Bar, axis: Axis): { readonly left: number; readonly right: number } {
  const parts = axis.stretches.map((stretch) => ({
    left: Math.max(bar.left, stretch.left),
    right: Math.min(bar.right, stretch.right),
  }));
  return parts.reduce((best, part) => (part.right - part.left > best.right - best.left ? part : best));
}

function insideSpot(bar: Bar, text: LabelText, { axis, padding, insideLines }: RowSpace): PlacedItem | null {
  const part = widestPart(bar, axis);
  const room = part.right - part.left - 2 * INSET;
  const label = itemLabel(text, room);
  const lines = label.title.length + Math.max(0, label.detail.length - 1);
  const fits = label.width <= room && (lines === 1 || (room >= MIN_INSIDE && lines <= insideLines));
  return fits ? { ...placed(bar, label, padding), labelX: part.left + INSET, isInside: true } : null;
}

/** For a bar that leaves no room beside it and is too narrow for its label: wrapped to whatever there is. */
function overBar(bar: Bar, text: LabelText, space: RowSpace): PlacedItem {
  const { axis, left, right, padding, labelWidths } = space;
  const part = widestPart(bar, axis);
  const label = itemLabel(text, Math.max(labelWidths.at(-1) ?? 0, part.right - part.left - 2 * INSET));
  const labelX = Math.max(left, Math.min(part.left + INSET, right - label.width));
  return { ...placed(bar, label, padding), labelX, isInside: true };
}
