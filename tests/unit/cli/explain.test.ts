/** `throughline explain`: one sentence as tables that a person can read, with the rules that fired. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cli } from '../../fixtures/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-explain-'));
const file = join(folder, 'article.txt');
writeFileSync(
  file,
  'Sudan attacks Chad\n\nSudan attacked Chad on Monday.\nIn March 2024 Sudan sent two aircraft to Chad.\n',
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const explain = (...more: readonly string[]) => cli(['explain', file, '--published', '2026-02-03', ...more]);

/** Cells of the first row under a table's heading that begins with these words. */
const rowOf = (out: string, ...begin: readonly string[]): string | undefined =>
  out.split('\n').find((line) => new RegExp(`^ +${begin.join(' +')}(?: |$)`).test(line));

test('words have base form, tag, head and relation; times, names, events and relations have their rules', async () => {
  const { code, out } = await explain('--sentence', '2');
  expect(code).toBe(0);
  expect(out).toMatch(/^2 \(body\) {2}Sudan attacked Chad on Monday\.\n/);
  expect(rowOf(out, '2', 'attacked')).toMatch(/attack +VERB VBD +root/);
  expect(rowOf(out, '1', 'Sudan')).toMatch(/PROPN NNP +2 attacked +· nsubj/);
  expect(rowOf(out, 'Monday')).toMatch(/DATE 2026-02-02 +2026-02-02 .*TM-\d+, sure to \d\.\d\d/);
  expect(rowOf(out, 'Sudan', 'name')).toMatch(/AC-\d+, sure to/);
  expect(rowOf(out, 'attacked', 'ASSAULT')).toMatch(/occurred .*EV-\d+, sure to/);
  expect(rowOf(out, 'Sudan', 'attacked')).toMatch(/Chad .*RE-\d+, sure to/);
});

test('a month is no march', async () => {
  const { out } = await explain('--sentence', '3');
  expect(rowOf(out, 'sent', 'MOBILIZE')).toMatch(/2024-03/);
  expect(out).not.toContain('PROTEST');
});

test('without a number all sentences are explained; one that is not there is said to be missing', async () => {
  const { out } = await explain();
  expect(out.match(/^\d \(/gm)).toHaveLength(3);
  expect(await explain('--sentence', '9')).toMatchObject({
    code: 2,
    err: expect.stringContaining('there is no sentence 9: write 1 to 3'),
  });
  expect((await cli(['explain'])).code).toBe(2);
});
