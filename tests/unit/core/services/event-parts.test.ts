/** Claimants, places, participants and relations as an analyst sets them: kept over new readings, undone exactly. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Event } from '#shared/model/event.ts';
import type { Relation } from '#shared/model/relation.ts';
import { createEditedCase, type EditedCase } from '../../../fixtures/edited-case.ts';
import { importText } from '../../../fixtures/test-core.ts';

const TEXT = 'Ada Brook met Harbour Council yesterday in Port Alba.\nNorland attacked Sudria.';

let edited: EditedCase;
let articleId: number;
beforeEach(async () => {
  edited = await createEditedCase();
  ({ articleId } = await importText(edited.opened.ask, TEXT));
});
afterEach(() => edited.close());

const talks = async (): Promise<Event> => {
  const event = (await edited.view()).events.find((one) => one.type === 'CONSULT');
  if (!event) throw new Error('no talks');
  return event;
};
/** Sends the edit; it holds over a new reading, undo takes it back to the byte, redo brings it again. */
async function expectKept(name: string, input: object): Promise<void> {
  const before = edited.hash();
  await edited.send(name, input);
  const after = edited.hash();
  await edited.send('article.reextract', { articleId });
  expect(edited.hash()).toBe(after);
  await edited.send('history.undo', {});
  expect(edited.hash()).toBe(before);
  await edited.send('history.redo', {});
  expect(edited.hash()).toBe(after);
}
const placeNames = async () =>
  (await edited.opened.ask('case.places', {})).items.map(({ name, eventCount }) => `${name} ${eventCount}`);
const actorNames = async () => (await edited.opened.ask('case.actors', {})).items.map(({ name }) => name);

describe('event.setClaimant', () => {
  test('an actor of the case, a new one, and the article again', async () => {
    const { id: eventId } = await talks();
    const ada = await edited.actor('Ada Brook');
    await expectKept('event.setClaimant', { eventId, actorId: ada });
    expect((await talks()).claimant).toBe(ada);
    await expectKept('event.setClaimant', { eventId, actorId: { name: 'Coast News', kind: 'organization' } });
    expect((await talks()).claimant).toBe(await edited.actor('Coast News'));
    await expectKept('event.setClaimant', { eventId, actorId: null });
    expect((await talks()).claimant).toBeNull();
    expect(await actorNames()).not.toContain('Coast News');
  });

  test('nobody is refused', async () => {
    const { id: eventId } = await talks();
    for (const input of [
      { eventId, actorId: 99 },
      { eventId: 99, actorId: null },
    ])
      expect(await edited.opened.core.dispatch('event.setClaimant', input)).toMatchObject({
        error: { code: 'not-found', details: { id: 99 } },
      });
  });
});

describe('event.setPlaces', () => {
  test('places of the case and new ones, in order; one that was only named goes with its last use', async () => {
    const { id: eventId, placeIds } = await talks();
    const [port] = placeIds;
    await expectKept('event.setPlaces', {
      eventId,
      placeIds: [{ name: 'Quay House', kind: 'site' }, port, port],
    });
    expect((await talks()).placeIds.at(-1)).toBe(port);
    expect(await placeNames()).toEqual(['Port Alba 1', 'Quay House 1']);
    expect((await edited.opened.ask('case.places', { text: 'quay' })).items).toMatchObject([
      { name: 'Quay House', kind: 'site', aliases: [] },
    ]);
    await expectKept('event.setPlaces', { eventId, placeIds: [] });
    expect(await placeNames()).toEqual(['Port Alba 0']);
  });

  test('the name of a place that the case has is that place', async () => {
    const { id: eventId, placeIds } = await talks();
    await edited.send('event.setPlaces', { eventId, placeIds: [{ name: 'PORT ALBA', kind: 'city' }] });
    expect((await talks()).placeIds).toEqual(placeIds);
  });

  test('a later article that finds a place which an analyst has named means that place', async () => {
    const { id: eventId } = await talks();
    await edited.send('event.setPlaces', { eventId, placeIds: [{ name: 'Mill Town', kind: 'city' }] });
    await importText(edited.opened.ask, 'Norland helped Sudria in Mill Town.');
    expect(await placeNames()).toEqual(['Mill Town 2', 'Port Alba 0']);
  });
});

