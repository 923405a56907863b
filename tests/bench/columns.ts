/**
 * A large case as columns: making it, reading it, and what the window works out of it at each step and at rest. 100,000 events, or as
 * many as BENCH_EVENTS says.
 */
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { makeDemoCase } from '#core/demo/make-demo-case.ts';
import { projectPaths } from '#core/project-paths.ts';
import { readColumns } from '#core/store/case-columns.ts';
import { keptColumns } from '#core/store/column-cache.ts';
import { fileJobs } from '#core/store/file-jobs.ts';
import { openCaseFile } from '#core/store/open.ts';
import { actorFacts } from '#shared/columns/actor-facts.ts';
import type { ComparedSide } from '#shared/columns/change.ts';
import { compareSides } from '#shared/columns/compare.ts';
import { comparedGraphs, eitherSide } from '#shared/columns/compare-graph.ts';
import { comparePairs } from '#shared/columns/compare-pairs.ts';
import { createDrawnStates } from '#shared/columns/drawn-states.ts';
import { facetCounts } from '#shared/columns/facet-counts.ts';
import { facetsOf } from '#shared/columns/facets.ts';
import { foldingOf, standingOut } from '#shared/columns/folding.ts';
import { graphIn } from '#shared/columns/graph-in.ts';
import { tieCounts } from '#shared/columns/joined.ts';
import { aloneOf } from '#shared/columns/masks.ts';
import { unpack } from '#shared/columns/pack.ts';
import { type Presence, presenceIn } from '#shared/columns/presence.ts';
import { spreadPlaces } from '#shared/columns/spread.ts';
import { orderedBy } from '#shared/columns/table-order.ts';
import { thinned } from '#shared/columns/thinning.ts';
import { type TiedColumns, tiesOf } from '#shared/columns/ties.ts';
import { windowScale } from '#shared/columns/window-scale.ts';
import type { TimeWindow } from '#shared/contract/views.ts';
import { noFilters } from '#shared/derive/filters.ts';
import { communitiesIn } from '#shared/network/communities-in.ts';
import { temporaryFolder } from '../fixtures/test-core.ts';
import type { BenchResult } from './bench-result.ts';
import { measure, resultOf, time } from './measure.ts';

const EVENTS = Number(process.env.BENCH_EVENTS ?? 100_000);
const ALL_TIME: TimeWindow = { from: null, to: null };
const FIRST_DAY = 18_262;
const place = {
  resources: projectPaths(import.meta.url).root,
  clock: Date.now,
  log: { info: () => undefined, error: () => undefined },
};

/** Windows of a month to four years, all over the case. */
const windowAt = (round: number): TimeWindow => {
  const from = FIRST_DAY + ((round * 137) % 2000);
  return { from, to: from + ([30, 90, 365, 1460][round % 4] ?? 30) };
};

const rowsOf = (path: string): number => {
  const db = new Database(path, { readonly: true });
  const tables = db
    .prepare<[], string>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%fts%' AND name NOT LIKE 'sqlite%'",
    )
    .pluck()
    .all();
  const counts = tables.map(
    (table) => db.prepare<[], number>(`SELECT count(*) FROM "${table}"`).pluck().get() ?? 0,
  );
  db.close();
  return counts.reduce((sum, count) => sum + count, 0);
};

/** 150,000 rows a second are 6.7 ms for a thousand; the search index and the columns are part of it. */
async function making(databasePath: string): Promise<BenchResult> {
  const took = await time(() => makeDemoCase({ ...place, databasePath, events: EVENTS, seed: 1 }));
  const thousands = rowsOf(databasePath) / 1000;
  return resultOf('a thousand rows of a demo case, search index included', [took / thousands]);
}

async function reading(databasePath: string): Promise<{ results: BenchResult[]; columns: TiedColumns }> {
  const file = await openCaseFile({ ...place, databasePath, backups: null, fileWork: fileJobs });
  const kept = keptColumns(file.connection);
  if (!kept) throw new Error('a demo case keeps its columns');
  const results = [
    await measure(`columns of ${EVENTS} events from their rows`, () => readColumns(file.connection), {
      rounds: 3,
    }),
    await measure('the same, kept in the file', () => keptColumns(file.connection), { rounds: 8 }),
    await measure('unpacked in the window', () => unpack(kept), { rounds: 12 }),
  ];
  const columns = unpack<TiedColumns>(kept);
  await file.close();
  return {
    results: [...results, await measure('lines of the graph', () => tiesOf(columns), { rounds: 5 })],
    columns,
  };
}

