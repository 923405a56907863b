/** kill -9 at random points of an import: nothing acknowledged is lost, nothing is half (reliability.md §10, row 1). */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomNumbers } from '#shared/lib/random.ts';
import { projectRoot } from '../architecture/source-files.ts';
import { faultsOf, withDatabase } from '../fixtures/case-state.ts';
import { EVENTS_PER_ARTICLE } from '../fixtures/kill-child.ts';
import { openTestCore, temporaryFolder } from '../fixtures/test-core.ts';

const KILLS = 50;
/** Every so many kills hit the child while it starts and recovers the file, the others while it imports. */
const EARLY = 5;
const bundle = join(projectRoot, '.cache', 'kill-child', 'kill-child.js');

const folder = temporaryFolder();
const path = join(folder.path, 'Killed.throughline');
afterAll(() => folder.remove());

/** One file starts in a third of the time that a hundred do. */
beforeAll(async () => {
  await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: 'tests/fixtures/kill-child.ts',
      outDir: '.cache/kill-child',
      emptyOutDir: true,
      rollupOptions: { external: ['better-sqlite3'] },
    },
  });
});

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

interface Run {
  /** Articles that the child said it had committed. */
  readonly acknowledged: readonly number[];
  readonly failures: readonly string[];
}

/** When to kill: so long after the child started, or after it acknowledged so many articles. */
interface Moment {
  readonly articles: number | null;
  readonly delay: number;
}

async function killOnce(first: number, { articles, delay }: Moment): Promise<Run> {
  const child = spawn(process.execPath, [bundle, path, String(first), projectRoot], {
    env: { ...process.env, THROUGHLINE_KILL_CHILD: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString('utf8');
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString('utf8');
  });
  while (articles !== null && child.exitCode === null && countLines(output) <= articles) await wait(2);
  await wait(delay);
  child.kill('SIGKILL');
  await once(child, 'close');
  const lines = output.split('\n').filter((line) => line !== '' && line !== 'open');
  const failures = [...lines.filter((line) => !/^\d+$/.test(line)), ...(errors === '' ? [] : [errors])];
  return { acknowledged: lines.map(Number).filter(Number.isInteger), failures };
}

const countLines = (output: string): number => output.split('\n').length - 1;

/** Articles by number with their numbers of events. */
const articlesIn = (db: Database.Database): ReadonlyMap<number, number> =>
  new Map(
    (
      db
        .prepare(
          'SELECT a.title, count(e.id) AS events FROM article a LEFT JOIN event e ON e.article_id = a.id GROUP BY a.id',
        )
        .all() as { readonly title: string; readonly events: number }[]
    ).map(({ title, events }) => [Number(title.split(' ')[1]), events]),
  );

const historyLength = (db: Database.Database): unknown =>
  db.prepare('SELECT count(*) FROM change_set').pluck().get();

test(`${KILLS} kills: no acknowledged article is lost, none is half`, async () => {
  const random = randomNumbers(42);
  const acknowledged = new Set<number>();
  let whileImporting = 0;
  let next = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const isEarly = kill % EARLY === 0;
    const articles = isEarly ? null : Math.floor(random() * 4);
    const run = await killOnce(next, { articles, delay: random() * (isEarly ? 500 : 40) });
    expect(run.failures).toEqual([]);
    for (const number of run.acknowledged) acknowledged.add(number);
    if (run.acknowledged.length > 0) whileImporting += 1;
    if (!existsSync(path)) continue;
    const stored = withDatabase(path, articlesIn);
    for (const number of acknowledged) expect(stored.has(number), `article ${number}`).toBe(true);
    for (const [number, events] of stored) expect(events, `article ${number}`).toBe(EVENTS_PER_ARTICLE);
    expect(withDatabase(path, historyLength)).toBe(stored.size);
    expect(withDatabase(path, faultsOf)).toEqual([]);
    next = Math.max(-1, ...stored.keys()) + 1;
  }
  console.log(
    `${KILLS} kills, ${whileImporting} of them during imports, ${acknowledged.size} articles acknowledged`,
  );
  expect(whileImporting).toBeGreaterThanOrEqual(KILLS / 2);
  const { core, ask } = await openTestCore({ databasePath: path });
  expect((await ask('case.summary', {})).counts.articles).toBeGreaterThanOrEqual(acknowledged.size);
  await ask('history.undo', {});
  await core.close();
  expect(withDatabase(path, faultsOf)).toEqual([]);
}, 600_000);
