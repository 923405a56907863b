/** What an analyst has deleted of an article and a new reading must not bring back (SPEC.md, FD-10). */
import type { Row } from '#shared/changes/change.ts';
import type { TextRange } from '#shared/lib/text-range.ts';
import type { ArticleId } from '#shared/model/ids.ts';
import type { Connection } from '../store/connection.ts';
import { deletedRows } from '../store/deleted-rows.ts';
import { survivors } from './merged.ts';
import { nameKey } from './name-key.ts';
import { relationKey, wordsKey } from './relation-keys.ts';

export interface Tombstones {
  hasActor(name: string): boolean;
  /** A name taken away from an actor that is still there. */
  hasAlias(actorId: number, name: string): boolean;
  hasEvent(trigger: TextRange): boolean;
  hasItem(table: 'relation' | 'event_link' | 'flag', key: string): boolean;
}

/** Of an article that is new to the case. */
export const noTombstones: Tombstones = {
  hasActor: () => false,
  hasAlias: () => false,
  hasEvent: () => false,
  hasItem: () => false,
};

export const linkKey = (row: {
  readonly fromId: number;
  readonly toId: number;
  readonly kind: string;
}): string => `${row.fromId}:${row.toId}:${row.kind}`;

export const flagKey = (flag: { readonly kind: string; readonly start: number | undefined }): string =>
  `${flag.kind}:${flag.start ?? ''}`;

interface Deleted {
  /** Rows of the article. */
  readonly of: (table: string) => readonly Row[];
  /** Where the item's decisive words begin. */
  readonly startOf: (item: 'relation' | 'flag', row: Row) => number | undefined;
  /** The actor that an id stands for now. */
  readonly actorOf: (id: unknown) => number;
}

export function loadTombstones(connection: Connection, articleId: ArticleId): Tombstones {
  const gone = deletedRows(connection);
  const merged = survivors(connection);
  const of = (table: string): readonly Row[] =>
    (gone.get(table) ?? []).filter((row) => row.article_id === articleId);
  const deleted: Deleted = {
    of,
    startOf: (item, { id }) => {
      const first = of('evidence').find(
        (row) => row.item_kind === item && row.item_id === id && row.ord === 0,
      );
      return first ? Number(first.start) : undefined;
    },
    actorOf: (id) => merged.get(Number(id)) ?? Number(id),
  };
  const actors = new Set((gone.get('actor') ?? []).map(({ id }) => Number(id)));
  const names = namesIn(deleted, (id) => actors.has(id) && !merged.has(id));
  const items = itemsIn(deleted);
  const triggers = new Set(of('event').map((row) => `${row.trigger_start}:${row.trigger_end}`));
  return {
    ...names,
    hasEvent: ({ start, end }) => triggers.has(`${start}:${end}`),
    hasItem: (table, key) => items[table].has(key),
  };
}

/** Names that went with their actor, and names that went alone. What an analyst wrote is nothing that a reading finds. */
function namesIn(
  { of, actorOf }: Deleted,
  isGone: (actorId: number) => boolean,
): Pick<Tombstones, 'hasActor' | 'hasAlias'> {
  const rows = of('alias').filter((row) => row.actor_id !== null && row.origin !== 'analyst');
  const withActor = rows.filter((row) => isGone(Number(row.actor_id)) && row.ord === 0);
  const actors = new Set(withActor.map((row) => nameKey(String(row.name))));
  const aliases = new Set(rows.map((row) => `${actorOf(row.actor_id)}:${row.name}`));
  return {
    hasActor: (name) => actors.has(nameKey(name)),
    hasAlias: (actorId, name) => aliases.has(`${actorId}:${name}`),
  };
}

const itemsIn = ({ of, startOf, actorOf }: Deleted) => ({
  relation: new Set(
    of('relation').map((row) =>
      String(row.edited).includes('"ends"')
        ? wordsKey(String(row.family), startOf('relation', row))
        : relationKey({
            subjectId: actorOf(row.subject_id),
            objectId: actorOf(row.object_id),
            family: String(row.family),
          }),
    ),
  ),
  event_link: new Set(of('event_link').map((row) => `${row.from_id}:${row.to_id}:${row.kind}`)),
  flag: new Set(of('flag').map((row) => flagKey({ kind: String(row.kind), start: startOf('flag', row) }))),
});
