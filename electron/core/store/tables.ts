/** What the writer must know of each table whose rows the history tracks: columns, and who hangs on whom. */
import { getTableConfig, type SQLiteColumn, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import {
  actor,
  alias,
  article,
  attribute,
  event,
  eventLink,
  eventPlace,
  evidence,
  flag,
  mention,
  participant,
  place,
  relation,
  sentence,
  source,
} from '#drizzle/schema.ts';
import type { Value } from '#shared/changes/change.ts';
import type { RecordKind } from '#shared/contract/pushes.ts';
import { assert } from '#shared/lib/assert.ts';
import type { ItemKind } from '#shared/model/review.ts';

interface ColumnInfo {
  /** As the schema's types call it, e.g. `articleId`. */
  readonly property: string;
  /** As SQL calls it, e.g. `article_id`. */
  readonly name: string;
  /** The stored form of a value of the schema's types; the column's default for `undefined`. */
  readonly encode: (value: unknown) => Value;
  readonly decode: (value: Value) => unknown;
}

/** Rows of `table` whose `column` holds the parent's id: removed with it, or set to null. */
export interface ChildInfo {
  readonly table: TableName;
  readonly column: string;
  readonly onDelete: 'cascade' | 'set null';
  /** A further condition in SQL, for evidence, which points into several tables. */
  readonly where: string;
}

export interface TableInfo {
  readonly name: TableName;
  readonly columns: readonly ColumnInfo[];
  readonly children: readonly ChildInfo[];
  /** Parents have lower ranks than their children. */
  readonly rank: number;
  /** What receivers of a push should ask for again. */
  readonly kind: RecordKind | null;
}

/** Tracked tables by their names in SQL, parents first. */
const tables = {
  source,
  article,
  sentence,
  actor,
  place,
  alias,
  attribute,
  mention,
  event,
  event_place: eventPlace,
  participant,
  relation,
  event_link: eventLink,
  flag,
  evidence,
} as const;

export type TableName = keyof typeof tables;
/** A whole row as the schema's types have it. */
export type RowOf<N extends TableName> = (typeof tables)[N]['$inferSelect'];
/** A row to be inserted: columns with a default may be left out. */
export type NewRowOf<N extends TableName> = (typeof tables)[N]['$inferInsert'];

const NAMES = Object.keys(tables) as TableName[];

const KINDS: Readonly<Record<TableName, RecordKind | null>> = {
  source: 'article',
  article: 'article',
  sentence: 'article',
  actor: 'actor',
  place: 'event',
  alias: 'actor',
  attribute: 'actor',
  mention: 'article',
  event: 'event',
  event_place: 'event',
  participant: 'event',
  relation: 'relation',
  event_link: 'link',
  flag: 'flag',
  evidence: 'article',
};

const ITEMS: { readonly [N in TableName]?: ItemKind } = {
  event: 'event',
  relation: 'relation',
  event_link: 'link',
  flag: 'flag',
};

function columnInfo(property: string, column: SQLiteColumn): ColumnInfo {
  const encode = (value: unknown): Value => {
    const given = value === undefined ? (column.default ?? null) : value;
    return given === null ? null : (column.mapToDriverValue(given) as Value);
  };
  const decode = (value: Value): unknown => (value === null ? null : column.mapFromDriverValue(value));
  return { property, name: column.name, encode, decode };
}

const columnsOf = (table: SQLiteTable): readonly ColumnInfo[] =>
  Object.entries(table).flatMap(([property, column]) =>
    getTableConfig(table).columns.includes(column as SQLiteColumn)
      ? [columnInfo(property, column as SQLiteColumn)]
      : [],
  );

/** Children by foreign key. A key without an action (article to source) keeps the parent from going first. */
const childrenOf = (parent: TableName): readonly ChildInfo[] =>
  NAMES.flatMap((table) =>
    getTableConfig(tables[table]).foreignKeys.flatMap((key) => {
      const { columns, foreignTable } = key.reference();
      const [column] = columns;
      if (!column || foreignTable !== tables[parent]) return [];
      if (key.onDelete !== 'cascade' && key.onDelete !== 'set null') return [];
      return [{ table, column: column.name, onDelete: key.onDelete, where: '' }];
    }),
  );

const evidenceOf = (item: ItemKind | undefined): readonly ChildInfo[] =>
  item
    ? [{ table: 'evidence', column: 'item_id', onDelete: 'cascade', where: ` AND item_kind = '${item}'` }]
    : [];

const infos: ReadonlyMap<string, TableInfo> = new Map(
  NAMES.map((name, rank) => [
    name,
    {
      name,
      rank,
      kind: KINDS[name],
      columns: columnsOf(tables[name]),
      children: [...childrenOf(name), ...evidenceOf(ITEMS[name])],
    },
  ]),
);

/** Throws for a table whose rows the history does not track: a bug, or a history of another version. */
export function tableInfo(name: string): TableInfo {
  const info = infos.get(name);
  assert(info, `no tracked table ${name}`);
  return info;
}
