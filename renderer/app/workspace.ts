/** The window's working parts, made once and closed once: client, stores, loader and edits. */
import type { StoreApi } from 'zustand/vanilla';
import { NOBODY } from '#shared/columns/no-place.ts';
import { placesById } from '#shared/columns/records-in.ts';
import type { Failure } from '#shared/contract/errors.ts';
import { errorDetails, errorWords } from '#shared/derive/error-words.ts';
import type { Client } from '../api/client.ts';
import { type ArrangingStore, createArrangingStore } from '../state/arranging.ts';
import { type AsOfStore, createAsOfStore, publicationDays } from '../state/as-of.ts';
import { type CaseData, createCaseStore } from '../state/case-data.ts';
import { type CaseLoader, createCaseLoader } from '../state/case-loader.ts';
import { type ComparisonStore, createComparisonStore } from '../state/comparison.ts';
import { createDrawnGraphStore, type DrawnGraphStore } from '../state/drawn-graph.ts';
import { createEchoStore, type EchoStore } from '../state/echo.ts';
import { createFilterStore, type FilterStore } from '../state/filters.ts';
import { followSelection } from '../state/follow-selection.ts';
import { followWants } from '../state/follow-wants.ts';
import { createGraphPlaceStore, type GraphPlaceStore } from '../state/graph-places.ts';
import { createLayoutRunner } from '../state/layout-runner.ts';
import { createMeasureRunner } from '../state/measure-runner.ts';
import { createMeasureStore, type MeasureStore } from '../state/measures.ts';
import { createNoticeStore, type NoticeStore } from '../state/notices.ts';
import { createPanelStore, type Panels } from '../state/panels.ts';
import { createPathStore, type PathStore } from '../state/paths.ts';
import { createPlayer, type Player } from '../state/player.ts';
import { createSaidStore, type SaidStore } from '../state/said.ts';
import { createSelectionStore, type SelectionStore } from '../state/selection.ts';
import { createSettingsStore, type SettingsStore } from '../state/settings.ts';
import { createShownStore, type ShownStore } from '../state/shown.ts';
import { createSightStore, type Sight } from '../state/sight.ts';
import { createTimeWindowStore, type TimeWindowStore } from '../state/time-window.ts';
import { arrangingNotice } from './arranging-notice.ts';
import { createEdits, type Edits } from './edits.ts';
import { followSettings } from './follow-settings.ts';
import { createViews, type Views } from './views.ts';

export interface Workspace {
  readonly client: Client;
  readonly data: StoreApi<CaseData>;
  readonly selection: SelectionStore;
  readonly echo: EchoStore;
  readonly window: TimeWindowStore;
  readonly filters: FilterStore;
  readonly asOf: AsOfStore;
  readonly said: SaidStore;
  readonly shown: ShownStore;
  readonly sight: StoreApi<Sight>;
  readonly player: Player;
  /** Plays "as of" from one publication day to the next. */
  readonly asOfPlayer: Player;
  readonly paths: PathStore;
  readonly measures: MeasureStore;
  readonly settings: SettingsStore;
  readonly graphPlaces: GraphPlaceStore;
  readonly drawnGraph: DrawnGraphStore;
  readonly arranging: ArrangingStore;
  readonly panels: StoreApi<Panels>;
  readonly notices: NoticeStore;
  readonly loader: CaseLoader;
  readonly edits: Edits;
  readonly views: Views;
  readonly comparison: ComparisonStore;
  report(failure: Failure): void;
  close(): void;
}

export function createWorkspace(client: Client): Workspace {
  const stores = createStores(client);
  const { report } = stores;
  const loader = createCaseLoader({ client, store: stores.data, onFailure: report });
  const edits = createEdits({ ...stores, client, loader, report });
  const settings = createSettingsStore(client, report);
  const graphPlaces = createGraphPlaceStore({
    client,
    writable: () => stores.data.getState().summary?.readOnly === null,
    onFailure: report,
  });
  const views = createViews({ ...stores, client, loader, edits, settings, graphPlaces });
  const comparison = createComparisonStore({ ...stores, saved: views.saved });
  const stops = [
    followSettings({ settings, panels: stores.panels }),
    client.onPush((push) => {
      if (push.kind === 'changed') void loader.refresh();
    }),
    followWants(stores, loader),
    followSelection(stores),
    dropDeleted(stores.data, stores.selection),
    openFirstArticle(stores.data, loader),
  ];
  return {
    ...stores,
    ...{ client, loader, edits, settings, graphPlaces, views, comparison },
    close() {
      for (const stop of stops) stop();
      for (const store of [settings, graphPlaces, comparison, views, ...closing(stores)]) store.close();
      loader.close();
    },
  };
}

/** Those that follow others before them. */
const closing = (stores: ReturnType<typeof createStores>) => {
  const { echo, paths, measures, player, asOfPlayer, shown, said, window, asOf } = stores;
  return [echo, paths, measures, player, asOfPlayer, shown, said, window, asOf];
};

/** Those that follow others come after them. */
function createStores(client: Client) {
  const data = createCaseStore();
  const selection = createSelectionStore();
  const window = createTimeWindowStore();
  const filters = createFilterStore();
  const asOf = createAsOfStore();
  const panels = createPanelStore();
  const notices = createNoticeStore();
  const report = reporting(notices);
  const said = createSaidStore({ client, data, onFailure: report });
  const shown = createShownStore({ data, filters, window, asOf, said });
  return {
    arranging: createArrangingStore({
      runner: createLayoutRunner(),
      onFailure: (why) => notices.show(arrangingNotice(why)),
    }),
    ...{ data, selection, window, filters, asOf, said, shown },
    echo: createEchoStore(data, selection),
    player: createPlayer(window, () => shown.getState().filtered?.scale?.scale.stops ?? []),
    asOfPlayer: createPlayer(asOf, () => publicationDays(data.getState().articles)),
    panels,
    sight: createSightStore(),
    drawnGraph: createDrawnGraphStore(),
    paths: createPathStore({ shown, panels, selection }),
    measures: createMeasureStore({ shown, panels, runner: createMeasureRunner() }),
    ...{ notices, report },
  };
}

const reporting = (notices: NoticeStore) => (failure: Failure) =>
  notices.show({ ...errorWords(failure), tone: 'failed', details: errorDetails(failure), undo: null });

/** Items that an edit or an undo took away leave the selection. */
function dropDeleted(data: StoreApi<CaseData>, selection: SelectionStore): () => void {
  return data.subscribe(({ columns }, before) => {
    if (!columns || columns === before.columns) return;
    const at = placesById(columns);
    const { items, origin } = selection.getState();
    const kept = items.filter((item) => at[item.kind](item.id) !== NOBODY);
    if (kept.length < items.length) selection.select(origin, kept);
  });
}

/** The reader is never empty while the case has an article. */
function openFirstArticle(data: StoreApi<CaseData>, loader: CaseLoader): () => void {
  return data.subscribe(({ articles, article }, before) => {
    if (articles === before.articles) return;
    const stillThere = article && articles.some((each) => each.id === article.article.id);
    const first = articles[0];
    if (stillThere) return;
    if (first) void loader.openArticle(first.id);
    else if (article) data.setState({ article: null });
  });
}
