/** Everything of a case that exports write, read through the contract's queries. */
import type { ArticleContent } from '#shared/contract/articles.ts';
import type { CaseSummary } from '#shared/contract/cases.ts';
import { ContractError } from '#shared/contract/errors.ts';
import type { HistoryEntry } from '#shared/contract/history.ts';
import type { Actor, Place } from '#shared/model/actor.ts';
import type { Event, EventLink } from '#shared/model/event.ts';
import type { Relation } from '#shared/model/relation.ts';
import type { Ask } from '../ask.ts';

export interface CaseData {
  readonly summary: CaseSummary;
  readonly articles: readonly ArticleContent[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly events: readonly Event[];
  readonly relations: readonly Relation[];
  readonly links: readonly EventLink[];
  /** Newest first. */
  readonly history: readonly HistoryEntry[];
}

const HISTORY_PAGE = 1000;
const MAX_EVENTS = 100_000;

export async function readCase(ask: Ask): Promise<CaseData> {
  const summary = await ask('case.summary', {});
  const articles: ArticleContent[] = [];
  for (const { id } of await ask('article.list', {}))
    articles.push(await ask('article.get', { articleId: id }));
  const view = await ask('view.window', { window: { from: null, to: null }, limit: MAX_EVENTS });
  if (view.truncated) throw new ContractError('too-large', 'The case has too many events to export at once.');
  const { actors, places, events, relations, links } = view;
  return { summary, articles, actors, places, events, relations, links, history: await readHistory(ask) };
}

async function readHistory(ask: Ask): Promise<readonly HistoryEntry[]> {
  const entries: HistoryEntry[] = [];
  for (let total = 1; entries.length < total; ) {
    const page = await ask('history.list', { limit: HISTORY_PAGE, offset: entries.length });
    if (page.entries.length === 0) break;
    entries.push(...page.entries);
    total = page.total;
  }
  return entries;
}
