/** The cases opened last, newest first; the renderer knows them by keys, never by paths. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, sep } from 'node:path';
import type { RecentCase } from '#shared/contract/host.ts';
import { shortFolder } from '#shared/lib/folder-text.ts';
import { writeWhole } from './whole-file.ts';

const MAX_CASES = 10;
export const CASE_ENDING = '.throughline';

export interface RecentCases {
  /** Absolute paths, newest first. */
  paths(): readonly string[];
  list(): RecentCase[];
  add(path: string): void;
  forget(key: string): void;
  pathOf(key: string): string | null;
}

const keyOf = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 16);

/** `home` is shown as `~`; a file that can't be read counts as empty. */
export function createRecentCases(file: string, home: string): RecentCases {
  let paths = load(file);
  const store = (next: readonly string[]): void => {
    paths = next.slice(0, MAX_CASES);
    writeWhole(file, JSON.stringify({ cases: paths }, null, 2));
  };
  return {
    paths: () => paths,
    list: () =>
      paths.map((path) => ({
        key: keyOf(path),
        name: basename(path, CASE_ENDING),
        folder: shortFolder(dirname(path), { home, separator: sep }),
        exists: existsSync(path),
      })),
    add: (path) => store([path, ...paths.filter((other) => other !== path)]),
    forget: (key) => store(paths.filter((path) => keyOf(path) !== key)),
    pathOf: (key) => paths.find((path) => keyOf(path) === key) ?? null,
  };
}

function load(file: string): readonly string[] {
  try {
    const stored: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const cases: unknown = typeof stored === 'object' && stored !== null ? Reflect.get(stored, 'cases') : [];
    return Array.isArray(cases) ? cases.filter((path) => typeof path === 'string').slice(0, MAX_CASES) : [];
  } catch {
    return [];
  }
}
