/** Chips for how sure an item is and what an analyst has said of it. */
import { confidenceLevel } from '#shared/derive/confidence.ts';
import { reviewWord } from '#shared/derive/words.ts';
import type { Author, ReviewState } from '#shared/model/review.ts';

export const ConfidenceChip = ({ confidence }: { readonly confidence: number }) => (
  <span className="chip">{confidenceLevel(confidence)} confidence</span>
);

interface Reviewed {
  readonly review: ReviewState;
  readonly origin: Author;
}

export const ReviewChip = ({ item }: { readonly item: Reviewed }) => (
  <span className="chip" data-review={item.review}>
    {item.review === 'unreviewed' && item.origin === 'analyst' ? 'Changed by you' : reviewWord(item.review)}
  </span>
);
