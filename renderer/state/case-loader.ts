/** Fills the case store: at the start, after every change-set, when the open article changes, and when records are wanted. */
import type { StoreApi } from 'zustand/vanilla';
import { unpack } from '#shared/columns/pack.ts';
import type { Records } from '#shared/columns/records-in.ts';
import type { TiedColumns } from '#shared/columns/ties.ts';
import type { Failure } from '#shared/contract/errors.ts';
import type { ArticleId } from '#shared/model/ids.ts';
import type { CallName, CallOutput, Client } from '../api/client.ts';
import type { CaseData } from './case-data.ts';
import { createLatest } from './latest.ts';
import { createRecordPool, type RecordPool, type Wanted } from './record-pool.ts';
import { createWanting, type Wanting } from './wanting.ts';

export interface CaseLoader {
  /** Reads everything again; calls that come while one runs share the next run. */
  refresh(): Promise<void>;
  /** Brings records of a large case that are about to be shown; those of a small one are all there. */
  want(wanted: Wanted): Promise<void>;
  openArticle(articleId: ArticleId): Promise<void>;
  close(): void;
}

interface Parts {
  readonly client: Client;
  readonly store: StoreApi<CaseData>;
  /** Hears failures after the case has come up; before that the store's `failure` tells. */
  readonly onFailure: (failure: Failure) => void;
}

export function createCaseLoader(parts: Parts): CaseLoader {
  const { store } = parts;
  const ask = createAsk(parts);
  const article = createOpenArticle(parts, ask);
  const pool = createRecordPool();
  const records = createAskRecords(parts, ask);
  const wanting = createWanting({
    missing: pool.missing,
    bring: (wanted) => bring(wanted, { store, pool, records }),
  });
  const picture = createPicture(parts, ask, { store, pool, records, wanting });
  return {
    // The first time the picture comes before the lists: the core answers one question after another, and those of a
    // large case take as long as the columns.
    refresh: shared(async () => {
      await showEdited({ store, pool, records });
      const first = store.getState().status === 'loading' ? await picture.ask() : null;
      if (first) picture.show(first, {});
      const [known, next] = await Promise.all([
        askCase(parts, ask),
        first ? null : picture.ask(),
        article.refresh(),
      ]);
      if (known && next) picture.show(next, known);
      else if (known) store.setState(known);
    }),
    want: wanting.want,
    openArticle: article.open,
    close: article.close,
  };
}

/** What graph and timeline are drawn from. */
interface Picture {
  readonly columns: TiedColumns;
  readonly found: Records;
}

interface Showing extends Bringing {
  readonly wanting: Pick<Wanting, 'renew'>;
}

function createPicture(parts: Parts, ask: Ask, { store, pool, records, wanting }: Showing) {
  return {
    async ask(): Promise<Picture | null> {
      const columns = await askColumns(parts, ask);
      const found = columns && (await records(pool.wantedOf(columns)));
      return columns && found && { columns, found };
    },
    /** At once with what else is known, so that graph and timeline show the same state of the case. */
    show({ columns, found }: Picture, known: Partial<Known>): void {
      pool.renew(found);
      wanting.renew();
      store.setState({ ...known, columns, whole: pool.view(columns) });
    },
  };
}

/** The article that the reader has open. */
function createOpenArticle({ client, store }: Parts, ask: Ask) {
  const newest = createLatest<CallOutput<'article.get'> | null>();
  const open = (articleId: ArticleId): Promise<void> =>
    newest.run(
      () => ask('article.get', () => client.call('article.get', { articleId })),
      (article) => {
        if (article) store.setState({ article });
      },
    );
  const refresh = async (): Promise<void> => {
    const shown = store.getState().article;
    if (shown) await open(shown.article.id);
  };
  return { open, refresh, close: newest.cancel };
}

/** Of a large case the records come long before the columns: what somebody has edited shows at once. */
async function showEdited({ store, pool, records }: Bringing): Promise<void> {
  const { columns, whole } = store.getState();
  if (!columns || !whole?.truncated) return;
  const found = await records(pool.wantedOf(columns));
  if (!found) return;
  pool.renew(found);
  store.setState({ whole: pool.view(columns) });
}

interface Bringing {
  readonly store: StoreApi<CaseData>;
  readonly pool: RecordPool;
  readonly records: (wanted: Wanted) => Promise<Records | null>;
}

/** Null when the case has changed in between: everything has come anew, and whoever wants records asks again. */
async function bring(wanted: Wanted, { store, pool, records }: Bringing): Promise<Records | null> {
  const before = store.getState().columns;
  const found = await records(wanted);
  const { columns } = store.getState();
  if (!found || !columns || columns !== before) return null;
  pool.add(found);
  store.setState({ whole: pool.view(columns) });
  return found;
}

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

type Known = Pick<CaseData, 'summary' | 'articles' | 'history' | 'status' | 'failure'>;

async function askCase({ client }: Parts, ask: Ask): Promise<Known | null> {
  const [summary, articles, history] = await Promise.all([
    ask('case.summary', () => client.call('case.summary', {})),
    ask('article.list', () => client.call('article.list', {})),
    ask('history.list', () => client.call('history.list', { limit: 100 })),
  ]);
  return summary && articles && history
    ? { summary, articles, history, status: 'ready', failure: null }
    : null;
}

async function askColumns({ client }: Parts, ask: Ask): Promise<TiedColumns | null> {
  const bytes = await ask('view.columns', () => client.call('view.columns', {}));
  return bytes && unpack<TiedColumns>(bytes);
}

const createAskRecords =
  ({ client }: Parts, ask: Ask): ((wanted: Wanted) => Promise<Records | null>) =>
  ({ events, relations }) =>
    events.length + relations.length === 0
      ? Promise.resolve(noRecords)
      : ask('view.records', () =>
          client.call('view.records', { events: [...events], relations: [...relations] }),
        );

const noRecords: Records = { events: [], relations: [], actors: [], places: [], links: [] };

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
