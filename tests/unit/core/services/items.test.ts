/** An analyst's corrections: names, fields of events, review, deletion, and where an item came from. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importText, openTestCore, type TestCore } from '../../../fixtures/test-core.ts';

let opened: TestCore;
beforeEach(async () => {
  opened = await openTestCore();
  await importText(opened.ask, 'Ada Brook met Harbour Council yesterday.\nAda Brook helped Sudria.');
});
afterEach(async () => {
  await opened.core.close();
  expect(opened.errors).toEqual([]);
});

const view = () => opened.ask('view.window', { window: { from: null, to: null } });
const call = (name: string, input: unknown) => opened.core.dispatch(name, input);

describe('actor.rename', () => {
  test('the old name stays as an alias', async () => {
    expect(await call('actor.rename', { actorId: 1, name: '  Dame Ada Brook ' })).toMatchObject({
      ok: true,
      data: { name: 'Dame Ada Brook', aliases: ['Ada Brook'], origin: 'extractor' },
    });
    expect(await opened.ask('search.find', { text: 'dame' })).toHaveLength(1);
  });
});

describe('event.set…', () => {
  test.each([
    ['2026-02-03', { earliest: 20_487, latest: 20_487, approximate: false }],
    ['2026-02', { earliest: 20_485, latest: 20_512, approximate: false }],
    ['2026-02~', { earliest: 20_485, latest: 20_512, approximate: true }],
    ['2026-02-03/..', { earliest: 20_487, latest: null, approximate: false }],
    ['[2026-02-03..2026-02-05]', { earliest: 20_487, latest: 20_489, approximate: true }],
    [null, { earliest: null, latest: null, approximate: false }],
  ])('time %s', async (edtf, expected) => {
    expect(await call('event.setTime', { eventId: 1, edtf })).toMatchObject({
      ok: true,
      data: { time: { edtf, ...expected, expression: null }, anchorEvent: null },
    });
  });

  test.each(['yesterday', '2026-13-01', '2026-02-05/2026-02-01', '03.02.2026', '2026-02-30'])(
    'time %s is refused',
    async (edtf) => {
      const before = await view();
      expect(await call('event.setTime', { eventId: 1, edtf })).toMatchObject({
        ok: false,
        error: { code: 'bad-date' },
      });
      expect(await view()).toEqual(before);
    },
  );

  test('a new type drops the finer kind of the old one', async () => {
    expect(await call('event.setType', { eventId: 1, type: 'AID' })).toMatchObject({
      data: { type: 'AID', subtype: null },
    });
  });

  test('title and status', async () => {
    await call('event.setTitle', { eventId: 1, title: 'Harbour talks' });
    expect(await call('event.setStatus', { eventId: 1, status: 'planned' })).toMatchObject({
      data: { title: 'Harbour talks', status: 'planned' },
    });
    expect((await opened.ask('history.list', {})).entries[0]).toMatchObject({
      ...{ label: 'Change event status', subject: 'Harbour talks', author: 'analyst' },
      ...{ state: 'done', at: '2026-02-03T12:00:00.000Z', changes: 1 },
    });
  });
});

describe('item.review', () => {
  test('a rejected event leaves the view, its count and the search, but not the file', async () => {
    await call('item.review', { kind: 'event', id: 1, state: 'rejected' });
    const after = await view();
    expect(after).toMatchObject({ total: 1, counts: { inside: 0, undated: 1 } });
    expect(after.links).toEqual([]);
    expect(await opened.ask('search.find', { text: 'met' })).toEqual([
      expect.objectContaining({ kind: 'sentence' }),
    ]);
    await call('item.review', { kind: 'event', id: 1, state: 'unreviewed' });
    expect((await view()).total).toBe(2);
  });

  test('a rejected actor leaves participants and relations', async () => {
    await call('item.review', { kind: 'actor', id: 1, state: 'rejected' });
    const { events, actors, relations } = await view();
    expect(events.flatMap((event) => event.participants.map(({ actorId }) => actorId))).not.toContain(1);
    expect(actors.map(({ id }) => id)).toEqual([2, 3]);
    expect(relations).toEqual([]);
  });
});

describe('item.delete', () => {
  test.each(['event', 'relation', 'link', 'flag', 'actor'])(
    'a deleted %s is gone, and undo brings it back',
    async (kind) => {
      const before = await view();
      expect(await call('item.delete', { kind, id: 1 })).toMatchObject({ ok: true });
      expect(await call('item.evidence', { kind, id: 1 })).toMatchObject({ error: { code: 'not-found' } });
      await call('history.undo', {});
      expect(await view()).toEqual(before);
      expect(await call('item.evidence', { kind, id: 1 })).toMatchObject({ ok: true });
    },
  );

  test('what is not there', async () => {
    expect(await call('item.delete', { kind: 'event', id: 99 })).toMatchObject({
      error: { code: 'not-found', details: { id: 99 } },
    });
  });
});

describe('item.evidence', () => {
  test('an event is quoted with its sentence and its number', async () => {
    expect(await opened.ask('item.evidence', { kind: 'event', id: 2 })).toEqual([
      expect.objectContaining({ sentenceNumber: 2, sentence: 'Ada Brook helped Sudria.', rule: 'TEST-1' }),
    ]);
  });

  test('an actor is quoted once for every sentence that names it', async () => {
    const quoted = await opened.ask('item.evidence', { kind: 'actor', id: 1 });
    expect(quoted.map(({ sentenceNumber, start, end }) => [sentenceNumber, end - start])).toEqual([
      [1, 9],
      [2, 9],
    ]);
  });
});
