/** Runs of changes as bytes and back: deflated JSON, without the rows of inserts, which stand in their tables. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Change, Row, Value } from '#shared/changes/change.ts';

/** Consecutive changes of one kind to one table. */
export interface Run {
  readonly kind: Change['kind'];
  readonly table: string;
  readonly changes: readonly Change[];
}

export function runsOf(changes: readonly Change[]): readonly Run[] {
  const runs: { kind: Change['kind']; table: string; changes: Change[] }[] = [];
  for (const change of changes) {
    const last = runs.at(-1);
    if (last && last.kind === change.kind && last.table === change.table) last.changes.push(change);
    else runs.push({ kind: change.kind, table: change.table, changes: [change] });
  }
  return runs;
}

type InsertData = readonly number[];
/** Column names once, then the rows' values. */
interface DeleteData {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}
type UpdateData = readonly (readonly [id: number, before: Row, after: Row])[];

const LEVEL = 1;

export const encodeRun = (run: Run): Buffer =>
  deflateRawSync(JSON.stringify(dataOf(run.changes)), { level: LEVEL });

function dataOf(changes: readonly Change[]): InsertData | DeleteData | UpdateData {
  const first = changes[0];
  if (first?.kind === 'update')
    return changes.flatMap((change) =>
      change.kind === 'update' ? [[change.id, change.before, change.after] as const] : [],
    );
  if (first?.kind === 'delete') {
    const columns = Object.keys(first.row);
    const rows = changes.flatMap((change) =>
      change.kind === 'delete' ? [columns.map((column) => change.row[column] ?? null)] : [],
    );
    return { columns, rows };
  }
  return gapsOf(changes.map((change) => change.id));
}

/** Ids as differences to the one before: a run of new rows is mostly ones, which deflate to nothing. */
const gapsOf = (ids: readonly number[]): readonly number[] =>
  ids.map((id, index) => id - (ids[index - 1] ?? 0));

function idsOf(gaps: readonly number[]): readonly number[] {
  let id = 0;
  return gaps.map((gap) => {
    id += gap;
    return id;
  });
}

interface StoredRun {
  readonly kind: Change['kind'];
  readonly table: string;
  readonly data: Buffer;
}

/** The changes of a stored run; `readInserted` gives the rows of inserts as they stand now. */
export function decodeRun(
  { kind, table, data }: StoredRun,
  readInserted: (table: string, id: number) => Row,
): readonly Change[] {
  const json: unknown = JSON.parse(inflateRawSync(data).toString('utf8'));
  if (kind === 'insert')
    return idsOf(json as InsertData).map((id) => ({ kind, table, id, row: readInserted(table, id) }));
  if (kind === 'update')
    return (json as UpdateData).map(([id, before, after]) => ({ kind, table, id, before, after }));
  return deletedRows(json as DeleteData).map((row) => ({ kind, table, id: Number(row.id), row }));
}

const deletedRows = ({ columns, rows }: DeleteData): readonly Row[] =>
  rows.map((values) => Object.fromEntries(columns.map((column, index) => [column, values[index] ?? null])));
