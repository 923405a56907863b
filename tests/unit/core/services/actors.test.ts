/** Corrections of actors: kind, other names and facts, kept over new readings and undone exactly (FD-8, FD-10, FD-15). */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#shared/model/actor.ts';
import { createEditedCase, type EditedCase } from '../../../fixtures/edited-case.ts';
import { importText } from '../../../fixtures/test-core.ts';

const TEXT = 'Ada Brook met Harbour Council yesterday.\nNorland helped Harbour Council.';

let edited: EditedCase;
let articleId: number;
beforeEach(async () => {
  edited = await createEditedCase();
  edited.change = (findings) => ({
    ...findings,
    actors: findings.actors.map((actor) =>
      actor.name === 'Harbour Council'
        ? { ...actor, aliases: ['Port Council', 'the council'], attributes: { country: 'Norland' } }
        : actor,
    ),
  });
  ({ articleId } = await importText(edited.opened.ask, TEXT));
});
afterEach(() => edited.close());

const actorOf = async (name: string): Promise<Actor> => {
  const actor = (await edited.view()).actors.find((one) => one.name === name);
  if (!actor) throw new Error(`no ${name}`);
  return actor;
};
/** The edit holds over a new reading, which then has nothing to do, and one undo takes it back to the byte. */
async function expectKept(name: string, input: object): Promise<void> {
  const before = edited.hash();
  await edited.send(name, input);
  const after = edited.hash();
  expect(after).not.toBe(before);
  await edited.send('article.reextract', { articleId });
  expect(edited.hash()).toBe(after);
  await edited.send('history.undo', {});
  expect(edited.hash()).toBe(before);
  await edited.send('history.redo', {});
  expect(edited.hash()).toBe(after);
}

describe('actor.setKind', () => {
  test('the kind stays, and articles that know the name under the old kind still mean this actor', async () => {
    const actorId = await edited.actor('Norland');
    await expectKept('actor.setKind', { actorId, kind: 'population' });
    expect((await actorOf('Norland')).kind).toBe('population');
    await importText(edited.opened.ask, 'Norland attacked Sudria today.');
    expect((await edited.view()).actors.filter((one) => one.name === 'Norland')).toHaveLength(1);
    expect((await edited.view()).events.filter((one) => one.title.startsWith('Norland'))).toHaveLength(2);
  });
});

describe('actor.addAlias', () => {
  test('the alias is found, stays, and a later article that goes by it means this actor', async () => {
    const actorId = await edited.actor('Harbour Council');
    await expectKept('actor.addAlias', { actorId, name: 'Quay Council' });
    expect((await actorOf('Harbour Council')).aliases).toEqual([
      'Port Council',
      'the council',
      'Quay Council',
    ]);
    expect(await edited.opened.ask('search.find', { text: 'quay' })).toHaveLength(1);
    await importText(edited.opened.ask, 'Ben Carr helped Quay Council.');
    const { actors } = await edited.opened.ask('view.window', { window: { from: null, to: null } });
    expect(actors.map((actor) => actor.name)).not.toContain('Quay Council');
  });

  test.each(['Port Council', 'Harbour Council'])(
    '%s is a name of it already: nothing changes',
    async (name) => {
      const { total } = await edited.opened.ask('history.list', {});
      await edited.send('actor.addAlias', { actorId: await edited.actor('Harbour Council'), name });
      expect((await edited.opened.ask('history.list', {})).total).toBe(total);
    },
  );

  test('it goes on with the next article when its own is deleted', async () => {
    const actorId = await edited.actor('Harbour Council');
    await edited.send('actor.addAlias', { actorId, name: 'Quay Council' });
    await edited.send('actor.setAttribute', { actorId, name: 'office', value: 'Quay 1' });
    await importText(edited.opened.ask, 'Ben Carr helped Harbour Council.');
    await edited.send('article.delete', { articleId });
    expect(await actorOf('Harbour Council')).toMatchObject({
      aliases: expect.arrayContaining(['Quay Council']),
      attributes: { office: 'Quay 1' },
    });
  });
});

describe('actor.removeAlias', () => {
  test('what was taken away stays away, in search and in matching', async () => {
    const actorId = await edited.actor('Harbour Council');
    await expectKept('actor.removeAlias', { actorId, name: 'Port Council' });
    expect((await actorOf('Harbour Council')).aliases).toEqual(['the council']);
    expect(await edited.opened.ask('search.find', { text: 'port council' })).toEqual([]);
    await importText(edited.opened.ask, 'Ben Carr helped Port Council.');
    expect((await edited.view()).actors.map((actor) => actor.name)).toContain('Port Council');
  });

  test('a name that it has not, or goes by, is not found', async () => {
    const actorId = await edited.actor('Harbour Council');
    for (const name of ['Lake Bank', 'Harbour Council'])
      expect(await edited.opened.core.dispatch('actor.removeAlias', { actorId, name })).toMatchObject({
        error: { code: 'not-found' },
      });
  });

  test('FD-10: without its first name an actor that is deleted still does not come back', async () => {
    const actorId = await edited.actor('Harbour Council');
    await edited.send('actor.rename', { actorId, name: 'Harbour Board' });
    await edited.send('actor.removeAlias', { actorId, name: 'Harbour Council' });
    await edited.send('item.delete', { kind: 'actor', id: actorId });
    const before = edited.hash();
    await edited.send('article.reextract', { articleId });
    expect(edited.hash()).toBe(before);
  });
});

describe('actor.setAttribute', () => {
  test('stands in place of what articles say, now and later', async () => {
    const actorId = await edited.actor('Harbour Council');
    await expectKept('actor.setAttribute', { actorId, name: 'country', value: 'Sudria' });
    expect((await actorOf('Harbour Council')).attributes).toEqual({ country: 'Sudria' });
    await edited.send('actor.setAttribute', { actorId, name: 'country', value: 'Westland' });
    expect((await actorOf('Harbour Council')).attributes).toEqual({ country: 'Westland' });
  });

  test('null takes the fact away, whatever the articles say', async () => {
    const actorId = await edited.actor('Harbour Council');
    await edited.send('actor.setAttribute', { actorId, name: 'office', value: 'Quay 1' });
    await edited.send('actor.setAttribute', { actorId, name: 'office', value: null });
    await expectKept('actor.setAttribute', { actorId, name: 'country', value: null });
    expect((await actorOf('Harbour Council')).attributes).toEqual({});
  });

  test.each(['', '__proto__', '=x', 'x'.repeat(61)])('the name %j is refused', async (name) => {
    const input = { actorId: 1, name, value: 'x' };
    expect(await edited.opened.core.dispatch('actor.setAttribute', input)).toMatchObject({
      error: { code: 'invalid-input' },
    });
  });
});
