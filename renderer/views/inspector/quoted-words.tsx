/** A sentence of an article, with the words that decided marked. */
import type { QuotedEvidence } from '#shared/contract/items.ts';
import { useCase } from '../../app/workspace-context.ts';

/** The place of the sentence in its article is known while the reader shows the article. */
export function QuotedWords({
  piece: { sentence, sentenceId, start, end },
}: {
  readonly piece: QuotedEvidence;
}) {
  const first = useCase(
    ({ article }) => article?.sentences.find(({ id }) => id === sentenceId)?.start ?? null,
  );
  if (first === null || start < first || end > first + sentence.length) return sentence;
  return (
    <>
      {sentence.slice(0, start - first)}
      <mark>{sentence.slice(start - first, end - first)}</mark>
      {sentence.slice(end - first)}
    </>
  );
}
