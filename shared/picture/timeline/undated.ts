/** The lane "No date yet": boxes one below the other, and arrows from a condition to what comes only after it. */

import type { UndatedItem, UndatedLane } from '../../derive/undated-lane.ts';
import { t } from '../../i18n/text.ts';
import type { TextFont } from '../../lib/text-width.ts';
import type { EventId } from '../../model/ids.ts';
import { blockHeight, drawText } from '../text.ts';
import { wrapText } from '../text-wrap.ts';
import type { PictureTheme } from '../theme.ts';
import { cleanText, element, escapeText, short } from '../xml.ts';
import { BAR_DASHES } from './bar.ts';
import { drawLabel, type ItemLabel, itemLabel, type LabelText } from './item-label.ts';

export interface LaneDrawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export interface LaneScene {
  readonly lane: UndatedLane;
  readonly text: (id: EventId, title: string) => LabelText;
  readonly theme: PictureTheme;
}

/** Of a column; its gutter for arrows included. */
const COLUMN = 218;
const COLUMN_GAP = 14;
const GUTTER = 16;
const BOX_GAP = 7;
const PADDING = { x: 7, y: 5 } as const;
const NOTE: TextFont = { size: 9 };
const HEADING: TextFont = { size: 11, bold: true };
const HEADING_HEIGHT = 24;
/** Between the lines of arrows that run beside each other. */
const TRACK = 4.5;

interface LaneBox {
  readonly item: UndatedItem;
  readonly label: ItemLabel;
  readonly notes: readonly string[];
  readonly height: number;
  readonly x: number;
  readonly top: number;
}

/** As many columns as it takes to stay within `height`, at most `columns`; it may be higher than that. */
export function drawLane(scene: LaneScene, height: number, columns: number): LaneDrawing {
  const groups = groupsOf(scene);
  let boxes = arranged(groups, 1, height);
  for (let count = 2; count <= columns && lowest(boxes) > height; count += 1)
    boxes = arranged(groups, count, height);
  const used = 1 + Math.max(0, ...boxes.map((box) => box.x / (COLUMN + COLUMN_GAP)));
  const { theme, lane } = scene;
  const heading = drawText({
    ...HEADING,
    lines: [t('picture.undated', { count: boxes.length })],
    x: 0,
    top: 2,
    fill: theme.textSoft,
  });
  return {
    svg: element('g', { class: 'undated' }, [
      heading,
      ...boxes.map((box) => drawBox(box, theme)),
      ...drawArrows(lane, boxes, theme),
    ]),
    width: used * COLUMN + (used - 1) * COLUMN_GAP,
    height: lowest(boxes),
  };
}

const lowest = (boxes: readonly LaneBox[]): number =>
  boxes.reduce((most, box) => Math.max(most, box.top + box.height), HEADING_HEIGHT);

type Sized = Omit<LaneBox, 'x' | 'top'>;

/** Boxes that arrows join stay in one column. */
function groupsOf({ lane, text }: LaneScene): readonly (readonly Sized[])[] {
  const groups: Sized[][] = [];
  const groupOf = new Map<EventId, Sized[]>();
  for (const item of lane.items) {
    const before = lane.arrows.filter((arrow) => arrow.to === item.eventId);
    const joined = before.map((arrow) => groupOf.get(arrow.from)).find((group) => group !== undefined);
    const group = joined ?? [];
    if (!joined) groups.push(group);
    group.push(sized(item, text(item.eventId, item.title)));
    groupOf.set(item.eventId, group);
  }
  return groups;
}

function sized(item: UndatedItem, text: LabelText): Sized {
  const title = item.place === 'if' ? t('picture.if', { title: text.title }) : text.title;
  const label = itemLabel({ ...text, title }, COLUMN - GUTTER - 2 * PADDING.x);
  const room = COLUMN - GUTTER;
  const notes = [
    ...(item.place === 'then' ? [t('picture.legend.onlyAfter')] : []),
    ...item.onlyAfter.flatMap((after) =>
      wrapText(t('picture.onlyAfter', { title: cleanText(after) }), room, NOTE),
    ),
  ];
  return { item, label, notes, height: noteHeight(notes) + label.height + 2 * PADDING.y };
}

