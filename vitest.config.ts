/**
 * Tests in plain Node, no browser: `fast` is part of `npm run check`, `endurance` (kill -9, long undo sequences) only of
 * `npm test`.
 */
import { defineConfig } from 'vitest/config';

const shared = { environment: 'node', pool: 'forks', testTimeout: 20_000, hookTimeout: 30_000 } as const;

export default defineConfig({
  test: {
    passWithNoTests: false,
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...shared,
          name: 'fast',
          // No test changes a global or a module's state, and loading the core anew for each file costs a third of the time.
          isolate: false,
          include: ['tests/{unit,contract,golden,properties,architecture}/**/*.test.ts'],
        },
      },
      { test: { ...shared, name: 'endurance', include: ['tests/endurance/**/*.test.ts'] } },
    ],
  },
});
