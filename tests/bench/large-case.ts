/**
 * A large case in the window, in Chromium and on Electron: opening it to the first picture, steps of the scrubber, a change
 * of the window until graph, timeline, tables and filters have settled, panning the timeline, and on Electron the memory
 * above that of an empty case. Of 100,000 events; BENCH_EVENTS says another number.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { makeDemoCase } from '#core/demo/make-demo-case.ts';
import { projectPaths } from '#core/project-paths.ts';
import { desktopSkipReason, launchDesktop, type RunningDesktop } from '../e2e/fixtures/launch-desktop.ts';
import { launchWeb } from '../e2e/fixtures/launch-web.ts';
import type { LaunchOptions, RunningHost } from '../e2e/fixtures/running-host.ts';
import { waitForCase } from '../e2e/scenarios/parts.ts';
import type { BenchResult } from './bench-result.ts';
import { resultOf } from './measure.ts';
import { frameTimes, pressKeys, settleAfter } from './page-timing.ts';

const EVENTS = Number(process.env.BENCH_EVENTS ?? 100_000);
const SEED = 5;
const OPENINGS = 3;
const MOVES = 12;
const STEPS = 60;
/** The window is narrowed to this part of the case's time before it is moved. */
const PART = 6;
/** Megabytes above an empty case. */
const MEMORY_LIMIT = 400;

const FROM = '[role="slider"][aria-label="Window from"]';
const BAND = '[role="slider"][aria-label="Window as a whole"]';

type Launch = (options: LaunchOptions) => Promise<RunningHost>;

/** Milliseconds from the start of the program to a graph and a timeline with something in them. */
async function openOnce(
  launch: Launch,
  options: LaunchOptions,
): Promise<{ host: RunningHost; took: number }> {
  const started = performance.now();
  const host = await launch(options);
  host.page.setDefaultTimeout(120_000);
  await host.page.locator('.vis-item').first().waitFor();
  await host.page.locator('canvas.graph-layer').waitFor();
  return { host, took: performance.now() - started };
}

async function openings(launch: Launch, options: LaunchOptions): Promise<readonly number[]> {
  const times: number[] = [];
  for (let opening = 0; opening <= OPENINGS; opening += 1) {
    const { host, took } = await openOnce(launch, options);
    // The first one writes what the others find kept in the case file.
    if (opening > 0) times.push(took);
    await waitForCase(host.page);
    await host.close();
  }
  return times;
}

/** Narrows the window, so that there are others of its length to go to. */
async function narrow(page: Page): Promise<void> {
  const part = () =>
    page.locator(FROM).evaluate((handle) => {
      const of = (name: string) => Number(handle.getAttribute(`aria-value${name}`));
      return (of('max') - of('now')) / (of('max') - of('min'));
    });
  for (let tries = 0; tries < 100 && (await part()) > 1 / PART; tries += 1)
    await pressKeys(page, { selector: FROM, key: 'PageUp', shift: false, steps: 5, pause: 0 });
  await page.waitForTimeout(2000);
}

async function moves(page: Page): Promise<{ elapsed: number[]; busy: number[] }> {
  const [elapsed, busy]: [number[], number[]] = [[], []];
  for (let move = 0; move < MOVES; move += 1) {
    const noteBefore = await page.locator('.panel-note').allTextContents();
    const settling = await settleAfter(page, move % 4 < 2 ? 'PageUp' : 'PageDown');
    const noteAfter = await page.locator('.panel-note').allTextContents();
    if (noteBefore.join() === noteAfter.join()) throw new Error('the window did not move');
    elapsed.push(settling.elapsed);
    busy.push(settling.busy);
  }
  return { elapsed, busy };
}

async function panTimeline(page: Page): Promise<void> {
  const box = await page.locator('.timeline-canvas').boundingBox();
  if (!box) throw new Error('no timeline');
  const [x, y] = [box.x + box.width * 0.6, box.y + box.height * 0.9];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= STEPS; step += 1) await page.mouse.move(x - step * 5, y);
  await page.mouse.up();
}

async function measureHost(kind: string, { page }: RunningHost): Promise<BenchResult[]> {
  await page.waitForTimeout(5000);
  await narrow(page);
  const scrub = await pressKeys(page, {
    ...{ selector: BAND, key: 'ArrowLeft', shift: true, steps: STEPS, pause: 0 },
  });
  await page.waitForTimeout(2000);
  const { elapsed, busy } = await moves(page);
  const pan = await frameTimes(page, () => panTimeline(page));
  return [
    resultOf(`${kind}: scrub step, painted`, scrub, { p95_limit_ms: 80 }),
    resultOf(`${kind}: change of the window until settled`, elapsed),
    resultOf(`${kind}: the same, time that the page was busy`, busy),
    resultOf(`${kind}: frame while the timeline is panned`, pan, { p95_limit_ms: 100 }),
  ];
}

async function measureOn(kind: string, launch: Launch, options: LaunchOptions): Promise<BenchResult[]> {
  const name = `${EVENTS.toLocaleString('en')} events, ${kind}`;
  const opening = await openings(launch, options);
  const { host } = await openOnce(launch, options);
  try {
    return [resultOf(`${name}: opened to the first picture`, opening), ...(await measureHost(name, host))];
  } finally {
    await host.close();
  }
}

/** Megabytes of all processes of the app once it has come to rest. */
async function memoryOf(options: LaunchOptions): Promise<number> {
  const { host } = await openOnce(launchDesktop, options);
  await host.page.waitForTimeout(8000);
  const kilobytes = await (host as RunningDesktop).app.evaluate(({ app }) =>
    app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0),
  );
  await host.close();
  return kilobytes / 1024;
}

/** As a row like the others, in megabytes: a case that takes too many loses no other figure. */
async function memoryResult(folder: string, casePath: string): Promise<BenchResult> {
  const sample = await memoryOf({ home: join(folder, 'memory-sample'), casePath: null });
  const large = await memoryOf({ home: join(folder, 'memory-large'), casePath });
  const above = Math.round(large - sample);
  const name = `${EVENTS.toLocaleString('en')} events, Electron: megabytes above the sample case`;
  return resultOf(name, [above], { limit_ms: MEMORY_LIMIT });
}

export async function run(): Promise<BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-large-'));
  const casePath = process.env.BENCH_CASE ?? join(folder, 'Large.throughline');
  try {
    if (!process.env.BENCH_CASE) await makeCase(casePath);
    const results = await measureOn('Chromium', launchWeb, { home: join(folder, 'web'), casePath });
    const reason = desktopSkipReason();
    if (reason !== null) {
      console.log(`large case on the desktop skipped: ${reason}`);
      return results;
    }
    results.push(
      ...(await measureOn('Electron', launchDesktop, { home: join(folder, 'desktop'), casePath })),
    );
    results.push(await memoryResult(folder, casePath));
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const makeCase = (databasePath: string) =>
  makeDemoCase({
    ...{ databasePath, events: EVENTS, seed: SEED, clock: Date.now },
    resources: projectPaths(import.meta.url).root,
    log: { info: () => undefined, error: () => undefined },
  });

if (process.argv[1] === import.meta.filename) console.table(await run());
