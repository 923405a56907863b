/** One round of importing: documents are read, dated, imported one by one, and each ends with a result. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ImportOutcome } from '#shared/contract/articles.ts';
import type { DocumentPreview } from '#shared/contract/documents.ts';
import type { Failure } from '#shared/contract/errors.ts';
import type { Push } from '#shared/contract/pushes.ts';
import type { Day } from '#shared/lib/day.ts';
import type { CallInput, Client } from '../../api/client.ts';

export type DocumentSource = CallInput<'document.preview'>;

export interface ImportEntry {
  readonly key: number;
  /** The file's name, or what stands for a pasted text. */
  readonly name: string;
  readonly source: DocumentSource;
  readonly phase: 'reading' | 'ready' | 'importing' | 'done' | 'failed';
  readonly preview: DocumentPreview | null;
  readonly title: string;
  /** Null while it is not known. */
  readonly published: Day | null;
  readonly outcome: ImportOutcome | null;
  readonly failure: Failure | null;
  /** How far the core is with it, once it says so. */
  readonly progress: Progress | null;
}

export type Progress = Extract<Push, { kind: 'progress' }>;

export interface ImportSession extends StoreApi<readonly ImportEntry[]> {
  add(name: string, source: DocumentSource): Promise<void>;
  change(key: number, fields: Partial<Pick<ImportEntry, 'title' | 'published'>>): void;
  remove(key: number): void;
  /** Imports what is ready, in order; one that fails does not stop the rest. */
  importAll(): Promise<void>;
  /** Stops listening to the core. */
  close(): void;
}

export function createImportSession(client: Client): ImportSession {
  const store = createStore<readonly ImportEntry[]>(() => []);
  let lastKey = 0;
  const patch = (key: number, fields: Partial<ImportEntry>) =>
    store.setState(
      store.getState().map((entry) => (entry.key === key ? { ...entry, ...fields } : entry)),
      true,
    );
  // One document is imported at a time, so whatever the core reports is about that one.
  const close = client.onPush((push) => {
    const entry = store.getState().find((each) => each.phase === 'importing');
    if (push.kind === 'progress' && entry) patch(entry.key, { progress: push });
  });
  return {
    ...store,
    close,
    async add(name, source) {
      lastKey += 1;
      const entry = newEntry(lastKey, name, source);
      store.setState([...store.getState(), entry], true);
      patch(entry.key, await readDocument(client, source));
    },
    change: (key, fields) => patch(key, fields),
    remove: (key) =>
      store.setState(
        store.getState().filter((entry) => entry.key !== key),
        true,
      ),
    async importAll() {
      for (const { key } of store.getState().filter(isReady)) {
        const entry = store.getState().find((each) => each.key === key);
        if (!entry || !isReady(entry)) continue;
        patch(key, { phase: 'importing' });
        patch(key, await importEntry(client, entry));
      }
    },
  };
}

const newEntry = (key: number, name: string, source: DocumentSource): ImportEntry => ({
  key,
  name,
  source,
  phase: 'reading',
  preview: null,
  title: '',
  published: null,
  outcome: null,
  failure: null,
  progress: null,
});

async function readDocument(client: Client, source: DocumentSource): Promise<Partial<ImportEntry>> {
  const reply = await client.call('document.preview', source);
  if (!reply.ok) return { phase: 'failed', failure: reply.error };
  const { title, published } = reply.data;
  return {
    phase: 'ready',
    preview: reply.data,
    title,
    published,
  };
}

/** Ready to be imported: it has been read and its publication day is known. */
export const isReady = (entry: ImportEntry): boolean => entry.phase === 'ready' && entry.published !== null;

async function importEntry(client: Client, entry: ImportEntry): Promise<Partial<ImportEntry>> {
  const { preview, published } = entry;
  if (!preview || published === null) return {};
  const reply = await client.call('article.import', {
    title: entry.title,
    text: preview.text,
    published,
    publishedBasis: published === preview.published ? preview.publishedBasis : 'analyst',
    outlet: preview.outlet,
    url: preview.url,
  });
  if (!reply.ok) return { phase: 'failed', failure: reply.error };
  return { phase: 'done', outcome: reply.data };
}
