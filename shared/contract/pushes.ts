/** Messages that the core sends unasked: what has changed, and how far long work has come. */
import { z } from 'zod';

export const RecordKind = z.enum(['article', 'actor', 'event', 'relation', 'link', 'flag', 'history']);
export type RecordKind = z.infer<typeof RecordKind>;

/** Sent after every committed change-set; receivers ask again for what they show. */
const Changed = z.object({
  kind: z.literal('changed'),
  changeSetId: z.number().int().positive(),
  kinds: z.array(RecordKind),
});

/** Sent while an article is being read; `done` and `total` count the job's steps. */
const Progress = z.object({
  kind: z.literal('progress'),
  jobId: z.string(),
  phase: z.enum(['reading', 'extracting', 'saving', 'done', 'failed', 'cancelled']),
  done: z.number().int().nonnegative(),
  total: z.number().int().positive(),
});

export const Push = z.discriminatedUnion('kind', [Changed, Progress]);
export type Push = z.infer<typeof Push>;
