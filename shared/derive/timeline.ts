/** The timeline of a time window: a line for each main actor or each type, and one item for each event that has a day. */
import type { WindowView } from '../contract/views.ts';
import { byNumber, inOrder } from '../lib/compare.ts';
import type { Day } from '../lib/day.ts';
import type { Event } from '../model/event.ts';
import type { ActorId, EventId } from '../model/ids.ts';
import { type Quad, quadOf } from '../model/plover.ts';
import { type Frame, type Placement, placementOf } from './event-time.ts';
import { type Line, lineOf } from './marks.ts';
import { ROLE_ORDER } from './role-order.ts';
import { actorLineId, type Lanes, linesOf, type ThemeLine, typeLineId } from './timeline-lines.ts';

export interface TimelineItem extends Placement {
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
}

export interface Timeline {
  readonly lines: readonly ThemeLine[];
  /** By first day. */
  readonly items: readonly TimelineItem[];
  /** Events without a day, in the view's order. */
  readonly undated: readonly WindowView['events'][number][];
}

export function mainActor(event: Pick<Event, 'participants'>): ActorId | null {
  for (const role of ROLE_ORDER) {
    const found = event.participants.find((p) => p.role === role && p.actorId !== null);
    if (found) return found.actorId;
  }
  return null;
}

export function timeline(view: WindowView, frame: Frame, lanes: Lanes = 'actors'): Timeline {
  const items: TimelineItem[] = [];
  const undated: WindowView['events'][number][] = [];
  for (const event of view.events) {
    const placement = placementOf(event, frame);
    const lineId = lanes === 'types' ? typeLineId(event.type) : actorLineId(mainActor(event));
    if (placement) items.push({ ...itemOf(event, placement), lineId });
    else undated.push(event);
  }
  items.sort(
    inOrder(
      byNumber((item) => item.first),
      byNumber((item) => item.eventId),
    ),
  );
  return { lines: linesOf(items, view, lanes), items, undated };
}

const itemOf = (event: WindowView['events'][number], placement: Placement): Omit<TimelineItem, 'lineId'> => ({
  ...placement,
  id: `e${event.id}`,
  eventId: event.id,
  title: event.title,
  quad: quadOf(event.type),
  line: lineOf(event.status),
  earliest: event.time.earliest,
  latest: event.time.latest,
  partly: event.overlap === 'partly',
});
