/** What an analyst says of an actor's names and facts, kept beside what the articles say (findings/SPEC.md, FD-8, FD-15). */
import { ContractError } from '#shared/contract/errors.ts';
import type { ArticleId } from '#shared/model/ids.ts';
import { fullNameKey } from '../findings/match-name.ts';
import { type ActorRow, attributeField } from '../store/actors.ts';
import { homeArticle } from '../store/home-article.ts';
import type { RowWriter } from '../store/row-writer.ts';
import { selectRows } from '../store/select-rows.ts';
import type { RowOf } from '../store/tables.ts';
import { withField } from './edited-fields.ts';

const aliasesOf = ({ connection }: RowWriter, { id }: ActorRow): readonly RowOf<'alias'>[] =>
  selectRows(connection, 'alias', { column: 'actorId', values: [id] });

const mark = (writer: RowWriter, { id, edited }: ActorRow, field: string): void =>
  writer.update('actor', id, { edited: withField(edited, field) });

function requireHome({ connection }: RowWriter, { id }: ActorRow): ArticleId {
  const article = homeArticle(connection, id);
  if (article === null) throw new ContractError('conflict', 'No article speaks of this actor any more.');
  return article;
}

/** Before an actor gets another kind: articles will go on to know its names under the one that it has now. */
export function keepNamesKnown(writer: RowWriter, row: ActorRow): void {
  for (const { id, key, kind } of aliasesOf(writer, row)) {
    if (key !== null && kind === null) writer.update('alias', id, { kind: row.kind });
  }
}

export function addAlias(writer: RowWriter, row: ActorRow, name: string): void {
  const present = aliasesOf(writer, row);
  if (name === row.name || present.some((alias) => alias.name === name)) return;
  const articleId = requireHome(writer, row);
  const ord = Math.max(0, ...present.filter((alias) => alias.articleId === articleId).map(({ ord }) => ord));
  const key = fullNameKey(name, row.kind);
  writer.insert('alias', { articleId, actorId: row.id, name, key, ord: ord + 1, origin: 'analyst' });
  mark(writer, row, 'aliases');
}

/** In all articles; the name that the actor goes by is no alias. Throws `not-found` when it has no such alias. */
export function removeAlias(writer: RowWriter, row: ActorRow, name: string): void {
  const rows = name === row.name ? [] : aliasesOf(writer, row).filter((alias) => alias.name === name);
  if (rows.length === 0) throw new ContractError('not-found', 'The actor has no such alias.', { id: row.id });
  for (const { id } of rows) writer.remove('alias', id);
  mark(writer, row, 'aliases');
}

/** What an analyst sets stands in place of what all articles say; null is nothing at all. */
export function setAttribute(
  writer: RowWriter,
  row: ActorRow,
  { name, value }: { readonly name: string; readonly value: string | null },
): void {
  const present = selectRows(writer.connection, 'attribute', { column: 'actorId', values: [row.id] });
  const rows = present.filter((attribute) => attribute.name === name);
  const own = rows.find((attribute) => attribute.origin === 'analyst');
  if (value === null && rows.length === 0) return;
  if (own && value !== null) writer.update('attribute', own.id, { value });
  else if (own) writer.remove('attribute', own.id);
  else if (value !== null) {
    const articleId = requireHome(writer, row);
    writer.insert('attribute', { articleId, actorId: row.id, name, value, origin: 'analyst' });
  }
  mark(writer, row, attributeField(name));
}