describe('event.setParticipants', () => {
  test('actors, places and new actors with their roles, each part once', async () => {
    const { id: eventId, placeIds } = await talks();
    const ada = await edited.actor('Ada Brook');
    const added = { name: 'Ferry Union', kind: 'organization' };
    await expectKept('event.setParticipants', {
      eventId,
      participants: [
        { actorId: added, role: 'party' },
        { actorId: ada, role: 'party', inferred: true },
        { actorId: ada, role: 'mediator' },
        { actorId: added, role: 'party' },
        { placeId: placeIds[0], role: 'host' },
      ],
    });
    const union = await edited.actor('Ferry Union');
    expect((await talks()).participants).toEqual([
      { actorId: union, placeId: null, role: 'party', inferred: false },
      { actorId: ada, placeId: null, role: 'party', inferred: true },
      { actorId: ada, placeId: null, role: 'mediator', inferred: false },
      { actorId: null, placeId: placeIds[0], role: 'host', inferred: false },
    ]);
    await importText(edited.opened.ask, 'Ferry Union helped Norland.');
    expect((await actorNames()).filter((name) => name === 'Ferry Union')).toHaveLength(1);
  });

  test('an actor that was only named goes with its last part, a reviewed one stays', async () => {
    const { id: eventId } = await talks();
    const named = (name: string) => ({ actorId: { name, kind: 'person' }, role: 'party' });
    await edited.send('event.setParticipants', { eventId, participants: [named('Ben Carr'), named('Cleo')] });
    await edited.send('item.review', { kind: 'actor', id: await edited.actor('Cleo'), state: 'accepted' });
    await expectKept('event.setParticipants', { eventId, participants: [] });
    expect((await actorNames()).sort()).toEqual([
      'Ada Brook',
      'Cleo',
      'Harbour Council',
      'Norland',
      'Sudria',
    ]);
  });

  test('rejected actors are not shown and so not taken out', async () => {
    const { id: eventId } = await talks();
    const ada = await edited.actor('Ada Brook');
    const council = await edited.actor('Harbour Council');
    await edited.send('item.review', { kind: 'actor', id: ada, state: 'rejected' });
    await edited.send('event.setParticipants', {
      eventId,
      participants: [{ actorId: council, role: 'party' }],
    });
    await edited.send('item.review', { kind: 'actor', id: ada, state: 'unreviewed' });
    expect((await talks()).participants.map(({ actorId, role }) => [actorId, role])).toEqual([
      [council, 'party'],
      [ada, 'agent'],
    ]);
  });

  test.each([
    [{ actorId: 1, placeId: 1, role: 'party' }],
    [{ role: 'party' }],
    [{ actorId: 1, role: 'hero' }],
    [{ actorId: { name: ' ', kind: 'person' }, role: 'party' }],
  ])('%j is no participant', async (participant) => {
    const input = { eventId: 1, participants: [participant] };
    expect(await edited.opened.core.dispatch('event.setParticipants', input)).toMatchObject({
      error: { code: 'invalid-input' },
    });
  });
});

describe('relation.set…', () => {
  const attack = async (): Promise<Relation> => {
    const relation = (await edited.view()).relations.find((one) => one.family === 'attacked');
    if (!relation) throw new Error('no attack');
    return relation;
  };

  test('wording, status and time', async () => {
    const { id: relationId } = await attack();
    await expectKept('relation.setPredicate', { relationId, predicate: 'shelled' });
    await expectKept('relation.setStatus', { relationId, status: 'ongoing' });
    await expectKept('relation.setTime', { relationId, edtf: '2026-01~' });
    expect(await attack()).toMatchObject({
      ...{ predicate: 'shelled', status: 'ongoing' },
      time: { edtf: '2026-01~', approximate: true },
    });
    const bad = { relationId, edtf: 'soon' };
    expect(await edited.opened.core.dispatch('relation.setTime', bad)).toMatchObject({
      error: { code: 'bad-date' },
    });
  });

  test('a new publication day leaves a status that an analyst has set', async () => {
    const { id: relationId } = await attack();
    await edited.send('relation.setStatus', { relationId, status: 'negated' });
    await edited.send('article.setPublished', { articleId, published: 20_500 });
    expect((await attack()).status).toBe('negated');
  });

  test('other ends: the reading does not make the old relation again', async () => {
    const { id: relationId, subject } = await attack();
    const ends = { subject: { name: 'Westland', kind: 'state' }, object: subject, directed: false };
    await expectKept('relation.setEnds', { relationId, ...ends });
    expect(await attack()).toMatchObject({
      ...{ id: relationId, subject: await edited.actor('Westland'), object: subject, directed: false },
    });
    await edited.send('item.delete', { kind: 'relation', id: relationId });
    const gone = edited.hash();
    await edited.send('article.reextract', { articleId });
    expect(edited.hash()).toBe(gone);
  });

  test('an actor has no relation with itself', async () => {
    const { id: relationId, subject } = await attack();
    const input = { relationId, subject, object: subject, directed: true };
    expect(await edited.opened.core.dispatch('relation.setEnds', input)).toMatchObject({
      error: { code: 'invalid-input' },
    });
  });
});