const noteHeight = (notes: readonly string[]): number =>
  notes.length === 0 ? 0 : blockHeight(notes.length, NOTE) + 3;

/** Groups into columns, a new one where the height is used up. */
function arranged(
  groups: readonly (readonly Sized[])[],
  columns: number,
  height: number,
): readonly LaneBox[] {
  const boxes: LaneBox[] = [];
  let [column, top] = [0, HEADING_HEIGHT];
  for (const group of groups) {
    const needed = group.reduce((sum, box) => sum + box.height + BOX_GAP, 0);
    if (top + needed - BOX_GAP > height && column < columns - 1 && top > HEADING_HEIGHT)
      [column, top] = [column + 1, HEADING_HEIGHT];
    for (const box of group) {
      boxes.push({ ...box, x: column * (COLUMN + COLUMN_GAP), top });
      top += box.height + BOX_GAP;
    }
  }
  return boxes;
}

function drawBox({ item, label, notes, height, x, top }: LaneBox, theme: PictureTheme): string {
  const colours = theme.quads[item.quad];
  const left = x + GUTTER;
  const boxTop = top + noteHeight(notes);
  const frame = { x: left, y: boxTop, width: COLUMN - GUTTER, height: top + height - boxTop, rx: 4 };
  return element('g', { class: 'event', 'data-event': item.eventId }, [
    element('title', {}, [escapeText(t('picture.noDateYet', { title: cleanText(item.title) }))]),
    ...(notes.length === 0 ? [] : [drawText({ ...NOTE, lines: notes, x: left, top, fill: theme.textSoft })]),
    element('rect', {
      ...frame,
      fill: item.line === 'struck' ? 'none' : colours.tint,
      stroke: colours.line,
      'stroke-width': 1.3,
      'stroke-dasharray': BAR_DASHES[item.line],
      'stroke-linecap': item.line === 'dotted' ? 'round' : null,
    }),
    drawLabel(
      label,
      { x: left + PADDING.x, y: boxTop + PADDING.y },
      { quad: item.quad, struck: item.line === 'struck', hasHalo: false, theme },
    ),
  ]);
}

/** In the gutter at the left; arrows that would lie on one another get tracks of their own. */
function drawArrows(lane: UndatedLane, boxes: readonly LaneBox[], theme: PictureTheme): readonly string[] {
  const byEvent = new Map(boxes.map((box) => [box.item.eventId, box]));
  const tracks: number[] = [];
  return lane.arrows.flatMap(({ from, to }) => {
    const [start, end] = [byEvent.get(from), byEvent.get(to)];
    if (!start || !end) return [];
    const [above, below] = [middleOf(start) + 4, middleOf(end) - 2];
    const free = tracks.findIndex((used) => used <= above);
    const track = free < 0 ? tracks.length : free;
    tracks[track] = below + 4;
    const edge = start.x + GUTTER;
    const x = Math.max(start.x + 1, edge - 7 - track * TRACK);
    return [drawArrow({ edge, x, above, below }, theme)];
  });
}

const middleOf = ({ notes, top, height }: LaneBox): number => (top + noteHeight(notes) + top + height) / 2;

interface Arrow {
  readonly edge: number;
  readonly x: number;
  readonly above: number;
  readonly below: number;
}

function drawArrow({ edge, x, above, below }: Arrow, theme: PictureTheme): string {
  const path = `M${short(edge)} ${short(above)}H${short(x)}V${short(below)}H${short(edge - 5)}`;
  const head = `M${short(edge - 0.5)} ${short(below)}l-6 -3.2v6.4Z`;
  return (
    element('path', {
      class: 'only-after',
      d: path,
      fill: 'none',
      stroke: theme.textSoft,
      'stroke-width': 1.3,
    }) + element('path', { d: head, fill: theme.textSoft })
  );
}
