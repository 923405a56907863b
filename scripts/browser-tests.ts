/** Runs Playwright's projects over today's build, with the browser or the display that they need. */
import { desktopSkipReason } from '../tests/e2e/fixtures/launch-desktop.ts';
import { buildIfStale } from './build.ts';
import { ensureTestBrowser, ensureXvfb } from './find-chromium.ts';
import { runCommand } from './run-step.ts';

/** The views alone, two at a time, then what is measured and the whole app in a browser. Returns the exit status. */
export function runWebTests(args: readonly string[]): number {
  if (!buildIfStale()) return 1;
  const run = (...projects: readonly string[]): number =>
    runCommand('playwright', ['test', ...projects, '--pass-with-no-tests', ...args], {
      THROUGHLINE_CHROMIUM: ensureTestBrowser(),
    });
  const views = run('--project=views', '--workers=2');
  return Math.max(views, run('--project=speed', '--project=web'));
}

/** The desktop app; without an Electron binary every test is skipped and counted. Returns the exit status. */
export function runDesktopTests(args: readonly string[]): number {
  if (!buildIfStale()) return 1;
  const tests = ['playwright', 'test', '--project=desktop', ...args];
  const xvfb = desktopSkipReason() === null ? ensureXvfb() : null;
  const [command = '', ...rest] = xvfb === null ? tests : [xvfb, '-a', ...tests];
  return runCommand(command, rest);
}
