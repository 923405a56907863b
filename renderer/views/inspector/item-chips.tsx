/** Chips for how sure an item is and what an analyst has said of it. */
import type { Author, ReviewState } from '#shared/model/review.ts';

/** Low, moderate, high as in ICD 203, kept apart from any likelihood. */
const confidenceWord = (confidence: number): string =>
  confidence < 0.5 ? 'low' : confidence < 0.8 ? 'moderate' : 'high';

export const ConfidenceChip = ({ confidence }: { readonly confidence: number }) => (
  <span className="chip">{confidenceWord(confidence)} confidence</span>
);

interface Reviewed {
  readonly review: ReviewState;
  readonly origin: Author;
}

const REVIEW_WORDS: Readonly<Record<ReviewState, string>> = {
  unreviewed: 'Not reviewed',
  accepted: 'Accepted',
  rejected: 'Rejected',
};

export const ReviewChip = ({ item }: { readonly item: Reviewed }) => (
  <span className="chip" data-review={item.review}>
    {item.review === 'unreviewed' && item.origin === 'analyst' ? 'Changed by you' : REVIEW_WORDS[item.review]}
  </span>
);
