/** Every rule of the extractor that a SPEC.md names is held by a test, and every rule that its code names is in a SPEC.md. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot, sourceFiles } from './source-files.ts';

const SPECS = ['electron/extract/SPEC.md', 'electron/extract/text/SPEC.md', 'electron/extract/times/SPEC.md'];
const RULE = /\b[A-Z]{2}-\d{1,2}\b/g;
const BOLD = /\*\*([^*]+)\*\*/g;

const idsIn = (text: string): readonly string[] => text.match(RULE) ?? [];

/** In a SPEC.md the ids of rules stand in bold where they are laid down. */
const laidDown = new Set(
  SPECS.flatMap((path) =>
    [...readFileSync(join(projectRoot, path), 'utf8').matchAll(BOLD)].flatMap(([, bold]) => idsIn(bold!)),
  ),
);
const prefixes = new Set([...laidDown].map((id) => id.slice(0, 2)));

/** Other things look like rules: `TM-` and the like are rules, `RU-12` is none. */
const rulesIn = (folder: string): readonly (readonly [string, string])[] =>
  sourceFiles(folder).flatMap(({ path, text }) =>
    idsIn(text)
      .filter((id) => prefixes.has(id.slice(0, 2)))
      .map((id) => [id, path] as const),
  );

test('every rule of a SPEC.md is cited by a test', () => {
  const cited = new Set(rulesIn('tests').map(([id]) => id));
  expect([...laidDown].filter((id) => !cited.has(id))).toEqual([]);
});

test('every rule that the code cites is laid down in a SPEC.md', () => {
  const unknown = rulesIn('electron/extract').filter(([id]) => !laidDown.has(id));
  expect([...new Set(unknown.map((entry) => entry.join(' ')))]).toEqual([]);
});
