/** Opening a case file: settings, identity, newer files, damage, backups (reliability.md §5). */
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFileWork } from '#core/jobs/file-work.ts';
import { projectPaths } from '#core/project-paths.ts';
import { type FileJobs, fileJobs } from '#core/store/file-jobs.ts';
import { openCaseFile } from '#core/store/open.ts';
import { APPLICATION_ID } from '#core/store/pragmas.ts';
import { ContractError } from '#shared/contract/errors.ts';
import { projectRoot } from '../../../architecture/source-files.ts';
import { faultsOf, withDatabase } from '../../../fixtures/case-state.ts';
import { importText, openTestCore, silentLog, temporaryFolder } from '../../../fixtures/test-core.ts';

let folder: ReturnType<typeof temporaryFolder>;
let path: string;
beforeEach(() => {
  folder = temporaryFolder();
  path = join(folder.path, 'Case.throughline');
});
afterEach(() => folder.remove());

interface More {
  readonly backups?: string;
  readonly now?: number;
  readonly restoreBackup?: boolean;
  readonly fileWork?: FileJobs;
}
const open = (more: More = {}) =>
  openCaseFile({
    restoreBackup: more.restoreBackup ?? false,
    databasePath: path,
    resources: projectRoot,
    backups: more.backups ?? null,
    clock: () => more.now ?? Date.UTC(2026, 1, 3),
    log: silentLog,
    fileWork: more.fileWork ?? fileJobs,
  });

const fill = async (): Promise<void> => {
  const { core, ask } = await openTestCore({ databasePath: path });
  await importText(ask, 'Ada Brook met Harbour Council yesterday.');
  await core.close();
};

describe('openCaseFile', () => {
  test('a new file is ours, and every setting holds on each opening', async () => {
    for (let opening = 0; opening < 2; opening += 1) {
      const { connection, readOnly, close } = await open();
      const read = (name: string): unknown => connection.db.pragma(name, { simple: true });
      expect(readOnly).toBeNull();
      expect(read('application_id')).toBe(APPLICATION_ID);
      expect(read('user_version')).toBeGreaterThanOrEqual(2);
      expect(read('journal_mode')).toBe('wal');
      expect(read('synchronous')).toBe(2);
      expect(read('foreign_keys')).toBe(1);
      expect(read('trusted_schema')).toBe(0);
      expect(read('cell_size_check')).toBe(1);
      expect(read('busy_timeout')).toBe(5000);
      await close();
    }
  });

  test('somebody else’s database and a file that is none are refused', async () => {
    withDatabase(path, (db) => db.exec('CREATE TABLE stamps (name TEXT)'));
    await expect(open()).rejects.toMatchObject({ failure: { code: 'not-a-case' } });
    writeFileSync(path, 'This is a letter, not a database. '.repeat(200));
    await expect(openTestCore({ databasePath: path })).rejects.toMatchObject({
      failure: { code: 'not-a-case' },
    });
    expect(statSync(path).size).toBe(6800);
  });

  test('a file of a newer version opens for reading only and says so', async () => {
    await fill();
    withDatabase(path, (db) => db.pragma('user_version = 99'));
    const before = statSync(path).mtimeMs;
    const { core, ask } = await openTestCore({ databasePath: path });
    expect(await ask('case.summary', {})).toMatchObject({
      readOnly: 'newer-version',
      counts: { articles: 1 },
    });
    await expect(importText(ask, 'Norland attacked Sudria.')).rejects.toMatchObject({
      failure: { code: 'read-only', details: { reason: 'newer-version' } },
    });
    await core.close();
    expect(statSync(path).mtimeMs).toBe(before);
  });

  test('a damaged file is found after an unclean end', async () => {
    await fill();
    const { page, size } = withDatabase(path, pageOfSentences);
    const bytes = Buffer.alloc(size, 0xa5);
    const file = openSync(path, 'r+');
    writeSync(file, bytes, 0, size, (page - 1) * size);
    closeSync(file);
    writeFileSync(`${path}-wal`, 'left by a program that was killed');
    await expect(openTestCore({ databasePath: path })).rejects.toMatchObject({
      failure: { code: 'case-corrupt' },
    });
  });

  describe('a damaged file that has a backup', () => {
    const backups = (): string => join(folder.path, 'backups');
    const backupName = /^Case-[0-9a-f]{8}-20260203-000000\.db$/;
    const flipPages = (): void => {
      const bytes = Buffer.alloc(4096, 0xa5);
      const file = openSync(path, 'r+');
      for (let page = 1; page < 20; page += 1) writeSync(file, bytes, 0, bytes.length, page * 4096);
      closeSync(file);
      writeFileSync(`${path}-wal`, 'left by a program that was killed');
    };
    beforeEach(async () => {
      await fill();
      await (await open({ backups: backups() })).close();
    });

    test.each<[string, () => void]>([
      ['overwritten pages', flipPages],
      ['a lost head', () => writeFileSync(path, Buffer.alloc(50_000, 0x5a))],
      ['nothing in it', () => writeFileSync(path, '')],
    ])('with %s says which, and is restored from it', async (_what, damage) => {
      damage();
      const before = readFileSync(path);
      const failure = await open({ backups: backups() }).then(
        () => null,
        (error: unknown) => (error instanceof ContractError ? error.failure : null),
      );
      expect(failure?.code).toBe('case-corrupt');
      const name = basename(String(failure?.details?.backup));
      expect(name).toMatch(backupName);
      expect(failure?.message).toContain(name);
      expect(readFileSync(path).equals(before)).toBe(true);
      const { core, ask } = await openTestCore({
        ...{ databasePath: path, backups: backups(), restoreBackup: true },
      });
      expect((await ask('case.summary', {})).counts.articles).toBe(1);
      await core.close();
      expect(readFileSync(`${path}.broken`).equals(before)).toBe(true);
      expect(withDatabase(path, faultsOf)).toEqual([]);
    });

    test('each damaged file is kept under a name of its own', async () => {
      for (const kept of ['.broken', '.broken-2']) {
        flipPages();
        const file = await open({ backups: backups(), restoreBackup: true });
        await file.close();
        expect(existsSync(path + kept)).toBe(true);
        expect(existsSync(`${path + kept}-wal`)).toBe(true);
      }
    });

    test('without a backup there is nothing to restore, and an empty file is a new case', async () => {
      const none = join(folder.path, 'none');
      flipPages();
      await expect(openTestCore({ databasePath: path, backups: none })).rejects.toMatchObject({
        failure: { code: 'case-corrupt' },
      });
      await expect(open({ backups: none, restoreBackup: true })).rejects.toMatchObject({
        failure: { code: 'not-found' },
      });
      path = join(folder.path, 'Fresh.throughline');
      writeFileSync(path, '');
      await (await open({ backups: backups() })).close();
    });
  });

  test('another program’s write lock is `busy`, not a wrong result', async () => {
    await fill();
    const { core } = await openTestCore({ databasePath: path });
    const other = new Database(path);
    other.exec('BEGIN IMMEDIATE');
    const reply = core.dispatch('actor.rename', { actorId: 1, name: 'New Name' });
    expect(await reply).toMatchObject({ ok: false, error: { code: 'busy' } });
    other.exec('COMMIT');
    expect(await core.dispatch('actor.rename', { actorId: 1, name: 'New Name' })).toMatchObject({ ok: true });
    other.close();
    await core.close();
  });
});

