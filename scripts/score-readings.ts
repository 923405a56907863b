/** `npm run score` part: the expert readings of the hand-over folder, as their own scorer counts them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ExtractionService } from '#core/core.ts';
import { readingOf } from '#core/export/findings-reading.ts';
import { parseIsoDay } from '#shared/lib/iso-day.ts';
import type { Findings } from '#shared/model/findings.ts';

interface Gold {
  readonly id: string;
  readonly article: { readonly title: string; readonly text: string; readonly published: string };
}

type Part = 'actors' | 'events' | 'relations';

interface Score {
  readonly score: number;
  readonly sub: Readonly<Record<string, { readonly points: number; readonly of: number }>>;
  readonly penalties: { readonly points: number };
  readonly plain: Readonly<Record<Part, { readonly precision: number; readonly recall: number }>>;
  readonly log: readonly { readonly area: string; readonly level: string; readonly msg: string }[];
}

export interface JudgedReading extends Score {
  readonly id: string;
  readonly findings: Findings;
  /** The article that the product was conceived from; the others are the development readings. */
  readonly isSeed: boolean;
}

interface Scorer {
  score(gold: Gold, reading: unknown): Score;
  validateReading(reading: unknown, gold: Gold): readonly string[];
}

export type ScoredReading = Omit<JudgedReading, 'findings'>;

async function judge(
  gold: Gold,
  { score, validateReading }: Scorer,
  extraction: ExtractionService,
): Promise<Score & { readonly findings: Findings }> {
  const { text, published: date } = gold.article;
  const published = parseIsoDay(date);
  const findings = await extraction.read({ text, published });
  const reading: unknown = JSON.parse(JSON.stringify(readingOf(findings, { text, published })));
  const faults = validateReading(reading, gold);
  if (faults.length > 0) throw new Error(`${gold.id}: malformed reading: ${faults.slice(0, 3).join('; ')}`);
  return { ...score(gold, reading), findings };
}

/** Every expert reading, the seed's first; `folder` is the hand-over folder. */
export async function judgeReadings(
  folder: string,
  extraction: ExtractionService,
): Promise<readonly JudgedReading[]> {
  const dev = readdirSync(join(folder, 'gold', 'dev')).filter((name) => name.endsWith('.gold.json'));
  const files = ['seed.gold.json', ...dev.sort().map((name) => join('dev', name))];
  const scorer = (await import(pathToFileURL(join(folder, 'gold', 'score-reading.mjs')).href)) as Scorer;
  const scored: JudgedReading[] = [];
  for (const [at, file] of files.entries()) {
    const gold = JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8')) as Gold;
    scored.push({ id: gold.id, isSeed: at === 0, ...(await judge(gold, scorer, extraction)) });
  }
  return scored;
}

const two = (value: number): string => value.toFixed(2);

/** Two lines on a reading; with `verbose`, also everything that the scorer has noted. */
export function readingLines(reading: ScoredReading, verbose: boolean): readonly string[] {
  const { id, score, penalties, sub, plain, log } = reading;
  const parts = Object.entries(sub).map(([name, { points, of }]) => `${name} ${points.toFixed(1)}/${of}`);
  const shares = Object.entries(plain).map(
    ([name, { precision, recall }]) => `${name} P ${two(precision)} R ${two(recall)}`,
  );
  return [
    `${id}: ${score} points, penalty ${penalties.points} · ${parts.join(' · ')}`,
    `    ${shares.join(' · ')}`,
    ...(verbose ? log.map(({ area, level, msg }) => `    ${area} ${level} ${msg}`) : []),
  ];
}
