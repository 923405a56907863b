/**
 * How fast a moved time window is drawn on graphs of 1,000 to 10,000 actors, in Chromium without its limit on frames: as the
 * product folds them, with every actor drawn, and as cytoscape alone would do it, which is the anchor of the ratios. A
 * step ends when the frame that shows it has been painted. Before the timing the ink of the pictures is compared.
 */
import { type Browser, chromium, type Page } from '@playwright/test';
import type { Core } from 'cytoscape';
import { ensureChromium, isRoot } from '../../scripts/find-chromium.ts';
import { buildPage } from '../views/build-page.ts';
import type { BenchResult } from './bench-result.ts';
import { resultOf } from './measure.ts';
import { plainGraph } from './plain-libraries.ts';
import { openViews, settled, type ViewTest } from './view-page.ts';

const STEPS = 60;
const PLAIN_STEPS = 20;
/** Pixels of a picture that shows anything. */
const LEAST_INK = 500;
const PAN_STEPS = 20;
const PAN_ROUNDS = 3;
/** Days since 1970 of the first window's ends; each step moves it by two days. */
const FIRST = { from: 19_723, to: 19_900 };

interface Size {
  readonly actors: number;
  readonly events: number;
  /** As the plan of the workbench has them (median and 95th percentile). */
  readonly limit: { readonly limit_ms?: number; readonly p95_limit_ms?: number };
  /** Panned too, everybody drawn. */
  readonly pan?: boolean;
}

const SIZES: readonly Size[] = [
  { actors: 1000, events: 2500, limit: { limit_ms: 8, p95_limit_ms: 16 } },
  { actors: 5000, events: 12_500, limit: { limit_ms: 16 }, pan: true },
  { actors: 10_000, events: 25_000, limit: { limit_ms: 33 } },
];

/** Milliseconds of each step of a moved window, until it has been painted. */
const scrub = (page: Page): Promise<readonly number[]> =>
  page.evaluate(
    async ({ steps, first }) => {
      const { window: time } = (Reflect.get(globalThis, 'viewTest') as ViewTest).workspace;
      time.hold({ ...first });
      await painted();
      const times: number[] = [];
      for (let step = 1; step <= steps; step += 1) {
        const started = performance.now();
        time.hold({ from: first.from + step * 2, to: first.to + step * 2 });
        await painted();
        times.push(performance.now() - started);
      }
      time.rest();
      return times;
    },
    { steps: STEPS, first: FIRST },
  );

/** The same gesture with cytoscape alone: what comes into the window and what leaves it change their class. */
const plainScrub = (page: Page): Promise<readonly number[]> =>
  page.evaluate(async (steps) => {
    const stage = document.querySelector('.graph-canvas .stage');
    const { cy } = Reflect.get(stage ?? {}, '_cyreg') as { readonly cy: Core };
    const edges = cy.edges().toArray();
    const share = Math.max(1, Math.floor(edges.length / 100));
    const times: number[] = [];
    for (let step = 0; step < steps; step += 1) {
      const started = performance.now();
      const drawn = new Promise((resolve) => cy.one('render', resolve));
      cy.batch(() => {
        for (const edge of edges.slice(step * share, (step + 1) * share)) edge.addClass('outside');
      });
      await drawn;
      times.push(performance.now() - started);
    }
    cy.edges().removeClass('outside');
    return times;
  }, PLAIN_STEPS);

/** Fails when what is drawn of a moving window stays the same, or is nothing. */
async function checkInk(page: Page): Promise<void> {
  const inkOf = (from: number, to: number) =>
    page.evaluate(
      async (span) => {
        (Reflect.get(globalThis, 'viewTest') as ViewTest).workspace.window.hold(span);
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
        const layer = document.querySelector<HTMLCanvasElement>('canvas.graph-layer');
        const picture = layer?.getContext('2d')?.getImageData(0, 0, layer.width, layer.height).data;
        let ink = 0;
        for (let at = 3; picture && at < picture.length; at += 4) if (picture[at]! > 0) ink += 1;
        return ink;
      },
      { from, to },
    );
  const wide = await inkOf(FIRST.from, FIRST.to);
  const narrow = await inkOf(FIRST.to - 5, FIRST.to);
  await page.evaluate(() => (Reflect.get(globalThis, 'viewTest') as ViewTest).workspace.window.rest());
  if (narrow < LEAST_INK || wide <= narrow)
    throw new Error(`the graph loses no ink with a narrower window: ${wide}, then ${narrow} pixels`);
}

async function measureSize(browser: Browser, size: Size): Promise<BenchResult[]> {
  const page = await openViews(browser, size);
  const name = `graph of ${size.actors} actors, ${size.events} events`;
  await checkInk(page);
  await settled(page);
  const foldedTimes = await scrub(page);
  await page.evaluate(() =>
    (Reflect.get(globalThis, 'viewTest') as ViewTest).workspace.panels.setState({ grouping: 'never' }),
  );
  await settled(page);
  const plain = resultOf(`${name}: step of cytoscape alone`, await plainScrub(page));
  await settled(page);
  const ratio = (times: readonly number[]) => resultOf('', times).median_ms / plain.median_ms;
  const allTimes = await scrub(page);
  const panned = size.pan ? await measurePan(browser, page, size) : [];
  await page.close();
  return [
    ...panned,
    resultOf(`${name}: scrub step, folded`, foldedTimes, { ...size.limit, ratio: ratio(foldedTimes) }),
    resultOf(`${name}: scrub step, everybody`, allTimes, { ratio: ratio(allTimes) }),
    plain,
  ];
}

/** Right after a change of the theme, for which cytoscape draws everything anew. */
async function measurePan(browser: Browser, page: Page, { actors }: Size): Promise<BenchResult[]> {
  const name = `graph of ${actors} actors, all shown`;
  const times: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < PAN_ROUNDS; round += 1) {
    await settled(page);
    await page.emulateMedia({ colorScheme: round % 2 === 0 ? 'dark' : 'light' });
    await settled(page);
    times.push(...(await pan(page)));
    plain.push(...(await plainGraph(browser, actors, PAN_STEPS)).pan);
  }
  const anchor = resultOf(`${name}: step of a cold pan of cytoscape alone`, plain);
  const ratio = resultOf('', times).p95_ms / anchor.p95_ms;
  return [resultOf(`${name}: step of a cold pan`, times, { p95_limit_ms: 33, ratio }), anchor];
}

/** Milliseconds of each step of a graph that is dragged, until it has been painted. */
const pan = (page: Page): Promise<readonly number[]> =>
  page.evaluate(async (steps) => {
    const stage = document.querySelector('.graph-canvas .stage');
    const { cy } = Reflect.get(stage ?? {}, '_cyreg') as { readonly cy: Core };
    const times: number[] = [];
    for (let step = 0; step < steps; step += 1) {
      const started = performance.now();
      cy.panBy({ x: 5, y: 3 });
      await painted();
      times.push(performance.now() - started);
    }
    return times;
  }, PAN_STEPS);

export async function run(): Promise<BenchResult[]> {
  await buildPage();
  const uncapped = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...uncapped, ...(isRoot() ? ['--no-sandbox'] : [])],
  });
  try {
    const results: BenchResult[] = [];
    for (const size of SIZES) results.push(...(await measureSize(browser, size)));
    return results;
  } finally {
    await browser.close();
  }
}

if (process.argv[1] === import.meta.filename) console.table(await run());
