/** Notes for the analyst that the extractor raises: what does not fit, what is missing, what is a conclusion. */
import { z } from 'zod';
import { Evidence } from './event.ts';
import { ArticleId } from './ids.ts';
import { Author, ReviewState } from './review.ts';

export const FlagKind = z.enum(['contradiction', 'gap', 'judgement', 'inferred']);
export type FlagKind = z.infer<typeof FlagKind>;

export const Flag = z.object({
  id: z.number().int().positive(),
  articleId: ArticleId,
  kind: FlagKind,
  note: z.string(),
  /** The decisive words first. */
  evidence: z.array(Evidence),
  origin: Author,
  confidence: z.number().min(0).max(1),
  review: ReviewState,
});
export type Flag = z.infer<typeof Flag>;
