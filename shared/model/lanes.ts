/** What the lines of the timeline stand for. */
import { z } from 'zod';

export const LANES = ['actors', 'types', 'places', 'sources', 'none'] as const;

/** One line a main actor, a type of event, a place or a source; or a single one for all events. */
export const Lanes = z.enum(LANES);
export type Lanes = z.infer<typeof Lanes>;
