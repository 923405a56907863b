/** CHECK constraints: what SQLite refuses to store, whoever writes. */
import { type SQL, sql } from 'drizzle-orm';
import { type AnySQLiteColumn, check } from 'drizzle-orm/sqlite-core';
import { Author, ReviewState } from '../shared/model/review.ts';

type Columns<Name extends string> = Readonly<Record<Name, AnySQLiteColumn>>;

const quoted = (values: readonly string[]): SQL => sql.raw(values.map((value) => `'${value}'`).join(', '));

export const oneOf = (name: string, column: AnySQLiteColumn, values: readonly string[]) =>
  check(name, sql`${column} in (${quoted(values)})`);

export const exactlyOne = (name: string, a: AnySQLiteColumn, b: AnySQLiteColumn) =>
  check(name, sql`(${a} is null) <> (${b} is null)`);

export const rangeCheck = (table: string, { start, end }: Columns<'start' | 'end'>) =>
  check(`${table}_range`, sql`${start} >= 0 and ${end} > ${start}`);

export const reviewChecks = (table: string, columns: Columns<'origin' | 'confidence' | 'review'>) => [
  oneOf(`${table}_origin`, columns.origin, Author.options),
  oneOf(`${table}_review`, columns.review, ReviewState.options),
  check(`${table}_confidence`, sql`${columns.confidence} between 0 and 1`),
];

/** Days are whole numbers or nothing, and a span never ends before it starts. */
export const timeChecks = (table: string, columns: Columns<'earliest' | 'latest' | 'anchor'>) => {
  const { earliest, latest } = columns;
  return [
    check(
      `${table}_day_types`,
      sql`typeof(${earliest}) in ('integer', 'null') and typeof(${latest}) in ('integer', 'null')`,
    ),
    check(`${table}_day_order`, sql`${earliest} is null or ${latest} is null or ${earliest} <= ${latest}`),
    oneOf(`${table}_anchor`, columns.anchor, ['publication', 'event', 'absolute']),
  ];
};
