/** Two records of one actor become one: everything that points at the first points at the second (findings/SPEC.md, FD-13). */
import { isMergedMark, mergedMark } from '../findings/merged.ts';
import { type ActorRow, attributeField } from '../store/actors.ts';
import { homeArticle } from '../store/home-article.ts';
import type { RowWriter } from '../store/row-writer.ts';
import { selectRows } from '../store/select-rows.ts';
import { keepNamesKnown } from './actor-names.ts';
import { fieldsOf, withField } from './edited-fields.ts';
import { joinParticipants } from './join-participants.ts';
import { joinRelations } from './join-relations.ts';

/** `into` keeps its own name, kind and review. The two must not be the same. */
export function mergeActors(writer: RowWriter, from: ActorRow, into: ActorRow): void {
  keepOwnName(writer, from);
  if (from.kind !== into.kind) keepNamesKnown(writer, from);
  const marks = moveAttributes(writer, from, into);
  for (const table of ['mention', 'alias'] as const) {
    for (const { id } of selectRows(writer.connection, table, { column: 'actorId', values: [from.id] }))
      writer.update(table, id, { actorId: into.id });
  }
  for (const { id } of selectRows(writer.connection, 'event', { column: 'claimant', values: [from.id] }))
    writer.update('event', id, { claimant: into.id });
  joinParticipants(writer, from.id, into.id);
  joinRelations(writer, from.id, into.id);
  const merged = fieldsOf(from.edited).filter(isMergedMark);
  writer.update('actor', into.id, {
    edited: withField(into.edited, ...marks, ...merged, mergedMark(from.id)),
  });
  writer.remove('actor', from.id);
}

/** The name that an analyst gave to the first would be lost with it: no article has it. */
function keepOwnName(writer: RowWriter, { id, name, key }: ActorRow): void {
  const { connection } = writer;
  const aliases = selectRows(connection, 'alias', { column: 'actorId', values: [id] });
  const articleId = homeArticle(connection, id);
  if (articleId === null || aliases.some((alias) => alias.name === name)) return;
  writer.insert('alias', { articleId, actorId: id, name, key: key || null, ord: 0, origin: 'analyst' });
}

/** What an analyst has said of the first holds for facts that the second has not; returns the second's new marks. */
function moveAttributes(writer: RowWriter, from: ActorRow, into: ActorRow): readonly string[] {
  const rowsOf = (id: number) =>
    selectRows(writer.connection, 'attribute', { column: 'actorId', values: [id] });
  const known = new Set(rowsOf(into.id).map((row) => row.name));
  const fixed = new Set(fieldsOf(into.edited));
  const marks: string[] = [];
  for (const { id, name, origin } of rowsOf(from.id)) {
    const field = attributeField(name);
    if (origin === 'analyst' && (known.has(name) || fixed.has(field))) writer.remove('attribute', id);
    else writer.update('attribute', id, { actorId: into.id });
    if (origin === 'analyst' && !known.has(name) && !fixed.has(field)) marks.push(field);
  }
  return marks;
}
