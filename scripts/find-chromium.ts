/** Finds or installs a Chromium for the browser tests and for the app window of `npm start`. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { runCommand } from './run-step.ts';

const SYSTEM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];
const SYSTEM_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

export const isRoot = (): boolean => process.getuid?.() === 0;

/** Where a programme of the system is, or null. */
function onPath(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

/** The variable THROUGHLINE_CHROMIUM, Playwright's own download, the system's; null when there is none. */
export function findChromium(): string | null {
  const preferred = findPreferred() ?? SYSTEM_NAMES.map(onPath).find(Boolean);
  return preferred ?? SYSTEM_PATHS.find((path) => existsSync(path)) ?? null;
}

function findPreferred(): string | null {
  const own = process.env.THROUGHLINE_CHROMIUM;
  if (own) return own;
  const playwrights = chromium.executablePath();
  return playwrights && existsSync(playwrights) ? playwrights : null;
}

/** The same, installed first when it is missing; throws an error that names the command to run by hand. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium yet: trying Playwright’s download.');
  if (runCommand('playwright', ['install', 'chromium']) === 0 && existsSync(chromium.executablePath())) {
    return chromium.executablePath();
  }
  installDebian(['chromium']);
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'No Chromium found. Run "npx playwright install --with-deps chromium" or "sudo apt-get install chromium", or set THROUGHLINE_CHROMIUM to its path.',
  );
}

const HEADLESS_SHELL = 'chromium-headless-shell';

/**
 * For tests that nobody looks at: what {@link findChromium} prefers to the system's, then Chromium's headless shell, which takes
 * a third less time of the processors for the same page (docs/performance.md) and is installed where it can be, then any Chromium.
 */
export function ensureTestBrowser(): string {
  const found = findPreferred() ?? onPath(HEADLESS_SHELL);
  if (found) return found;
  installDebian([HEADLESS_SHELL]);
  return onPath(HEADLESS_SHELL) ?? ensureChromium();
}

/** The path of xvfb-run, which gives the desktop tests a display; null on systems with a display of their own. */
export function ensureXvfb(): string | null {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return null;
  if (!onPath('xvfb-run')) installDebian(['xvfb', 'xauth']);
  const path = onPath('xvfb-run');
  if (path) return path;
  throw new Error('The desktop tests need a display. Run "sudo apt-get install xvfb xauth".');
}

/** Does nothing where it may not or can't; the caller looks whether it helped. */
function installDebian(packages: readonly string[]): void {
  if (!isRoot() || !onPath('apt-get')) return;
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  if (runCommand('apt-get', ['update', '-q'], quiet) !== 0) return;
  runCommand('apt-get', ['install', '-y', '-q', ...packages], quiet);
}
