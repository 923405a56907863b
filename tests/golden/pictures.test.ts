/** The pictures of the project's own sample, whole: a change has to be meant (`npx vitest run --project fast tests/golden -u`). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseIsoDay } from '#shared/lib/iso-day.ts';
import { projectRoot } from '../architecture/source-files.ts';
import { realExtractor } from '../fixtures/extractor.ts';
import { scanSvg } from '../fixtures/svg-scan.ts';
import { openTestCore, type TestCore } from '../fixtures/test-core.ts';

const NAME = 'allied-troops-after-a-deal';
const TITLE = 'Allied troops after a peace deal';
let opened: TestCore;

beforeAll(async () => {
  opened = await openTestCore({ read: (input) => realExtractor().read(input) });
  const folder = join(projectRoot, 'samples');
  const { title, published, outlet } = JSON.parse(readFileSync(join(folder, `${NAME}.json`), 'utf8'));
  const text = readFileSync(join(folder, `${NAME}.txt`), 'utf8');
  const facts = { published: parseIsoDay(published)!, publishedBasis: 'metadata' as const, outlet };
  await opened.ask('article.import', { title, text, ...facts });
});
afterAll(() => opened.core.close());

test.each(['graph', 'timeline'] as const)('the %s of the sample looks as it did', async (view) => {
  const request = { view, format: 'svg', title: TITLE, marking: 'TLP:CLEAR' } as const;
  const { data } = await opened.ask('export.picture', request);
  const svg = Buffer.from(data, 'base64').toString('utf8');
  expect(scanSvg(svg).length).toBeGreaterThan(100);
  await expect(svg.replaceAll('><g', '>\n<g')).toMatchFileSnapshot(`${NAME}.${view}.svg`);
});
