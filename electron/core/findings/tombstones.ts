/** What an analyst has deleted of an article and a new reading must not bring back (SPEC.md, FD-10). */
import type { Row } from '#shared/changes/change.ts';
import type { TextRange } from '#shared/lib/text-range.ts';
import type { ArticleId } from '#shared/model/ids.ts';

import type { Connection } from '../store/connection.ts';
import { deletedRows } from '../store/deleted-rows.ts';
import { nameKey } from './name-key.ts';

export interface Tombstones {
  hasActor(name: string): boolean;
  hasEvent(trigger: TextRange): boolean;
  hasItem(table: 'relation' | 'event_link' | 'flag', key: string): boolean;
}

/** Of an article that is new to the case. */
export const noTombstones: Tombstones = {
  hasActor: () => false,
  hasEvent: () => false,
  hasItem: () => false,
};

/** Two readings of one article speak of the same relation when these are equal. */
export const relationKey = (row: {
  readonly subjectId: number;
  readonly objectId: number;
  readonly family: string;
}): string => `${row.subjectId}:${row.objectId}:${row.family}`;

export const linkKey = (row: {
  readonly fromId: number;
  readonly toId: number;
  readonly kind: string;
}): string => `${row.fromId}:${row.toId}:${row.kind}`;

export const flagKey = (flag: { readonly kind: string; readonly start: number | undefined }): string =>
  `${flag.kind}:${flag.start ?? ''}`;

export function loadTombstones(connection: Connection, articleId: ArticleId): Tombstones {
  const gone = deletedRows(connection);
  const of = (table: string): readonly Row[] =>
    (gone.get(table) ?? []).filter((row) => row.article_id === articleId);
  const evidenceStart = (row: Row): number | undefined => {
    const first = of('evidence').find(
      (other) => other.item_kind === 'flag' && other.item_id === row.id && other.ord === 0,
    );
    return first ? Number(first.start) : undefined;
  };
  const items = {
    relation: new Set(of('relation').map((row) => `${row.subject_id}:${row.object_id}:${row.family}`)),
    event_link: new Set(of('event_link').map((row) => `${row.from_id}:${row.to_id}:${row.kind}`)),
    flag: new Set(of('flag').map((row) => flagKey({ kind: String(row.kind), start: evidenceStart(row) }))),
  };
  const actors = new Set(
    of('alias').flatMap((row) => (row.ord === 0 && row.actor_id !== null ? [nameKey(String(row.name))] : [])),
  );
  const triggers = new Set(of('event').map((row) => `${row.trigger_start}:${row.trigger_end}`));
  return {
    hasActor: (name) => actors.has(nameKey(name)),
    hasEvent: ({ start, end }) => triggers.has(`${start}:${end}`),
    hasItem: (table, key) => items[table].has(key),
  };
}
