/** Notes for the analyst that the extractor raises: what does not fit, what is missing, what is a conclusion. */
import { z } from 'zod';

export const FlagKind = z.enum(['contradiction', 'gap', 'judgement', 'inferred']);
export type FlagKind = z.infer<typeof FlagKind>;
