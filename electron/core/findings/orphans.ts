/** Actors and places that nothing in the case speaks of any more (SPEC.md, FD-11). */
import type { Connection } from '../store/connection.ts';
import { selectRows } from '../store/select-rows.ts';
import { isUntouched } from './existing.ts';
import type { Step } from './reading.ts';

type References = readonly (readonly [table: string, column: string])[];

const ACTOR_REFERENCES: References = [
  ['alias', 'actor_id'],
  ['mention', 'actor_id'],
  ['participant', 'actor_id'],
  ['relation', 'subject_id'],
  ['relation', 'object_id'],
  ['event', 'claimant'],
];
const PLACE_REFERENCES: References = [
  ['alias', 'place_id'],
  ['mention', 'place_id'],
  ['participant', 'place_id'],
  ['event_place', 'place_id'],
];

const isUsed = (connection: Connection, references: References, id: number): boolean =>
  references.some(
    ([table, column]) =>
      connection.get(`SELECT 1 FROM ${table} WHERE ${column} = ? LIMIT 1`, id) !== undefined,
  );

/** Removes those that the article spoke of before and that nothing speaks of now. */
export function dropOrphans({ writer, existing }: Step): void {
  const { connection } = writer;
  const before = (column: 'actorId' | 'placeId'): readonly number[] => [
    ...new Set(existing.aliases.map((row) => row[column]).filter((id) => id !== null)),
  ];
  for (const row of selectRows(connection, 'actor', { column: 'id', values: before('actorId') })) {
    if (isUntouched(row) && !isUsed(connection, ACTOR_REFERENCES, row.id)) writer.remove('actor', row.id);
  }
  for (const id of before('placeId')) {
    if (!isUsed(connection, PLACE_REFERENCES, id)) writer.remove('place', id);
  }
}
