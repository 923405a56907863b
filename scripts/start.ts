/** `npm start [-- --case CASE]`: builds what is stale and opens the app: on the desktop, else in a browser window. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openInBrowser } from '../electron/cli/open-in-browser.ts';
import { dataFolder } from '../electron/core/data-folder.ts';
import { buildIfStale } from './build.ts';
import { findChromium, isRoot } from './find-chromium.ts';
import { ensureElectron } from './find-electron.ts';
import { projectRoot, toolEnvironment } from './run-step.ts';

const args = process.argv.slice(2);

/** Chromium's own sandbox does not start as root. */
const rootArgs = (): readonly string[] => (isRoot() ? ['--no-sandbox'] : []);

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function startDesktop(electron: string): void {
  const child = spawn(electron, [...rootArgs(), projectRoot, ...args], { stdio: 'inherit' });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
  passSignals(child);
}

/** Serves the case with the command line and opens the link that it prints; later links are for the person. */
function startInBrowser(): void {
  const cli = join(projectRoot, 'electron', 'cli', 'throughline.mjs');
  const server = spawn('node', [cli, 'serve', ...args], {
    env: toolEnvironment(),
    stdio: ['inherit', 'pipe', 'inherit'],
  });
  let window: ChildProcess | null = null;
  let isOpened = !hasDisplay();
  createInterface({ input: server.stdout }).on('line', (line) => {
    console.log(line);
    if (isOpened || !line.startsWith('http://')) return;
    isOpened = true;
    window = openWindow(line, () => server.kill());
  });
  server.on('exit', (code) => {
    window?.kill();
    process.exitCode = code ?? 1;
  });
  passSignals(server);
}

/** What ends this script ends what it started. */
function passSignals(child: ChildProcess): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
}

/** A window that goes sooner has handed its page to one that was open already. */
const SHORTEST_LIFE = 5000;

/**
 * A Chromium window without address bar and with a profile of its own, or the person's browser.
 * Closing the window ends the app; a browser's tab can't.
 */
function openWindow(url: string, onClosed: () => void): ChildProcess | null {
  const chromium = findChromium();
  if (!chromium) {
    openInBrowser(url);
    return null;
  }
  const machine = { platform: process.platform, home: homedir(), environment: process.env };
  const profile = join(dataFolder(machine), 'browser-profile');
  mkdirSync(profile, { recursive: true });
  const started = performance.now();
  const window = spawn(
    chromium,
    [
      `--app=${url}`,
      `--user-data-dir=${profile}`,
      '--window-size=1440,900',
      '--no-first-run',
      '--no-default-browser-check',
      ...rootArgs(),
    ],
    { stdio: 'ignore' },
  );
  window.on('error', () => openInBrowser(url));
  window.on('exit', () => {
    if (performance.now() - started > SHORTEST_LIFE) onClosed();
  });
  return window;
}

if (!buildIfStale()) process.exitCode = 1;
else {
  const electron = hasDisplay() ? ensureElectron() : null;
  if (electron) startDesktop(electron);
  else {
    console.log(
      hasDisplay()
        ? 'Electron cannot be had here: the same app opens in the browser, on this machine only.'
        : 'There is no display here: open the link below in a browser on this machine.',
    );
    startInBrowser();
  }
}
