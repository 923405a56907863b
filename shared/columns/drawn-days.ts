/** Between which days each event is drawn on the timeline, as columns: open ends run to the edge of what is known. */
import type { TimeWindow } from '../contract/views.ts';
import type { DayRange } from '../derive/focus-range.ts';
import { RelationStatus } from '../model/vocabulary.ts';
import type { EventColumns } from './case-columns.ts';
import { DAWN, DUSK } from './no-place.ts';
import { lies } from './presence.ts';

/** By place; an event that is not drawn ends before it begins. */
export interface DrawnDays {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The days that open ends are drawn to. */
  readonly frame: DayRange;
}

const TENTATIVE = RelationStatus.options.map(
  (status) => status === 'conditional' || status === 'hypothetical',
);

type Dated = Pick<EventColumns, 'first' | 'last' | 'statuses'>;

/** Events that `states` leaves outside are not drawn, nor what placementOf says has no day. Linear. */
export function drawnDays(events: Dated, states: Uint8Array, window: TimeWindow): DrawnDays {
  const { first, last, statuses } = events;
  const frame = frameOf(events, states, window);
  const from = new Int32Array(first.length).fill(DUSK);
  const to = new Int32Array(first.length).fill(DAWN);
  for (let place = 0; place < first.length; place += 1) {
    const a = first[place]!;
    const b = last[place]!;
    if (states[place] === lies.outside || a > b) continue;
    const isHalf = a === DAWN || b === DUSK;
    if (isHalf && TENTATIVE[statuses[place]!]) continue;
    from[place] = a === DAWN ? Math.min(frame.first, b) : a;
    to[place] = b === DUSK ? Math.max(frame.last, from[place]!) : b;
  }
  return { from, to, frame };
}

/** A little beyond the first and the last day of these events and of the window. */
function frameOf({ first, last }: Dated, states: Uint8Array, window: TimeWindow): DayRange {
  let [low, high] = [window.from ?? DUSK, window.to ?? DAWN];
  if (window.to !== null) low = Math.min(low, window.to);
  if (window.from !== null) high = Math.max(high, window.from);
  for (let place = 0; place < first.length; place += 1) {
    const a = first[place]!;
    const b = last[place]!;
    if (states[place] === lies.outside || a > b) continue;
    if (a !== DAWN) {
      low = Math.min(low, a);
      high = Math.max(high, a);
    }
    if (b !== DUSK) {
      low = Math.min(low, b);
      high = Math.max(high, b);
    }
  }
  if (low > high) return { first: 0, last: 0 };
  const beyond = Math.min(45, Math.max(5, Math.round((high - low) * 0.04)));
  return { first: low - beyond, last: high + beyond };
}
