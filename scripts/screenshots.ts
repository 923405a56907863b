/** `npm run screenshots`: the pictures of the README, of the real app on the sample case, light and dark, into `docs/`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchWeb } from '../tests/e2e/fixtures/launch-web.ts';
import { timelineEvents, waitForCase } from '../tests/e2e/scenarios/parts.ts';
import { buildIfStale } from './build.ts';
import { projectRoot } from './run-step.ts';

const SIZE = { width: 1440, height: 900 };
/** What the picture shows selected. */
const EVENT = /forces struck/;

async function take(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.setViewportSize(SIZE);
  await page.locator('.event-label').filter({ hasText: EVENT }).first().click();
  await page.waitForTimeout(600);
  const path = join(projectRoot, 'docs', `window-${scheme}.png`);
  await page.screenshot({ path });
  console.log(path.slice(projectRoot.length + 1));
}

if (!buildIfStale()) process.exit(1);
const home = mkdtempSync(join(tmpdir(), 'throughline-pictures-'));
const host = await launchWeb({ home, casePath: null });
try {
  await host.page.setViewportSize(SIZE);
  await waitForCase(host.page);
  await timelineEvents(host.page).first().waitFor();
  for (const scheme of ['light', 'dark'] as const) await take(host.page, scheme);
} finally {
  await host.close();
  rmSync(home, { recursive: true, force: true });
}
