/** Full-text search over sentences, actors and events, kept in step with every change. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importText, openTestCore, type TestCore } from '../../../fixtures/test-core.ts';

let opened: TestCore;
beforeEach(async () => {
  opened = await openTestCore();
  await importText(opened.ask, 'Zoë Müller met Harbour Council yesterday.\nNorland attacked Sudria.');
});
afterEach(() => opened.core.close());

const find = async (text: string, limit = 50) =>
  (await opened.ask('search.find', { text, limit })).map((hit) => hit.kind);

describe('search.find', () => {
  test.each([
    ['zoe mul', ['actor', 'event', 'sentence']],
    ['MÜLLER', ['actor', 'event', 'sentence']],
    ['harb met', ['event', 'sentence']],
    ['council attacked', []],
    ['sudr', ['actor', 'event', 'sentence']],
    ['', []],
    ['" OR * NEAR( -', []],
    ['AND', []],
    ['"met harbour"', ['event', 'sentence']],
    ['"met harb"', []],
    ['muller OR sudria', ['actor', 'actor', 'event', 'event', 'sentence', 'sentence']],
    ['met -harbour', []],
    ['attacked NOT harbour', ['event', 'sentence']],
    ['NEAR(zoe harbour, 2)', ['event', 'sentence']],
    ['NEAR(zoe harbour, 1)', []],
    ['actor:sudria', ['actor']],
    ['event:sudria', ['event']],
    ['text:sudria', ['sentence']],
    ['actor:sudria OR text:met', ['actor', 'sentence']],
    ['-sudria', ['actor', 'event', 'sentence']],
    ['"harbour council"', ['actor', 'event', 'sentence']],
    ['"council harbour"', []],
    ['council OR attacked', ['actor', 'event', 'event', 'sentence', 'sentence']],
    ['event: sudr', ['event']],
    ['text:sudr NOT harbour', ['sentence']],
    ['actor:', []],
    ['OR', []],
  ])('%j', async (text, kinds) => {
    expect(await find(text)).toEqual(kinds);
  });

  test('a limit leaves room for sentences', async () => {
    const lines = Array.from({ length: 30 }, (_, n) => `Sudria met Norland in Port ${n}.`);
    await importText(opened.ask, lines.join('\n'));
    const kinds = await find('sudria', 9);
    expect(kinds).toHaveLength(9);
    expect(kinds.filter((kind) => kind === 'sentence').length).toBeGreaterThanOrEqual(3);
  });

  test('one kind takes them all', async () => {
    const lines = Array.from({ length: 30 }, (_, n) => `Sudria met Norland in Port ${n}.`);
    await importText(opened.ask, lines.join('\n'));
    expect(await find('event:sudria', 9)).toEqual(Array(9).fill('event'));
  });

  test('it follows renames, edits, deletion and undo', async () => {
    await opened.core.dispatch('actor.rename', { actorId: 1, name: 'Lady Quill' });
    expect(await find('quill')).toEqual(['actor']);
    expect(await find('zoe')).toEqual(['actor', 'event', 'sentence']);
    await opened.core.dispatch('event.setTitle', { eventId: 1, title: 'Harbour dinner' });
    expect(await find('dinner')).toEqual(['event']);
    await opened.core.dispatch('item.delete', { kind: 'event', id: 1 });
    expect(await find('dinner')).toEqual([]);
    for (let step = 0; step < 4; step += 1) await opened.core.dispatch('history.undo', {});
    expect(await find('harbour')).toEqual([]);
    await opened.core.dispatch('history.redo', {});
    expect(await find('harbour')).toEqual(['actor', 'event', 'sentence']);
  });
});

test('a found sentence says where its words stand', async () => {
  const [hit] = await opened.ask('search.find', { text: 'text:"harbour council" mul -xyz' });
  expect(hit).toMatchObject({
    kind: 'sentence',
    text: 'Zoë Müller met Harbour Council yesterday.',
    found: [
      { start: 4, end: 10 },
      { start: 15, end: 22 },
      { start: 23, end: 30 },
    ],
  });
});

test('the shortest come first, of very many those among the first 500 (ST-14)', async () => {
  const lines = Array.from({ length: 600 }, (_, n) => `Sudria met Norland in Port ${1000 + n}.`);
  await importText(opened.ask, [...lines, 'Sudria fell.'].join('\n'));
  const hits = await opened.ask('search.find', { text: 'text:sudria', limit: 3 });
  expect(hits.map((hit) => hit.kind === 'sentence' && hit.text)).toEqual([
    'Norland attacked Sudria.',
    'Sudria met Norland in Port 1000.',
    'Sudria met Norland in Port 1001.',
  ]);
  const [shortest] = await opened.ask('search.find', { text: 'text:"sudria fell" OR text:attacked' });
  expect(shortest).toMatchObject({ text: 'Sudria fell.' });
});

describe('search.items', () => {
  const items = (text: string, limit?: number) => opened.ask('search.items', { text, limit });

  test('gives what is named and what found sentences say', async () => {
    const { events } = await opened.ask('view.window', { window: { from: null, to: null } });
    const attack = events.find(({ title }) => title.includes('attacked'))!.id;
    const sudria = (await opened.ask('case.actors', { text: 'sudria' })).items[0]!.id;
    expect(await items('sudria')).toEqual({ actors: [sudria], events: [attack], relations: [], more: false });
    await opened.ask('event.setTitle', { eventId: attack, title: 'Raid' });
    expect((await items('event:sudria')).events).toEqual([]);
    expect((await items('text:sudria')).events).toEqual([attack]);
    expect((await items('raid')).events).toEqual([attack]);
    expect(await items('—')).toEqual({ actors: [], events: [], relations: [], more: false });
  });

  test('relations come only where no event is said; what is rejected stays away', async () => {
    const { events, relations } = await opened.ask('view.window', { window: { from: null, to: null } });
    const attack = events.find(({ title }) => title.includes('attacked'))!.id;
    await opened.ask('item.review', { kind: 'event', id: attack, state: 'rejected' });
    const found = await items('text:sudria');
    expect(found.events).toEqual([]);
    expect(found.relations).toHaveLength(1);
    expect(relations.map(({ id }) => id)).toContain(found.relations[0]);
    await opened.ask('item.review', { kind: 'relation', id: found.relations[0]!, state: 'rejected' });
    expect((await items('text:sudria')).relations).toEqual([]);
  });

  test('says when there is more than was taken', async () => {
    const lines = Array.from({ length: 30 }, (_, n) => `Sudria met Norland in Port ${n}.`);
    await importText(opened.ask, lines.join('\n'));
    const few = await items('sudria', 10);
    expect(few.actors.length + few.events.length).toBe(10);
    expect(few.more).toBe(true);
    const all = await items('sudria');
    expect(all.more).toBe(false);
    expect(all.events.length).toBeGreaterThanOrEqual(31);
  });
});

describe('search.said', () => {
  const said = (text: string) => opened.ask('search.said', { text });
  const all = () => opened.ask('view.window', { window: { from: null, to: null } });

  test('has what is so called, what sentences say, and what somebody of that name takes part in', async () => {
    const { events, relations, actors } = await all();
    const attack = events.find(({ title }) => title.includes('attacked'))!;
    expect((await said('text:attacked')).events).toEqual([attack.id]);
    await opened.ask('event.setTitle', { eventId: attack.id, title: 'Raid' });
    expect(await said('event:raid')).toEqual({ events: [attack.id], relations: [] });
    const norland = actors.find(({ name }) => name === 'Norland')!;
    const parts = events.filter(({ participants }) =>
      participants.some(({ actorId }) => actorId === norland.id),
    );
    const found = await said('actor:norland');
    expect(found.events.sort()).toEqual(parts.map(({ id }) => id).sort());
    const ends = relations.filter(({ subject, object }) => [subject, object].includes(norland.id));
    expect(found.relations.sort()).toEqual(ends.map(({ id }) => id).sort());
    await opened.ask('actor.addAlias', { actorId: norland.id, name: 'Northern Republic' });
    expect((await said('actor:"northern republic"')).events.sort()).toEqual(found.events.sort());
  });

  test('without a word that can be looked for there is nothing', async () => {
    expect(await said('—')).toEqual({ events: [], relations: [] });
  });
});
