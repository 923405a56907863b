/** Places of the graph: kept in the case file by view, fast, and apart from the history. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Push } from '#shared/contract/pushes.ts';
import { withDatabase } from '../../../fixtures/case-state.ts';
import { importText, openTestCore, type TestCore, temporaryFolder } from '../../../fixtures/test-core.ts';

const MANY = 20_000;

let folder: ReturnType<typeof temporaryFolder>;
let path: string;
let opened: TestCore;
beforeEach(async () => {
  folder = temporaryFolder();
  path = `${folder.path}/Case.throughline`;
  opened = await openTestCore({ databasePath: path });
  await importText(opened.ask, 'Ada Brook met Harbour Council yesterday.\nNorland attacked Sudria.');
});
afterEach(async () => {
  await opened.core.close();
  expect(opened.errors).toEqual([]);
  folder.remove();
});

const save = (view: string, places: readonly object[]) =>
  opened.core.dispatch('graph.savePlaces', { view, places });
const placesOf = async (view: string) => (await opened.ask('graph.places', { view })).places;
const at = (actorId: number, x: number, pinned = false) => ({ actorId, x, y: -x / 3, pinned });

describe('graph.savePlaces', () => {
  test('places are kept by view, moved, and still there when the case is opened again', async () => {
    expect(await save('main', [at(1, 10.25), at(2, 20, true)])).toEqual({ ok: true, data: { saved: 2 } });
    await save('other', [at(1, 5)]);
    await save('main', [at(2, 30)]);
    await opened.core.close();
    opened = await openTestCore({ databasePath: path });
    expect(await placesOf('main')).toEqual([at(1, 10.25), at(2, 30)]);
    expect(await placesOf('other')).toEqual([at(1, 5)]);
    expect(await placesOf('new')).toEqual([]);
  });

  test('it is no edit: nothing to undo, nothing pushed', async () => {
    const { total } = await opened.ask('history.list', {});
    const pushes: Push[] = [];
    const stop = opened.core.subscribe((push) => pushes.push(push));
    await save('main', [at(1, 10)]);
    stop();
    expect((await opened.ask('history.list', {})).total).toBe(total);
    expect(pushes).toEqual([]);
    await opened.ask('history.undo', {});
    await opened.ask('history.redo', {});
    expect(await placesOf('main')).toEqual([]);
  });

  test('an actor that is deleted or merged loses its place; one that is gone already is passed over', async () => {
    await save('main', [at(1, 10), at(2, 20), at(3, 30)]);
    await opened.core.dispatch('item.delete', { kind: 'actor', id: 1 });
    await opened.core.dispatch('actor.merge', { actorId: 2, intoId: 3 });
    expect(await placesOf('main')).toEqual([at(3, 30)]);
    expect(await save('main', [at(1, 1), at(99, 1), at(3, 4)])).toMatchObject({ data: { saved: 1 } });
    expect(await placesOf('main')).toEqual([at(3, 4)]);
  });

  test('a case that may only be read is not written', async () => {
    await save('main', [at(1, 10)]);
    await opened.core.close();
    withDatabase(path, (db) => db.pragma('user_version = 99'));
    opened = await openTestCore({ databasePath: path });
    expect(await save('main', [at(1, 20)])).toMatchObject({
      ok: false,
      error: { code: 'read-only', details: { reason: 'newer-version' } },
    });
    expect(await placesOf('main')).toEqual([at(1, 10)]);
  });

  test(`${MANY} places are saved in well under a second`, async () => {
    withDatabase(path, (db) => {
      const sql = `INSERT INTO actor (name, key, kind, origin, confidence, rule)
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
        SELECT 'Actor ' || i, '', 'person', 'extractor', 1, 'TEST-1' FROM n`;
      db.prepare(sql).run(MANY);
    });
    const places = Array.from({ length: MANY }, (_, index) => at(index + 1, index / 7));
    const started = performance.now();
    expect(await save('main', places)).toMatchObject({ data: { saved: MANY } });
    expect(performance.now() - started).toBeLessThan(1000);
    expect(await save('main', [...places, at(1, 1)])).toMatchObject({ error: { code: 'invalid-input' } });
    expect(await placesOf('main')).toHaveLength(MANY);
  });

  test.each([
    ['', at(1, 1)],
    ['main', at(1, Number.NaN)],
    ['main', at(1, 1e9)],
    ['main', { ...at(1, 1), z: 3 }],
  ])('view %j with %j is refused', async (view, place) => {
    expect(await save(view, [place])).toMatchObject({ error: { code: 'invalid-input' } });
  });
});
