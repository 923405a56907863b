/** Upgrading a case file by the procedure of reliability.md §6: whole afterwards, or as it was. */
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readMigrations } from '#core/store/migrations.ts';
import { migrationReviews } from '#drizzle/reviews.ts';
import { ContractError } from '#shared/contract/errors.ts';
import { projectRoot } from '../../../architecture/source-files.ts';
import { faultsOf, hashOfRecords, withDatabase } from '../../../fixtures/case-state.ts';
import { rebuildOfPlace, resourcesWith } from '../../../fixtures/next-migration.ts';
import { importText, openTestCore, temporaryFolder } from '../../../fixtures/test-core.ts';

const FIRST_CASE = join(projectRoot, 'tests', 'fixtures', 'case-v1.throughline');
const TABLES = [
  'article',
  'sentence',
  'mention',
  'event',
  'participant',
  'event_place',
  'relation',
  'evidence',
];

let folder: ReturnType<typeof temporaryFolder>;
let path: string;
let backups: string;
beforeEach(() => {
  folder = temporaryFolder();
  path = join(folder.path, 'Old.throughline');
  backups = join(folder.path, 'backups');
  copyFileSync(FIRST_CASE, path);
});
afterEach(() => folder.remove());

const counts = (): Readonly<Record<string, number>> =>
  withDatabase(path, (db) =>
    Object.fromEntries(
      TABLES.map((table) => [table, Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get())]),
    ),
  );
const version = (): unknown => withDatabase(path, (db) => db.pragma('user_version', { simple: true }));

describe('a case of the first schema', () => {
  test('the fixture is small, populated, and of the first schema', () => {
    expect(statSync(FIRST_CASE).size).toBeLessThanOrEqual(300 * 1024);
    for (const [table, count] of Object.entries(counts())) expect(count, table).toBeGreaterThanOrEqual(20);
    expect(version()).toBe(2);
  });

  test('opens with today’s code, keeps every row, and undoes what was done in it', async () => {
    const before = counts();
    const { core, ask, errors } = await openTestCore({ databasePath: path, backups });
    expect((await ask('case.summary', {})).counts.articles).toBe(before.article);
    expect(counts()).toEqual(before);
    const { undo } = await ask('history.list', {});
    expect(undo?.label).toBe('Rename actor');
    await ask('history.undo', {});
    await ask('history.redo', {});
    expect(await importText(ask, 'Norland joined New Union today.')).toMatchObject({ outcome: 'added' });
    await core.close();
    expect(errors).toEqual([]);
    expect(withDatabase(path, faultsOf)).toEqual([]);
    expect(version()).toBe(readMigrations(projectRoot).length);
  });
});

describe('the next migration', () => {
  test('a rebuilt parent table keeps its children, and a backup was made first', async () => {
    const before = counts();
    const hash = withDatabase(path, hashOfRecords);
    const resources = resourcesWith(join(folder.path, 'next'), rebuildOfPlace);
    const { core } = await openTestCore({ databasePath: path, backups, resources });
    await core.close();
    expect(counts()).toEqual(before);
    expect(before.event_place).toBeGreaterThan(0);
    expect(version()).toBe(readMigrations(projectRoot).length + 1);
    expect(withDatabase(path, faultsOf)).toEqual([]);
    const kept = readdirSync(backups).filter((name) => name.endsWith('pre-v2.db'));
    expect(kept).toHaveLength(1);
    expect(withDatabase(join(backups, kept[0] ?? ''), hashOfRecords)).toBe(hash);
  });

  test.each<[string, readonly string[]]>([
    ['loses rows', ['DELETE FROM evidence WHERE id % 2 = 0;']],
    ['breaks references', ['UPDATE participant SET event_id = 999999 WHERE id = 1;']],
    ['fails halfway', ['DELETE FROM evidence;', 'CREATE TABLE article (id integer);']],
  ])('one that %s puts the backup back and names both files', async (_what, statements) => {
    const before = withDatabase(path, hashOfRecords);
    const resources = resourcesWith(join(folder.path, 'next'), statements);
    const failure = await openTestCore({ databasePath: path, backups, resources }).then(
      () => null,
      (error: unknown) => (error instanceof ContractError ? error.failure : null),
    );
    expect(failure?.code).toBe('file-error');
    expect(existsSync(String(failure?.details?.kept))).toBe(true);
    expect(existsSync(String(failure?.details?.backup))).toBe(true);
    expect(withDatabase(path, hashOfRecords)).toBe(before);
    expect(version()).toBe(2);
    const { core, ask } = await openTestCore({ databasePath: path });
    expect((await ask('case.summary', {})).readOnly).toBeNull();
    await core.close();
  });

  test('waits for nobody: a case that another program has open is `busy` and stays as it is', async () => {
    const resources = resourcesWith(join(folder.path, 'next'), rebuildOfPlace);
    const other = new Database(path);
    other.pragma('journal_mode = WAL');
    other.prepare('SELECT count(*) FROM article').get();
    await expect(openTestCore({ databasePath: path, backups, resources })).rejects.toMatchObject({
      failure: { code: 'busy' },
    });
    other.close();
    expect(version()).toBe(2);
  });
});

test('every migration that drops a table has been reviewed', () => {
  const migrations = readMigrations(projectRoot);
  expect(migrations.length).toBeGreaterThanOrEqual(2);
  for (const { tag } of migrations) {
    const sql = readFileSync(join(projectRoot, 'drizzle', 'migrations', `${tag}.sql`), 'utf8');
    const dropped = [...sql.matchAll(/DROP\s+TABLE\s+(?:IF\s+EXISTS\s+)?[`"]?(\w+)/gi)].map(
      (match) => match[1],
    );
    expect(dropped, tag).toEqual(migrationReviews[tag]?.drops ?? []);
  }
});

test('what drizzle-kit does not know is still there after all migrations', async () => {
  const { core } = await openTestCore({ databasePath: path });
  await core.close();
  const names = withDatabase(path, (db) =>
    db.prepare(`SELECT name FROM sqlite_schema WHERE type IN ('index', 'trigger', 'table')`).pluck().all(),
  );
  for (const table of ['sentence', 'event', 'actor', 'alias']) {
    expect(names).toEqual(
      expect.arrayContaining([
        `${table}_fts`,
        `${table}_fts_insert`,
        `${table}_fts_update`,
        `${table}_fts_delete`,
      ]),
    );
  }
  expect(names).toEqual(
    expect.arrayContaining([
      'event_days',
      'relation_days',
      'event_evidence',
      'change_set_stays',
      'change_is_final',
    ]),
  );
});
