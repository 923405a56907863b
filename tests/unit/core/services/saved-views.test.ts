/** Saved views: kept in the case file, bounded, and apart from the history. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MAX_SAVED_VIEWS, MAX_THUMBNAIL } from '#shared/contract/saved-views.ts';
import { SNAPSHOT_LIMITS } from '#shared/model/view-snapshot.ts';
import { withDatabase } from '../../../fixtures/case-state.ts';
import { importText, openTestCore, type TestCore, temporaryFolder } from '../../../fixtures/test-core.ts';
import { fullSnapshot, plainSnapshot, tinyPng } from '../../../fixtures/view-snapshot.ts';

let folder: ReturnType<typeof temporaryFolder>;
let path: string;
let opened: TestCore;
let now = Date.UTC(2026, 1, 3, 12);
const open = () => openTestCore({ databasePath: path, clock: () => now });
beforeEach(async () => {
  folder = temporaryFolder();
  path = `${folder.path}/Case.throughline`;
  opened = await open();
});
afterEach(async () => {
  await opened.core.close();
  expect(opened.errors).toEqual([]);
  folder.remove();
});

const given = { name: 'Talks', snapshot: fullSnapshot, thumbnail: tinyPng };
const save = (input: object = given) => opened.core.dispatch('savedView.save', input);
const views = async () => (await opened.ask('savedView.list', {})).views;
const names = async () => (await views()).map(({ name }) => name);

describe('savedView.*', () => {
  test('a view is still there, to the byte, when the case is opened again; the newest comes first', async () => {
    await save();
    now += 60_000;
    await save({ name: 'Plain', snapshot: plainSnapshot, thumbnail: null });
    await opened.core.close();
    opened = await open();
    const [newest, first] = await views();
    expect(first).toEqual({ ...given, id: 1, at: '2026-02-03T12:00:00.000Z' });
    expect(newest).toMatchObject({
      snapshot: plainSnapshot,
      thumbnail: null,
      at: '2026-02-03T12:01:00.000Z',
    });
  });

  test('one that was deleted comes back to where it was', async () => {
    for (const name of ['a', 'b', 'c']) {
      await save({ ...given, name });
      now += 1000;
    }
    const [, middle] = await views();
    const { id, ...deleted } = await opened.ask('savedView.delete', { id: middle?.id ?? 0 });
    expect(await names()).toEqual(['c', 'a']);
    await save(deleted);
    expect(await names()).toEqual(['c', 'b', 'a']);
    expect((await views())[1]?.id).not.toBe(id);
  });

  test('ST-13: it is no edit, so there is nothing to undo, nothing pushed, and an undo leaves views alone', async () => {
    await importText(opened.ask, 'Ada Brook met Harbour Council yesterday.');
    const { total } = await opened.ask('history.list', {});
    const pushes: unknown[] = [];
    const stop = opened.core.subscribe((push) => pushes.push(push));
    await save();
    await opened.ask('savedView.rename', { id: 1, name: 'Other' });
    stop();
    expect(pushes).toEqual([]);
    expect((await opened.ask('history.list', {})).total).toBe(total);
    await opened.ask('history.undo', {});
    expect(await names()).toEqual(['Other']);
  });

  test('ST-13: a view of items that are gone is kept as it is', async () => {
    await importText(opened.ask, 'Ada Brook met Harbour Council yesterday.');
    await save();
    await opened.core.dispatch('item.delete', { kind: 'actor', id: 2 });
    expect((await views())[0]?.snapshot).toEqual(fullSnapshot);
  });

  test(`the case keeps ${MAX_SAVED_VIEWS}, and says so`, async () => {
    for (let count = 0; count < MAX_SAVED_VIEWS; count += 1) await save({ ...given, thumbnail: null });
    expect(await save()).toMatchObject({ error: { code: 'conflict', details: { most: MAX_SAVED_VIEWS } } });
    await opened.ask('savedView.delete', { id: 1 });
    expect(await save()).toMatchObject({ ok: true });
  });

  test.each(['{', '{}', '{"window":{"from":null,"to":null}}'])(
    'a description %s is passed over',
    async (state) => {
      await save();
      withDatabase(path, (db) =>
        db.prepare('INSERT INTO saved_view (name, state, at) VALUES (?, ?, ?)').run('Odd', state, '2027'),
      );
      expect(await names()).toEqual(['Talks']);
      expect(await opened.core.dispatch('savedView.delete', { id: 2 })).toMatchObject({
        error: { code: 'not-found' },
      });
    },
  );

  test('a case that may only be read shows its views and keeps no other', async () => {
    await save();
    await opened.core.close();
    withDatabase(path, (db) => db.pragma('user_version = 99'));
    opened = await open();
    expect(await save()).toMatchObject({ error: { code: 'read-only' } });
    expect(await names()).toEqual(['Talks']);
  });

  const { graph, selection } = fullSnapshot;
  const many = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  test.each<[string, object]>([
    ['no name', { name: '  ' }],
    ['a long name', { name: 'x'.repeat(121) }],
    ['a picture of another kind', { thumbnail: Buffer.from('GIF89a picture').toString('base64') }],
    ['a large picture', { thumbnail: `${tinyPng.slice(0, 40)}${'A'.repeat(MAX_THUMBNAIL)}` }],
    ['a day that is none', { snapshot: { ...fullSnapshot, window: { from: 0.5, to: null } } }],
    ['an unknown field', { snapshot: { ...fullSnapshot, more: 1 } }],
    [
      'too many items',
      {
        snapshot: {
          ...fullSnapshot,
          selection: {
            ...selection,
            items: many(SNAPSHOT_LIMITS.items + 1).map((id) => ({ kind: 'event', id })),
          },
        },
      },
    ],
    [
      'too many actors',
      { snapshot: { ...fullSnapshot, graph: { ...graph, openedActors: many(SNAPSHOT_LIMITS.actors + 1) } } },
    ],
  ])('a view with %s is refused', async (_what, change) => {
    expect(await save({ ...given, ...change })).toMatchObject({ error: { code: 'invalid-input' } });
    expect(await views()).toEqual([]);
  });
});
