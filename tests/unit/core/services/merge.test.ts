/** FD-13: two actors made one: nothing is lost, new readings and later articles keep to it, one undo takes it back. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createEditedCase, type EditedCase } from '../../../fixtures/edited-case.ts';
import { importText } from '../../../fixtures/test-core.ts';

const TEXT = [
  'Ada Brook met Harbour Council yesterday.',
  'A Brook met Harbour Council yesterday.',
  'Ada Brook accused A Brook.',
  'A Brook attacked Sudria on 2026-01-05 in Port Alba.',
].join('\n');

let edited: EditedCase;
let articleId: number;
beforeEach(async () => {
  edited = await createEditedCase();
  ({ articleId } = await importText(edited.opened.ask, TEXT));
});
afterEach(() => edited.close());

const merge = async (from: string, into: string): Promise<void> => {
  await edited.send('actor.merge', { actorId: await edited.actor(from), intoId: await edited.actor(into) });
};
const names = async (): Promise<readonly string[]> =>
  (await edited.opened.ask('case.actors', { limit: 1000 })).items.map((actor) => actor.name).sort();
const readAgain = () => edited.send('article.reextract', { articleId });
/** A new reading of the article has nothing to do. */
async function expectSettled(): Promise<void> {
  const after = edited.hash();
  await readAgain();
  expect(edited.hash()).toBe(after);
}

