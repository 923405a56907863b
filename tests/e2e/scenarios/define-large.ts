/** The scenarios on a case of 100,000 events as tests, the same for both hosts; the case is made once a run. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { type DemoCaseFacts, demoCaseFacts } from '../../fixtures/demo-case-facts.ts';
import { makeDemoCaseFile } from '../../fixtures/demo-case-file.ts';
import type { RunningHost } from '../fixtures/running-host.ts';
import type { Launch } from './define.ts';
import { largeCase } from './large-case.ts';
import { largeKeyboardHand } from './large-keyboard-hand.ts';
import { largeMouseHand } from './large-mouse-hand.ts';

/** Registers the scenarios for one host. */
export function defineLargeScenarios(launch: Launch): void {
  let folder = '';
  let facts: DemoCaseFacts;
  let host: RunningHost | null = null;

  test.beforeAll(() => {
    test.setTimeout(300_000);
    folder = mkdtempSync(join(tmpdir(), 'throughline-large-'));
    makeDemoCaseFile(join(folder, 'Made.throughline'));
    facts = demoCaseFacts(join(folder, 'Made.throughline'));
  });
  test.afterEach(async () => {
    await host?.close();
    host = null;
  });
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  for (const [name, hand] of [
    ['mouse', largeMouseHand],
    ['keyboard', largeKeyboardHand],
  ] as const) {
    test(`a case of 100,000 events by ${name}`, async () => {
      test.setTimeout(300_000);
      const home = mkdtempSync(join(folder, 'home-'));
      // Beside it: a case in the home folder is taken for the sample, and the tour is offered.
      const casePath = `${home}.throughline`;
      copyFileSync(join(folder, 'Made.throughline'), casePath);
      host = await launch({ home, casePath });
      await host.page.setViewportSize({ width: 1600, height: 1000 });
      await largeCase(hand, host, facts);
    });
  }
}
