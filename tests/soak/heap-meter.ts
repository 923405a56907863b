/** Measures what a page holds in memory, after everything that nothing holds any more has been collected. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from '@playwright/test';

export interface Held {
  /** Of JavaScript. */
  readonly megabytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

export type HeapMeter = () => Promise<Held>;

/** Views that rest for so many milliseconds have done what they put off. */
const REST = 1500;
/** What is freed at one collection can let go of more at the next; and code that has not run for some is let go of. */
const COLLECTIONS = 10;

export async function heapMeter(page: Page): Promise<HeapMeter> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    await delay(REST);
    for (let round = 0; round < COLLECTIONS; round += 1) {
      await session.send('HeapProfiler.collectGarbage');
      await delay(200);
    }
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
    return { megabytes: of('JSHeapUsedSize') / 1e6, nodes: of('Nodes'), listeners: of('JSEventListeners') };
  };
}