describe('actor.merge', () => {
  test('everything that pointed at the first points at the second', async () => {
    const before = await edited.view();
    const evidence = edited.evidence();
    const from = await edited.actor('A Brook');
    const into = await edited.actor('Ada Brook');
    const answer = await edited.send('actor.merge', { actorId: from, intoId: into });
    expect(answer).toMatchObject({ id: into, name: 'Ada Brook', aliases: ['A Brook'] });
    const after = await edited.view();
    expect(await names()).toEqual(['Ada Brook', 'Harbour Council', 'Sudria']);
    expect(JSON.stringify(after).includes(`"actorId":${from},`)).toBe(false);
    expect(after.events.map(({ id, title }) => [id, title])).toEqual(
      before.events.map(({ id, title }) => [id, title]),
    );
    const { mentions } = await edited.opened.ask('article.get', { articleId });
    expect(mentions.filter((mention) => mention.actorId === into)).toHaveLength(5);
    expect(await edited.opened.ask('item.evidence', { kind: 'actor', id: into })).toHaveLength(4);
    expect(edited.evidence()).toBe(evidence);
    expect(await edited.opened.core.dispatch('item.evidence', { kind: 'actor', id: from })).toMatchObject({
      error: { code: 'not-found' },
    });
  });

  test('a claim of the first is a claim of the second', async () => {
    await merge('Ada Brook', 'A Brook');
    const accusation = (await edited.view()).events.find((event) => event.type === 'DISAPPROVE');
    expect(accusation?.claimant).toBe(await edited.actor('A Brook'));
  });

  test('what is said twice is one relation with both sentences; one with itself is no longer shown', async () => {
    await merge('A Brook', 'Ada Brook');
    const { relations } = await edited.view();
    expect(relations.map(({ family, evidence }) => [family, evidence.length])).toEqual([
      ['attacked', 1],
      ['met', 2],
    ]);
  });

  test('a relation with itself comes back only with another end', async () => {
    const self = (await edited.view()).relations.find((relation) => relation.family === 'accused');
    await merge('A Brook', 'Ada Brook');
    const accept = { kind: 'relation', id: self?.id, state: 'accepted' };
    expect(await edited.opened.core.dispatch('item.review', accept)).toMatchObject({
      error: { code: 'conflict' },
    });
    const ends = { subject: await edited.actor('Ada Brook'), object: await edited.actor('Sudria') };
    await edited.send('relation.setEnds', { relationId: self?.id, ...ends, directed: true });
    await edited.send('item.review', accept);
    expect((await edited.view()).relations.find(({ id }) => id === self?.id)).toMatchObject(ends);
    await expectSettled();
  });

  test('the same words said of both are evidence once, also after a new reading', async () => {
    const range = { start: 0, end: 20 };
    edited.change = (findings) => ({
      ...findings,
      relations: findings.relations.map((relation) => ({ ...relation, evidence: [range] })),
    });
    await readAgain();
    const evidence = edited.evidence();
    await merge('A Brook', 'Ada Brook');
    await expectSettled();
    expect(edited.evidence()).toBe(evidence);
    const met = (await edited.view()).relations.filter((relation) => relation.family === 'met');
    expect(met.map((relation) => relation.evidence)).toMatchObject([[range]]);
  });

  test('relations that differ in what they say stay two', async () => {
    const [, second] = (await edited.view()).relations.filter((relation) => relation.family === 'met');
    await edited.send('relation.setStatus', { relationId: second?.id, status: 'planned' });
    await merge('A Brook', 'Ada Brook');
    const met = (await edited.view()).relations.filter((relation) => relation.family === 'met');
    expect(met.map(({ status }) => status).sort()).toEqual(['occurred', 'planned']);
  });

  test('the relation that an analyst has accepted is the one that stays', async () => {
    const [, second] = (await edited.view()).relations.filter((relation) => relation.family === 'met');
    await edited.send('item.review', { kind: 'relation', id: second?.id, state: 'accepted' });
    await merge('A Brook', 'Ada Brook');
    const met = (await edited.view()).relations.filter((relation) => relation.family === 'met');
    expect(met).toMatchObject([{ id: second?.id, review: 'accepted' }]);
    expect(met[0]?.evidence).toHaveLength(2);
    await expectSettled();
  });

  test('the same part in an event twice is one part; different parts are kept', async () => {
    const eventId = await edited.event('Ada Brook accused A Brook');
    const [ada, a] = [await edited.actor('Ada Brook'), await edited.actor('A Brook')];
    await edited.send('event.setParticipants', {
      eventId,
      participants: [
        { actorId: ada, role: 'party', inferred: true },
        { actorId: a, role: 'party' },
        { actorId: a, role: 'speaker' },
      ],
    });
    await merge('A Brook', 'Ada Brook');
    const event = (await edited.view()).events.find((one) => one.id === eventId);
    expect(event?.participants.map(({ actorId, role, inferred }) => [actorId, role, inferred])).toEqual([
      [ada, 'party', false],
      [ada, 'speaker', false],
    ]);
  });

  test('one undo restores every record, redo merges again', async () => {
    await edited.send('actor.rename', { actorId: await edited.actor('A Brook'), name: 'Dame A' });
    await edited.send('actor.setAttribute', {
      ...{ actorId: await edited.actor('Dame A'), name: 'office', value: 'Mayor' },
    });
    const before = edited.hash();
    await merge('Dame A', 'Ada Brook');
    const after = edited.hash();
    expect((await edited.opened.ask('history.list', {})).undo).toMatchObject({
      label: 'Merge actors',
      subject: 'Dame A → Ada Brook',
    });
    const ada = (await edited.view()).actors.find((actor) => actor.name === 'Ada Brook');
    expect(ada).toMatchObject({ aliases: ['A Brook', 'Dame A'], attributes: { office: 'Mayor' } });
    await edited.send('history.undo', {});
    expect(edited.hash()).toBe(before);
    await edited.send('history.redo', {});
    expect(edited.hash()).toBe(after);
    await expectSettled();
  });

  test('a new reading of the article keeps the two one, whatever it calls them', async () => {
    await merge('A Brook', 'Ada Brook');
    await expectSettled();
    edited.change = (findings) => ({
      ...findings,
      actors: findings.actors.map((actor) => ({ ...actor, name: actor.name.toUpperCase() })),
    });
    await readAgain();
    expect((await names()).filter((name) => /brook/i.test(name))).toEqual(['Ada Brook']);
  });

  test('what was deleted of the first does not come back for the second', async () => {
    const [relation] = (await edited.view()).relations.filter((one) => one.family === 'attacked');
    await edited.send('item.delete', { kind: 'relation', id: relation?.id });
    await merge('A Brook', 'Ada Brook');
    await expectSettled();
    expect((await edited.view()).relations.map(({ family }) => family)).toEqual(['met']);
  });

  test('later articles mean the survivor by every name, also under a kind that it has not', async () => {
    await merge('Sudria', 'Ada Brook');
    await merge('A Brook', 'Ada Brook');
    const into = await edited.actor('Ada Brook');
    await importText(edited.opened.ask, 'Lake Bank helped Sudria.\nLake Bank accused A Brook.');
    expect(await names()).toEqual(['Ada Brook', 'Harbour Council', 'Lake Bank']);
    const { events } = await edited.view();
    const helped = events.filter(({ title }) => title.startsWith('Lake Bank'));
    expect(helped.map(({ participants }) => participants[1]?.actorId)).toEqual([into, into]);
  });

  test('a name that only an analyst has given is known to later articles too', async () => {
    await edited.send('actor.rename', { actorId: await edited.actor('A Brook'), name: 'Alma Brook' });
    await merge('Alma Brook', 'Ada Brook');
    await importText(edited.opened.ask, 'Alma Brook helped Lake Bank.');
    expect(await names()).toEqual(['Ada Brook', 'Harbour Council', 'Lake Bank', 'Sudria']);
  });

  test('a survivor can be merged on, and names stay known through both', async () => {
    await merge('A Brook', 'Ada Brook');
    await merge('Ada Brook', 'Harbour Council');
    await expectSettled();
    await importText(edited.opened.ask, 'A Brook helped Lake Bank.');
    expect(await names()).toEqual(['Harbour Council', 'Lake Bank', 'Sudria']);
  });

  test('what an analyst has said of the second stands, what articles say of both is kept', async () => {
    const [from, into] = [await edited.actor('A Brook'), await edited.actor('Ada Brook')];
    await edited.send('actor.setAttribute', { actorId: from, name: 'office', value: 'Clerk' });
    await edited.send('actor.setAttribute', { actorId: into, name: 'office', value: 'Mayor' });
    await merge('A Brook', 'Ada Brook');
    expect((await edited.view()).actors.find(({ id }) => id === into)?.attributes).toEqual({
      office: 'Mayor',
    });
  });

  test.each([
    ['itself', 1, 1, 'invalid-input'],
    ['nobody', 1, 99, 'not-found'],
    ['nobody', 99, 1, 'not-found'],
  ])('with %s is refused', async (_who, actorId, intoId, code) => {
    expect(await edited.opened.core.dispatch('actor.merge', { actorId, intoId })).toMatchObject({
      ok: false,
      error: { code },
    });
  });
});
