/**
 * What every transport must do alike: `describeContract` runs the same checks over a core that the transport under
 * test reaches in its own way. Inputs are JSON values, because that is all that every transport can carry.
 */

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Core } from '#core/core.ts';
import type { CaseColumns } from '#shared/columns/case-columns.ts';
import { unpack } from '#shared/columns/pack.ts';
import { ErrorCode } from '#shared/contract/errors.ts';
import type { OutputOf, ProcedureName } from '#shared/contract/index.ts';
import { Push } from '#shared/contract/pushes.ts';
import { dayNumber, openTestCore } from '../fixtures/test-core.ts';
import { badMessage } from './bad-messages.ts';
import { describePlaces, describeSavedViews } from './kept-looks.ts';
import { type ContractClient, fields, type Session } from './session.ts';

const FUZZED = 2000;

const TEXT = [
  'Ada Brook met Harbour Council yesterday in Port Alba.',
  'Norland attacked Sudria on 2026-01-05.',
  'Ada Brook helped Sudria.',
].join('\n');
const SAMPLE = { title: 'Talks in Port Alba', text: TEXT, published: dayNumber('2026-02-03') };

/** Runs the suite over the transport that `makeClient` builds around a core. */
export function describeContract(name: string, makeClient: (core: Core) => Promise<ContractClient>): void {
  describe(`contract over ${name}`, () => {
    let session: Session;
    beforeAll(async () => {
      const opened = await openTestCore();
      session = { opened, client: await makeClient(opened.core) };
    });
    afterAll(async () => {
      await session.client.close();
      await session.opened.core.close();
    });
    describeRefusals(() => session);
    describeAnswers(() => session);
    describeCorrections(() => session);
    describePlaces(() => session);
    describeSavedViews(() => session);
    describePushes(() => session);
  });
}

function describeRefusals(session: () => Session): void {
  test(`${FUZZED} fuzzed messages are refused with typed errors and reach no handler`, async () => {
    const { client, opened } = session();
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(badMessage, async ({ name, input }) => {
        const reply = await client.call(name, input);
        expect(reply.ok).toBe(false);
        if (reply.ok) return;
        expect(['unknown-procedure', 'invalid-input']).toContain(reply.error.code);
        expect(JSON.stringify(reply.error).length).toBeLessThan(600);
        refused += 1;
      }),
      { numRuns: FUZZED, seed: 20260203 },
    );
    expect(refused).toBe(FUZZED);
    expect(opened.reads()).toBe(0);
    expect(opened.errors).toEqual([]);
    expect(fields('history.list', await client.call('history.list', {})).total).toBe(0);
  }, 60_000);

  test('expected failures come back with their code', async () => {
    const { client } = session();
    const cases = [
      ['history.undo', {}, 'nothing-to-undo'],
      ['history.redo', {}, 'nothing-to-redo'],
      ['article.get', { articleId: 99 }, 'not-found'],
      ['event.setTime', { eventId: 1, edtf: '2026-02-30' }, 'bad-date'],
      ['actor.rename', { actorId: 99, name: 'Nobody' }, 'not-found'],
      ['document.preview', { kind: 'text', text: ' \n ' }, 'empty-text'],
      ['no.such', {}, 'unknown-procedure'],
      ['constructor', {}, 'unknown-procedure'],
    ] as const;
    for (const [name, input, code] of cases) {
      const reply = await client.call(name, input);
      expect(reply, name).toMatchObject({ ok: false, error: { code: ErrorCode.parse(code) } });
    }
  });
}

