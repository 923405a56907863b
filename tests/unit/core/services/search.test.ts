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
    ['"harbour council"', ['actor', 'event', 'sentence']],
    ['"council harbour"', []],
    ['council OR attacked', ['actor', 'event', 'event', 'sentence', 'sentence']],
    ['met -council', []],
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
