/** What the graph and the timeline show of a stretch of time: whole items, by overlap, and no more than asked for. */
import { z } from 'zod';
import { Actor, Place } from '../model/actor.ts';
import { Event, EventLink } from '../model/event.ts';
import { EventId, RelationId } from '../model/ids.ts';
import { Relation } from '../model/relation.ts';
import { DayNumber } from '../model/time-span.ts';
import { query } from './procedure.ts';

/** A stretch of days, both ends included; a null end is open. */
export const TimeWindow = z.strictObject({ from: DayNumber.nullable(), to: DayNumber.nullable() });
export type TimeWindow = z.infer<typeof TimeWindow>;

/** How an event lies in the window: wholly, with a part outside, or without any date. */
const Overlap = z.enum(['inside', 'partly', 'undated']);
export type Overlap = z.infer<typeof Overlap>;

export const WindowView = z.object({
  window: TimeWindow,
  /** Events of the window counted before `limit` cut them. */
  counts: z.object({ inside: z.number().int(), partly: z.number().int(), undated: z.number().int() }),
  /** All events of the case, for "16 of 26 events". */
  total: z.number().int(),
  /** Whether `limit` left events out. */
  truncated: z.boolean(),
  events: z.array(Event.extend({ overlap: Overlap })),
  /** Every actor that takes part in `events` or stands in `relations`. */
  actors: z.array(Actor),
  places: z.array(Place),
  /** Relations between `actors` whose own time, or whose lack of one, fits the window. */
  relations: z.array(Relation),
  /** Links whose two events are both in `events`. */
  links: z.array(EventLink),
});
export type WindowView = z.infer<typeof WindowView>;

/** As many records are asked for at once at most. */
export const MAX_RECORDS = 5000;

export const viewProcedures = {
  /** Rejected items are left out. Dated events come by earliest day, undated ones last. */
  'view.window': query(
    z.strictObject({ window: TimeWindow, limit: z.number().int().min(1).max(100_000).default(500) }),
    WindowView,
  ),
  /** The whole case as columns, packed (shared/columns); rejected items and actors are left out. */
  'view.columns': query(z.strictObject({}), z.instanceof(Uint8Array)),
  /**
   * Chosen events and relations whole, in the order of `view.window`, with the actors, places and links that belong to them; ids
   * that are gone or rejected are passed over. `overlap` is that with all time.
   */
  'view.records': query(
    z.strictObject({
      events: z.array(EventId).max(MAX_RECORDS),
      relations: z.array(RelationId).max(MAX_RECORDS),
    }),
    WindowView.pick({ events: true, actors: true, places: true, relations: true, links: true }),
  ),
};
