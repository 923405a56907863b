/** The article's title and text: sentences that can be clicked, or walked through by arrow keys. */
import { type KeyboardEvent, memo, type ReactNode, useCallback, useMemo, useRef } from 'react';
import type { ArticleContent } from '#shared/contract/articles.ts';
import { itemsOfSentence } from '#shared/derive/echo.ts';
import { type Paragraph, paragraphsOf, type ReaderSentence } from '#shared/derive/reader.ts';
import type { SentenceId } from '#shared/model/ids.ts';
import { useEcho } from '../../app/use-echo.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import type { EchoState } from '../../state/echo.ts';
import { SentenceView } from './sentence.tsx';
import { useScrollToSelection } from './use-scroll-to-selection.ts';

interface ArticleBodyProps {
  readonly content: ArticleContent;
  /** Where it comes from: stands between title and text. */
  readonly source: ReactNode;
}

export function ArticleBody({ content, source }: ArticleBodyProps) {
  const body = useRef<HTMLDivElement>(null);
  const { selection } = useWorkspace();
  const shared = useEcho();
  const { title, paragraphs } = useMemo(() => withTitleApart(content), [content]);
  const first = (title ?? paragraphs[0])?.sentences[0]?.sentence.id ?? null;
  useScrollToSelection(body, content);
  const select = useCallback(
    (sentenceId: SentenceId) => selection.select('reader', itemsOfSentence(content, sentenceId), sentenceId),
    [selection, content],
  );
  const each = { shared, first, onSelect: select };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the sentences inside
    <div ref={body} onKeyDown={walk} role="presentation">
      <header className="reader-head">
        <h3 className="reader-title">
          {title ? <Sentences paragraph={title} {...each} /> : content.article.title}
        </h3>
        {source}
      </header>
      <div className="reader-body">
        {paragraphs.map((paragraph) => (
          <ParagraphView key={paragraph.sentences[0]?.sentence.id} paragraph={paragraph} {...each} />
        ))}
      </div>
    </div>
  );
}

interface ShownText {
  /** The title line of the text, where it has one that says what the article is called now. */
  readonly title: Paragraph | null;
  readonly paragraphs: readonly Paragraph[];
}

function withTitleApart(content: ArticleContent): ShownText {
  const all = paragraphsOf(content);
  const called = content.article.title.trim();
  const isTitle = ({ kind, sentences }: Paragraph): boolean =>
    kind === 'title' &&
    sentences.every(({ sentence }) => content.text.slice(sentence.start, sentence.end).trim() === called);
  return { title: all.find(isTitle) ?? null, paragraphs: all.filter((each) => !isTitle(each)) };
}

interface ParagraphViewProps {
  readonly paragraph: Paragraph;
  readonly shared: EchoState;
  /** The sentence that Tab comes to. */
  readonly first: SentenceId | null;
  readonly onSelect: (sentenceId: SentenceId) => void;
}

const ParagraphView = memo((props: ParagraphViewProps) => {
  const { kind } = props.paragraph;
  const Tag = kind === 'title' || kind === 'heading' ? 'h4' : 'p';
  return (
    <Tag className="paragraph" data-kind={kind}>
      <Sentences {...props} />
    </Tag>
  );
});

const Sentences = ({ paragraph, shared: { echo, selection }, first, onSelect }: ParagraphViewProps) =>
  paragraph.sentences.map((shown) => (
    <SentenceView
      key={shown.sentence.id}
      shown={shown}
      selected={isLit(shown, echo.selected) ? echo.selected : NONE}
      marked={echo.sentences.has(shown.sentence.id) || selection.sentenceId === shown.sentence.id}
      tabbable={shown.sentence.id === first}
      onSelect={onSelect}
    />
  ));

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
