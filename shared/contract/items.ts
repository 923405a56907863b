/** What holds for items of every kind: review, deletion, and where an item came from. */
import { z } from 'zod';
import { Evidence } from '../model/event.ts';
import { Flag } from '../model/flag.ts';
import { ArticleId } from '../model/ids.ts';
import { ItemKind, ReviewState } from '../model/review.ts';
import { command, query } from './procedure.ts';

const Item = z.strictObject({ kind: ItemKind, id: z.number().int().positive() });
const Done = z.object({});

/** A piece of evidence with the sentence it lies in, to be quoted. */
export const QuotedEvidence = Evidence.extend({
  articleTitle: z.string(),
  sentenceNumber: z.number().int().positive(),
  sentence: z.string(),
});
export type QuotedEvidence = z.infer<typeof QuotedEvidence>;

export const itemProcedures = {
  'item.evidence': query(Item, z.array(QuotedEvidence)),
  'item.review': command('Review item', Item.extend({ state: ReviewState }), Done),
  'item.delete': command('Delete item', Item, Done),
  /** Of one article, or of the whole case; rejected ones are left out. By article and place in its text. */
  'flag.list': query(
    z.strictObject({
      articleId: ArticleId.nullable().default(null),
      limit: z.number().int().min(1).max(10_000).default(1000),
    }),
    z.object({ flags: z.array(Flag), total: z.number().int().nonnegative() }),
  ),
};
