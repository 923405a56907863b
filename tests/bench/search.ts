/** Times of the search on a case of 100,000 sentences: what people type, letter by letter and with operators, rare and common. */
import { join } from 'node:path';
import { makeDemoCase } from '#core/demo/make-demo-case.ts';
import { projectPaths } from '#core/project-paths.ts';
import { openTestCore, type TestCore, temporaryFolder } from '../fixtures/test-core.ts';
import type { BenchResult } from './bench-result.ts';
import { resultOf, time } from './measure.ts';

const SENTENCES = 100_000;
const NAMES = 80;
/** As many hits as the palette asks for. */
const HITS = 24;
const TRIES = 3;

const COMMON: readonly string[] = [
  ...['talks', 'fruitless', 'talks fruitless', 'talk OR sides', 'a', 'f', 'at', 'cor', 'corov'],
  ...['attacked', 'met OR attacked', 'attacked -corov', 'talks -met', 'NEAR(fruitless sides, 12)'],
  ...['"fruitless talks"', '"attacked"', 'text:talks', 'event:would', 'actor:cor', 'nothing of the kind'],
];

/** Names of the case from the busiest to the rarest: whole, as they are being typed, and together with a verb. */
function queriesOf(names: readonly string[]): readonly string[] {
  const picked = Array.from(
    { length: NAMES },
    (_, index) => names[Math.floor((index * names.length) / NAMES)] ?? '',
  );
  const typed = picked.slice(0, 20).flatMap((name) => [2, 3, 4, 6].map((length) => name.slice(0, length)));
  const exact = picked
    .slice(20, 60)
    .flatMap((name) => [`"${name}"`, `${name} attacked`, `event:"${name}" -met`]);
  return [...picked, ...typed, ...exact, ...COMMON];
}

/** Every query once, each the best of three: what it costs, not what else the machine was doing. */
async function timesOf(
  queries: readonly string[],
  ask: (text: string) => Promise<unknown>,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (const text of queries) {
    const tries: number[] = [];
    for (let round = 0; round < TRIES; round += 1) tries.push(await time(() => ask(text)));
    times.push(Math.min(...tries));
  }
  return times;
}

async function searches({ ask }: TestCore): Promise<readonly BenchResult[]> {
  const names: string[] = [];
  for (let offset = 0; offset < 6000; offset += 100)
    names.push(...(await ask('case.actors', { text: '', offset, limit: 100 })).items.map(({ name }) => name));
  const queries = queriesOf(names);
  const find = await timesOf(queries, (text) => ask('search.find', { text, limit: HITS }));
  const items = await timesOf(queries, (text) => ask('search.items', { text }));
  const said = await timesOf(queries, (text) => ask('search.said', { text }));
  return [
    resultOf(`search, 100,000 sentences, ${queries.length} queries`, find, { limit_ms: 1, p99_limit_ms: 25 }),
    resultOf('what a search finds for all views', items, { limit_ms: 5, p99_limit_ms: 80 }),
    resultOf('everything that has the words of a filter', said, { limit_ms: 10, p99_limit_ms: 300 }),
  ];
}

/** Makes the case in a folder of its own, which it removes. */
export async function searchResults(): Promise<readonly BenchResult[]> {
  const folder = temporaryFolder();
  try {
    const databasePath = join(folder.path, 'Search.throughline');
    await makeDemoCase({
      ...{ databasePath, events: SENTENCES, seed: 11, clock: Date.now },
      resources: projectPaths(import.meta.url).root,
      log: { info: () => undefined, error: () => undefined },
    });
    const opened = await openTestCore({ databasePath, checkOutputs: false });
    const results = await searches(opened);
    await opened.core.close();
    return results;
  } finally {
    folder.remove();
  }
}
