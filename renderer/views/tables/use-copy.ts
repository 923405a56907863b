/** Copies the rows of a table as text for spreadsheets, titles included where they have to be asked for first. */
import { MAX_RECORDS } from '#shared/contract/views.ts';
import { t } from '#shared/i18n/text.ts';
import type { EventId } from '#shared/model/ids.ts';
import type { Workspace } from '../../app/workspace.ts';
import { useCase, useWorkspace } from '../../app/workspace-context.ts';
import { tsvOf } from '../../ui/tsv.ts';
import type { TableModel } from './table-model.ts';
import type { OpenTable } from './use-table.ts';

/** More rows are an export, not something to paste. */
const MOST = 20_000;

export function useCopy(table: OpenTable | null): () => void {
  const { client, notices } = useWorkspace();
  const isPart = useCase(({ whole }) => whole?.truncated ?? false);
  return () => {
    if (!table) return;
    const all = table.rows.entries.filter((entry) => entry >= 0);
    const copied = all.subarray(0, MOST);
    const written = rowTexts(table, copied, isPart ? client : null).then((rows) => {
      const heads = table.model.columns.map(({ head }) => head);
      return navigator.clipboard.writeText(tsvOf(heads, rows));
    });
    const rest = t('tables.copiedFirst', { total: all.length });
    void written.then(() =>
      notices.show({
        tone: 'done',
        title: t('tables.copied', { count: copied.length }),
        advice: copied.length < all.length ? rest : t('tables.copiedAll'),
        ...{ details: null, undo: null },
      }),
    );
  };
}

/** With a client, the events of the rows are asked for, as many at a time as may be. */
async function rowTexts(
  { model, withRecords }: OpenTable,
  places: Int32Array,
  client: Workspace['client'] | null,
): Promise<readonly (readonly string[])[]> {
  if (!client) return Array.from(places, (place) => cellsOf(model, place));
  const rows: (readonly string[])[] = [];
  for (let at = 0; at < places.length; at += MAX_RECORDS) {
    const chunk = places.subarray(at, at + MAX_RECORDS);
    const targets = Array.from(chunk, model.targetOf);
    const events = targets.flatMap((target): EventId[] => (target.kind === 'event' ? [target.id] : []));
    const reply = await client.call('view.records', { events, relations: [] });
    const known = reply.ok ? withRecords(reply.data) : model;
    for (const place of chunk) rows.push(cellsOf(known, place));
  }
  return rows;
}

const cellsOf = ({ columns }: TableModel, place: number): readonly string[] =>
  columns.map(({ textOf }) => textOf(place));
