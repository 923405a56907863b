/** `npm run test:e2e`: the views and the whole app in a browser. */
import { runWebTests } from './browser-tests.ts';

process.exitCode = runWebTests(process.argv.slice(2));