function workbench(columns: TiedColumns) {
  const source = { columns, ties: columns.ties, alone: aloneOf(columns, null, null) };
  const all = presenceIn(columns, null, ALL_TIME);
  const ties = tieCounts(source, all);
  const among = Uint8Array.from(ties, Math.sign);
  const communities = communitiesIn(columns.ties, ties);
  const whole = actorFacts(columns, all).events;
  const foldingFor = (now: Presence) => {
    const within = actorFacts(columns, now).events;
    const standing = standingOut({ whole, within }, { most: 120, always: [], among });
    const folding = foldingOf({ actors: columns.actors, among, standing, ties }, communities);
    return thinned({ source, folding }, { all, now }, { most: 1200, kept: 400, always: [] });
  };
  return { source, all, foldingFor };
}

async function moving(columns: TiedColumns): Promise<BenchResult[]> {
  const { source, all, foldingFor } = workbench(columns);
  const folding = foldingFor(all);
  const statesOf = createDrawnStates(source, graphIn(source, all, folding), folding);
  const atRest = (round: number) => {
    const now = presenceIn(columns, null, windowAt(round));
    const next = foldingFor(now);
    const everybody = graphIn(source, all, next);
    graphIn(source, now, next);
    createDrawnStates(source, everybody, next);
    spreadPlaces(columns.events, now.events, { most: 600, stretch: null });
  };
  const facets = facetsOf(columns, []);
  const places = Int32Array.from(columns.events.ids.keys());
  const byType = { of: (row: number) => columns.events.types[row]!, count: 19 };
  return [
    await measure(
      'a step of the window: who and what is in it',
      (round) => statesOf(presenceIn(columns, null, windowAt(round))),
      { limit_ms: 33 },
    ),
    await measure('a window at rest: folded, thinned, both graphs', atRest, { rounds: 12 }),
    await measure('counts of all filters', () => facetCounts(facets, all.events, noFilters), { rounds: 8 }),
    await measure('the density strip', () => windowScale(columns.events, all.events), { rounds: 8 }),
    await measure('a table of all events sorted by type', () => orderedBy(places, byType, true), {
      rounds: 8,
    }),
  ];
}

/** Two windows of the same length, one after the other, as the comparison has them. */
async function comparing(columns: TiedColumns): Promise<BenchResult[]> {
  const { source } = workbench(columns);
  const sidesOf = (round: number) => {
    const { from, to } = windowAt(round);
    const side = (window: TimeWindow): ComparedSide => ({
      source,
      presence: presenceIn(columns, null, window),
    });
    const length = (to ?? 0) - (from ?? 0) + 1;
    return {
      before: side({ from: (from ?? 0) - length, to: (from ?? 0) - 1 }),
      after: side({ from, to }),
    };
  };
  const compare = (round: number) => {
    const sides = sidesOf(round);
    const comparison = compareSides(sides);
    return { sides, comparison, pairs: comparePairs(sides, comparison) };
  };
  const drawn = (round: number) => {
    const { sides, comparison } = compare(round);
    const both = eitherSide(sides, comparison);
    const ties = tieCounts(both.source, both.all);
    const among = Uint8Array.from(ties, Math.sign);
    const counts = actorFacts(columns, both.all).events;
    const standing = standingOut({ whole: counts, within: counts }, { most: 120, always: [], among });
    const folding = foldingOf(
      { actors: columns.actors, among, standing, ties },
      communitiesIn(columns.ties, ties),
    );
    const kept = thinned(
      { source: both.source, folding },
      { all: both.all, now: both.all },
      { most: 1200, kept: 400, always: [] },
    );
    return comparedGraphs({ sides, comparison, both }, kept);
  };
  return [
    await measure('two windows compared: events, relations, actors, lines, pairs', compare, {
      rounds: 12,
      limit_ms: 200,
    }),
    await measure('the same, folded anew, with the graphs of both', drawn, { rounds: 8 }),
  ];
}

/** Runs everything in a folder of its own, which it removes. */
export async function run(): Promise<BenchResult[]> {
  const folder = temporaryFolder();
  try {
    const databasePath = join(folder.path, 'Large.throughline');
    const made = await making(databasePath);
    const { results, columns } = await reading(databasePath);
    return [made, ...results, ...(await moving(columns)), ...(await comparing(columns))];
  } finally {
    folder.remove();
  }
}

if (process.argv[1] === import.meta.filename) console.table(await run());
