/** The desktop app: one window, one core process, nothing of the articles in this process. */
import { app } from 'electron';
import { caseArgument } from './case-argument.ts';
import { startDesktop } from './desktop.ts';
import { guardPages, registerScheme } from './security.ts';

app.setName('Throughline');
registerScheme();
guardPages();

if (!app.requestSingleInstanceLock()) app.quit();
else {
  const asked = caseArgument(process.argv, process.cwd());
  // macOS hands the file over before the app is ready.
  const early: string[] = [];
  const keepEarly = (event: { preventDefault(): void }, path: string): void => {
    event.preventDefault();
    early.push(path);
  };
  app.on('open-file', keepEarly);
  app
    .whenReady()
    .then(async () => {
      app.off('open-file', keepEarly);
      await startDesktop(asked ?? early[0] ?? null);
    })
    .catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      app.exit(1);
    });
}
