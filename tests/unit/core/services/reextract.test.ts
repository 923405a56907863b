/** Reading an article again keeps what an analyst has done and follows the new reading in the rest (FD-7 to FD-11). */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Findings } from '#shared/model/findings.ts';
import { faultsOf, hashOfRecords, withDatabase } from '../../../fixtures/case-state.ts';
import { actorFinding, rangeOf } from '../../../fixtures/findings.ts';
import { importText, openTestCore, type TestCore, temporaryFolder } from '../../../fixtures/test-core.ts';
import { readToy } from '../../../fixtures/toy-reader.ts';

const TEXT = [
  'Ada Brook met Harbour Council yesterday in Port Alba.',
  'Norland attacked Sudria on 2026-01-05.',
  'Ada Brook helped Sudria.',
].join('\n');

type Change = (findings: Findings) => Findings;

let opened: TestCore;
let change: Change;
let folder: ReturnType<typeof temporaryFolder>;
let articleId: number;

beforeEach(async () => {
  folder = temporaryFolder();
  change = (findings) => findings;
  opened = await openTestCore({
    databasePath: `${folder.path}/Case.throughline`,
    read: (input) => change(readToy(input)),
  });
  ({ articleId } = await importText(opened.ask, TEXT));
});
afterEach(async () => {
  await opened.core.close();
  expect(opened.errors).toEqual([]);
  expect(withDatabase(`${folder.path}/Case.throughline`, faultsOf)).toEqual([]);
  folder.remove();
});

const view = () => opened.ask('view.window', { window: { from: null, to: null } });
const titles = async () => (await view()).events.map((event) => event.title).sort();
const ask = async (name: string, input: object): Promise<void> => {
  expect(await opened.core.dispatch(name, input)).toMatchObject({ ok: true });
};
const eventId = async (title: string): Promise<number> =>
  (await view()).events.find((event) => event.title === title)?.id ?? 0;
const hash = () => withDatabase(`${folder.path}/Case.throughline`, hashOfRecords);
/** Reads the article again as a version that changes its findings would. */
const readAgain = async (how: Change): Promise<void> => {
  change = how;
  await ask('article.reextract', { articleId });
};

const withoutEvent =
  (id: string): Change =>
  (findings) => ({
    ...findings,
    events: findings.events.filter((event) => event.id !== id),
    links: findings.links.filter((link) => link.from !== id && link.to !== id),
  });
const retitled: Change = (findings) => ({
  ...findings,
  events: findings.events.map((event) => ({ ...event, title: `New ${event.title}`, type: 'OTHER' })),
});

