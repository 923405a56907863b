/** Where an event lies on the timeline, and how sure its ends are. */
import type { Day } from '../lib/day.ts';
import { parseEdtf } from '../lib/edtf.ts';
import type { Event } from '../model/event.ts';
import type { TimeSpan } from '../model/time-span.ts';

/** How an end of an item is drawn: sharp, fading, or running out of the picture. */
export type End = 'sure' | 'unsure' | 'open';

export interface Placement {
  readonly first: Day;
  /** Inclusive. */
  readonly last: Day;
  readonly start: End;
  readonly end: End;
}

/** The days that open ends are drawn to. */
export interface Frame {
  readonly first: Day;
  readonly last: Day;
}

/**
 * Null when the text gives no day to draw it on: no bounds at all, or a conditional event with one bound only
 * ("after the deal" is no date).
 */
export function placementOf(event: Pick<Event, 'time' | 'status'>, frame: Frame): Placement | null {
  const { earliest, latest } = event.time;
  if (earliest === null && latest === null) return null;
  const tentative = event.status === 'conditional' || event.status === 'hypothetical';
  if (tentative && (earliest === null || latest === null)) return null;
  const unsure: End = hasUnsureEnds(event.time) ? 'unsure' : 'sure';
  const first = earliest ?? Math.min(frame.first, latest ?? frame.first);
  const last = latest ?? Math.max(frame.last, first);
  return {
    first,
    last,
    start: earliest === null ? 'open' : unsure,
    end: latest === null || event.status === 'ongoing' ? 'open' : unsure,
  };
}

/** Approximate words, one day of several, or a month or year of which the text does not say how much it fills. */
function hasUnsureEnds(time: TimeSpan): boolean {
  if (isAbout(time)) return true;
  const parsed = time.edtf === null ? null : parseEdtf(time.edtf);
  if (!parsed?.ok) return time.earliest !== time.latest;
  if (parsed.value.uncertain) return true;
  return parsed.value.kind !== 'interval' && time.earliest !== time.latest;
}

/** Whether the days are given as about: by the words, or by the EDTF's "~" and "%". */
export function isAbout({ edtf, approximate }: Pick<TimeSpan, 'edtf' | 'approximate'>): boolean {
  if (approximate || edtf === null) return approximate;
  const parsed = parseEdtf(edtf);
  return parsed.ok && parsed.value.approximate;
}
