/** The evidence of items that have just been saved. */
import type { TextRange } from '#shared/lib/text-range.ts';
import type { ItemKind } from '#shared/model/review.ts';
import type { Saved, Step } from './reading.ts';
import { reconcile } from './reconcile.ts';

export interface ItemEvidence {
  readonly itemId: number;
  /** The decisive words first. */
  readonly ranges: readonly TextRange[];
  readonly rule: string;
}

/** Only the given items' evidence is touched. */
export function saveEvidence(
  step: Step,
  { sentenceAt }: Pick<Saved, 'sentenceAt'>,
  { kind: itemKind, items }: { readonly kind: ItemKind; readonly items: readonly ItemEvidence[] },
): void {
  const ids = new Set(items.map((item) => item.itemId));
  const { articleId, existing, writer } = step;
  reconcile(writer, 'evidence', {
    existing: existing.evidence.filter((row) => row.itemKind === itemKind && ids.has(row.itemId)),
    wanted: items.flatMap(({ itemId, ranges, rule }) =>
      ranges.map(({ start, end }, ord) => ({
        ...{ itemKind, itemId, articleId, start, end, rule, ord },
        sentenceId: sentenceAt(start),
      })),
    ),
    keyOf: (row) => `${row.itemId}:${row.start}:${row.end}`,
  });
}