describe('article.reextract', () => {
  test('the same reading changes nothing at all', async () => {
    const before = hash();
    const { total } = await opened.ask('history.list', {});
    await readAgain((findings) => findings);
    expect(hash()).toBe(before);
    expect((await opened.ask('history.list', {})).total).toBe(total);
  });

  test('FD-7: an event keeps its id by its trigger, or by an overlapping one of its type', async () => {
    const before = new Map((await view()).events.map((event) => [event.id, event.title]));
    await readAgain((findings) => ({
      ...findings,
      events: findings.events
        .map((event, index) => ({
          ...event,
          title: `New ${event.title}`,
          trigger: index === 1 ? { start: event.trigger.start - 3, end: event.trigger.end } : event.trigger,
        }))
        .reverse(),
    }));
    const after = (await view()).events;
    expect(after).toHaveLength(3);
    for (const event of after) expect(event.title).toBe(`New ${before.get(event.id)}`);
  });

  test('FD-8: fields that an analyst has set stay, the others follow', async () => {
    const id = await eventId('Norland attacked Sudria');
    await ask('event.setTitle', { eventId: id, title: 'The border raid' });
    await ask('event.setTime', { eventId: id, edtf: '2026-01~' });
    await readAgain((findings) => ({
      ...retitled(findings),
      events: retitled(findings).events.map((event) => ({ ...event, status: 'ongoing' })),
    }));
    const event = (await view()).events.find((other) => other.id === id);
    expect(event).toMatchObject({
      ...{ title: 'The border raid', type: 'OTHER', status: 'ongoing' },
      time: { edtf: '2026-01~', approximate: true },
    });
  });

  test('FD-8: an accepted event stays as it is, with its participants and evidence', async () => {
    const id = await eventId('Norland attacked Sudria');
    await ask('item.review', { kind: 'event', id, state: 'accepted' });
    const before = (await view()).events.find((event) => event.id === id);
    await readAgain((findings) => ({
      ...retitled(findings),
      events: retitled(findings).events.map((event) => ({ ...event, participants: [], evidence: [] })),
    }));
    const after = (await view()).events;
    expect(after.find((event) => event.id === id)).toEqual(before);
    expect(after.filter((event) => event.participants.length > 0)).toHaveLength(1);
  });

  test('FD-9: what is no longer found goes, what an analyst has touched stays', async () => {
    await readAgain(withoutEvent('e3'));
    expect(await titles()).toEqual(['Ada Brook met Harbour Council', 'Norland attacked Sudria']);
    await ask('event.setTitle', { eventId: await eventId('Norland attacked Sudria'), title: 'The raid' });
    await readAgain((findings) => ({ ...findings, events: [], links: [], relations: [] }));
    expect(await titles()).toEqual(['The raid']);
    expect((await view()).relations).toEqual([]);
  });

  test('FD-9: rejected relations and flags stay rejected and do not come twice', async () => {
    const [relation] = (await view()).relations;
    await ask('item.review', { kind: 'relation', id: relation?.id, state: 'rejected' });
    await ask('item.review', { kind: 'flag', id: 1, state: 'rejected' });
    const before = hash();
    await readAgain((findings) => findings);
    expect(hash()).toBe(before);
    expect((await view()).relations).toHaveLength(2);
  });

  test('FD-10: what an analyst has deleted does not come back, unless the deletion is undone', async () => {
    await ask('item.delete', { kind: 'event', id: await eventId('Norland attacked Sudria') });
    await ask('item.delete', { kind: 'flag', id: 1 });
    await ask('item.delete', { kind: 'relation', id: 1 });
    const before = hash();
    await readAgain((findings) => findings);
    expect(hash()).toBe(before);
    for (let step = 0; step < 3; step += 1) await ask('history.undo', {});
    const restored = hash();
    await readAgain((findings) => findings);
    expect(hash()).toBe(restored);
    expect(await titles()).toHaveLength(3);
  });

  test('FD-10: a deleted actor takes its part in events with it and stays away', async () => {
    const sudria = (await view()).actors.find((actor) => actor.name === 'Sudria');
    await ask('item.delete', { kind: 'actor', id: sudria?.id });
    const before = hash();
    await readAgain((findings) => findings);
    expect(hash()).toBe(before);
    expect((await view()).actors.map((actor) => actor.name)).not.toContain('Sudria');
    expect((await view()).relations).toHaveLength(1);
  });

  test('FD-7: a renamed actor is known by its mentions, whatever the new reading calls it', async () => {
    const ada = (await view()).actors.find((actor) => actor.name === 'Ada Brook');
    await ask('actor.rename', { actorId: ada?.id, name: 'Dame Ada' });
    await readAgain((findings) => ({
      ...findings,
      actors: findings.actors.map((actor) =>
        actor.name === 'Ada Brook' ? { ...actor, name: 'A. Brook', aliases: ['Ada Brook'] } : actor,
      ),
    }));
    const actor = (await view()).actors.find(({ id }) => id === ada?.id);
    expect(actor).toMatchObject({ name: 'Dame Ada', aliases: ['A. Brook', 'Ada Brook'] });
    expect((await view()).actors).toHaveLength(4);
  });

  test('FD-11: an actor that nothing speaks of any more goes; a reviewed one stays', async () => {
    const gone: Change = (findings) => ({
      ...findings,
      actors: findings.actors.filter((actor) => actor.name !== 'Harbour Council' && actor.name !== 'Norland'),
      relations: [],
      events: findings.events.map((event) => ({ ...event, participants: [] })),
    });
    const norland = (await view()).actors.find((actor) => actor.name === 'Norland');
    await ask('item.review', { kind: 'actor', id: norland?.id, state: 'accepted' });
    await readAgain(gone);
    expect((await opened.ask('case.summary', {})).counts.actors).toBe(3);
    const hits = await opened.ask('search.find', { text: 'norland harbour' });
    expect(hits.filter((hit) => hit.kind === 'actor')).toEqual([]);
    expect(await opened.ask('search.find', { text: 'Norland' })).toContainEqual(
      expect.objectContaining({ kind: 'actor', name: 'Norland' }),
    );
  });

  test('other sentences, other mentions, and a new actor are taken over', async () => {
    await ask('item.review', {
      kind: 'event',
      id: await eventId('Norland attacked Sudria'),
      state: 'accepted',
    });
    await readAgain((findings) => ({
      ...findings,
      sentences: [{ start: 0, end: TEXT.length, kind: 'heading' }],
      actors: [
        ...findings.actors,
        actorFinding({
          id: 'a9',
          name: 'Port Alba',
          mentions: [{ ...rangeOf(TEXT, 'Port Alba'), kind: 'name' }],
        }),
      ],
    }));
    const content = await opened.ask('article.get', { articleId });
    expect(content.sentences).toEqual([
      { id: expect.any(Number), number: 1, start: 0, end: TEXT.length, kind: 'heading' },
    ]);
    const [sentence] = content.sentences;
    for (const row of [...content.mentions, ...content.evidence]) expect(row.sentenceId).toBe(sentence?.id);
    expect((await opened.ask('case.summary', {})).counts.actors).toBe(5);
  });

  test('the whole reading is one step of the history', async () => {
    const before = hash();
    await readAgain((findings) => withoutEvent('e1')(retitled(findings)));
    expect((await opened.ask('history.list', {})).undo).toMatchObject({
      label: 'Re-extract article',
      author: 'extractor',
    });
    await ask('history.undo', {});
    expect(hash()).toBe(before);
  });
});
