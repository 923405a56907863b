/** Times of the case file: import, window query, opening, undo and search on a case of 10,000 events, search on one of 100,000. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { readerOf, type SyntheticArticle, syntheticArticles } from '../fixtures/synthetic-case.ts';
import { openTestCore, type TestCore, temporaryFolder } from '../fixtures/test-core.ts';
import type { BenchResult } from './bench-result.ts';
import { measure, resultOf, time } from './measure.ts';
import { searchResults } from './search.ts';

const ARTICLES = 400;
const FIRST_DAY = 18_262;

const inputOf = ({ title, text, published }: SyntheticArticle) => ({
  ...{ title, text, published, publishedBasis: 'analyst' as const },
});

/** Imports everything; the limit is of one article. */
async function importAll({ ask }: TestCore, articles: readonly SyntheticArticle[]): Promise<BenchResult> {
  const times: number[] = [];
  for (const article of articles) times.push(await time(() => ask('article.import', inputOf(article))));
  return resultOf('import of an article (25 events)', times, { limit_ms: 300 });
}

/** The rows of a case written once more into an empty file by bare prepared statements: the floor of any import. */
function rawCopy(path: string, target: string): { readonly rows: number; readonly milliseconds: number } {
  const from = new Database(path, { readonly: true });
  copyFileSync(path, target);
  const to = new Database(target);
  to.pragma('foreign_keys = OFF');
  const tables = TABLES.map((table) => ({ table, rows: from.prepare(`SELECT * FROM ${table}`).raw().all() }));
  to.exec(TABLES.map((table) => `DELETE FROM ${table};`).join(''));
  to.pragma('foreign_keys = ON');
  const started = performance.now();
  let rows = 0;
  to.transaction(() => {
    for (const { table, rows: all } of tables) {
      if (all.length === 0) continue;
      const width = (all[0] as readonly unknown[] | undefined)?.length ?? 1;
      const insert = to.prepare(`INSERT INTO ${table} VALUES (${Array(width).fill('?').join(', ')})`);
      for (const row of all) insert.run(row);
      rows += all.length;
    }
  })();
  const milliseconds = performance.now() - started;
  to.close();
  from.close();
  return { rows, milliseconds };
}

const TABLES = [
  ...['source', 'article', 'sentence', 'actor', 'place', 'alias', 'attribute', 'mention', 'event'],
  ...['event_place', 'participant', 'relation', 'event_link', 'flag', 'evidence'],
];

async function queries({ ask }: TestCore): Promise<readonly BenchResult[]> {
  const windowOf = (length: number) => (round: number) => {
    const from = FIRST_DAY + round * 50;
    return ask('view.window', { window: { from, to: from + length }, limit: 500 });
  };
  const limit_ms = 20;
  return [
    await measure('window of 7 days', windowOf(7), { limit_ms }),
    await measure('window of 30 days', windowOf(30), { limit_ms }),
    await measure('window of a year, 500 events', windowOf(365), { limit_ms }),
    await measure('window of everything, 500 events', () =>
      ask('view.window', { window: { from: null, to: null }, limit: 500 }),
    ),
    await measure('search for a rare name', () => ask('search.find', { text: 'Baen' }), { limit_ms: 20 }),
    await measure('search for a common word', () => ask('search.find', { text: 'talks' }), { limit_ms: 50 }),
    await measure('summary of the case', () => ask('case.summary', {}), { limit_ms: 20 }),
  ];
}

/** From nothing to the first window on the screen. */
const opening = (databasePath: string): Promise<BenchResult> =>
  measure(
    'opening a case of 10,000 events, summary and first window',
    async () => {
      const { core, ask } = await openTestCore({ databasePath, checkOutputs: false });
      await ask('case.summary', {});
      await ask('view.window', { window: { from: null, to: null }, limit: 500 });
      await core.close();
    },
    { rounds: 10, limit_ms: 1500 },
  );

async function undoAndRedo({ ask }: TestCore): Promise<readonly BenchResult[]> {
  const undo: number[] = [];
  const redo: number[] = [];
  for (let round = 0; round < 10; round += 1) {
    undo.push(await time(() => ask('history.undo', {})));
    redo.push(await time(() => ask('history.redo', {})));
  }
  return [resultOf('undo of an import', undo), resultOf('redo of an import', redo)];
}

/** Runs everything in a folder of its own, which it removes. */
export async function run(): Promise<BenchResult[]> {
  const folder = temporaryFolder();
  try {
    const databasePath = join(folder.path, 'Bench.throughline');
    const articles = syntheticArticles(ARTICLES);
    const opened = await openTestCore({ databasePath, checkOutputs: false, read: readerOf(articles) });
    const imported = await importAll(opened, articles);
    const results = [imported, ...(await queries(opened)), ...(await undoAndRedo(opened))];
    await opened.core.close();
    const raw = rawCopy(databasePath, join(folder.path, 'Raw.throughline'));
    const perArticle = raw.milliseconds / ARTICLES;
    const floor = resultOf('the same rows by bare statements, per article', [perArticle], {
      ratio: imported.median_ms / perArticle,
    });
    return [...results, floor, await opening(databasePath), ...(await searchResults())];
  } finally {
    folder.remove();
  }
}

if (process.argv[1] === import.meta.filename) console.table(await run());
