/**
 * The window's own speed over a case of 200 actors and 1,000 events, in Chromium and on Electron: steps of the scrubber,
 * the echo of a selection, and the longest frame while panels are dragged and the theme changes. Every timed step ends
 * when the next frame has been painted. Before the timing the ink of the pictures is compared, so that nothing is
 * measured that is not drawn.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { desktopSkipReason, launchDesktop } from '../e2e/fixtures/launch-desktop.ts';
import { launchWeb } from '../e2e/fixtures/launch-web.ts';
import type { LaunchOptions, RunningHost } from '../e2e/fixtures/running-host.ts';
import { waitForCase } from '../e2e/scenarios/parts.ts';
import type { BenchResult } from './bench-result.ts';
import { makeLargeCase } from './large-case-file.ts';
import { resultOf } from './measure.ts';
import { frameTimes, pressKeys } from './page-timing.ts';

const STEPS = 80;
const SIZE = { width: 1600, height: 1000 };

async function dragDivider(page: Page): Promise<void> {
  const box = await page.getByRole('separator', { name: 'Width of inspector and reader' }).boundingBox();
  if (!box) throw new Error('no divider');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 4, y);
  await page.mouse.down();
  for (let step = 1; step <= 20; step += 1) await page.mouse.move(box.x + 4 - step * 8, y);
  await page.mouse.up();
}

/** Narrows the window first, so that a moved window has something to show and to leave out. */
async function scrubSteps(page: Page): Promise<readonly number[]> {
  const from = '[role="slider"][aria-label="Window from"]';
  const band = '[role="slider"][aria-label="Window as a whole"]';
  await pressKeys(page, { selector: from, key: 'PageUp', shift: false, steps: 40, pause: 0 });
  await page.waitForTimeout(600);
  await inkChanges(page, () =>
    pressKeys(page, { selector: band, key: 'PageDown', shift: false, steps: 6, pause: 0 }),
  );
  await page.waitForTimeout(600);
  return pressKeys(page, { selector: band, key: 'ArrowLeft', shift: true, steps: STEPS, pause: 0 });
}

/** Fails when the graph's picture stays the same, or is empty. */
async function inkChanges(page: Page, action: () => Promise<unknown>): Promise<void> {
  const picture = () => page.locator('.graph-canvas').screenshot();
  const before = await picture();
  await action();
  const during = await picture();
  if (during.equals(before)) throw new Error('the graph does not change while the window moves');
  if (during.length < 4000) throw new Error('the graph is empty while the window moves');
}

async function measureHost(kind: string, host: RunningHost): Promise<BenchResult[]> {
  const { page } = host;
  await page.setViewportSize(SIZE);
  await waitForCase(page);
  await page.waitForTimeout(4000);
  const select = { selector: '.timeline-canvas', key: 'ArrowRight', shift: false, steps: 30, pause: 250 };
  const echo = await pressKeys(page, select);
  await page.keyboard.press('Escape');
  const scrub = await scrubSteps(page);
  // What the last step has left to do when it rests is not part of the drag.
  await page.waitForTimeout(1500);
  const drag = Math.max(...(await frameTimes(page, () => dragDivider(page))));
  const theme = Math.max(...(await frameTimes(page, () => page.emulateMedia({ colorScheme: 'dark' }))));
  return [
    resultOf(`${kind}: scrub step, painted`, scrub, { p95_limit_ms: 50 }),
    resultOf(`${kind}: selection echo, painted`, echo, { p95_limit_ms: 50 }),
    resultOf(`${kind}: longest frame while a panel is dragged`, [drag], { limit_ms: 100 }),
    resultOf(`${kind}: longest frame at a change of theme`, [theme], { limit_ms: 100 }),
  ];
}

async function runOn(
  kind: string,
  launch: (options: LaunchOptions) => Promise<RunningHost>,
  options: LaunchOptions,
): Promise<BenchResult[]> {
  const host = await launch(options);
  try {
    return await measureHost(kind, host);
  } finally {
    await host.close();
  }
}

export async function run(): Promise<BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-window-'));
  const casePath = join(folder, 'Large.throughline');
  try {
    const { actors, events } = await makeLargeCase(casePath);
    console.log(`window: a case of ${actors} actors and ${events} events`);
    const web = await runOn('Chromium', launchWeb, { home: join(folder, 'web'), casePath });
    const reason = desktopSkipReason();
    if (reason !== null) console.log(`window on the desktop skipped: ${reason}`);
    const desktop =
      reason === null
        ? await runOn('Electron', launchDesktop, { home: join(folder, 'desktop'), casePath })
        : [];
    return [...web, ...desktop];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) console.table(await run());
