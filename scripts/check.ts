/** `npm run check`: format and lint, types of every layer, the fast tests, dead code. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, runStep } from './run-step.ts';

const root = JSON.parse(readFileSync(join(projectRoot, 'tsconfig.json'), 'utf8')) as {
  readonly references: readonly { readonly path: string }[];
};

runStep('format and lint', 'biome', ['ci', '--error-on-warnings', '.']);
for (const { path } of root.references) runStep(`types of ${path}`, 'tsc', ['--noEmit', '-p', path]);
runStep('unit, contract, property, golden and architecture tests', 'vitest', ['run', '--project', 'fast']);
runStep('dead code', 'knip', ['--no-config-hints']);
