/** What the window knows of the case: the newest answers to its questions. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TiedColumns } from '#shared/columns/ties.ts';
import type { ArticleContent } from '#shared/contract/articles.ts';
import type { CaseSummary } from '#shared/contract/cases.ts';
import type { Failure } from '#shared/contract/errors.ts';
import type { History } from '#shared/contract/history.ts';
import type { HostInfo } from '#shared/contract/host.ts';
import type { WindowView } from '#shared/contract/views.ts';
import type { ArticleSummary } from '#shared/model/article.ts';

export interface CaseData {
  /** `failed` when the case could not be read at all; `failure` then says why. */
  readonly status: 'loading' | 'ready' | 'failed';
  readonly failure: Failure | null;
  readonly host: HostInfo | null;
  readonly summary: CaseSummary | null;
  readonly articles: readonly ArticleSummary[];
  readonly history: History | null;
  /** The whole case, without words for people. */
  readonly columns: TiedColumns | null;
  /** The records of all time; of a large case only those that were wanted (`truncated`), see records.ts. */
  readonly whole: WindowView | null;
  /** The article that the reader shows. */
  readonly article: ArticleContent | null;
}

export const createCaseStore = (): StoreApi<CaseData> =>
  createStore(() => ({
    status: 'loading',
    failure: null,
    host: null,
    summary: null,
    articles: [],
    history: null,
    columns: null,
    whole: null,
    article: null,
  }));
