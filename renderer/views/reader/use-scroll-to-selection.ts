/** Follows selections made elsewhere: opens the article that says it, and scrolls to the words. */
import { type RefObject, useEffect } from 'react';
import type { ArticleContent } from '#shared/contract/articles.ts';
import type { WindowView } from '#shared/contract/views.ts';
import type { Echo } from '#shared/derive/echo.ts';
import type { ArticleId } from '#shared/model/ids.ts';
import { useEcho } from '../../app/use-echo.ts';
import { useCase, useWorkspace } from '../../app/workspace-context.ts';
import { type Selection, shownItem } from '../../state/selection.ts';

export function useScrollToSelection(body: RefObject<HTMLElement | null>, content: ArticleContent): void {
  const { loader } = useWorkspace();
  const { echo, selection } = useEcho();
  const whole = useCase((data) => data.whole);
  useEffect(() => {
    if (selection.origin === 'reader') return;
    const elsewhere = whole ? otherArticle(selection, whole, content) : null;
    if (elsewhere !== null && echo.sentences.size === 0) void loader.openArticle(elsewhere);
    else scrollTo(body.current, { content, echo, selection });
  }, [body, content, echo, selection, whole, loader]);
}

/** The article of the shown item's first evidence when the open one says nothing of it. */
function otherArticle(selection: Selection, whole: WindowView, content: ArticleContent): ArticleId | null {
  const item = shownItem(selection);
  if (!item || item.kind === 'actor') return null;
  const pool = item.kind === 'event' ? whole.events : whole.relations;
  const evidence = pool.find((each) => each.id === item.id)?.evidence ?? [];
  const here = evidence.some((piece) => piece.articleId === content.article.id);
  return here ? null : (evidence[0]?.articleId ?? null);
}

interface Wanted {
  readonly content: ArticleContent;
  readonly echo: Echo;
  readonly selection: Selection;
}

/** To the sentence that was asked for, else to the first that says what is selected, else to the first that names it. */
function scrollTo(body: HTMLElement | null, { content, echo, selection }: Wanted): void {
  const asked = content.sentences.find(({ id }) => id === selection.sentenceId);
  const marked = selection.items.length > 0 ? body?.querySelector('[data-marked="true"]') : null;
  const mention = echo.selected.size > 0 ? body?.querySelector('[data-selected="true"]') : null;
  const target = (asked && body?.querySelector(`[data-sentence="${asked.number}"]`)) ?? marked ?? mention;
  if (target && !isInSight(target)) target.scrollIntoView({ block: 'center' });
}

function isInSight(target: Element): boolean {
  const frame = target.closest('.reader')?.getBoundingClientRect();
  const box = target.getBoundingClientRect();
  return frame !== undefined && box.top >= frame.top && box.bottom <= frame.bottom;
}
