/** One command's writing part: one BEGIN IMMEDIATE transaction that ends with its change-set. */
import { squash } from '#shared/changes/squash.ts';
import type { RecordKind } from '#shared/contract/pushes.ts';
import type { Author } from '#shared/model/review.ts';
import { saveChangeSet } from './change-log.ts';
import type { Connection } from './connection.ts';
import { createRowWriter, type RowWriter } from './row-writer.ts';
import { tableInfo } from './tables.ts';

/** What the writing part gives back: the command's result, and how the history speaks of it. */
export interface Written<T> {
  readonly output: T;
  readonly subject: string;
  readonly author: Author;
  /** Set by undo and redo only. */
  readonly chain?: { readonly reverses: number; readonly edit: number; readonly label: string };
}

export interface Committed<T> {
  readonly output: T;
  /** Null when nothing has changed: then nothing is written to the history either. */
  readonly changeSetId: number | null;
  readonly kinds: readonly RecordKind[];
}

export interface TransactionOptions {
  readonly label: string;
  readonly at: string;
  readonly schemaVersion: number;
}

/** Runs `work` and saves its change-set; any throw takes everything back. Must not be nested. */
export function runCommand<T>(
  connection: Connection,
  options: TransactionOptions,
  work: (writer: RowWriter) => Written<T>,
): Committed<T> {
  return connection.db
    .transaction((): Committed<T> => {
      const writer = createRowWriter(connection);
      const { output, subject, author, chain } = work(writer);
      const changes = squash(writer.changes);
      if (changes.length === 0) return { output, changeSetId: null, kinds: [] };
      const { at, schemaVersion } = options;
      const label = chain?.label ?? options.label;
      const header = { label, subject, author, at, schemaVersion, chain: chain ?? null };
      const changeSetId = saveChangeSet(connection, header, changes);
      return { output, changeSetId, kinds: kindsOf(changes) };
    })
    .immediate();
}

function kindsOf(changes: readonly { readonly table: string }[]): readonly RecordKind[] {
  const kinds = new Set<RecordKind>(['history']);
  for (const { table } of changes) {
    const { kind } = tableInfo(table);
    if (kind) kinds.add(kind);
  }
  return [...kinds];
}
