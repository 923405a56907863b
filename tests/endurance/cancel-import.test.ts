/** Imports cancelled at random moments of a real extraction: ended at once, nothing saved (reliability.md §10, row 16). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createExtraction } from '#core/jobs/extraction.ts';
import { projectPaths } from '#core/project-paths.ts';
import { randomNumbers } from '#shared/lib/random.ts';
import { projectRoot } from '../architecture/source-files.ts';
import { faultsOf, hashOfRecords, withDatabase } from '../fixtures/case-state.ts';
import { dayNumber, openTestCore, temporaryFolder } from '../fixtures/test-core.ts';

const CANCELS = 20;
/** Milliseconds from the cancel to the answer of the import. */
const LIMIT = 500;
/** How long the reading of the text takes at least; the moments lie within it. */
const READING = 1200;

const folder = temporaryFolder();
afterAll(() => folder.remove());

const sample = readFileSync(join(projectRoot, 'samples', 'allied-troops-after-a-deal.txt'), 'utf8');
const longText = (number: number): string =>
  `Text ${number}.\n\n${Array.from({ length: 300 }, () => sample).join('\n\n')}`;
const inputOf = (text: string) => ({
  ...{ title: 'Cancelled', text, published: dayNumber('2026-02-03'), publishedBasis: 'analyst' as const },
});
const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

test(`${CANCELS} imports cancelled at random moments end within ${LIMIT} ms and leave nothing`, async () => {
  const random = randomNumbers(16);
  const databasePath = join(folder.path, 'Cancelled.throughline');
  const paths = projectPaths(import.meta.url);
  const extraction = createExtraction({ paths, size: 1 });
  const opened = await openTestCore({ databasePath, extraction });
  await opened.ask('article.import', inputOf(sample));
  const before = withDatabase(databasePath, hashOfRecords);
  const times: number[] = [];
  for (let cancel = 0; cancel < CANCELS; cancel += 1) {
    const jobId = `cancel-${cancel}`;
    const importing = opened.core.dispatch('article.import', { ...inputOf(longText(cancel)), jobId });
    await wait(random() * READING);
    const started = performance.now();
    expect(await opened.ask('job.cancel', { jobId })).toEqual({ cancelled: true });
    expect(await importing).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    times.push(performance.now() - started);
    expect(withDatabase(databasePath, hashOfRecords)).toBe(before);
  }
  console.log(`${CANCELS} cancels, slowest ${Math.round(Math.max(...times))} ms`);
  expect(times).toHaveLength(CANCELS);
  expect(Math.max(...times)).toBeLessThan(LIMIT);
  expect(await opened.ask('article.import', inputOf(`${sample}\nOne more.`))).toMatchObject({
    outcome: 'added',
  });
  await opened.core.close();
  await extraction.close();
  expect(opened.errors).toEqual([]);
  expect(withDatabase(databasePath, faultsOf)).toEqual([]);
}, 120_000);
