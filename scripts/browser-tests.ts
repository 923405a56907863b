/** Runs Playwright's projects over today's build, with the browser or the display that they need. */
import { desktopSkipReason } from '../tests/e2e/fixtures/launch-desktop.ts';
import { buildIfStale } from './build.ts';
import { ensureChromium, ensureXvfb } from './find-chromium.ts';
import { runCommand, runTogether } from './run-step.ts';

/** The views and the whole app in a browser two at a time, then alone what is measured. Returns the exit status. */
export function runWebTests(args: readonly string[]): number {
  if (!buildIfStale()) return 1;
  const run = (...projects: readonly string[]): number =>
    runCommand('playwright', ['test', ...projects, '--pass-with-no-tests', ...args], {
      THROUGHLINE_CHROMIUM: ensureChromium(),
    });
  const views = run('--project=views', '--project=web', '--workers=2');
  return Math.max(views, run('--project=speed'));
}

/**
 * The desktop app; without an Electron binary every test is skipped and counted. All of them are run in two halves at a time,
 * each with a display of its own: windows on one display would take the focus from each other. Returns the exit status.
 */
export async function runDesktopTests(args: readonly string[]): Promise<number> {
  if (!buildIfStale()) return 1;
  const tests = ['playwright', 'test', '--project=desktop', ...args];
  const xvfb = desktopSkipReason() === null ? ensureXvfb() : null;
  if (xvfb === null) return runTogether([tests]);
  const onDisplay = [xvfb, '-a', ...tests];
  if (args.length > 0) return runTogether([onDisplay]);
  return runTogether(
    [1, 2].map((half) => [...onDisplay, `--shard=${half}/2`, `--output=test-results/desktop-${half}`]),
  );
}
