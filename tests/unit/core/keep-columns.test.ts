/** Packed columns are kept in the file of a large case, and are worked out anew as soon as something has changed. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDemoCase } from '#core/demo/make-demo-case.ts';
import { createFileWork } from '#core/jobs/file-work.ts';
import { createCaseColumns } from '#core/keep-columns.ts';
import { projectPaths } from '#core/project-paths.ts';
import { readColumns } from '#core/store/case-columns.ts';
import { keptColumns } from '#core/store/column-cache.ts';
import { fileJobs } from '#core/store/file-jobs.ts';
import { type CaseFile, openCaseFile } from '#core/store/open.ts';
import { unpack } from '#shared/columns/pack.ts';
import type { TiedColumns } from '#shared/columns/ties.ts';
import { tied } from '#shared/network/communities-in.ts';
import { openTestCore, temporaryFolder } from '../../fixtures/test-core.ts';

const folder = temporaryFolder();
const databasePath = join(folder.path, 'kept.throughline');
const log = { info: () => undefined, error: () => undefined };
const place = { databasePath, resources: projectPaths(import.meta.url).root, clock: () => 0, log };

beforeAll(() => makeDemoCase({ ...place, events: 50, seed: 1 }));
afterAll(() => folder.remove());

async function withFile<T>(work: (file: CaseFile) => T | Promise<T>): Promise<T> {
  const file = await openCaseFile({ ...place, backups: null, fileWork: fileJobs });
  try {
    return await work(file);
  } finally {
    await file.close();
  }
}

test('a case that was made has its columns kept, and they are those of its rows', async () => {
  await withFile(({ connection }) => {
    const bytes = keptColumns(connection);
    expect(bytes).not.toBeNull();
    expect(unpack<TiedColumns>(bytes!)).toEqual(tied(readColumns(connection)));
  });
});

test('after a change they are worked out anew, and kept when the case is closed, if it is large', async () => {
  const { core, ask } = await openTestCore({ databasePath });
  await ask('actor.rename', { actorId: 1, name: 'Somebody Else' });
  const { actors } = unpack<TiedColumns>(await ask('view.columns', {}));
  expect(actors.names[0]).toBe('Somebody Else');
  await core.close();
  const keep = (least: number) =>
    withFile(async ({ connection }) => {
      const columns = createCaseColumns({
        ...{ connection, databasePath, readOnly: false, log, fileWork: fileJobs, least },
      });
      await columns.read();
      columns.close();
      return keptColumns(connection) !== null;
    });
  expect(await keep(51)).toBe(false);
  expect(await keep(50)).toBe(true);
});

test('of a large case they are read in another thread, once for all who ask, as the case was then', async () => {
  const work = createFileWork(projectPaths(import.meta.url));
  let reads = 0;
  const fileWork = {
    readColumns: (path: string) => {
      reads += 1;
      return work.readColumns(path);
    },
  };
  await withFile(async ({ connection }) => {
    connection.db.exec('DELETE FROM column_cache');
    const columns = createCaseColumns({
      ...{ connection, databasePath, readOnly: true, log, fileWork, least: 50 },
    });
    const [one, two] = await Promise.all([columns.read(), columns.read()]);
    expect(unpack<TiedColumns>(one)).toEqual(tied(readColumns(connection)));
    expect(two).toBe(one);
    expect(reads).toBe(1);
    await columns.read();
    expect(reads).toBe(2);
    expect(keptColumns(connection)).toBeNull();
  });
  await work.close();
});

test('work that is ended with the program fails with a word about it', async () => {
  const work = createFileWork(projectPaths(import.meta.url));
  const reading = expect(work.readColumns(databasePath)).rejects.toMatchObject({
    failure: { code: 'internal' },
  });
  await work.close();
  await reading;
  await expect(work.readColumns(join(folder.path, 'none.throughline'))).rejects.toMatchObject({
    failure: { code: 'internal', message: expect.stringContaining('case file failed') },
  });
});
