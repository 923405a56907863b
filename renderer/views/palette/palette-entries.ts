/** What the palette offers: each entry with its words, a hint at the right, and what choosing it does. */
import type { SearchHit } from '#shared/contract/search.ts';
import { dayText } from '#shared/derive/date-text.ts';
import { itemsOfSentence } from '#shared/derive/echo.ts';
import { fitsWords } from '#shared/derive/fits-words.ts';
import { type SnippetPart, snippet } from '#shared/derive/snippet.ts';
import { actorKindWord, typeWord } from '#shared/derive/words.ts';
import type { DateFormat } from '#shared/lib/date-format.ts';
import type { ArticleSummary } from '#shared/model/article.ts';
import { commands } from '../../app/commands.ts';
import { keysText } from '../../app/shortcuts.ts';
import type { Workspace } from '../../app/workspace.ts';
import type { CaseData } from '../../state/case-data.ts';

export interface PaletteEntry {
  readonly key: string;
  readonly words: readonly SnippetPart[];
  readonly hint: string | null;
  readonly run: (workspace: Workspace) => void;
}

export interface PaletteGroup {
  readonly title: string;
  readonly entries: readonly PaletteEntry[];
}

/** Commands that can be run now. */
export function commandEntries(data: CaseData, query: string): readonly PaletteEntry[] {
  return commands
    .filter((command) => command.enabled(data) && command.id !== 'palette.open')
    .map((command) => ({ command, label: command.label(data) }))
    .filter(({ label }) => fitsWords(label, query))
    .map(({ command, label }) => ({
      key: `command:${command.id}`,
      words: snippet(label, query),
      hint: command.accelerator === null ? null : keysText(command.accelerator),
      run: command.run,
    }));
}

export function articleEntries(
  articles: readonly ArticleSummary[],
  query: string,
  format: DateFormat,
): readonly PaletteEntry[] {
  return articles
    .filter(({ title }) => query.trim() !== '' && fitsWords(title, query))
    .slice(0, 5)
    .map(({ id, title, published }) => ({
      key: `article:${id}`,
      words: snippet(title, query),
      hint: published === null ? null : dayText(published, format),
      run: ({ loader }) => void loader.openArticle(id),
    }));
}

/** Hits of the core's search, in its order. */
export function hitEntries(
  hits: readonly SearchHit[],
  kind: SearchHit['kind'],
  { data, query }: { readonly data: CaseData; readonly query: string },
): readonly PaletteEntry[] {
  return hits.filter((hit) => hit.kind === kind).map((hit) => hitEntry(hit, data, query));
}

function hitEntry(hit: SearchHit, { whole, articles }: CaseData, query: string): PaletteEntry {
  switch (hit.kind) {
    case 'actor': {
      const actor = whole?.actors.find(({ id }) => id === hit.actorId);
      return {
        key: `actor:${hit.actorId}`,
        words: snippet(hit.name, query),
        hint: actor ? actorKindWord(actor.kind) : null,
        run: ({ selection }) => selection.select('app', [{ kind: 'actor', id: hit.actorId }]),
      };
    }
    case 'event': {
      const event = whole?.events.find(({ id }) => id === hit.eventId);
      return {
        key: `event:${hit.eventId}`,
        words: snippet(hit.title, query),
        hint: event ? typeWord(event.type) : null,
        run: ({ selection }) => selection.select('app', [{ kind: 'event', id: hit.eventId }]),
      };
    }
    case 'sentence':
      return {
        key: `sentence:${hit.sentenceId}`,
        words: snippet(hit.text, query),
        hint: articles.length > 1 ? (articles.find(({ id }) => id === hit.articleId)?.title ?? null) : null,
        run: (workspace) => void openSentence(workspace, hit),
      };
  }
}

/** Opens the article, and selects what the sentence says. */
async function openSentence(
  { loader, data, selection }: Workspace,
  { articleId, sentenceId }: Extract<SearchHit, { kind: 'sentence' }>,
): Promise<void> {
  await loader.openArticle(articleId);
  const { article } = data.getState();
  if (article) selection.select('app', itemsOfSentence(article, sentenceId), sentenceId);
}
