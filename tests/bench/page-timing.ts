/** What is timed inside a page: keys until they are painted, a change until the page has nothing left to do, frames. */
import type { Page } from '@playwright/test';
import { givePainted } from '../fixtures/painted.ts';

export interface KeyRun {
  readonly selector: string;
  readonly key: string;
  readonly shift: boolean;
  readonly steps: number;
  /** Milliseconds between two steps; 0 is as fast as frames come. */
  readonly pause: number;
}

/** Presses a key on an element again and again; milliseconds from each press to the frame that shows it. */
export async function pressKeys(page: Page, run: KeyRun): Promise<readonly number[]> {
  await givePainted(page);
  return page.evaluate(async ({ selector, key, shift, steps, pause }) => {
    const target = document.querySelector<HTMLElement>(selector);
    if (!target) throw new Error(`no ${selector}`);
    target.focus();
    const times: number[] = [];
    for (let step = 0; step < steps; step += 1) {
      const started = performance.now();
      target.dispatchEvent(
        new KeyboardEvent('keydown', { key, shiftKey: shift, bubbles: true, cancelable: true }),
      );
      await painted();
      times.push(performance.now() - started);
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    }
    return times;
  }, run);
}

/** Milliseconds between the frames that the page draws while something is done to it, and half a second after. */
export async function frameTimes(page: Page, action: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const record = { times: [] as number[], last: 0, on: true };
    Object.assign(globalThis, { frameRecord: record });
    const frame = (now: number) => {
      if (record.last > 0) record.times.push(now - record.last);
      record.last = now;
      if (record.on) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await action();
  await page.waitForTimeout(500);
  return page.evaluate(() => {
    const record = Reflect.get(globalThis, 'frameRecord') as { times: number[]; on: boolean };
    record.on = false;
    return record.times;
  });
}

export interface Settling {
  /** Milliseconds from the key to the end of the last thing that it gave the page to do, waits included. */
  readonly elapsed: number;
  /** Milliseconds of these in which the page could do nothing else. */
  readonly busy: number;
}

/** A page that has had nothing to do for so many milliseconds has settled; timers of the views are shorter. */
const QUIET = 400;
/** Milliseconds between two turns of an idle page at most: longer ones are work. */
const IDLE_TURN = 6;

/** Presses a key with Alt, which changes the window at once, and watches how long the page is busy with it. */
export const settleAfter = (page: Page, key: string): Promise<Settling> =>
  page.evaluate(
    ({ key: pressed, quiet, idle }) =>
      new Promise<Settling>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        const started = performance.now();
        let [before, last, busy] = [started, started, 0];
        port1.onmessage = () => {
          const now = performance.now();
          if (now - before > idle) {
            last = now;
            busy += now - before;
          }
          before = now;
          if (now - last > quiet) resolve({ elapsed: last - started, busy });
          else port2.postMessage(0);
        };
        const press = { key: pressed, altKey: true, bubbles: true, cancelable: true };
        document.body.dispatchEvent(new KeyboardEvent('keydown', press));
        port2.postMessage(0);
      }),
    { key, quiet: QUIET, idle: IDLE_TURN },
  );
