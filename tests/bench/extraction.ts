/** Times of the extractor: loading, one article, characters a second, a worker's start, and the sample's import through the core. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createExtraction } from '#core/jobs/extraction.ts';
import { readModelFiles } from '#core/jobs/model-files.ts';
import { projectPaths } from '#core/project-paths.ts';
import { createExtractor } from '#extract/pipeline.ts';
import { loadTextModels } from '#extract/text/models.ts';
import { parseIsoDay } from '#shared/lib/iso-day.ts';
import { openTestCore } from '../fixtures/test-core.ts';
import type { BenchResult } from './bench-result.ts';
import { measure, resultOf, time } from './measure.ts';

const paths = projectPaths(import.meta.url);
const published = parseIsoDay('2026-02-03')!;
const sample = readFileSync(join(paths.samples, 'allied-troops-after-a-deal.txt'), 'utf8');
/** About as long as an average news article. */
const ARTICLE_LENGTH = 5500;
const article = sample.repeat(Math.ceil(ARTICLE_LENGTH / sample.length)).slice(0, ARTICLE_LENGTH);
const WARM_UP = 15;
const STARTS = 5;

async function oneArticle(): Promise<readonly BenchResult[]> {
  const load = () => loadTextModels(readModelFiles(paths.models));
  const extractor = createExtractor(load());
  for (let round = 0; round < WARM_UP; round += 1) extractor.read({ text: article, published });
  const reading = await measure(
    `reading an article of ${ARTICLE_LENGTH} characters`,
    () => extractor.read({ text: article, published }),
    {
      limit_ms: 60,
    },
  );
  return [await measure('loading the models', load, { rounds: STARTS }), reading];
}

/** From nothing to the first findings: the worker's start, its models and one reading. */
async function workerStart(): Promise<BenchResult> {
  const times: number[] = [];
  for (let round = 0; round < STARTS; round += 1) {
    const extraction = createExtraction({ paths, size: 1 });
    times.push(await time(() => extraction.read({ text: 'Rebels attacked the army.', published })));
    await extraction.close();
  }
  return resultOf('start of a worker, with a first short reading', times, { limit_ms: 1000 });
}

/** The sample into an empty case, extraction included, the worker already up. */
async function importOfSample(): Promise<BenchResult> {
  const extraction = createExtraction({ paths, size: 1 });
  await extraction.read({ text: article, published });
  const times: number[] = [];
  for (let round = 0; round < 2 * STARTS; round += 1) {
    const { core, ask } = await openTestCore({ extraction, checkOutputs: false });
    const input = { title: 'Sample', text: sample, published, publishedBasis: 'analyst' as const };
    times.push(await time(() => ask('article.import', input)));
    await core.close();
  }
  await extraction.close();
  return resultOf('import of the sample', times, { limit_ms: 300 });
}

export const run = async (): Promise<BenchResult[]> => [
  ...(await oneArticle()),
  await workerStart(),
  await importOfSample(),
];

if (process.argv[1] === import.meta.filename) console.table(await run());
