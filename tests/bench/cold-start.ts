/** Time from starting the desktop app to linked views: the graph drawn and the timeline's events on the screen. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { desktopSkipReason, launchDesktop } from '../e2e/fixtures/launch-desktop.ts';
import { timelineEvents, waitForCase } from '../e2e/scenarios/parts.ts';
import type { BenchResult } from './bench-result.ts';
import { resultOf } from './measure.ts';

const STARTS = 5;

async function startOnce(home: string): Promise<number> {
  const started = performance.now();
  const { page, close } = await launchDesktop({ home, casePath: null });
  await waitForCase(page);
  await timelineEvents(page).first().waitFor();
  const took = performance.now() - started;
  await close();
  return took;
}

/** The first start makes the sample case; the others open it. Empty where there is no Electron, with a line that says so. */
export async function run(): Promise<BenchResult[]> {
  const reason = desktopSkipReason();
  if (reason !== null) {
    console.log(`cold start skipped: ${reason}`);
    return [];
  }
  const home = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
  try {
    const first = await startOnce(home);
    const later: number[] = [];
    for (let round = 0; round < STARTS; round += 1) later.push(await startOnce(home));
    return [
      resultOf('desktop: first start, the sample case made', [first]),
      resultOf('desktop: cold start to linked views on the sample', later, { limit_ms: 2500 }),
    ];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) console.table(await run());
