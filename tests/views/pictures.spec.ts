/** Exported pictures in a browser: what is drawn where, measured; nothing touches, nothing is cut, nothing runs. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { drawPicture } from '#core/pictures/draw-picture.ts';
import type { Reply } from '#shared/contract/errors.ts';
import { contract } from '#shared/contract/index.ts';
import type { PictureRequest } from '#shared/contract/pictures.ts';
import { parseIsoDay } from '#shared/lib/iso-day.ts';
import type { PictureData } from '#shared/picture/picture-data.ts';
import { cleanText } from '#shared/picture/xml.ts';
import { realExtractor } from '../fixtures/extractor.ts';
import { pictureRequest, renamed, syntheticPictureData } from '../fixtures/picture-data.ts';
import { scriptPayloads } from '../fixtures/script-payloads.ts';
import { openTestCore } from '../fixtures/test-core.ts';
import { type MeasuredPicture, openPicture, textsOutside, touching, touchingTexts } from './picture-page.ts';
import { createSampleCase } from './sample/case.ts';
import { createFakeCore } from './sample/fake-core.ts';

const MARKING = 'TLP:AMBER+STRICT';
const TITLE = 'The strait: who & what';

/** The case of the view tests, as its core gives it. */
async function viewsCase(): Promise<PictureData> {
  const core = createFakeCore(createSampleCase());
  const ask = async <T>(name: string, input: object, schema: { parse(data: unknown): T }): Promise<T> => {
    const reply = (await core.invoke(name, input)) as Reply<unknown>;
    if (!reply.ok) throw new Error(reply.error.code);
    return schema.parse(reply.data);
  };
  const { asOf, counts } = await ask('case.summary', {}, contract['case.summary'].output);
  return {
    ...{ caseName: 'Sample case', asOf, actorTotal: counts.actors },
    view: await ask('view.window', { window: { from: null, to: null } }, contract['view.window'].output),
    articles: await ask('article.list', {}, contract['article.list'].output),
  };
}

/** The project's own sample, read by the extractor. */
async function ownSample(): Promise<PictureData> {
  const { core, ask } = await openTestCore({ read: (input) => realExtractor().read(input) });
  const file = join(import.meta.dirname, '..', '..', 'samples', 'allied-troops-after-a-deal.txt');
  const facts = {
    published: parseIsoDay('2026-02-03')!,
    publishedBasis: 'analyst' as const,
    outlet: 'Sample',
  };
  await ask('article.import', {
    title: 'Allies would send troops',
    text: readFileSync(file, 'utf8'),
    ...facts,
  });
  const { asOf, counts } = await ask('case.summary', {});
  const view = await ask('view.window', { window: { from: null, to: null }, limit: 1000 });
  const data = {
    caseName: 'Sample',
    asOf,
    actorTotal: counts.actors,
    view,
    articles: await ask('article.list', {}),
  };
  await core.close();
  return data;
}

const CASES = {
  'the project’s sample': ownSample,
  'the case of the view tests': viewsCase,
  '60 actors and 200 events': async () => syntheticPictureData({ actors: 60, events: 200, seed: 3 }),
} as const;

const svgOf = async (data: PictureData, fields: Partial<PictureRequest>): Promise<string> => {
  const request = pictureRequest({ title: TITLE, marking: MARKING, ...fields });
  return new TextDecoder().decode((await drawPicture({ data, request })).bytes);
};

const withoutSpaces = (text: string): string => text.replace(/\s/g, '');

function expectFrame(picture: MeasuredPicture, data: PictureData): void {
  const texts = picture.texts.map(({ text }) => text);
  expect(picture.title).toBe(TITLE);
  expect(picture.description).toContain(`Marking: ${MARKING}.`);
  expect(texts.filter((text) => text === MARKING)).toHaveLength(2);
  expect(texts).toContain(TITLE);
  expect(texts.some((text) => /^All time \(.* \d{4}\) · \d+ events/.test(text))).toBe(true);
  expect(texts.some((text) => /^As of \d+ \w{3} \d{4}$/.test(text))).toBe(true);
  expect(texts.some((text) => text.includes('an analyst has reviewed 0 of'))).toBe(true);
  const cited = new Set(data.view.events.flatMap(({ evidence }) => evidence.map((piece) => piece.articleId)));
  for (const { id, title } of data.articles)
    if (cited.has(id))
      expect(
        texts.some((text) => text.startsWith(title)),
        title,
      ).toBe(true);
  for (const word of ['occurred or current', 'planned']) expect(texts).toContain(word);
}

function expectClear(picture: MeasuredPicture): void {
  expect(picture.root).toBe('svg');
  expect(touchingTexts(picture)).toEqual([]);
  expect(textsOutside(picture)).toEqual([]);
}

