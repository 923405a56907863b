/** Migrations that drop tables or change numbers of rows, each reviewed by a person before it may run. */

export interface MigrationReview {
  /** Tables that its SQL drops, the temporary side of a rebuild included. */
  readonly drops: readonly string[];
  /** Rows that each table gains (or loses, negative) in any case file; tables not named keep theirs. */
  readonly rows: Readonly<Record<string, number>>;
  /** Why no case loses anything by it. */
  readonly reason: string;
}

/** By the migration's tag. */
export const migrationReviews: Readonly<Record<string, MigrationReview>> = {};
