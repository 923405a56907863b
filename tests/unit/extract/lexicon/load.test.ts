/** The lexicons are ready soon after the start. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('load-lists.ts', import.meta.url));
const ratio = (): number => Number(execFileSync(process.execPath, [script], { encoding: 'utf8' }));

/** Yardsticks of 40,000 indexed words (some 15 ms on a core of its own); seen: 1.1 to 2.1. */
const LIMIT = 3;

test(`all lexicons are read from cold in the time of ${LIMIT} yardsticks`, () => {
  expect(Math.min(...Array.from({ length: 5 }, ratio))).toBeLessThan(LIMIT);
});