/** Names at icons or in the key; the numbers of the key stand on their icons, all other text beside them. */
function expectActors(picture: MeasuredPicture, data: PictureData): void {
  const texts = new Set(picture.texts.map(({ text }) => withoutSpaces(text)));
  expect(data.view.actors.filter(({ name }) => !texts.has(withoutSpaces(cleanText(name))))).toEqual([]);
  expect(picture.icons).toHaveLength(data.view.actors.length);
  const onIcons = picture.texts.filter((text) => picture.icons.some((icon) => touching(text, icon)));
  expect(onIcons.map(({ text }) => text).filter((text) => !/^\d+$/.test(text))).toEqual([]);
}

/** Titles as they are; with "If:", "~" and sources around them. */
function expectEvents(picture: MeasuredPicture, data: PictureData): void {
  const texts = picture.texts.map(({ text }) => withoutSpaces(text));
  const missing = data.view.events.filter(
    ({ title }) => !texts.some((text) => text.includes(withoutSpaces(cleanText(title)))),
  );
  expect(missing.map(({ title }) => title)).toEqual([]);
}

test.beforeEach(({ page }) => page.setViewportSize({ width: 3000, height: 2000 }));

for (const [name, read] of Object.entries(CASES)) {
  for (const style of [{ size: 'a4' }, { size: 'letter', theme: 'dark' }, { size: 'free' }] as const) {
    test(`${name}: nothing touches and nothing is missing on ${style.size}`, async ({ page }) => {
      const data = await read();
      const graph = await openPicture(page, await svgOf(data, { ...style, view: 'graph' }));
      expectClear(graph);
      expectFrame(graph, data);
      expectActors(graph, data);
      const timeline = await openPicture(page, await svgOf(data, { ...style, view: 'timeline' }));
      expectClear(timeline);
      expectFrame(timeline, data);
      expectEvents(timeline, data);
    });
  }
}

test('lanes by type, a stretch of time and actors where a person has put them', async ({ page }) => {
  const data = await viewsCase();
  const types = await openPicture(page, await svgOf(data, { view: 'timeline', lanes: 'types' }));
  expectClear(types);
  expectEvents(types, data);
  const places = data.view.actors.map(({ id }, index) => ({
    actorId: id,
    x: (index % 4) * 70,
    y: index * 18,
  }));
  const placed = await openPicture(page, await svgOf(data, { view: 'graph', places }));
  expectClear(placed);
  expectActors(placed, data);
});

test('names and titles in other scripts, without end or of one letter, touch nothing', async ({ page }) => {
  const words = [
    'Ж',
    'Міністерство закордонних справ України',
    'W'.repeat(90),
    'A b c d e f g h',
    'Ελληνική Δημοκρατία',
    '中华人民共和国外交部发言人办公室',
    'وزارة الدفاع والشؤون الخارجية',
    'משרד הביטחון',
    '日本国防衛省・自衛隊',
    'x',
  ];
  const base = syntheticPictureData({ actors: 24, events: 60, seed: 13 });
  const data = renamed(
    base,
    (id) => `${words[id % words.length]} ${id}`,
    (id) => `${words[(id * 5) % words.length]} ${id}`,
  );
  const graph = await openPicture(page, await svgOf(data, { view: 'graph' }));
  expectClear(graph);
  expectActors(graph, data);
  const timeline = await openPicture(page, await svgOf(data, { view: 'timeline' }));
  expectClear(timeline);
  expectEvents(timeline, data);
});

/** What a browser's XML parser finds in a picture that must not be there. */
const faultsOf = (page: Page, svgs: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(
    (sources) =>
      sources.flatMap((source) => {
        const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
        const all = [...parsed.querySelectorAll('*')];
        const attributes = all.flatMap((element) => [...element.attributes]);
        return [
          ...(parsed.querySelector('parsererror') ? ['not XML'] : []),
          ...all
            .filter(({ localName }) =>
              /script|style|image|use|foreignObject|^a$|set|animate/i.test(localName),
            )
            .map(({ localName }) => localName),
          ...attributes.filter(({ name }) => /^on|href|src|style/i.test(name)).map(({ name }) => name),
        ];
      }),
    svgs,
  );

test('100 script payloads in names, titles, marking and sources run nowhere', async ({ page }) => {
  const ran: string[] = [];
  page.on('dialog', (dialog) => {
    ran.push(dialog.message());
    void dialog.dismiss();
  });
  const base = syntheticPictureData({ actors: 8, events: 14, seed: 8 });
  const svgs: string[] = [];
  for (const payload of scriptPayloads) {
    const data = renamed(
      base,
      (id) => `${payload}${id}`,
      (id) => `${id}${payload}`,
    );
    const articles = data.articles.map((article) => ({ ...article, title: payload, outlet: payload }));
    for (const view of ['graph', 'timeline'] as const)
      svgs.push(
        await svgOf(
          { ...data, articles, caseName: payload },
          { view, title: payload.slice(0, 200), marking: payload.slice(0, 100) },
        ),
      );
  }
  expect(svgs).toHaveLength(200);
  await page.goto('about:blank');
  expect(await faultsOf(page, svgs)).toEqual([]);
  for (const svg of svgs.slice(0, 40)) expect((await openPicture(page, svg)).root).toBe('svg');
  expect(ran).toEqual([]);
});
