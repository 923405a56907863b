/** What the palette offers: each entry with its words, a hint at the right, and what choosing it does. */
import type { SearchHit } from '#shared/contract/search.ts';
import { dayText } from '#shared/derive/date-text.ts';
import { itemsOfSentence } from '#shared/derive/echo.ts';
import { fitsWords } from '#shared/derive/fits-words.ts';
import { foundRanges, searchTester } from '#shared/derive/search-fits.ts';
import type { SearchQuery } from '#shared/derive/search-query.ts';
import { type SnippetPart, snippet, snippetAround } from '#shared/derive/snippet.ts';
import { actorKindWord, typeWord } from '#shared/derive/words.ts';
import { byNumber, inOrder } from '#shared/lib/compare.ts';
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
  return (
    commands
      .filter((command) => command.enabled(data) && command.id !== 'palette.open')
      .map((command) => ({ command, label: command.label(data) }))
      // What Undo would undo is no name of Undo: who looks for an actor must not take back its import.
      .filter(({ label }) => fitsWords(label.replace(/[“«].*[”»]/, ''), query))
      .map(({ command, label }) => ({
        key: `command:${command.id}`,
        words: snippet(label, query),
        hint: command.accelerator === null ? null : keysText(command.accelerator),
        run: command.run,
      }))
  );
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

interface Asked {
  readonly data: CaseData;
  readonly query: string;
  /** The same taken apart. */
  readonly parsed: SearchQuery;
}

/** Hits of the core's search, in its order. */
export const sentenceEntries = (hits: readonly SearchHit[], asked: Asked): readonly PaletteEntry[] =>
  hits.filter((hit) => hit.kind === 'sentence').map((hit) => hitEntry(hit, asked));

/**
 * Actors or events: first those whose names have the words, at once, so that Enter never takes what a later answer
 * pushes down; then what else the core has found.
 */
export function itemEntries(
  hits: readonly SearchHit[],
  kind: 'actor' | 'event',
  asked: Asked,
): readonly PaletteEntry[] {
  const found = [...namedHits(kind, asked), ...hits.filter((hit) => hit.kind === kind)];
  const entries = new Map<string, PaletteEntry>();
  for (const hit of found) {
    const entry = hitEntry(hit, asked);
    if (!entries.has(entry.key)) entries.set(entry.key, entry);
  }
  return [...entries.values()].slice(0, MAX_ITEMS);
}

const MAX_ITEMS = 8;

function namedHits(kind: 'actor' | 'event', { data, query, parsed }: Asked): readonly SearchHit[] {
  const fits = searchTester(parsed, kind);
  if (fits === null || !data.whole) return [];
  const { actors, events } = data.whole;
  const hits: readonly (readonly [string, SearchHit])[] =
    kind === 'actor'
      ? actors.map(({ id, name }) => [name, { kind, actorId: id, name }])
      : events.map(({ id, title }) => [title, { kind, eventId: id, title }]);
  const fitting = hits.filter(([name]) => fits(name));
  return fitting.sort(inOrder(byNumber(([name]) => rankOf(name, query)))).map(([, hit]) => hit);
}

/** The very name, then names that begin with it, then the rest. */
function rankOf(name: string, query: string): number {
  const [a, b] = [name.toLowerCase(), query.toLowerCase()];
  return a === b ? 0 : a.startsWith(b) ? 1 : 2;
}

function hitEntry(hit: SearchHit, { data: { whole, articles }, parsed }: Asked): PaletteEntry {
  switch (hit.kind) {
    case 'actor': {
      const actor = whole?.actors.find(({ id }) => id === hit.actorId);
      return {
        key: `actor:${hit.actorId}`,
        words: snippetAround(hit.name, foundRanges(hit.name, parsed, 'actor')),
        hint: actor ? actorKindWord(actor.kind) : null,
        run: ({ selection }) => selection.select('app', [{ kind: 'actor', id: hit.actorId }]),
      };
    }
    case 'event': {
      const event = whole?.events.find(({ id }) => id === hit.eventId);
      return {
        key: `event:${hit.eventId}`,
        words: snippetAround(hit.title, foundRanges(hit.title, parsed, 'event')),
        hint: event ? typeWord(event.type) : null,
        run: ({ selection }) => selection.select('app', [{ kind: 'event', id: hit.eventId }]),
      };
    }
    case 'sentence':
      return {
        key: `sentence:${hit.sentenceId}`,
        words: snippetAround(hit.text, hit.found),
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
