/** The timeline of a time window: its lines, and an item on each line on which an event with a day stands. */
import type { WindowView } from '../contract/views.ts';
import { byNumber, inOrder } from '../lib/compare.ts';
import type { Day } from '../lib/day.ts';
import type { EventId } from '../model/ids.ts';
import { type Quad, quadOf } from '../model/plover.ts';
import { eventLines } from './event-lines.ts';
import { type Frame, isAbout, type Placement, placementOf } from './event-time.ts';
import { type Line, lineOf } from './marks.ts';
import { contradicted } from './order-conflicts.ts';
import { countsOf, type LaneChoice, linesOf, type ThemeLine, usualLanes } from './timeline-lines.ts';

export interface TimelineItem extends Placement {
  /** `e5` for event 5; on further lines `e5-` and the line. */
  readonly id: string;
  readonly eventId: EventId;
  readonly lineId: string;
  readonly title: string;
  readonly quad: Quad;
  readonly line: Line;
  /** Its first and last possible day, however it is drawn; null is open. */
  readonly earliest: Day | null;
  readonly latest: Day | null;
  /** A part of it lies outside the window. */
  readonly partly: boolean;
  /** Its days are given as about. */
  readonly about: boolean;
  /** Its dates contradict an order that the text gives. */
  readonly contradicted: boolean;
}

export interface Timeline {
  readonly lines: readonly ThemeLine[];
  /** By first day. */
  readonly items: readonly TimelineItem[];
  /** Events without a day, in the view's order. */
  readonly undated: readonly WindowView['events'][number][];
}

/** The event that an item stands for, by the item's id. */
export const eventOfItem = (itemId: string): EventId => Number.parseInt(itemId.slice(1), 10) as EventId;
/** The first item of an event, where it has any. */
export const itemOfEvent = (id: EventId): string => `e${id}`;

export function timeline(view: WindowView, frame: Frame, choice: LaneChoice = usualLanes): Timeline {
  const items: TimelineItem[] = [];
  const undated: WindowView['events'][number][] = [];
  const linesFor = eventLines(view, choice);
  const wrong = contradicted(view);
  for (const event of view.events) {
    const placement = placementOf(event, frame);
    if (!placement) {
      undated.push(event);
      continue;
    }
    const item = { ...itemOf(event, placement), contradicted: wrong.has(event.id) };
    linesFor(event).forEach((lineId, index) => {
      items.push({ ...item, lineId, id: index === 0 ? item.id : `${item.id}-${lineId}` });
    });
  }
  items.sort(
    inOrder(
      byNumber((item) => item.first),
      byNumber((item) => item.eventId),
    ),
  );
  return { lines: linesOf(countsOf(items), view, choice), items, undated };
}

/** An item without its line. */
type ItemOfEvent = Omit<TimelineItem, 'lineId' | 'contradicted'>;

export const itemOf = (event: WindowView['events'][number], placement: Placement): ItemOfEvent => ({
  ...placement,
  id: itemOfEvent(event.id),
  eventId: event.id,
  title: event.title,
  quad: quadOf(event.type),
  line: lineOf(event.status),
  earliest: event.time.earliest,
  latest: event.time.latest,
  partly: event.overlap === 'partly',
  about: isAbout(event.time),
});
