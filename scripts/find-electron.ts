/** Finds Electron's binary, or fetches it once with a time limit. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot, toolEnvironment } from './run-step.ts';

const FETCH_LIMIT = 120_000;
/** After a failed fetch the next start does not wait for another one for a day. */
const RETRY_AFTER = 24 * 3600 * 1000;
const folder = join(projectRoot, 'node_modules', 'electron');

const DEFAULT_NAMES: Readonly<Record<string, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/** The binary's path below its folder, as the package wrote it down when it fetched it. */
function binaryName(): string {
  const note = join(folder, 'path.txt');
  return existsSync(note) ? readFileSync(note, 'utf8') : (DEFAULT_NAMES[process.platform] ?? 'electron');
}

/** ELECTRON_OVERRIDE_DIST_PATH, else the package's own; null when there is none. */
export function findElectron(): string | null {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const binary = join(override || join(folder, 'dist'), binaryName());
  return existsSync(binary) ? binary : null;
}

const failureNote = join(projectRoot, 'node_modules', '.cache', 'throughline', 'no-electron');

const hasJustFailed = (): boolean =>
  Date.now() - (statSync(failureNote, { throwIfNoEntry: false })?.mtimeMs ?? 0) < RETRY_AFTER;

/** The same, fetched first when it is missing; null where it can't be had. The reason is not of interest then. */
export function ensureElectron(): string | null {
  const found = findElectron();
  const installer = join(folder, 'install.js');
  const canFetch = !process.env.ELECTRON_OVERRIDE_DIST_PATH && existsSync(installer) && !hasJustFailed();
  if (found || !canFetch) return found;
  console.log('Fetching Electron, once (at most two minutes).');
  spawnSync('node', [installer], { env: toolEnvironment(), stdio: 'ignore', timeout: FETCH_LIMIT });
  const fetched = findElectron();
  if (!fetched) {
    mkdirSync(dirname(failureNote), { recursive: true });
    writeFileSync(failureNote, '');
  }
  return fetched;
}
