/** When something happens, with its uncertainty: EDTF, the first and last possible day, and where they came from. */
import { z } from 'zod';

/** Days since 1970-01-01, see shared/lib/day.ts. */
export const DayNumber = z.number().int().min(-720_000).max(3_000_000);

export const TimeSpan = z.object({
  /** EDTF text, or null when nothing is known. */
  edtf: z.string().max(64).nullable(),
  /** First possible day; null is open or unknown. */
  earliest: DayNumber.nullable(),
  /** Last possible day, inclusive; null is open or unknown. */
  latest: DayNumber.nullable(),
  approximate: z.boolean(),
  /** The words in the text, e.g. "on Tuesday". */
  expression: z.string().nullable(),
  /** What the words are counted from: the publication day, an event (by `anchorEvent`), or nothing (absolute). */
  anchor: z.enum(['publication', 'event', 'absolute']).nullable(),
  /** The reasoning, in a few words for people. */
  basis: z.string().nullable(),
});
export type TimeSpan = z.infer<typeof TimeSpan>;

export const undatedSpan: TimeSpan = {
  edtf: null,
  earliest: null,
  latest: null,
  approximate: false,
  expression: null,
  anchor: null,
  basis: null,
};

export const isUndated = (time: Pick<TimeSpan, 'earliest' | 'latest'>): boolean =>
  time.earliest === null && time.latest === null;
