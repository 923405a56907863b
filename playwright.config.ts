/** Browser tests: views over an invented case, the whole app in a browser, and the desktop app. */
import { defineConfig } from '@playwright/test';
import { findChromium, isRoot } from './scripts/find-chromium.ts';

/** Times count in it. */
const MEASURED = 'speed.spec.ts';

const executablePath = findChromium();

export default defineConfig({
  outputDir: 'test-results',
  // Two tests at a time would measure each other; the views that measure nothing are run by twos (scripts/browser-tests.ts).
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['./tests/e2e/fixtures/skip-reporter.ts']],
  use: {
    viewport: { width: 1600, height: 1000 },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: isRoot() ? ['--no-sandbox'] : [],
    },
  },
  projects: [
    { name: 'views', testDir: 'tests/views', testMatch: '*.spec.ts', testIgnore: MEASURED },
    { name: 'speed', testDir: 'tests/views', testMatch: MEASURED },
    { name: 'web', testDir: 'tests/e2e', testMatch: '*.spec.ts' },
    { name: 'desktop', testDir: 'tests/desktop', testMatch: '*.spec.ts' },
  ],
});
