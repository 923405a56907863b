/** The case as a whole: what is in it, and whether it may be written. */
import { z } from 'zod';
import { Actor, Place } from '../model/actor.ts';
import { DayNumber } from '../model/time-span.ts';
import { query } from './procedure.ts';

/** Why a case file opens read-only; null when it may be written. */
const ReadOnlyReason = z.enum(['newer-version', 'no-permission', 'locked']).nullable();

export const CaseSummary = z.object({
  /** The file's name without its folder and ending. */
  name: z.string(),
  readOnly: ReadOnlyReason,
  counts: z.object({
    articles: z.number().int(),
    actors: z.number().int(),
    events: z.number().int(),
    relations: z.number().int(),
    undated: z.number().int(),
  }),
  /** First and last day of all dated events; null when there is none. */
  extent: z.object({ earliest: DayNumber, latest: DayNumber }).nullable(),
  /** The newest publication day, the "as of" day of the case. */
  asOf: DayNumber.nullable(),
  extractorVersion: z.string(),
  appVersion: z.string(),
});
export type CaseSummary = z.infer<typeof CaseSummary>;

/** A page of a list to pick from: `text` filters by words of a name, matched as prefixes. */
const Page = z.strictObject({
  text: z.string().max(200).default(''),
  limit: z.number().int().min(1).max(1000).default(50),
  offset: z.number().int().min(0).default(0),
});

const eventCount = z.number().int().nonnegative();

/** `total` counts the matches on all pages; those with the most events come first. */
const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), total: z.number().int().nonnegative() });

export const caseProcedures = {
  'case.summary': query(z.strictObject({}), CaseSummary),
  /** Rejected actors are left out. */
  'case.actors': query(
    Page,
    pageOf(Actor.pick({ id: true, name: true, kind: true, aliases: true }).extend({ eventCount })),
  ),
  'case.places': query(Page, pageOf(Place.extend({ eventCount }))),
};
