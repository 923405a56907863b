/** Which actors an analyst has merged: the survivor's `edited` list names them (SPEC.md, FD-13). */
import type { ActorId } from '#shared/model/ids.ts';
import { actorRow } from '../store/actors.ts';
import type { Connection } from '../store/connection.ts';

const MARK = 'merged:';

/** What the survivor's list says of an actor that has become part of it. */
export const mergedMark = (id: ActorId): string => `${MARK}${id}`;

export const isMergedMark = (field: string): boolean => field.startsWith(MARK);

/** Whether other actors have become part of this one. */
export const isSurvivor = (connection: Connection, id: ActorId): boolean =>
  (actorRow(connection, id)?.edited ?? '').includes(`"${MARK}`);

const SURVIVORS = `SELECT id, edited FROM actor WHERE edited LIKE '%"${MARK}%'`;

/** Survivors by the ids of the actors that have become part of them. */
export const survivors = (connection: Connection): ReadonlyMap<number, ActorId> =>
  new Map(
    connection
      .all<{ id: ActorId; edited: string }>(SURVIVORS)
      .flatMap(({ id, edited }) =>
        (JSON.parse(edited) as readonly string[])
          .filter(isMergedMark)
          .map((mark) => [Number(mark.slice(MARK.length)), id] as const),
      ),
  );
