/** The migrations as drizzle-kit wrote them, in order; the number of them is the schema's version. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';

export interface Migration {
  /** E.g. `0000_case`. */
  readonly tag: string;
  readonly statements: readonly string[];
  readonly hash: string;
  /** When it was generated, in milliseconds since 1970. */
  readonly made: number;
}

interface Journal {
  readonly entries: readonly { readonly tag: string }[];
}

/** Reads `drizzle/migrations` below the folder of resources. */
export function readMigrations(resources: string): readonly Migration[] {
  const folder = join(resources, 'drizzle', 'migrations');
  const journal = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as Journal;
  return readMigrationFiles({ migrationsFolder: folder }).map((file, index) => ({
    tag: journal.entries[index]?.tag ?? '',
    statements: file.sql,
    hash: file.hash,
    made: file.folderMillis,
  }));
}
