/** `npm run test:desktop`: the desktop app, packaged (E2E_APP_EXECUTABLE) or on the electron package's own binary. */
import { runDesktopTests } from './browser-tests.ts';

process.exitCode = runDesktopTests(process.argv.slice(2));
