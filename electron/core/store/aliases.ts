/** The other names that all articles of a case give an actor or a place. */
import type { Connection } from './connection.ts';
import { groupBy } from './group-by.ts';

type Owner = 'actor' | 'place';

/** Most rows repeat the name that the owner goes by, so these are left out before they become objects. */
const OTHER_NAMES = (owner: Owner): string =>
  `SELECT l.${owner}_id AS owner, l.name FROM alias l JOIN ${owner} o ON o.id = l.${owner}_id
    WHERE l.${owner}_id IN (SELECT value FROM json_each(?)) AND l.name <> o.name
    ORDER BY l.${owner}_id, l.article_id, l.ord`;

/** Names by owner, each once: earlier articles first, within an article the fullest first. */
export function otherNames(
  connection: Connection,
  owner: Owner,
  ids: readonly number[],
): ReadonlyMap<number, readonly string[]> {
  const rows = connection.all<{ owner: number; name: string }>(OTHER_NAMES(owner), JSON.stringify(ids));
  const names = groupBy(
    rows,
    (row) => row.owner,
    (row) => row.name,
  );
  return new Map([...names].map(([id, list]) => [id, [...new Set(list)]]));
}
