/** The article's text: paragraphs of sentences that can be clicked, or walked through by arrow keys. */
import { type KeyboardEvent, memo, useCallback, useMemo, useRef } from 'react';
import type { ArticleContent } from '#shared/contract/articles.ts';
import { itemsOfSentence } from '#shared/derive/echo.ts';
import { type Paragraph, paragraphsOf, type ReaderSentence } from '#shared/derive/reader.ts';
import type { SentenceId } from '#shared/model/ids.ts';
import { useEcho } from '../../app/use-echo.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import type { EchoState } from '../../state/echo.ts';
import { SentenceView } from './sentence.tsx';
import { useScrollToSelection } from './use-scroll-to-selection.ts';

export function ArticleBody({ content }: { readonly content: ArticleContent }) {
  const body = useRef<HTMLDivElement>(null);
  const { selection } = useWorkspace();
  const shared = useEcho();
  const paragraphs = useMemo(() => withoutRepeatedTitle(paragraphsOf(content), content), [content]);
  const first = paragraphs[0]?.sentences[0]?.sentence.id ?? null;
  useScrollToSelection(body, content);
  const select = useCallback(
    (sentenceId: SentenceId) => selection.select('reader', itemsOfSentence(content, sentenceId), sentenceId),
    [selection, content],
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the sentences inside
    <div className="reader-body" ref={body} onKeyDown={walk} role="presentation">
      {paragraphs.map((paragraph) => (
        <ParagraphView
          key={paragraph.sentences[0]?.sentence.id}
          paragraph={paragraph}
          shared={shared}
          first={first}
          onSelect={select}
        />
      ))}
    </div>
  );
}

/** The header shows the title; a title line in the text that says the same would show it twice. */
function withoutRepeatedTitle(
  paragraphs: readonly Paragraph[],
  content: ArticleContent,
): readonly Paragraph[] {
  const title = content.article.title.trim();
  return paragraphs.filter(({ kind, sentences }) => {
    if (kind !== 'title') return true;
    return sentences.some(
      ({ sentence }) => content.text.slice(sentence.start, sentence.end).trim() !== title,
    );
  });
}

interface ParagraphViewProps {
  readonly paragraph: Paragraph;
  readonly shared: EchoState;
  /** The sentence that Tab comes to. */
  readonly first: SentenceId | null;
  readonly onSelect: (sentenceId: SentenceId) => void;
}

const ParagraphView = memo(({ paragraph, shared, first, onSelect }: ParagraphViewProps) => {
  const { echo, selection } = shared;
  const Tag = paragraph.kind === 'title' || paragraph.kind === 'heading' ? 'h4' : 'p';
  return (
    <Tag className="paragraph" data-kind={paragraph.kind}>
      {paragraph.sentences.map((shown) => (
        <SentenceView
          key={shown.sentence.id}
          shown={shown}
          selected={isLit(shown, echo.selected) ? echo.selected : NONE}
          marked={echo.sentences.has(shown.sentence.id) || selection.sentenceId === shown.sentence.id}
          tabbable={shown.sentence.id === first}
          onSelect={onSelect}
        />
      ))}
    </Tag>
  );
});

/** The same empty set for every sentence that a selection leaves as it is, so that it is not drawn anew. */
const NONE: ReadonlySet<string> = new Set();

const isLit = ({ runs }: ReaderSentence, selected: ReadonlySet<string>): boolean =>
  selected.size > 0 &&
  runs.some(
    ({ mention, evidenceFor }) =>
      evidenceFor.some((key) => selected.has(key)) ||
      (mention?.actorId != null && selected.has(`actor:${mention.actorId}`)),
  );

/** Up and down (or left and right) go from sentence to sentence. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  const sentences = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-sentence]')];
  const here = sentences.indexOf(document.activeElement as HTMLElement);
  const next = sentences[Math.max(0, here + step)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
