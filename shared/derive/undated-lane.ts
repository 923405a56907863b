/** The lane "No date yet": events without a day, each condition above what depends on it. */
import type { WindowView } from '../contract/views.ts';
import type { EventId } from '../model/ids.ts';
import { type Quad, quadOf } from '../model/plover.ts';
import { placementOf } from './event-time.ts';
import { type Line, lineOf } from './marks.ts';

type ViewEvent = WindowView['events'][number];

export interface UndatedItem {
  readonly eventId: EventId;
  readonly title: string;
  readonly quad: Quad;
  readonly line: Line;
  /** `if` is the condition of a later item of the lane, `then` depends on an earlier one. */
  readonly place: 'alone' | 'if' | 'then';
  /** Titles of events with a date that must come first. */
  readonly onlyAfter: readonly string[];
}

export interface UndatedLane {
  readonly items: readonly UndatedItem[];
  /** Drawn as "only after", from a condition to its consequence. */
  readonly arrows: readonly { readonly from: EventId; readonly to: EventId }[];
}

/** Events that the text gives no day to be drawn on, in the view's order. */
export const undatedIn = ({ events }: WindowView): readonly ViewEvent[] =>
  events.filter((event) => placementOf(event, NO_FRAME) === null);

/** The first `most` of them; of the others only those that are wanted in any case, after them. */
export const firstUndated = (
  undated: readonly ViewEvent[],
  most: number,
  isWanted: (id: EventId) => boolean,
): readonly ViewEvent[] =>
  undated.length <= most ? undated : undated.filter(({ id }, index) => index < most || isWanted(id));

/** Whether there is a day does not hang on where open ends are drawn to. */
const NO_FRAME = { first: 0, last: 0 };

/** Events that hang together stand together; otherwise the view's order is kept. Circles are cut where they close. */
export function undatedLane(undated: readonly ViewEvent[], view: WindowView): UndatedLane {
  const here = new Map(undated.map((event) => [event.id, event]));
  const conditions = view.links.filter((link) => link.kind === 'condition' && here.has(link.to));
  const arrows = conditions
    .filter((link) => here.has(link.from) && link.from !== link.to)
    .map(({ from, to }) => ({ from, to }));
  const order = chained(
    undated.map((event) => event.id),
    arrows,
  );
  const place = new Map(order.map((id, index) => [id, index]));
  const forward = arrows.filter(({ from, to }) => (place.get(from) ?? 0) < (place.get(to) ?? 0));
  const titles = new Map(view.events.map((event) => [event.id, event.title]));
  const datedBefore = (id: EventId) =>
    conditions
      .filter((link) => link.to === id && !here.has(link.from))
      .map((link) => titles.get(link.from))
      .filter((title) => title !== undefined);
  return {
    items: order.map((id) => itemOf(here.get(id)!, forward, datedBefore(id))),
    arrows: forward,
  };
}

/** Depth first from the events that depend on nothing. */
function chained(ids: readonly EventId[], arrows: UndatedLane['arrows']): readonly EventId[] {
  const dependent = new Set(arrows.map((arrow) => arrow.to));
  const seen = new Set<EventId>();
  const visit = (id: EventId): void => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const arrow of arrows) if (arrow.from === id) visit(arrow.to);
  };
  const heads = new Set(arrows.map((arrow) => arrow.from));
  for (const id of ids) if (heads.has(id) && !dependent.has(id)) visit(id);
  for (const id of ids) visit(id);
  return [...seen];
}

function itemOf(event: ViewEvent, arrows: UndatedLane['arrows'], onlyAfter: readonly string[]): UndatedItem {
  const then = arrows.some((arrow) => arrow.to === event.id);
  const condition = arrows.some((arrow) => arrow.from === event.id);
  return {
    eventId: event.id,
    title: event.title,
    quad: quadOf(event.type),
    line: lineOf(event.status),
    place: then ? 'then' : condition ? 'if' : 'alone',
    onlyAfter,
  };
}
