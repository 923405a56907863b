/** From the first to the last day of some items: events and relations themselves, and the events of actors. */
import type { DayRange } from '../derive/focus-range.ts';
import type { ItemRef } from '../derive/item-ref.ts';
import type { CaseColumns, EventColumns, ItemColumns } from './case-columns.ts';
import { DAWN, DUSK } from './no-place.ts';
import { lies } from './presence.ts';
import type { PlacesById } from './records-in.ts';

/** `states` leaves events of actors out; null where nothing has a day. Open sides count no further than the day that is known. */
export function daysOfItems(
  { events, relations }: CaseColumns,
  items: readonly ItemRef[],
  { at, states }: { readonly at: PlacesById; readonly states: Uint8Array },
): DayRange | null {
  const span = { first: DUSK, last: DAWN };
  const actors = new Set<number>();
  for (const item of items) {
    if (item.kind === 'event') widen(span, events, at.event(item.id));
    else if (item.kind === 'relation') widen(span, relations, at.relation(item.id));
    else actors.add(at.actor(item.id));
  }
  if (actors.size > 0) widenByActors(span, events, { actors, states });
  return span.first > span.last ? null : span;
}

interface Span {
  first: number;
  last: number;
}

function widenByActors(
  span: Span,
  events: EventColumns,
  { actors, states }: { readonly actors: ReadonlySet<number>; readonly states: Uint8Array },
): void {
  const { starts, items } = events.participants;
  for (let place = 0; place < states.length; place += 1) {
    if (states[place] === lies.outside) continue;
    for (let at = starts[place]!; at < starts[place + 1]!; at += 1)
      if (actors.has(items[at]!)) widen(span, events, place);
  }
}

/** A place that there is none of has no day, as what is undated. */
function widen(span: Span, { first, last }: ItemColumns, place: number): void {
  const [a, b] = [first[place] ?? DUSK, last[place] ?? DAWN];
  if (a > b) return;
  for (const day of [a, b]) {
    if (day === DAWN || day === DUSK) continue;
    span.first = Math.min(span.first, day);
    span.last = Math.max(span.last, day);
  }
}
