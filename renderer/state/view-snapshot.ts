/** Takes a description of how the window looks at the case, and puts one back. */
import type { StoreApi } from 'zustand/vanilla';
import { NOBODY } from '#shared/columns/no-place.ts';
import { placesById } from '#shared/columns/records-in.ts';
import { FACETS, type Facet, type Filters } from '#shared/derive/filters.ts';
import type { Present } from '#shared/derive/view-left.ts';
import type { ActorId, ArticleId } from '#shared/model/ids.ts';
import { SNAPSHOT_LIMITS, type ViewSnapshot } from '#shared/model/view-snapshot.ts';
import { type AsOfStore, setAsOf } from './as-of.ts';
import type { CaseData } from './case-data.ts';
import type { FilterStore } from './filters.ts';
import type { Panels } from './panels.ts';
import type { PathStore } from './paths.ts';
import type { SelectionStore } from './selection.ts';
import type { TimeWindowStore } from './time-window.ts';

/** All that says how the window looks. */
export interface Looks {
  readonly data: StoreApi<CaseData>;
  readonly window: TimeWindowStore;
  readonly asOf: AsOfStore;
  readonly filters: FilterStore;
  readonly selection: SelectionStore;
  readonly panels: StoreApi<Panels>;
  readonly paths: PathStore;
  /** The graph's layout, by name. */
  readonly layout: { readonly now: () => string; readonly choose: (name: string) => void };
  readonly openArticle: (id: ArticleId) => void;
}

export function takeSnapshot(looks: Looks): ViewSnapshot {
  const { from, to } = looks.window.getState();
  const { items, shown, sentenceId } = looks.selection.getState();
  const paths = looks.paths.getState();
  const kept = items.slice(0, SNAPSHOT_LIMITS.items);
  return {
    window: { from, to },
    asOf: looks.asOf.getState().to,
    filters: filtersOf(looks.filters.getState()),
    selection: { items: [...kept], shown: Math.min(shown, Math.max(0, kept.length - 1)), sentenceId },
    graph: graphOf(looks),
    paths: { from: paths.from, to: paths.to, reach: paths.reach, inOrder: paths.inOrder },
    pages: pagesOf(looks),
    lines: linesOf(looks.panels.getState()),
    comparison: looks.panels.getState().comparison,
  };
}

function filtersOf(filters: Filters): ViewSnapshot['filters'] {
  const off = (facet: (typeof FACETS)[number]) => [...filters[facet]].sort().slice(0, SNAPSHOT_LIMITS.values);
  const values = Object.fromEntries(FACETS.map((facet) => [facet, off(facet)])) as Record<Facet, string[]>;
  return { ...values, words: filters.words };
}

function graphOf({ panels, layout }: Looks): ViewSnapshot['graph'] {
  const { showUnconnected, grouping, eventNodes, sizeBy, colourBy, graphSide } = panels.getState();
  return {
    ...{
      layout: layout.now(),
      showUnconnected,
      grouping,
      eventNodes,
      sizeBy,
      colourBy,
      side: graphSide,
    },
    ...handled(panels.getState()),
  };
}

/** What was opened and hidden by hand. */
function handled({ openedActors, openedTies, hiddenActors }: Panels) {
  const most = SNAPSHOT_LIMITS.actors;
  return {
    openedActors: [...openedActors].slice(0, most),
    openedTies: openedTies.slice(0, most).map(([a, b]): [ActorId, ActorId] => [a, b]),
    hiddenActors: [...hiddenActors].slice(0, most),
  };
}

function pagesOf({ panels, data }: Looks): ViewSnapshot['pages'] {
  const { outside, lanes, sidePage, readerPage, lower, table } = panels.getState();
  const article = data.getState().article?.article.id ?? null;
  return { outside, lanes, side: sidePage, reader: readerPage, lower, table, article };
}

const linesOf = ({ lanes, lineOrder, pinnedActors }: Panels): ViewSnapshot['lines'] => ({
  pinned: pinnedActors.slice(0, SNAPSHOT_LIMITS.actors),
  order: (lineOrder[lanes] ?? []).slice(0, SNAPSHOT_LIMITS.lines),
});

/** The window looks as it is described. What the case lacks must have been dropped (`viewLeft`). */
export function showSnapshot(looks: Looks, view: ViewSnapshot): void {
  const now = takeSnapshot(looks);
  const { graph, pages, paths, selection } = view;
  // Only what differs: each of these makes much be drawn anew.
  const differs = (...parts: readonly (keyof ViewSnapshot)[]) =>
    parts.some((part) => JSON.stringify(now[part]) !== JSON.stringify(view[part]));
  if (differs('asOf')) setAsOf(looks.asOf, view.asOf);
  if (differs('filters')) looks.filters.setState(filterSets(view.filters), true);
  if (differs('selection')) looks.selection.setState({ ...selection, origin: 'app' }, true);
  // Last of the three: it may have followed the selection.
  if (!isSameWindow(looks.window.getState(), view.window)) looks.window.setState(view.window, true);
  if (differs('graph', 'pages', 'lines', 'comparison'))
    looks.panels.setState((panels) => panelsOf(view, panels));
  if (differs('paths')) looks.paths.change(paths);
  if (graph.layout !== now.graph.layout) looks.layout.choose(graph.layout);
  if (pages.article !== null && pages.article !== now.pages.article && !readerFollows(view))
    looks.openArticle(pages.article);
}

const isSameWindow = (a: ViewSnapshot['window'], b: ViewSnapshot['window']): boolean =>
  a.from === b.from && a.to === b.to;

/** The reader goes to what says a selected event or relation by itself. */
const readerFollows = ({ selection: { items, shown } }: ViewSnapshot): boolean =>
  items[shown] !== undefined && items[shown].kind !== 'actor';

export function filterSets(filters: ViewSnapshot['filters']): Filters {
  const off = Object.fromEntries(FACETS.map((facet) => [facet, new Set(filters[facet])])) as never;
  return { ...(off as Record<Facet, ReadonlySet<string>>), words: filters.words };
}

function panelsOf({ graph, pages, lines, comparison }: ViewSnapshot, before: Panels): Partial<Panels> {
  const { showUnconnected, grouping, eventNodes, sizeBy, colourBy, side } = graph;
  return {
    ...{ showUnconnected, grouping, eventNodes, sizeBy, colourBy, graphSide: side },
    ...{ outside: pages.outside, lanes: pages.lanes, sidePage: pages.side, readerPage: pages.reader },
    pinnedActors: lines.pinned,
    lineOrder: { ...before.lineOrder, [pages.lanes]: lines.order },
    ...{ lower: pages.lower, table: pages.table, comparison },
    openedActors: new Set(graph.openedActors),
    openedTies: graph.openedTies,
    hiddenActors: new Set(graph.hiddenActors),
  };
}

/** What the case has; everything may be there until it has been read. */
export function presentIn({ columns, articles }: CaseData): Present {
  const ids = new Set(articles.map(({ id }) => id));
  const at = columns && placesById(columns);
  return {
    article: (id) => ids.has(id),
    item: ({ kind, id }) => at === null || at[kind](id) !== NOBODY,
  };
}
