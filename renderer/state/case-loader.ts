/** Fills the case store: at the start, after every change-set, and when the window or the open article changes. */
import type { StoreApi } from 'zustand/vanilla';
import type { Failure } from '#shared/contract/errors.ts';
import type { TimeWindow, WindowView } from '#shared/contract/views.ts';
import type { ArticleId } from '#shared/model/ids.ts';
import type { CallName, CallOutput, Client } from '../api/client.ts';
import type { CaseData } from './case-data.ts';
import { createLatest } from './latest.ts';
import { allTime, isAllTime } from './time-window.ts';

/** More events than this are never drawn at once; `WindowView.truncated` says that some are left out. */
const MAX_EVENTS = 2000;

export interface CaseLoader {
  /** Reads everything again; calls that come while one runs share the next run. */
  refresh(): Promise<void>;
  /** Asks for a stretch of time where the window does not have the whole case. */
  loadWindow(window: TimeWindow): Promise<void>;
  openArticle(articleId: ArticleId): Promise<void>;
  close(): void;
}

interface Parts {
  readonly client: Client;
  readonly store: StoreApi<CaseData>;
  readonly window: StoreApi<TimeWindow>;
  /** Hears failures after the case has come up; before that the store's `failure` tells. */
  readonly onFailure: (failure: Failure) => void;
}

export function createCaseLoader(parts: Parts): CaseLoader {
  const { client, store } = parts;
  const views = createLatest<WindowView | null>();
  const articles = createLatest<CallOutput<'article.get'> | null>();
  const ask = createAsk(parts);
  const askWindow = createAskWindow(parts, ask);
  const loader: CaseLoader = {
    refresh: shared(async () => {
      await Promise.all([refreshCase(parts, ask), refreshArticle()]);
      const whole = await askWindow(allTime);
      if (whole) store.setState({ whole });
      await loader.loadWindow(parts.window.getState());
    }),
    loadWindow: (window) =>
      views.run(
        async () => (needsAsking(store, window) ? askWindow(window) : store.getState().whole),
        (view) => {
          if (view) store.setState({ view });
        },
      ),
    openArticle: (articleId) =>
      articles.run(
        () => ask('article.get', () => client.call('article.get', { articleId })),
        (article) => {
          if (article) store.setState({ article });
        },
      ),
    close() {
      views.cancel();
      articles.cancel();
    },
  };
  const refreshArticle = async () => {
    const open = store.getState().article;
    if (open) await loader.openArticle(open.article.id);
  };
  return loader;
}

const needsAsking = (store: StoreApi<CaseData>, window: TimeWindow): boolean =>
  store.getState().whole?.truncated === true && !isAllTime(window);

const createAskWindow =
  ({ client }: Parts, ask: Ask) =>
  (window: TimeWindow): Promise<WindowView | null> =>
    ask('view.window', () => client.call('view.window', { window, limit: MAX_EVENTS }));

type Ask = <N extends CallName>(
  name: N,
  call: () => Promise<{ ok: true; data: CallOutput<N> } | { ok: false; error: Failure }>,
) => Promise<CallOutput<N> | null>;

const createAsk =
  ({ store, onFailure }: Parts): Ask =>
  async (_name, call) => {
    const reply = await call();
    if (reply.ok) return reply.data;
    if (store.getState().status === 'ready') onFailure(reply.error);
    else store.setState({ status: 'failed', failure: reply.error });
    return null;
  };

async function refreshCase({ client, store }: Parts, ask: Ask): Promise<void> {
  const [summary, articles, history] = await Promise.all([
    ask('case.summary', () => client.call('case.summary', {})),
    ask('article.list', () => client.call('article.list', {})),
    ask('history.list', () => client.call('history.list', { limit: 100 })),
  ]);
  if (summary && articles && history)
    store.setState({ summary, articles, history, status: 'ready', failure: null });
}

/** One run at a time; every caller that comes during a run gets one and the same run after it. */
function shared(run: () => Promise<void>): () => Promise<void> {
  let current: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const start = (): Promise<void> => {
    current = run().finally(() => {
      current = null;
    });
    return current;
  };
  return () => {
    if (!current) return start();
    next ??= current.then(() => {
      next = null;
      return start();
    });
    return next;
  };
}
