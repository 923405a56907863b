/** The lexicons are ready soon after the start. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('load-lists.ts', import.meta.url));
const milliseconds = (): number =>
  Number(execFileSync(process.execPath, [script], { encoding: 'utf8' })) / 1000;

/** An idle core takes less than 15; what is above that allows for a core that is shared. */
const LIMIT = 30;

test(`all lexicons are read from cold in under ${LIMIT} ms of one thread`, () => {
  expect(Math.min(...Array.from({ length: 5 }, milliseconds))).toBeLessThan(LIMIT);
});
