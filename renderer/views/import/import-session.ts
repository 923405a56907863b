/** One round of importing: documents are read, dated, imported one by one, and each ends with a result. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ImportOutcome } from '#shared/contract/articles.ts';
import type { DocumentPreview } from '#shared/contract/documents.ts';
import type { Failure } from '#shared/contract/errors.ts';
import type { Push } from '#shared/contract/pushes.ts';
import type { Day } from '#shared/lib/day.ts';
import type { CallInput, Client } from '../../api/client.ts';
import { newJobId } from '../../api/job-id.ts';

export type DocumentSource = CallInput<'document.preview'>;

export interface ImportEntry {
  readonly key: number;
  /** The file's name, or what stands for a pasted text. */
  readonly name: string;
  readonly phase: 'reading' | 'ready' | 'importing' | 'done' | 'failed';
  readonly preview: DocumentPreview | null;
  readonly title: string;
  /** Empty when it is not named. */
  readonly outlet: string;
  /** Null while it is not known. */
  readonly published: Day | null;
  readonly outcome: ImportOutcome | null;
  /** Why it was refused, or that it was stopped. */
  readonly failure: Failure | null;
  /** Set while it is being imported. */
  readonly jobId: string | null;
  /** How far the core is with it, once it says so. */
  readonly progress: Progress | null;
}

export type Progress = Extract<Push, { kind: 'progress' }>;

export interface ImportSession extends StoreApi<readonly ImportEntry[]> {
  /** A source that rejects cannot be read. */
  add(name: string, source: DocumentSource | Promise<DocumentSource>): Promise<void>;
  change(key: number, fields: Partial<Pick<ImportEntry, 'title' | 'outlet' | 'published'>>): void;
  remove(key: number): void;
  /** Imports what is ready, in order; one that fails does not stop the rest. */
  importAll(): Promise<void>;
  /** Stops the one that is being imported, unless it is being saved already, and those that would come after it. */
  stop(): void;
  /** Stops listening to the core. */
  close(): void;
}

export function createImportSession(client: Client): ImportSession {
  const list = createEntryList();
  const { store, patch } = list;
  const close = client.onPush((push) => {
    if (push.kind !== 'progress') return;
    const entry = store.getState().find(({ jobId }) => jobId === push.jobId);
    if (entry) patch(entry.key, { progress: push });
  });
  return {
    ...store,
    close,
    async add(name, source) {
      const key = list.add(name);
      patch(key, await readDocument(client, source));
    },
    change: patch,
    remove: list.remove,
    ...createImporter(client, list),
  };
}

type EntryList = ReturnType<typeof createEntryList>;

function createEntryList() {
  const store = createStore<readonly ImportEntry[]>(() => []);
  let lastKey = 0;
  const set = (entries: readonly ImportEntry[]) => store.setState(entries, true);
  return {
    store,
    /** The new entry's key. */
    add(name: string): number {
      lastKey += 1;
      set([...store.getState(), newEntry(lastKey, name)]);
      return lastKey;
    },
    patch: (key: number, fields: Partial<ImportEntry>) =>
      set(store.getState().map((entry) => (entry.key === key ? { ...entry, ...fields } : entry))),
    remove: (key: number) => set(store.getState().filter((entry) => entry.key !== key)),
  };
}

/** One document at a time, so that stopping leaves out what has not begun. */
function createImporter(
  client: Client,
  { store, patch }: EntryList,
): Pick<ImportSession, 'importAll' | 'stop'> {
  let stopped = false;
  const importOne = async (entry: ImportEntry) => {
    const jobId = newJobId();
    patch(entry.key, { phase: 'importing', jobId, failure: null, progress: null });
    patch(entry.key, { ...(await importEntry(client, entry, jobId)), jobId: null });
  };
  return {
    async importAll() {
      stopped = false;
      for (const { key } of store.getState().filter(isReady)) {
        const entry = store.getState().find((each) => each.key === key);
        if (!stopped && entry && isReady(entry)) await importOne(entry);
      }
    },
    stop() {
      stopped = true;
      for (const { jobId } of store.getState()) if (jobId !== null) void client.call('job.cancel', { jobId });
    },
  };
}

const newEntry = (key: number, name: string): ImportEntry => ({
  key,
  name,
  phase: 'reading',
  preview: null,
  title: '',
  outlet: '',
  published: null,
  outcome: null,
  failure: null,
  jobId: null,
  progress: null,
});

async function readDocument(
  client: Client,
  source: DocumentSource | Promise<DocumentSource>,
): Promise<Partial<ImportEntry>> {
  const read = await Promise.resolve(source).catch(() => null);
  if (!read) return { phase: 'failed', failure: UNREADABLE };
  const reply = await client.call('document.preview', read);
  if (!reply.ok) return { phase: 'failed', failure: reply.error };
  const { title, published, outlet } = reply.data;
  return { phase: 'ready', preview: reply.data, title, published, outlet: outlet ?? '' };
}

const UNREADABLE: Failure = { code: 'file-error', message: 'The browser could not read the file.' };

/** Ready to be imported: it has been read and its publication day is known. */
export const isReady = (entry: ImportEntry): boolean => entry.phase === 'ready' && entry.published !== null;

/** One that was stopped can be imported anew. */
async function importEntry(client: Client, entry: ImportEntry, jobId: string): Promise<Partial<ImportEntry>> {
  const { preview, published } = entry;
  if (!preview || published === null) return {};
  const reply = await client.call('article.import', {
    title: entry.title,
    text: preview.text,
    published,
    publishedBasis: published === preview.published ? preview.publishedBasis : 'analyst',
    outlet: entry.outlet.trim() || null,
    url: preview.url,
    jobId,
  });
  if (!reply.ok) {
    return { phase: reply.error.code === 'cancelled' ? 'ready' : 'failed', failure: reply.error };
  }
  return { phase: 'done', outcome: reply.data };
}
