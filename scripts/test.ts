/** `npm test`: everything that can be tested here: `npm run check`, endurance, a browser, the desktop. */
import { runDesktopTests, runWebTests } from './browser-tests.ts';
import { runStep } from './run-step.ts';

runStep('check', 'node', ['scripts/check.ts']);
runStep('endurance: kill -9, long undo sequences', 'vitest', ['run', '--project', 'endurance']);
process.exitCode = runWebTests([]) || runDesktopTests([]);
