/** Packed columns are kept in the file of a large case, and are worked out anew as soon as something has changed. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDemoCase } from '#core/demo/make-demo-case.ts';
import { createCaseColumns } from '#core/keep-columns.ts';
import { projectPaths } from '#core/project-paths.ts';
import { readColumns } from '#core/store/case-columns.ts';
import { packedColumns } from '#core/store/column-cache.ts';
import { type CaseFile, openCaseFile } from '#core/store/open.ts';
import { unpack } from '#shared/columns/pack.ts';
import { type TiedColumns, tiesOf } from '#shared/columns/ties.ts';
import { openTestCore, temporaryFolder } from '../../fixtures/test-core.ts';

const folder = temporaryFolder();
const databasePath = join(folder.path, 'kept.throughline');
const log = { info: () => undefined, error: () => undefined };
const place = { databasePath, resources: projectPaths(import.meta.url).root, clock: () => 0, log };

beforeAll(() => makeDemoCase({ ...place, events: 50, seed: 1 }));
afterAll(() => folder.remove());

async function withFile<T>(work: (file: CaseFile) => T): Promise<T> {
  const file = await openCaseFile({ ...place, backups: null });
  const result = work(file);
  await file.close();
  return result;
}

test('a case that was made has its columns kept, and they are those of its rows', async () => {
  await withFile(({ connection }) => {
    const { isKept, bytes } = packedColumns(connection);
    expect(isKept).toBe(true);
    const { ties, ...columns } = unpack<TiedColumns>(bytes);
    expect(columns).toEqual(readColumns(connection));
    expect(ties).toEqual(tiesOf(columns));
  });
});

test('after a change they are worked out anew, and kept when the case is closed, if it is large', async () => {
  const { core, ask } = await openTestCore({ databasePath });
  await ask('actor.rename', { actorId: 1, name: 'Somebody Else' });
  const { actors } = unpack<TiedColumns>(await ask('view.columns', {}));
  expect(actors.names[0]).toBe('Somebody Else');
  await core.close();
  const keep = (least: number) =>
    withFile(({ connection }) => {
      const columns = createCaseColumns({ connection, readOnly: false, log, least });
      columns.read();
      columns.close();
      return packedColumns(connection).isKept;
    });
  expect(await keep(51)).toBe(false);
  expect(await keep(50)).toBe(true);
});
