/** Views that an analyst has saved; not tracked by the history. */

import { ContractError } from '#shared/contract/errors.ts';
import type { SavedView } from '#shared/contract/saved-views.ts';
import { ViewSnapshot } from '#shared/model/view-snapshot.ts';
import type { Connection } from './connection.ts';

interface Row {
  readonly id: number;
  readonly name: string;
  readonly state: string;
  readonly at: string;
  readonly thumbnail: Buffer | null;
}

type NewSavedView = Omit<SavedView, 'id'>;

const ROWS = 'SELECT id, name, state, at, thumbnail FROM saved_view WHERE json_valid(state)';
const LIST = `${ROWS} ORDER BY at DESC, id DESC`;

/** The newest first; one whose description another version has written is passed over. */
export const readSavedViews = (connection: Connection): readonly SavedView[] =>
  connection.all<Row>(LIST).flatMap((row) => viewOf(row) ?? []);

function viewOf({ id, name, state, at, thumbnail }: Row): SavedView | null {
  const snapshot = ViewSnapshot.safeParse(JSON.parse(state));
  if (!snapshot.success) return null;
  return { id, name, at, snapshot: snapshot.data, thumbnail: thumbnail?.toString('base64') ?? null };
}

export const countSavedViews = (connection: Connection): number =>
  connection.get<{ readonly count: number }>('SELECT count(*) AS count FROM saved_view')?.count ?? 0;

/** Throws `not-found` for an id that the case does not have. */
export function readSavedView(connection: Connection, id: number): SavedView {
  const row = connection.get<Row>(`${ROWS} AND id = ?`, id);
  const view = row && viewOf(row);
  if (!view) throw new ContractError('not-found', 'There is no such saved view.', { id });
  return view;
}

const INSERT = 'INSERT INTO saved_view (name, state, at, thumbnail) VALUES (?, ?, ?, ?)';

export function addSavedView(
  connection: Connection,
  { name, snapshot, at, thumbnail }: NewSavedView,
): SavedView {
  const picture = thumbnail === null ? null : Buffer.from(thumbnail, 'base64');
  const { id } = connection.run(INSERT, name, JSON.stringify(snapshot), at, picture);
  return readSavedView(connection, id);
}

export const renameSavedView = (connection: Connection, id: number, name: string): void =>
  void connection.run('UPDATE saved_view SET name = ? WHERE id = ?', name, id);

export const deleteSavedView = (connection: Connection, id: number): void =>
  void connection.run('DELETE FROM saved_view WHERE id = ?', id);
