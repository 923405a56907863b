/**
 * The first picture of cases of 300 and 1,000 actors whose places are known, in Chromium: from when the page has the case until graph
 * and timeline have been drawn, and until there is nothing left to do; and from the start of the page, the program's loading
 * included. The anchor is cytoscape alone over as many actors, from its first call on.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { ensureChromium, isRoot } from '../../scripts/find-chromium.ts';
import { launchWeb } from '../e2e/fixtures/launch-web.ts';
import { waitForCase } from '../e2e/scenarios/parts.ts';
import type { BenchResult } from './bench-result.ts';
import { makeLargeCase } from './large-case-file.ts';
import { resultOf } from './measure.ts';
import { plainGraph } from './plain-libraries.ts';

const ROUNDS = 7;
/** A picture of an empty graph is smaller, in bytes. */
const LEAST_INK = 8000;

interface Size {
  readonly actors: number;
  readonly events: number;
  readonly newActor: number;
  readonly limits: { readonly picture: number; readonly interactive: number };
}

const SIZES: readonly Size[] = [
  { actors: 300, events: 1500, newActor: 0.48, limits: { picture: 400, interactive: 1500 } },
  { actors: 1000, events: 5000, newActor: 0.48, limits: { picture: 300, interactive: 1500 } },
];

/** Milliseconds since the page began to load. */
interface Opening {
  /** The case has arrived. */
  readonly data: number;
  readonly picture: number;
  readonly idle: number;
}

/** Runs in each new page: notes when both views have been painted, and the end of every long task. */
function watch(): void {
  const record = { picture: 0, busy: 0 };
  Object.assign(globalThis, { opening: record });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      record.busy = Math.max(record.busy, startTime + duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const layer = document.querySelector('canvas.graph-layer');
    const labels = (layer ? Reflect.get(layer, 'labels') : null) as readonly unknown[] | null;
    if (!labels?.length || !document.querySelector('.vis-item')) return void requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      record.picture = performance.now();
    };
    requestAnimationFrame(() => port2.postMessage(0));
  };
  requestAnimationFrame(look);
}

async function openAgain(page: Page): Promise<Opening> {
  await page.reload();
  await page.waitForFunction(
    () => (Reflect.get(globalThis, 'opening') as { readonly picture: number }).picture > 0,
  );
  await page.waitForTimeout(2500);
  const ink = (await page.locator('.graph-canvas').screenshot()).length;
  if (ink < LEAST_INK) throw new Error('the graph is empty when its picture should be there');
  return page.evaluate(() => {
    const { picture, busy } = Reflect.get(globalThis, 'opening') as { picture: number; busy: number };
    const loads = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const data = loads.find(({ name }) => name.includes('view.columns'))?.responseEnd ?? Number.NaN;
    return { data, picture, idle: Math.max(picture, busy) };
  });
}

async function measureSize(browser: Browser, folder: string, size: Size): Promise<BenchResult[]> {
  const casePath = join(folder, `${size.actors}.throughline`);
  const made = await makeLargeCase(casePath, size);
  const { page, close } = await launchWeb({ home: join(folder, `home-${size.actors}`), casePath });
  try {
    await waitForCase(page);
    // The first opening lays the graph out, and keeps the places in the case file.
    await page.waitForTimeout(6000);
    await page.addInitScript(watch);
    const openings: Opening[] = [];
    const plain: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      openings.push(await openAgain(page));
      plain.push((await plainGraph(browser, made.actors, 1)).first);
    }
    return resultsOf(
      `case of ${made.actors} actors, ${made.events} events`,
      { openings, plain },
      size.limits,
    );
  } finally {
    await close();
  }
}

function resultsOf(
  name: string,
  { openings, plain }: { readonly openings: readonly Opening[]; readonly plain: readonly number[] },
  limits: Size['limits'],
): BenchResult[] {
  const anchor = resultOf(`${name}: first frame of cytoscape alone`, plain);
  const pictures = openings.map(({ data, picture }) => picture - data);
  const idle = openings.map((opening) => opening.idle - opening.data);
  const whole = openings.map(({ picture }) => picture);
  const ratio = resultOf('', pictures).median_ms / anchor.median_ms;
  return [
    resultOf(`${name}: case read to the first picture`, pictures, { limit_ms: limits.picture, ratio }),
    resultOf(`${name}: case read until nothing is left to do`, idle, { limit_ms: limits.interactive }),
    resultOf(`${name}: page opened to the first picture`, whole),
    anchor,
  ];
}

export async function run(): Promise<BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-first-'));
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: isRoot() ? ['--no-sandbox'] : [],
  });
  try {
    const results: BenchResult[] = [];
    for (const size of SIZES) results.push(...(await measureSize(browser, folder, size)));
    return results;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) console.table(await run());
