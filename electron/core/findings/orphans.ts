/** Actors and places that nothing in the case speaks of any more (SPEC.md, FD-11). */
import type { Connection } from '../store/connection.ts';
import { selectRows } from '../store/select-rows.ts';
import type { RowOf } from '../store/tables.ts';
import { isUntouched } from './existing.ts';
import type { Step } from './reading.ts';

type Owner = 'actor' | 'place';
type References = readonly (readonly [table: string, column: string])[];

const REFERENCES: Readonly<Record<Owner, References>> = {
  actor: [
    ['mention', 'actor_id'],
    ['participant', 'actor_id'],
    ['relation', 'subject_id'],
    ['relation', 'object_id'],
    ['event', 'claimant'],
  ],
  place: [
    ['mention', 'place_id'],
    ['participant', 'place_id'],
    ['event_place', 'place_id'],
  ],
};

const hasRow = (connection: Connection, from: string, id: number): boolean =>
  connection.get(`SELECT 1 FROM ${from} LIMIT 1`, id) !== undefined;

/** Whether anything but names that an analyst has written points at it. */
export const isUsed = (connection: Connection, owner: Owner, id: number): boolean =>
  REFERENCES[owner].some(([table, column]) => hasRow(connection, `${table} WHERE ${column} = ?`, id)) ||
  hasRow(connection, `alias WHERE ${owner}_id = ? AND origin = 'extractor'`, id);

/** Whether anything at all points at it. */
export const isNamed = (connection: Connection, owner: Owner, id: number): boolean =>
  hasRow(connection, `alias WHERE ${owner}_id = ?`, id) || isUsed(connection, owner, id);

/** Whom and what an article has spoken of, by its rows in `alias`. */
export const namedBy = (
  aliases: readonly RowOf<'alias'>[],
  column: 'actorId' | 'placeId',
): readonly number[] => [...new Set(aliases.map((row) => row[column]).filter((id) => id !== null))];

/** Removes those that the article spoke of before and that nothing speaks of now. */
export function dropOrphans({ writer, existing }: Step): void {
  const { connection } = writer;
  const actors = namedBy(existing.aliases, 'actorId');
  for (const row of selectRows(connection, 'actor', { column: 'id', values: actors })) {
    if (isUntouched(row) && !isNamed(connection, 'actor', row.id)) writer.remove('actor', row.id);
  }
  for (const id of namedBy(existing.aliases, 'placeId')) {
    if (!isNamed(connection, 'place', id)) writer.remove('place', id);
  }
}
