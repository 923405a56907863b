/** The sentences that say an item, quoted, with the words that decided marked. */
import type { QuotedEvidence } from '#shared/contract/items.ts';
import type { ItemRef } from '#shared/derive/item-ref.ts';
import { useQuery } from '../../api/use-query.ts';
import { errorWords } from '../../app/error-words.ts';
import { useEcho } from '../../app/use-echo.ts';
import { useCase, useWorkspace } from '../../app/workspace-context.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/states.tsx';

export function EvidenceList({ item }: { readonly item: ItemRef }) {
  const { data, failure } = useQuery('item.evidence', { kind: item.kind, id: item.id });
  if (failure) return <p className="aside">{errorWords(failure).title}</p>;
  if (!data) return <Skeleton label="Looking up the sentences" />;
  if (data.length === 0) return <p className="aside">No sentence is kept for it.</p>;
  return (
    <section aria-label="Evidence">
      <h4 className="inspector-heading">Words in the text</h4>
      <ul className="evidence">
        {data.map((piece) => (
          <EvidenceQuote key={`${piece.sentenceId}-${piece.start}-${piece.rule}`} piece={piece} />
        ))}
      </ul>
    </section>
  );
}

function EvidenceQuote({ piece }: { readonly piece: QuotedEvidence }) {
  const { loader, selection } = useWorkspace();
  const { items } = useEcho().selection;
  const severalArticles = useCase((data) => data.articles.length > 1);
  const show = async () => {
    await loader.openArticle(piece.articleId);
    selection.select('inspector', items, piece.sentenceId);
  };
  return (
    <li className="quote">
      <blockquote>{piece.sentence}</blockquote>
      <p className="quote-source figures">
        <LinkButton onPress={() => void show()} label={`Show sentence ${piece.sentenceNumber} in the reader`}>
          sentence {piece.sentenceNumber}
        </LinkButton>
        {severalArticles ? <span className="quote-article"> · {piece.articleTitle}</span> : null}
        <span> · rule {piece.rule}</span>
      </p>
    </li>
  );
}
