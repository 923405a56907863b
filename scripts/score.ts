/** `npm run score`: the extractor's points on the expert readings of the hand-over folder, as its own scorer counts them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readingOf } from '#core/export/findings-reading.ts';
import { readModelFiles } from '#core/jobs/model-files.ts';
import { createExtractor } from '#extract/pipeline.ts';
import { loadTextModels } from '#extract/text/models.ts';
import { parseIsoDay } from '#shared/lib/iso-day.ts';
import { projectRoot } from './run-step.ts';

interface Gold {
  readonly id: string;
  readonly article: { readonly title: string; readonly text: string; readonly published: string };
}

interface Plain {
  readonly precision: number;
  readonly recall: number;
}

interface Score {
  readonly score: number;
  readonly sub: Readonly<Record<string, { readonly points: number; readonly of: number }>>;
  readonly penalties: { readonly points: number };
  readonly plain: Readonly<Record<'actors' | 'events' | 'relations', Plain>>;
  readonly log: readonly { readonly area: string; readonly level: string; readonly msg: string }[];
}

interface Judged extends Score {
  readonly gold: Gold;
}

type Extractor = ReturnType<typeof createExtractor>;

interface Scorer {
  score(gold: Gold, reading: unknown): Score;
  validateReading(reading: unknown, gold: Gold): readonly string[];
}

const folder = join(projectRoot, '..', 'shared', 'gold');

function goldFiles(): readonly string[] {
  const dev = readdirSync(join(folder, 'dev')).filter((name) => name.endsWith('.gold.json'));
  return [join(folder, 'seed.gold.json'), ...dev.sort().map((name) => join(folder, 'dev', name))];
}

/** What a change may not fall below: points, penalty points and precision of every reading. */
const FLOORS = { seed: 90, devMean: 67, seedPenalty: 0, precision: 0.6 };

const two = (value: number): string => value.toFixed(2);

function line(gold: Gold, { score, sub, penalties, plain }: Score): string {
  const parts = Object.entries(sub).map(([name, { points, of }]) => `${name} ${points.toFixed(1)}/${of}`);
  const precision = Object.entries(plain).map(
    ([name, { precision: p, recall: r }]) => `${name} P ${two(p)} R ${two(r)}`,
  );
  return `${gold.id}: ${score} points, penalty ${penalties.points} · ${parts.join(' · ')}\n    ${precision.join(' · ')}`;
}

/** The scorer's judgement of what the extractor says of one article. */
function judge(file: string, { score, validateReading }: Scorer, extractor: Extractor): Judged {
  const gold = JSON.parse(readFileSync(file, 'utf8')) as Gold;
  const published = parseIsoDay(gold.article.published);
  const findings = extractor.read({ text: gold.article.text, published });
  const reading: unknown = JSON.parse(
    JSON.stringify(readingOf(findings, { text: gold.article.text, published })),
  );
  const faults = validateReading(reading, gold);
  if (faults.length > 0) throw new Error(`${gold.id}: malformed reading: ${faults.slice(0, 3).join('; ')}`);
  return { gold, ...score(gold, reading) };
}

function faultsOf(results: readonly Judged[]): readonly string[] {
  const [seed, ...dev] = results;
  if (!seed || dev.length === 0) return ['there are no expert readings to score'];
  const mean = dev.reduce((sum, { score }) => sum + score, 0) / dev.length;
  console.log(
    `\n${results.length} readings scored: seed ${seed.score}, penalty ${seed.penalties.points}, mean of the others ${mean.toFixed(1)}`,
  );
  const faults = results.flatMap(({ gold, plain }) =>
    Object.entries(plain)
      .filter(([, { precision }]) => precision < FLOORS.precision)
      .map(
        ([name, { precision }]) => `${gold.id}: precision of ${name} ${two(precision)} < ${FLOORS.precision}`,
      ),
  );
  if (seed.score < FLOORS.seed) faults.push(`seed: ${seed.score} < ${FLOORS.seed} points`);
  if (seed.penalties.points > FLOORS.seedPenalty) faults.push(`seed: penalty ${seed.penalties.points}`);
  if (mean < FLOORS.devMean) faults.push(`mean of the others: ${mean.toFixed(1)} < ${FLOORS.devMean} points`);
  return faults;
}

async function main(): Promise<void> {
  if (!existsSync(folder)) {
    console.log('score: skipped, no ../shared/gold beside the project');
    return;
  }
  const scorer = (await import(pathToFileURL(join(folder, 'score-reading.mjs')).href)) as Scorer;
  const extractor = createExtractor(loadTextModels(readModelFiles(join(projectRoot, 'models'))));
  const verbose = process.argv[2];
  const results = goldFiles().map((file) => judge(file, scorer, extractor));
  for (const result of results) {
    console.log(line(result.gold, result));
    if (!verbose || !result.gold.id.startsWith(verbose)) continue;
    for (const { area, level, msg } of result.log) console.log(`  ${area} ${level} ${msg}`);
  }
  const faults = faultsOf(results);
  for (const fault of faults) console.error(`below the floor: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

await main();
