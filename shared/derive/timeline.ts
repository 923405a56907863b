/** The timeline of a time window: a theme line for each main actor, and one item for each event that has a day. */
import type { WindowView } from '../contract/views.ts';
import { byNumber, byText, inOrder } from '../lib/compare.ts';
import type { Event } from '../model/event.ts';
import type { ActorId, EventId } from '../model/ids.ts';
import { type Quad, quadOf } from '../model/plover.ts';
import type { ActorKind } from '../model/vocabulary.ts';
import { type Frame, type Placement, placementOf } from './event-time.ts';
import { type Line, lineOf } from './marks.ts';
import { ROLE_ORDER } from './role-order.ts';

export interface ThemeLine {
  readonly id: string;
  /** Null for the line of events that name no actor. */
  readonly actorId: ActorId | null;
  readonly name: string;
  readonly kind: ActorKind | null;
  readonly count: number;
}

export interface TimelineItem extends Placement {
  readonly id: string;
  readonly eventId: EventId;
  readonly lineId: string;
  readonly title: string;
  readonly quad: Quad;
  readonly line: Line;
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

export const NO_ACTOR_LINE = 'none';

const lineIdOf = (actor: ActorId | null): string => (actor === null ? NO_ACTOR_LINE : `l${actor}`);

export function mainActor(event: Pick<Event, 'participants'>): ActorId | null {
  for (const role of ROLE_ORDER) {
    const found = event.participants.find((p) => p.role === role && p.actorId !== null);
    if (found) return found.actorId;
  }
  return null;
}

export function timeline(view: WindowView, frame: Frame): Timeline {
  const items: TimelineItem[] = [];
  const undated: WindowView['events'][number][] = [];
  for (const event of view.events) {
    const placement = placementOf(event, frame);
    if (placement) items.push(itemOf(event, placement));
    else undated.push(event);
  }
  items.sort(
    inOrder(
      byNumber((item) => item.first),
      byNumber((item) => item.eventId),
    ),
  );
  return { lines: linesOf(items, view), items, undated };
}

const itemOf = (event: WindowView['events'][number], placement: Placement): TimelineItem => ({
  ...placement,
  id: `e${event.id}`,
  eventId: event.id,
  lineId: lineIdOf(mainActor(event)),
  title: event.title,
  quad: quadOf(event.type),
  line: lineOf(event.status),
  partly: event.overlap === 'partly',
});

/** Busiest line first; the line without an actor last. */
function linesOf(items: readonly TimelineItem[], view: WindowView): readonly ThemeLine[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item.lineId, (counts.get(item.lineId) ?? 0) + 1);
  const lines: ThemeLine[] = view.actors
    .filter((actor) => counts.has(lineIdOf(actor.id)))
    .map((actor) => {
      const id = lineIdOf(actor.id);
      return { id, actorId: actor.id, name: actor.name, kind: actor.kind, count: counts.get(id) ?? 0 };
    });
  lines.sort(
    inOrder(
      byNumber((line) => -line.count),
      byText((line) => line.name),
    ),
  );
  const rest = counts.get(NO_ACTOR_LINE);
  if (rest === undefined) return lines;
  return [...lines, { id: NO_ACTOR_LINE, actorId: null, name: 'No actor named', kind: null, count: rest }];
}
