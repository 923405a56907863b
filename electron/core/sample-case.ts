/** The case that opens on first run: the articles of `samples/`, imported once into the person's own folder. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { parseIsoDay } from '#shared/lib/iso-day.ts';
import { type Ask, askOf } from './ask.ts';
import type { Core } from './core.ts';
import { readDocument } from './ingest/read-document.ts';

const SAMPLE_CASE_NAME = 'Sample case.throughline';

/** What stands beside `samples/NAME.txt` in `samples/NAME.json`. */
const SampleFacts = z.object({
  title: z.string(),
  published: z.string(),
  outlet: z.string().nullable().default(null),
  url: z.string().nullable().default(null),
});

export const sampleCasePath = (folder: string): string => join(folder, SAMPLE_CASE_NAME);

export interface SampleCaseOptions {
  /** Where the case lies or will lie; made when it is not there. */
  readonly folder: string;
  readonly samples: string;
  readonly open: (databasePath: string) => Promise<Core>;
}

/** Opens the sample case; an empty one that nobody has touched gets the sample articles first. */
export async function openOrCreateSample({ folder, samples, open }: SampleCaseOptions): Promise<Core> {
  mkdirSync(folder, { recursive: true });
  const core = await open(sampleCasePath(folder));
  const ask = askOf(core);
  try {
    const { total } = await ask('history.list', { limit: 1 });
    if (total === 0) await importSamples(ask, samples);
    return core;
  } catch (error) {
    await core.close();
    throw error;
  }
}

async function importSamples(ask: Ask, samples: string): Promise<void> {
  const texts = readdirSync(samples)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  for (const name of texts) {
    const file = join(samples, name);
    const facts = SampleFacts.parse(JSON.parse(readFileSync(file.replace(/\.txt$/, '.json'), 'utf8')));
    const { text } = readDocument({ kind: 'file', fileName: basename(file), bytes: readFileSync(file) });
    const published = parseIsoDay(facts.published);
    if (published === null) throw new Error(`the sample ${name} has no valid publication day`);
    const { title, outlet, url } = facts;
    await ask('article.import', { title, text, published, publishedBasis: 'metadata', outlet, url });
  }
}
