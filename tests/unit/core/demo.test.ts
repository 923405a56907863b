/** Cases of any size that nobody wrote: the same for the same seed, and whole: every event has its sentence and can be found. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoCounts, makeDemoCase } from '#core/demo/make-demo-case.ts';
import { projectPaths } from '#core/project-paths.ts';
import { openTestCore, type TestCore, temporaryFolder } from '../../fixtures/test-core.ts';

const EVENTS = 240;
const folder = temporaryFolder();
const { root: resources } = projectPaths(import.meta.url);
const log = { info: () => undefined, error: () => undefined };

const make = (name: string, seed = 1): Promise<DemoCounts> =>
  makeDemoCase({
    databasePath: join(folder.path, name),
    ...{ resources, events: EVENTS, seed, clock: () => 0, log },
  });

let counts: DemoCounts;
let opened: TestCore;

beforeAll(async () => {
  counts = await make('a.throughline');
  opened = await openTestCore({ databasePath: join(folder.path, 'a.throughline') });
});
afterAll(async () => {
  await opened.core.close();
  folder.remove();
});

describe('a demo case', () => {
  test('has as many events as were asked for, in whole articles', async () => {
    expect(counts).toMatchObject({ articles: 10, events: 250 });
    const summary = await opened.ask('case.summary', {});
    expect(summary.counts).toMatchObject({ articles: 10, events: 250, actors: counts.actors, relations: 80 });
    expect(summary.readOnly).toBeNull();
  });

  test('each event is said by a sentence that names who takes part', async () => {
    const { events, actors } = await opened.ask('view.window', {
      window: { from: null, to: null },
      limit: 1000,
    });
    const names = new Map(actors.map(({ id, name }) => [id, name]));
    for (const { id, participants, title } of events.slice(0, 40)) {
      const [quoted] = await opened.ask('item.evidence', { kind: 'event', id });
      expect(quoted?.sentence.startsWith(title)).toBe(true);
      for (const { actorId } of participants) expect(title).toContain(names.get(actorId!));
    }
  });

  test('its words can be searched, and it can be edited', async () => {
    const hits = await opened.ask('search.find', { text: 'fruitless' });
    expect(hits.some(({ kind }) => kind === 'sentence')).toBe(true);
    const { actors } = await opened.ask('view.window', { window: { from: null, to: null } });
    await opened.ask('actor.rename', { actorId: actors[0]!.id, name: 'Zephyrine Quill' });
    expect(await opened.ask('search.find', { text: 'zephyrine' })).not.toEqual([]);
  });

  test('the same seed makes the same case, another another', async () => {
    expect(await make('b.throughline')).toEqual(counts);
    expect((await make('c.throughline', 2)).actors).not.toBe(counts.actors);
  });
});
