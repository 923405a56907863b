/** A change of one row of a case file, as the audit trail keeps it (SPEC.md, CH-1). */

export type Value = string | number | null;

/** Column name to value; one table's rows all have the same columns. */
export type Row = Readonly<Record<string, Value>>;

interface Target {
  readonly table: string;
  readonly id: number;
}

export interface Insert extends Target {
  readonly kind: 'insert';
  readonly row: Row;
}

export interface Delete extends Target {
  readonly kind: 'delete';
  readonly row: Row;
}

/** `before` and `after` hold the changed columns only. */
export interface Update extends Target {
  readonly kind: 'update';
  readonly before: Row;
  readonly after: Row;
}

export type Change = Insert | Delete | Update;
