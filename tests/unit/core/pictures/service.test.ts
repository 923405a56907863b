/** Pictures off the calling thread, and the way in through the contract. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createPictures } from '#core/jobs/pictures.ts';
import type { InputOf, OutputOf } from '#shared/contract/index.ts';
import { pictureRequest, syntheticPictureData } from '../../../fixtures/picture-data.ts';
import { readPng } from '../../../fixtures/png.ts';
import { drawnTexts, scanSvg } from '../../../fixtures/svg-scan.ts';
import { importText, openTestCore, type TestCore } from '../../../fixtures/test-core.ts';

describe('the picture service', () => {
  const pictureWorkerUrl = new URL('../../../fixtures/workers/test-picture-worker.ts', import.meta.url);
  const open: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const service of open.splice(0)) await service.close();
  });
  const service = (timeLimit?: number) => {
    const made = createPictures({
      paths: { pictureWorkerUrl },
      ...(timeLimit === undefined ? {} : { timeLimit }),
    });
    open.push(made);
    return made;
  };
  const job = (caseName: string) => ({
    data: { ...syntheticPictureData({ actors: 1, events: 1, seed: 1 }), caseName },
    request: pictureRequest(),
  });

  test('draws one after the other, whatever became of the one before', async () => {
    const { draw } = service();
    const drawn = await Promise.allSettled(['one', 'throw', 'exit', 'two'].map((name) => draw(job(name))));
    expect(drawn.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    const [, thrown, ended, last] = drawn;
    expect(thrown).toMatchObject({
      reason: { failure: { code: 'internal', message: expect.stringContaining('RangeError') } },
    });
    expect(ended).toMatchObject({ reason: { failure: { code: 'internal' } } });
    expect(last?.status === 'fulfilled' && new TextDecoder().decode(last.value.bytes)).toBe('two');
  });

  test('gives up after its time', async () => {
    await expect(service(300).draw(job('hang'))).rejects.toMatchObject({ failure: { code: 'too-large' } });
  });

  test('ends what is being drawn when it is closed, and draws no more', async () => {
    const made = service();
    const drawn = made.draw(job('hang'));
    const refused = expect(drawn).rejects.toMatchObject({ failure: { code: 'cancelled' } });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await made.close();
    await refused;
    await expect(made.draw(job('one'))).rejects.toMatchObject({ failure: { code: 'cancelled' } });
  });
});

describe('export.picture', () => {
  const TEXT = [
    'Norland attacked Sudria on 2026-01-05.',
    'Ada Brook met Harbour Council yesterday in Port Alba.',
    'Ada Brook helped Sudria.',
  ].join('\n');
  let opened: TestCore;
  beforeAll(async () => {
    opened = await openTestCore();
    await importText(opened.ask, TEXT);
  });
  afterAll(() => opened.core.close());

  const draw = (input: InputOf<'export.picture'>): Promise<OutputOf<'export.picture'>> =>
    opened.ask('export.picture', input);
  const svgOf = async (input: Omit<InputOf<'export.picture'>, 'format'>): Promise<string> =>
    Buffer.from((await draw({ ...input, format: 'svg' })).data, 'base64').toString('utf8');
  const idsOf = (svg: string, name: string, key: string) =>
    scanSvg(svg)
      .filter((each) => each.attributes.get('class') === name)
      .map((each) => each.attributes.get(key))
      .sort();

  test('gives a file with its name, type and bytes', async () => {
    const svg = await draw({ view: 'graph', format: 'svg' });
    expect(svg).toMatchObject({
      fileName: 'memory actor graph.svg',
      mediaType: 'image/svg+xml',
      scale: 1,
      resolution: null,
    });
    const png = await draw({ view: 'timeline', format: 'png' });
    expect(png).toMatchObject({ fileName: 'memory timeline.png', mediaType: 'image/png', resolution: 300 });
    expect(readPng(Buffer.from(png.data, 'base64')).width).toBe(3508);
  }, 30_000);

  test('shows what the window shows: a stretch of time, chosen events, hidden actors', async () => {
    const view = await opened.ask('view.window', { window: { from: null, to: null } });
    const whole = await svgOf({ view: 'timeline' });
    expect(idsOf(whole, 'event', 'data-event')).toHaveLength(3);
    const window = { from: view.events[0]!.time.earliest! - 1, to: view.events[0]!.time.latest! + 1 };
    const early = await svgOf({ view: 'timeline', window });
    expect(drawnTexts(early).some((text) => /^4–6 Jan 2026 · 2 of 3 events/.test(text))).toBe(true);
    expect(idsOf(early, 'event', 'data-event')).toHaveLength(2);
    const [first] = view.events;
    const chosen = await svgOf({ view: 'timeline', eventIds: [first!.id], relationIds: [] });
    expect(idsOf(chosen, 'event', 'data-event')).toEqual([String(first!.id)]);
    const [actor] = view.actors;
    const graph = await svgOf({ view: 'graph', hiddenActors: [actor!.id] });
    expect(idsOf(graph, 'node', 'data-actor')).toEqual(
      view.actors
        .slice(1)
        .map(({ id }) => String(id))
        .sort(),
    );
  }, 30_000);

  test('actors stand as they stand on the screen', async () => {
    const { actors } = await opened.ask('view.window', { window: { from: null, to: null } });
    const places = actors.map(({ id }, index) => ({ actorId: id, x: index * 200, y: index * -90 }));
    const svg = await svgOf({ view: 'graph', places });
    const centres = [
      ...svg.matchAll(
        /data-actor="(\d+)"><title>[^<]*<\/title><g transform="translate\(([\d.]+) ([\d.]+)\)/g,
      ),
    ]
      .map(([, id, x, y]) => ({ id: Number(id), x: Number(x), y: Number(y) }))
      .sort((a, b) => a.id - b.id);
    expect(centres).toHaveLength(actors.length);
    for (const [index, centre] of centres.entries()) {
      if (index === 0) continue;
      expect(centre.x).toBeGreaterThan(centres[index - 1]!.x);
      expect(centre.y).toBeLessThan(centres[index - 1]!.y);
    }
  }, 30_000);

  test('an actor without a place stands beside those that it is joined to', async () => {
    const { actors } = await opened.ask('view.window', { window: { from: null, to: null } });
    const places = actors.slice(1).map(({ id }, index) => ({ actorId: id, x: index * 200, y: 0 }));
    const svg = await svgOf({ view: 'graph', places });
    expect(idsOf(svg, 'node', 'data-actor')).toHaveLength(actors.length);
  }, 30_000);

  test('refuses what is no request', async () => {
    const bad = [
      { view: 'graph' },
      { view: 'pie', format: 'svg' },
      { view: 'graph', format: 'svg', title: ' ' },
    ];
    for (const input of bad) {
      const reply = await opened.core.dispatch('export.picture', input);
      expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    }
  });
});
