/** A log on the disk: one JSON line an event, started anew at a megabyte with the old one kept beside it. */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Logger } from './core.ts';

const MAX_BYTES = 1_000_000;

/** Never throws: a log that can't be written must not stop the program. */
export function createFileLog(path: string, clock: () => number): Logger {
  const write = (level: 'info' | 'error', event: string, facts: object): void => {
    const at = new Date(clock()).toISOString();
    try {
      mkdirSync(dirname(path), { recursive: true });
      rotate(path);
      appendFileSync(path, `${JSON.stringify({ at, level, event, ...facts })}\n`);
    } catch {
      // Full or read-only disk: the program itself says so where it matters.
    }
  };
  return {
    info: (event, facts = {}) => write('info', event, facts),
    error: (event, facts = {}) => write('error', event, facts),
  };
}

function rotate(path: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > MAX_BYTES) renameSync(path, `${path}.old`);
}
