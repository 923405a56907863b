/**
 * `npm run soak [-- --minutes N] [--seed N]`: uses a case of 100,000 events at random for so long, and compares the memory
 * of the page, its rubbish collected, before and after. Fails when it grows by more than a tenth, and at any fault of the page.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { listenForFaults } from '../tests/e2e/fixtures/faults.ts';
import { launchWeb } from '../tests/e2e/fixtures/launch-web.ts';
import { waitForCase } from '../tests/e2e/scenarios/parts.ts';
import { makeDemoCaseFile } from '../tests/fixtures/demo-case-file.ts';
import { type HeapMeter, heapMeter } from '../tests/soak/heap-meter.ts';
import { actAtRandom, chanceOf, comeToRest, type Done, doEverything } from '../tests/soak/random-use.ts';
import { fillRecords } from '../tests/soak/table-acts.ts';
import { buildIfStale } from './build.ts';
import { projectRoot } from './run-step.ts';

/**
 * Everything is done so often before the first measurement: what is shown for the first time stays made, and what is run again
 * and again is compiled.
 */
const WARM_UP = 10;
const MOST_GROWTH = 10;
/** Measured so often on the way: a leak grows from part to part, a cache that fills up does not. */
const PARTS = 4;

interface SoakOptions {
  readonly minutes: number;
  readonly seed: number;
}

function optionsOf(args: readonly string[]): SoakOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { minutes: { type: 'string', default: '20' }, seed: { type: 'string', default: '1' } },
  });
  const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
  if (!(minutes > 0) || !Number.isInteger(seed)) throw new Error('--minutes and --seed take numbers');
  return { minutes, seed };
}

/** Growth of the heap in per cent. */
async function soak(page: Page, { minutes, seed }: SoakOptions): Promise<number> {
  const meter = await heapMeter(page);
  const chance = chanceOf(seed);
  await fillRecords(page);
  await doEverything(page, { chance, times: WARM_UP });
  await comeToRest(page);
  const before = await measured(meter, 'at the start');
  let after = before;
  for (let part = 1; part <= PARTS; part += 1) {
    const done = await actAtRandom(page, { chance, minutes: minutes / PARTS });
    console.table([...done].map(rowOf));
    await comeToRest(page);
    after = await measured(meter, `after ${((minutes * part) / PARTS).toFixed(1)} minutes`);
  }
  return (after / before - 1) * 100;
}

const rowOf = ([name, { times, milliseconds }]: readonly [string, Done]) => ({
  ...{ name, times, 'ms each': Math.round(milliseconds / times) },
});

async function measured(meter: HeapMeter, when: string): Promise<number> {
  const { megabytes, nodes, listeners } = await meter();
  console.log(`${when}: ${megabytes.toFixed(1)} MB, ${nodes} nodes of the page, ${listeners} listeners`);
  return megabytes;
}

/** What the page looked like when something could not be done, before the fault goes on. */
async function pictured(page: Page, cause: unknown): Promise<never> {
  const path = join(projectRoot, '.cache', 'soak-failure.png');
  await page.screenshot({ path, timeout: 60_000 }).then(
    () => console.error(`the window at the failure: ${path}`),
    () => console.error('the window gave no picture at the failure'),
  );
  throw cause;
}

async function main(options: SoakOptions): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-soak-'));
  const casePath = join(folder, 'Soak.throughline');
  makeDemoCaseFile(casePath);
  const host = await launchWeb({ home: join(folder, 'home'), casePath });
  host.page.setDefaultTimeout(20_000);
  const faults = listenForFaults(host.page);
  try {
    await waitForCase(host.page);
    const growth = await soak(host.page, options).catch((cause: unknown) => pictured(host.page, cause));
    console.log(`growth in ${options.minutes} minutes (seed ${options.seed}): ${growth.toFixed(1)} %`);
    return growth <= MOST_GROWTH && faults.length === 0;
  } finally {
    for (const fault of faults) console.error(`fault of the page: ${fault}`);
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const options = optionsOf(process.argv.slice(2));
process.exitCode = buildIfStale() && (await main(options)) ? 0 : 1;
