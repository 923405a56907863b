/** The scenarios as tests, the same for both hosts: each has a home folder of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import type { LaunchOptions, RunningHost } from '../fixtures/running-host.ts';
import { exploreSample } from './explore-sample.ts';
import { exploringByKeyboard, exploringByMouse } from './exploring-hands.ts';
import { firstRun } from './first-run.ts';
import { hostileText } from './hostile-text.ts';
import { importToHistory } from './import-to-history.ts';
import { keyboard } from './keyboard.ts';
import { keyboardHand } from './keyboard-hand.ts';
import { mouseHand } from './mouse-hand.ts';
import { policyTour } from './policy-tour.ts';
import { savedViews } from './saved-views.ts';
import { twelveTasks } from './twelve-tasks.ts';

export type Launch = (options: LaunchOptions) => Promise<RunningHost>;

const closeOnce = (host: RunningHost): (() => Promise<void>) => {
  let closed: Promise<void> | null = null;
  return () => {
    closed ??= host.close();
    return closed;
  };
};

/** Registers the scenarios for one host. */
export function defineScenarios(launch: Launch): void {
  let home = '';
  const running: RunningHost[] = [];
  const start = async (casePath: string | null): Promise<RunningHost> => {
    const host = await launch({ home, casePath });
    await host.page.setViewportSize({ width: 1600, height: 1000 });
    const once = { ...host, close: closeOnce(host) };
    running.push(once);
    return once;
  };

  test.beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'throughline-scenario-'));
  });
  test.afterEach(async () => {
    // A test that failed has left its host running.
    for (const host of running.splice(0)) await host.close();
    rmSync(home, { recursive: true, force: true });
  });

  for (const [name, hand] of [
    ['mouse', { ...mouseHand, ...exploringByMouse }],
    ['keyboard', { ...keyboardHand, ...exploringByKeyboard }],
  ] as const) {
    test(`the first start opens a sample case, which is explored by ${name}`, async () => {
      test.setTimeout(120_000);
      const host = await start(null);
      await firstRun(host);
      await exploreSample(hand, host);
    });
  }

  test('import, look, narrow the time, select, correct, undo, start again, find the history', async () => {
    test.setTimeout(120_000);
    await importToHistory(() => start(join(home, 'Work.throughline')));
  });

  for (const [name, hand] of [
    ['mouse', mouseHand],
    ['keyboard', keyboardHand],
  ] as const) {
    test(`the twelve tasks by ${name}`, async () => {
      test.setTimeout(180_000);
      await twelveTasks(hand, () => start(join(home, 'Tasks.throughline')));
    });
  }

  test('a view is saved, outlives the window, and is shown again; back and forward', async () => {
    test.setTimeout(120_000);
    await savedViews(await start(join(home, 'Views.throughline')));
  });

  test('nothing breaks the content security policy on a tour through the window', async () => {
    test.setTimeout(120_000);
    await policyTour(await start(join(home, 'Tour.throughline')));
  });

  test('a hundred script payloads in texts, names and file names run nowhere', async () => {
    test.setTimeout(120_000);
    await hostileText(await start(join(home, 'Hostile.throughline')));
  });

  test('the main panels are reached and used by keyboard', async () => {
    test.setTimeout(120_000);
    await keyboard(await start(join(home, 'Keys.throughline')));
  });
}
