/** The sentences that say an item, quoted, with the words that decided marked. */
import { useState } from 'react';
import type { QuotedEvidence } from '#shared/contract/items.ts';
import { errorWords } from '#shared/derive/error-words.ts';
import type { ItemRef } from '#shared/derive/item-ref.ts';
import { figure } from '#shared/i18n/figure.ts';
import { t } from '#shared/i18n/text.ts';
import type { Quad } from '#shared/model/plover.ts';
import { useQuery } from '../../api/use-query.ts';
import { useCase } from '../../app/workspace-context.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { QuotedWords } from './quoted-words.tsx';
import { useShowSentence } from './use-show-sentence.ts';

interface EvidenceListProps {
  readonly item: ItemRef;
  /** Colours the quotes. */
  readonly quad: Quad;
}

/** More sentences than this are shown on demand: an actor may be named in hundreds. */
const FIRST = 8;

export function EvidenceList({ item, quad }: EvidenceListProps) {
  const { data, failure } = useQuery('item.evidence', { kind: item.kind, id: item.id });
  const [all, setAll] = useState(false);
  if (failure) return <p className="aside">{errorWords(failure).title}</p>;
  if (!data) return <Skeleton label={t('inspector.lookingUpSentences')} />;
  if (data.length === 0) return <p className="aside">{t('inspector.noSentence')}</p>;
  const hidden = all ? 0 : Math.max(0, data.length - FIRST);
  return (
    <section aria-label={t('inspector.evidence')} className={`quad-${quad}`}>
      <h4 className="inspector-heading">
        {t('inspector.wordsInText')} <span className="figures">{figure(data.length)}</span>
      </h4>
      <ul className="evidence">
        {data.slice(0, data.length - hidden).map((piece) => (
          <EvidenceQuote key={`${piece.sentenceId}-${piece.start}-${piece.rule}`} piece={piece} />
        ))}
      </ul>
      {hidden > 0 ? (
        <Button tone="quiet" onPress={() => setAll(true)}>
          {t('inspector.showMore', { hidden })}
        </Button>
      ) : null}
    </section>
  );
}

function EvidenceQuote({ piece }: { readonly piece: QuotedEvidence }) {
  const showSentence = useShowSentence();
  const severalArticles = useCase((data) => data.articles.length > 1);
  return (
    <li className="quote">
      <blockquote>
        <QuotedWords piece={piece} />
      </blockquote>
      <p className="quote-source figures">
        <LinkButton
          onPress={() => void showSentence(piece.articleId, piece.sentenceId)}
          label={t('inspector.showSentence', { number: piece.sentenceNumber })}
        >
          {t('reader.sentence', { number: piece.sentenceNumber })}
        </LinkButton>
        <span> · {t('inspector.rule', { rule: piece.rule })}</span>
        {severalArticles ? <span className="quote-article"> · {piece.articleTitle}</span> : null}
      </p>
    </li>
  );
}