function pageOfSentences(db: Database.Database): { readonly page: number; readonly size: number } {
  const sql = `SELECT rootpage FROM sqlite_schema WHERE name = 'sentence'`;
  return {
    page: Number(db.prepare(sql).pluck().get()),
    size: Number(db.pragma('page_size', { simple: true })),
  };
}

describe('backups', () => {
  test('one at each start after a change, none without a change', async () => {
    const backups = join(folder.path, 'backups');
    await fill();
    await (await open({ backups, now: Date.UTC(2026, 1, 3, 9) })).close();
    await (await open({ backups, now: Date.UTC(2026, 1, 3, 10) })).close();
    expect(readdirSync(backups)).toEqual([expect.stringMatching(/^Case-[0-9a-f]{8}-20260203-090000\.db$/)]);
    const { core, ask } = await openTestCore({ databasePath: path });
    await importText(ask, 'Norland attacked Sudria.');
    await core.close();
    await (await open({ backups, now: Date.UTC(2026, 1, 3, 11) })).close();
    expect(readdirSync(backups)).toHaveLength(2);
    const copy = join(backups, readdirSync(backups)[1] ?? '');
    expect(withDatabase(copy, (db) => db.prepare('SELECT count(*) FROM article').pluck().get())).toBe(2);
  });

  test('one in another thread keeps nobody waiting, and is there when the case is closed', async () => {
    const backups = join(folder.path, 'backups');
    await fill();
    const fileWork = createFileWork(projectPaths(import.meta.url));
    const { connection, close } = await open({ backups, fileWork });
    expect(readdirSync(backups)).toEqual([]);
    connection.db.exec("INSERT INTO source (outlet, reliability) VALUES ('Written meanwhile', 'F')");
    await close();
    await fileWork.close();
    const [name] = readdirSync(backups);
    const articles = (db: Database.Database) => db.prepare('SELECT count(*) FROM article').pluck().get();
    expect(withDatabase(join(backups, name!), articles)).toBe(1);
    expect(withDatabase(join(backups, name!), faultsOf)).toEqual([]);
  });

  test('a folder that can’t be written keeps nobody from working', async () => {
    await fill();
    const backups = join(path, 'below-a-file');
    const file = await open({ backups });
    await file.close();
    expect(existsSync(backups)).toBe(false);
  });
});
