/** The case as a whole: what is in it, and whether it may be written. */
import { z } from 'zod';
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

export const caseProcedures = {
  'case.summary': query(z.strictObject({}), CaseSummary),
};
