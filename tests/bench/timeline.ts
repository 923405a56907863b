/**
 * The timeline over 50,000 events in Chromium: from the wish to see it until its items have been painted, and the frames while it is
 * panned with a part of them in view. The anchor is vis-timeline alone over as many items with 200 in view.
 */
import { type Browser, chromium, type Page } from '@playwright/test';
import { ensureChromium, isRoot } from '../../scripts/find-chromium.ts';
import { buildPage } from '../views/build-page.ts';
import type { BenchResult } from './bench-result.ts';
import { resultOf } from './measure.ts';
import { plainTimeline } from './plain-libraries.ts';
import { openViews, settled, type ViewTest } from './view-page.ts';

const EVENTS = 50_000;
const ROUNDS = 7;
const PLAIN_ROUNDS = 3;
const STEPS = 60;

/** Milliseconds from the wish until the items have been painted. */
const showTimeline = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { panels } = (Reflect.get(globalThis, 'viewTest') as ViewTest).workspace;
    panels.setState({ lower: 'tables' });
    while (document.querySelector('.vis-item')) await new Promise((resolve) => setTimeout(resolve, 20));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const started = performance.now();
    panels.setState({ lower: 'timeline' });
    while (!document.querySelector('.vis-item')) await new Promise(requestAnimationFrame);
    await painted();
    return performance.now() - started;
  });

/** Milliseconds of each step of a drag to the left, until it has been painted. */
const pan = (page: Page): Promise<readonly number[]> =>
  page.evaluate(async (steps) => {
    const stage = document.querySelector('.timeline-canvas .vis-center');
    if (!stage) throw new Error('no timeline');
    const { left, top, width, height } = stage.getBoundingClientRect();
    const at = { clientX: left + width * 0.7, clientY: top + height - 6 };
    const point = (type: string, clientX: number) =>
      new PointerEvent(type, {
        ...{ bubbles: true, cancelable: true, composed: true, pointerId: 1, pointerType: 'mouse' },
        ...{ isPrimary: true, button: 0, buttons: type === 'pointerup' ? 0 : 1 },
        ...{ clientX, clientY: at.clientY },
      });
    stage.dispatchEvent(point('pointerdown', at.clientX));
    const times: number[] = [];
    for (let step = 1; step <= steps; step += 1) {
      const started = performance.now();
      stage.dispatchEvent(point('pointermove', at.clientX - step * 6));
      await painted();
      times.push(performance.now() - started);
    }
    stage.dispatchEvent(point('pointerup', at.clientX - steps * 6));
    return times;
  }, STEPS);

/** Fails when panning moves nothing. */
async function checkPan(page: Page): Promise<readonly number[]> {
  const stage = page.locator('.timeline-canvas');
  const before = await stage.screenshot();
  const times = await pan(page);
  await page.waitForTimeout(400);
  if (before.equals(await stage.screenshot()))
    throw new Error('the timeline does not move when it is panned');
  return times;
}

async function measured(browser: Browser): Promise<BenchResult[]> {
  const page = await openViews(browser, { actors: 1000, events: EVENTS });
  await settled(page);
  const first: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) first.push(await showTimeline(page));
  // Three weeks of two years: some of the lines show events, others clusters.
  await page.evaluate(() =>
    (Reflect.get(globalThis, 'viewTest') as ViewTest).workspace.window.setState(
      { from: 20_000, to: 20_021 },
      true,
    ),
  );
  await settled(page);
  const moved = await checkPan(page);
  await page.close();
  const plainFirst: number[] = [];
  const plainPan: number[] = [];
  for (let round = 0; round < PLAIN_ROUNDS; round += 1) {
    const plain = await plainTimeline(browser, { events: EVENTS, inView: 200, steps: STEPS });
    plainFirst.push(plain.first);
    plainPan.push(...plain.pan);
  }
  return resultsOf({ first, moved, plainFirst, plainPan });
}

type Times = Readonly<Record<'first' | 'moved' | 'plainFirst' | 'plainPan', readonly number[]>>;

function resultsOf({ first, moved, plainFirst, plainPan }: Times): BenchResult[] {
  const name = `timeline of ${EVENTS} events`;
  const anchors = {
    first: resultOf(`${name}: first paint of vis-timeline alone`, plainFirst),
    pan: resultOf(`${name}: step of a pan of vis-timeline alone, 200 in view`, plainPan),
  };
  const ratio = (times: readonly number[], anchor: BenchResult) =>
    resultOf('', times).median_ms / anchor.median_ms;
  return [
    resultOf(`${name}: first paint`, first, { limit_ms: 400, ratio: ratio(first, anchors.first) }),
    resultOf(`${name}: step of a pan`, moved, { p95_limit_ms: 33, ratio: ratio(moved, anchors.pan) }),
    anchors.first,
    anchors.pan,
  ];
}

export async function run(): Promise<BenchResult[]> {
  await buildPage();
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--disable-frame-rate-limit', '--disable-gpu-vsync', ...(isRoot() ? ['--no-sandbox'] : [])],
  });
  try {
    return await measured(browser);
  } finally {
    await browser.close();
  }
}

if (process.argv[1] === import.meta.filename) console.table(await run());
