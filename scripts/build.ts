/** `npm run build`: builds `out/` unless it was built from exactly these sources already. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, runCommand } from './run-step.ts';

const SOURCES = ['electron', 'renderer', 'shared', 'drizzle'];
const FILES = ['electron.vite.config.ts', 'package.json', 'package-lock.json'];
const RESULTS = [
  'main/index.js',
  'main/core-process.js',
  'main/extract-worker.js',
  'main/picture-worker.js',
  'main/file-worker.js',
  'main/cli.js',
  'preload/index.cjs',
  'renderer/index.html',
];
const out = join(projectRoot, 'out');
const stampFile = join(out, 'sources.sha256');

/** SHA-256 over the names and contents of everything that goes into the build. */
function stampOfSources(): string {
  const hash = createHash('sha256');
  const paths = SOURCES.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name)),
  );
  for (const path of [...paths.sort(), ...FILES.map((file) => join(projectRoot, file))]) {
    hash.update(path.slice(projectRoot.length)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

const isBuilt = (stamp: string): boolean =>
  existsSync(stampFile) &&
  readFileSync(stampFile, 'utf8') === stamp &&
  RESULTS.every((file) => existsSync(join(out, file)));

/** True when `out/` is of today's sources afterwards; the builder's own output says what is wrong when not. */
export function buildIfStale(): boolean {
  const stamp = stampOfSources();
  if (isBuilt(stamp)) return true;
  if (runCommand('electron-vite', ['build']) !== 0) return false;
  writeFileSync(stampFile, stamp);
  return true;
}

if (import.meta.main) process.exitCode = buildIfStale() ? 0 : 1;
