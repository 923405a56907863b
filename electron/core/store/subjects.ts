/** What an item is called in the history. */
import type { ItemKind } from '#shared/model/review.ts';
import type { Connection } from './connection.ts';

const SUBJECTS: Readonly<Record<ItemKind, string>> = {
  actor: 'SELECT name FROM actor WHERE id = ?',
  event: 'SELECT title AS name FROM event WHERE id = ?',
  relation: `SELECT s.name || ' ' || r.predicate || ' ' || o.name AS name FROM relation r
    JOIN actor s ON s.id = r.subject_id JOIN actor o ON o.id = r.object_id WHERE r.id = ?`,
  link: `SELECT f.title || ' → ' || t.title AS name FROM event_link l
    JOIN event f ON f.id = l.from_id JOIN event t ON t.id = l.to_id WHERE l.id = ?`,
  flag: 'SELECT note AS name FROM flag WHERE id = ?',
};

/** Null when there is no such item. */
export const subjectOf = (connection: Connection, kind: ItemKind, id: number): string | null =>
  connection.get<{ name: string }>(SUBJECTS[kind], id)?.name ?? null;
