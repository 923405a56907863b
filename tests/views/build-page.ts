/** Builds the page of the view tests as the product is built: no inline scripts, no inline styles. */
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

/** One for each worker: they begin at the same time. */
const worker = process.env.TEST_PARALLEL_INDEX ?? '0';
export const pageFolder = join(import.meta.dirname, '..', '..', '.cache', 'views', worker);

export async function buildPage(): Promise<void> {
  await build({
    root: import.meta.dirname,
    configFile: false,
    plugins: [react()],
    logLevel: 'error',
    build: {
      outDir: pageFolder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  });
}