function describeAnswers(session: () => Session): void {
  test('a tour through every procedure gives valid outputs', async () => {
    const { client, opened } = session();
    const ask = async <N extends ProcedureName>(name: N, input: unknown): Promise<OutputOf<N>> =>
      fields(name, await client.call(name, input));
    expect((await ask('document.preview', { kind: 'text', text: TEXT })).duplicateOf).toBeNull();
    const added = await ask('article.import', { ...SAMPLE, publishedBasis: 'analyst' });
    expect(added).toMatchObject({ outcome: 'added', events: 3, actors: 4, relations: 3 });
    const { articleId } = added;
    const again = await ask('article.import', { ...SAMPLE, publishedBasis: 'analyst' });
    expect(again).toMatchObject({ articleId, outcome: 'duplicate' });
    expect(await ask('job.cancel', { jobId: 'none' })).toEqual({ cancelled: false });
    expect(await ask('article.list', {})).toHaveLength(1);
    expect((await ask('article.get', { articleId })).text).toBe(TEXT);
    const view = await ask('view.window', { window: { from: null, to: null } });
    expect(view.counts).toEqual({ inside: 2, partly: 0, undated: 1 });
    const columns = unpack<CaseColumns>(await ask('view.columns', {}));
    expect([...columns.events.ids]).toEqual(view.events.map(({ id }) => id));
    const relationIds = view.relations.map(({ id }) => id);
    const chosen = await ask('view.records', {
      events: [...columns.events.ids, 999],
      relations: relationIds,
    });
    expect(chosen).toEqual({
      ...{ events: view.events, actors: view.actors, places: view.places },
      ...{ relations: view.relations, links: view.links },
    });
    const eventId = view.events[0]?.id;
    const actorId = view.actors[0]?.id;
    expect((await ask('item.evidence', { kind: 'event', id: eventId }))[0]?.sentence).toContain('attacked');
    await ask('item.review', { kind: 'event', id: eventId, state: 'accepted' });
    await ask('event.setTitle', { eventId, title: 'Attack on Sudria' });
    await ask('event.setType', { eventId, type: 'ASSAULT' });
    await ask('event.setStatus', { eventId, status: 'ongoing' });
    expect((await ask('event.setTime', { eventId, edtf: '2026-01' })).time.edtf).toBe('2026-01');
    expect((await ask('actor.rename', { actorId, name: 'Ada M. Brook' })).name).toBe('Ada M. Brook');
    expect(await ask('search.find', { text: 'broo' })).toContainEqual({
      kind: 'actor',
      actorId,
      name: 'Ada M. Brook',
    });
    const [sentence] = await ask('search.find', { text: 'text:"Port Alba" -helped' });
    expect(sentence).toMatchObject({ kind: 'sentence', articleId, found: [{ start: 43 }, { start: 48 }] });
    expect(await ask('search.items', { text: 'event:"attack on" OR actor:"ada m brook"' })).toEqual({
      ...{ actors: [actorId], events: [eventId], relations: [], more: false },
    });
    expect((await ask('search.said', { text: 'event:"attack on"' })).events).toEqual([eventId]);
    const picture = await ask('export.picture', { view: 'graph', format: 'svg', window: view.window });
    expect(Buffer.from(picture.data, 'base64').toString('utf8')).toContain('Ada M. Brook</text>');
    const newDay = { articleId, published: SAMPLE.published + 7 };
    const preview = await ask('article.previewPublished', newDay);
    expect(preview).toHaveLength(1);
    expect(await ask('article.setPublished', newDay)).toEqual(preview);
    expect((await ask('article.reextract', { articleId })).outcome).toBe('updated');
    await ask('item.delete', { kind: 'event', id: eventId });
    const { total, undo } = await ask('history.list', {});
    expect(undo?.label).toBe('Delete item');
    expect(await ask('history.undo', {})).toMatchObject({ label: 'Delete item', state: 'undone' });
    expect(await ask('history.redo', {})).toMatchObject({ label: 'Delete item', state: 'done' });
    expect((await ask('history.list', {})).total).toBe(total + 2);
    expect((await ask('case.summary', {})).counts).toMatchObject({ articles: 1, events: 2 });
    const { files } = await ask('export.data', { format: 'csv' });
    expect(files.map(({ name }) => name)).toEqual(['events.csv', 'actors.csv', 'relations.csv']);
    expect(opened.errors).toEqual([]);
  });
}

