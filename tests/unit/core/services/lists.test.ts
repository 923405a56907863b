/** What the window picks from and lists: actors and places by name, and the extractor's notes with their words. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importText, openTestCore, type TestCore } from '../../../fixtures/test-core.ts';

const FIRST =
  'Zoë Müller met Harbour Council yesterday in Port Alba.\nZoë Müller helped Sudria in Port Alba.';
const SECOND = 'Norland attacked Sudria.\nNorland helped Lake Bank in Mill Town.';

let opened: TestCore;
beforeAll(async () => {
  opened = await openTestCore();
  await importText(opened.ask, FIRST);
  await importText(opened.ask, SECOND);
});
afterAll(async () => {
  await opened.core.close();
  expect(opened.errors).toEqual([]);
});

const names = async (list: 'case.actors' | 'case.places', input: object) =>
  (await opened.ask(list, input)).items.map(({ name, eventCount }) => `${name} ${eventCount}`);

describe('case.actors', () => {
  test('those with the most events first, in pages', async () => {
    const all = await names('case.actors', {});
    expect(all).toEqual(['Norland 2', 'Sudria 2', 'Zoë Müller 2', 'Harbour Council 1', 'Lake Bank 1']);
    expect(await names('case.actors', { limit: 2, offset: 2 })).toEqual(all.slice(2, 4));
    expect((await opened.ask('case.actors', { limit: 2 })).total).toBe(5);
  });

  test.each([
    ['zoe', ['Zoë Müller 2']],
    ['ban', ['Lake Bank 1']],
    [' ', ['Norland 2', 'Sudria 2', 'Zoë Müller 2', 'Harbour Council 1', 'Lake Bank 1']],
    ['" OR *', []],
    ['nobody', []],
  ])('%j', async (text, expected) => {
    expect(await names('case.actors', { text })).toEqual(expected);
    expect((await opened.ask('case.actors', { text, limit: 1 })).total).toBe(expected.length);
  });

  test('rejected actors are left out, rejected events are not counted', async () => {
    const { items } = await opened.ask('case.actors', { text: 'lake' });
    await opened.core.dispatch('item.review', { kind: 'actor', id: items[0]?.id, state: 'rejected' });
    await opened.core.dispatch('item.review', { kind: 'event', id: 3, state: 'rejected' });
    expect(await names('case.actors', { text: 'lake' })).toEqual([]);
    expect(await names('case.actors', { text: 'norland' })).toEqual(['Norland 1']);
    await opened.core.dispatch('history.undo', {});
    await opened.core.dispatch('history.undo', {});
  });
});

describe('case.places', () => {
  test('by events and by name', async () => {
    expect(await names('case.places', {})).toEqual(['Port Alba 2', 'Mill Town 1']);
    expect(await names('case.places', { text: 'mill' })).toEqual(['Mill Town 1']);
  });
});

describe('flag.list', () => {
  test('of the case and of one article, in the order of the text, with the words that they are about', async () => {
    const { flags, total } = await opened.ask('flag.list', {});
    expect(total).toBe(3);
    expect(flags.map(({ articleId, kind }) => [articleId, kind])).toEqual([
      [1, 'gap'],
      [2, 'gap'],
      [2, 'gap'],
    ]);
    const [first] = flags;
    expect(first?.evidence).toHaveLength(1);
    expect(FIRST.slice(first?.evidence[0]?.start, first?.evidence[0]?.end)).toBe(
      'Zoë Müller helped Sudria in Port Alba.',
    );
    expect((await opened.ask('flag.list', { articleId: first?.articleId ?? null, limit: 1 })).total).toBe(1);
    expect((await opened.ask('flag.list', { limit: 2 })).flags).toEqual(flags.slice(0, 2));
  });

  test('a rejected one is no longer listed', async () => {
    await opened.core.dispatch('item.review', { kind: 'flag', id: 1, state: 'rejected' });
    expect((await opened.ask('flag.list', {})).total).toBe(2);
    await opened.core.dispatch('history.undo', {});
  });
});
