/** The window's working parts, made once and closed once: client, stores, loader and edits. */
import type { StoreApi } from 'zustand/vanilla';
import type { Failure } from '#shared/contract/errors.ts';
import type { TimeWindow } from '#shared/contract/views.ts';
import type { ItemRef } from '#shared/derive/item-ref.ts';
import type { Client } from '../api/client.ts';
import { type CaseData, createCaseStore } from '../state/case-data.ts';
import { type CaseLoader, createCaseLoader } from '../state/case-loader.ts';
import { createEchoStore, type EchoStore } from '../state/echo.ts';
import { createNoticeStore, type NoticeStore } from '../state/notices.ts';
import { createPanelStore, type Panels } from '../state/panels.ts';
import { createSelectionStore, type SelectionStore } from '../state/selection.ts';
import { createTimeWindowStore } from '../state/time-window.ts';
import { createEdits, type Edits } from './edits.ts';
import { errorDetails, errorWords } from './error-words.ts';

export interface Workspace {
  readonly client: Client;
  readonly data: StoreApi<CaseData>;
  readonly selection: SelectionStore;
  readonly echo: EchoStore;
  readonly window: StoreApi<TimeWindow>;
  readonly panels: StoreApi<Panels>;
  readonly notices: NoticeStore;
  readonly loader: CaseLoader;
  readonly edits: Edits;
  report(failure: Failure): void;
  close(): void;
}

/** Milliseconds that the window must rest before the core is asked; a frame and a bit. */
const WINDOW_REST = 24;

export function createWorkspace(client: Client): Workspace {
  const stores = {
    data: createCaseStore(),
    selection: createSelectionStore(),
    window: createTimeWindowStore(),
    panels: createPanelStore(),
    notices: createNoticeStore(),
  };
  const echo = createEchoStore(stores.data, stores.selection);
  const report = (failure: Failure) =>
    stores.notices.show({
      ...errorWords(failure),
      tone: 'failed',
      details: errorDetails(failure),
      undo: null,
    });
  const loader = createCaseLoader({ client, store: stores.data, window: stores.window, onFailure: report });
  const edits = createEdits({ client, loader, notices: stores.notices, report });
  const stops = [
    client.onPush((push) => {
      if (push.kind === 'changed') void loader.refresh();
    }),
    followWindow(stores.window, loader),
    dropDeleted(stores.data, stores.selection),
    openFirstArticle(stores.data, loader),
    echo.close,
  ];
  return {
    ...stores,
    echo,
    client,
    loader,
    edits,
    report,
    close() {
      for (const stop of stops) stop();
      loader.close();
    },
  };
}

function followWindow(window: StoreApi<TimeWindow>, loader: CaseLoader): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = window.subscribe((next) => {
    clearTimeout(timer);
    timer = setTimeout(() => void loader.loadWindow(next), WINDOW_REST);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** Items that an edit or an undo took away leave the selection. */
function dropDeleted(data: StoreApi<CaseData>, selection: SelectionStore): () => void {
  return data.subscribe(({ whole }, before) => {
    if (!whole || whole === before.whole || whole.truncated) return;
    const { items, origin } = selection.getState();
    const there = (item: ItemRef) => {
      const pool = { actor: whole.actors, event: whole.events, relation: whole.relations }[item.kind];
      return pool.some((each) => each.id === item.id);
    };
    const kept = items.filter(there);
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