function describeCorrections(session: () => Session): void {
  test('every field of an article, an actor, an event and a relation can be corrected', async () => {
    const { client, opened } = session();
    const ask = async <N extends ProcedureName>(name: N, input: object) =>
      fields(name, await client.call(name, input));
    const text = 'Cleo Dann met Ferry Union yesterday in Mill Town.\nBen Carr helped Ferry Union.';
    const published = SAMPLE.published;
    const { articleId } = await ask('article.import', {
      title: '',
      text,
      published,
      publishedBasis: 'analyst',
    });
    const find = async (name: string) => (await ask('case.actors', { text: name })).items[0]?.id ?? 0;
    const [cleo, ben, union] = [await find('cleo'), await find('ben'), await find('ferry')];
    const { events, relations } = await ask('view.window', { window: { from: null, to: null } });
    const eventId = events.find(({ title }) => title.startsWith('Cleo'))?.id;
    const relationId = relations.find(({ subject }) => subject === cleo)?.id;
    const [town] = (await ask('case.places', { text: 'mill' })).items;
    expect((await ask('flag.list', { articleId })).flags).toMatchObject([{ articleId, kind: 'gap' }]);
    expect((await ask('actor.setKind', { actorId: union, kind: 'group' })).kind).toBe('group');
    expect((await ask('actor.addAlias', { actorId: union, name: 'The Union' })).aliases).toEqual([
      'The Union',
    ]);
    expect((await ask('actor.removeAlias', { actorId: union, name: 'The Union' })).aliases).toEqual([]);
    const fact = { actorId: union, name: 'country', value: 'Norland' };
    expect((await ask('actor.setAttribute', fact)).attributes).toEqual({ country: 'Norland' });
    expect((await ask('event.setClaimant', { eventId, actorId: ben })).claimant).toBe(ben);
    expect((await ask('event.setPlaces', { eventId, placeIds: [] })).placeIds).toEqual([]);
    const participants = [{ placeId: town?.id, role: 'host' }];
    expect((await ask('event.setParticipants', { eventId, participants })).participants).toHaveLength(1);
    expect((await ask('relation.setPredicate', { relationId, predicate: 'saw' })).predicate).toBe('saw');
    expect((await ask('relation.setStatus', { relationId, status: 'planned' })).status).toBe('planned');
    expect((await ask('relation.setTime', { relationId, edtf: '2026' })).time.edtf).toBe('2026');
    const ends = { subject: union, object: cleo, directed: false };
    expect(await ask('relation.setEnds', { relationId, ...ends })).toMatchObject(ends);
    expect((await ask('actor.merge', { actorId: ben, intoId: cleo })).aliases).toEqual(['Ben Carr']);
    expect((await ask('article.setTitle', { articleId, title: 'Ferries' })).article.title).toBe('Ferries');
    expect((await ask('article.setOutlet', { articleId, outlet: 'Post' })).article.outlet).toBe('Post');
    const grade = { reliability: 'B', credibility: 2 };
    expect((await ask('article.setGrade', { articleId, ...grade })).article).toMatchObject(grade);
    await ask('article.delete', { articleId });
    expect((await ask('case.summary', {})).counts).toMatchObject({ articles: 1 });
    expect(opened.errors).toEqual([]);
  });
}

function describePushes(session: () => Session): void {
  test('a committed command is pushed once, with what has changed', async () => {
    const { client } = session();
    const pushes: unknown[] = [];
    const stop = client.subscribe((push) => pushes.push(push));
    const text = 'Sudria joined Trade Union today.';
    const input = { title: '', text, published: SAMPLE.published, publishedBasis: 'analyst' };
    fields('article.import', await client.call('article.import', input));
    await expect.poll(() => pushes.length, { timeout: 5000 }).toBeGreaterThanOrEqual(3);
    stop();
    const changed = pushes.map((push) => Push.parse(push)).filter((push) => push.kind === 'changed');
    expect(changed).toHaveLength(1);
    expect(changed[0]?.kinds).toEqual(expect.arrayContaining(['article', 'event', 'history']));
  });
}
