/** Moves an actor's parts in events to another actor; the same part twice becomes one. */
import { byNumber, inOrder } from '#shared/lib/compare.ts';
import type { ActorId } from '#shared/model/ids.ts';
import type { RowWriter } from '../store/row-writer.ts';
import { selectRows } from '../store/select-rows.ts';
import type { RowOf } from '../store/tables.ts';

/** What a sentence says comes before what was concluded. */
const firmestFirst = inOrder<RowOf<'participant'>>(
  byNumber((row) => Number(row.inferred)),
  byNumber((row) => row.ord),
  byNumber((row) => row.id),
);

export function joinParticipants(writer: RowWriter, from: ActorId, into: ActorId): void {
  const { connection } = writer;
  const moved = selectRows(connection, 'participant', { column: 'actorId', values: [from] });
  for (const { id } of moved) writer.update('participant', id, { actorId: into });
  const events = [...new Set(moved.map((row) => row.eventId))];
  const seen = new Set<string>();
  const all = selectRows(connection, 'participant', { column: 'eventId', values: events });
  for (const row of all.filter((one) => one.actorId === into).sort(firmestFirst)) {
    const key = `${row.eventId}:${row.role}`;
    if (seen.has(key)) writer.remove('participant', row.id);
    seen.add(key);
  }
}
