/** The reading of the project's own sample, whole: a change of it has to be meant (`npx vitest run --project fast tests/golden -u`). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readingOf } from '#core/export/findings-reading.ts';
import { parseIsoDay } from '#shared/lib/iso-day.ts';
import { projectRoot } from '../architecture/source-files.ts';
import { realExtractor } from '../fixtures/extractor.ts';

const NAME = 'allied-troops-after-a-deal';
const text = readFileSync(join(projectRoot, 'samples', `${NAME}.txt`), 'utf8');
const published = parseIsoDay('2026-02-03');

test('the sample reads as it did', async () => {
  const reading = readingOf(realExtractor().read({ text, published }), { text, published });
  await expect(`${JSON.stringify(reading, null, 2)}\n`).toMatchFileSnapshot(`${NAME}.reading.json`);
});

test('the sample shows what the product is for', () => {
  const { events, links } = realExtractor().read({ text, published });
  const statuses = new Set(events.map(({ status }) => status));
  expect([...statuses]).toEqual(
    expect.arrayContaining(['occurred', 'ongoing', 'planned', 'conditional', 'hypothetical']),
  );
  expect(links.map(({ kind }) => kind)).toContain('condition');
  expect(events[0]?.evidence.length).toBeGreaterThan(1);
});
