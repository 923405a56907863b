/** Which columns a field stands in: what an analyst has set, a new reading leaves alone (SPEC.md, FD-8). */

type Columns = Readonly<Record<string, readonly string[]>>;

const TIME = ['edtf', 'earliest', 'latest', 'approximate', 'expression', 'anchor', 'basis'];

/** By the names in the rows' `edited` lists. */
export const editedColumns = {
  actor: { name: ['name', 'key'], kind: ['kind'] },
  event: {
    title: ['title'],
    type: ['type', 'subtype'],
    status: ['status'],
    time: TIME,
    claimant: ['claimant'],
  },
  relation: {
    predicate: ['predicate'],
    status: ['status'],
    time: TIME,
    ends: ['subjectId', 'objectId', 'directed'],
  },
} as const satisfies Readonly<Record<string, Columns>>;

/** The values of a new reading without those of edited fields. */
export function withoutEdited<T extends object>(
  values: T,
  edited: readonly string[],
  columns: Columns,
): Partial<T> {
  const fixed = new Set(edited.flatMap((field) => columns[field] ?? []));
  return Object.fromEntries(Object.entries(values).filter(([column]) => !fixed.has(column))) as Partial<T>;
}
