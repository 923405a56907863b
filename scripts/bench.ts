/**
 * `npm run bench [-- --json FILE] [NAME ...]`: every benchmark, or those of these names, as tables, and as JSON for comparing runs.
 * Fails above a limit, and where one could not be measured.
 */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { BenchResult } from '../tests/bench/bench-result.ts';
import { run as coldStart } from '../tests/bench/cold-start.ts';
import { run as columns } from '../tests/bench/columns.ts';
import { run as extraction } from '../tests/bench/extraction.ts';
import { run as firstPicture } from '../tests/bench/first-picture.ts';
import { run as graph } from '../tests/bench/graph.ts';
import { run as largeCase } from '../tests/bench/large-case.ts';
import { run as layouts } from '../tests/bench/layouts.ts';
import { run as overlapIndex } from '../tests/bench/overlap-index.ts';
import { run as paths } from '../tests/bench/paths.ts';
import { run as pictures } from '../tests/bench/pictures.ts';
import { run as store } from '../tests/bench/store.ts';
import { run as timeline } from '../tests/bench/timeline.ts';
import { run as window } from '../tests/bench/window.ts';
import { buildIfStale } from './build.ts';

const { values, positionals: only } = parseArgs({
  options: { json: { type: 'string' } },
  allowPositionals: true,
});

const BENCHES: Readonly<Record<string, () => readonly BenchResult[] | Promise<readonly BenchResult[]>>> = {
  ...{ extraction, store, overlapIndex, columns, paths, layouts, pictures, coldStart, window },
  ...{ firstPicture, graph, timeline, largeCase },
};

const unknown = only.filter((name) => !(name in BENCHES));
if (unknown.length > 0)
  throw new Error(
    `no benchmark is called ${unknown.join(', ')}: there are ${Object.keys(BENCHES).join(', ')}`,
  );

const rounded = (value: number): number => Math.round(value * 100) / 100;
const isOver = (measured: number | undefined, limit: number | undefined): boolean =>
  measured !== undefined && limit !== undefined && measured > limit;
const isAbove = (result: BenchResult): boolean =>
  isOver(result.median_ms, result.limit_ms) ||
  isOver(result.p95_ms, result.p95_limit_ms) ||
  isOver(result.p99_ms, result.p99_limit_ms);

function limitText({ limit_ms, p95_limit_ms, p99_limit_ms }: BenchResult): string | number {
  if (p99_limit_ms !== undefined) return `p99 ${p99_limit_ms}`;
  return p95_limit_ms === undefined ? (limit_ms ?? '') : `p95 ${p95_limit_ms}`;
}

function row(result: BenchResult): Record<string, string | number> {
  const { name, median_ms, p95_ms, p99_ms, ratio } = result;
  return {
    name,
    'median ms': rounded(median_ms),
    'p95 ms': rounded(p95_ms),
    'p99 ms': p99_ms === undefined ? '' : rounded(p99_ms),
    'limit ms': limitText(result),
    ratio: ratio === undefined ? '' : rounded(ratio),
    '': isAbove(result) ? 'ABOVE' : '',
  };
}

if (!buildIfStale()) process.exit(1);
const results: BenchResult[] = [];
const failed: string[] = [];
for (const [name, run] of Object.entries(BENCHES)) {
  if (only.length > 0 && !only.includes(name)) continue;
  try {
    const rows = await run();
    console.table(rows.map(row));
    results.push(...rows);
  } catch (error) {
    console.error(error);
    failed.push(name);
  }
}
const machine = {
  cores: cpus().length,
  model: cpus()[0]?.model ?? '',
  load: loadavg().map(rounded),
  node: process.version,
};
console.log(`${machine.cores} cores, ${machine.model}, load ${machine.load.join(' ')}, Node ${machine.node}`);
if (values.json) writeFileSync(values.json, `${JSON.stringify({ machine, results }, null, 2)}\n`);
const above = results.filter(isAbove);
console.log(
  above.length === 0
    ? `${results.length} benchmarks, none above its limit`
    : `above the limit: ${above.map(({ name }) => name).join('; ')}`,
);
if (failed.length > 0) console.log(`not measured: ${failed.join(', ')}`);
process.exitCode = above.length + failed.length === 0 ? 0 : 1;
