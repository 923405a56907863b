/**
 * The Admiralty (NATO) grading of sources and information, judged apart and written as a pair such as `B2`.
 * A new source starts at F ("cannot be judged"), which means "not used before", not "bad".
 */
import { z } from 'zod';

/** A completely reliable, B usually, C fairly, D not usually, E unreliable, F cannot be judged. */
export const Reliability = z.enum(['A', 'B', 'C', 'D', 'E', 'F']);
export type Reliability = z.infer<typeof Reliability>;

/** 1 confirmed by other sources, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged. */
export const Credibility = z.number().int().min(1).max(6);
export type Credibility = z.infer<typeof Credibility>;

export const gradeText = (reliability: Reliability, credibility: Credibility): string =>
  `${reliability}${credibility}`;
