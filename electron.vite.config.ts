/** Builds `out/`: main, core process, worker and command line as modules, the preload as CommonJS, the renderer's page. */
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** Node of the oldest Electron that the desktop runs on (Electron 33). */
const NODE_TARGET = 'node20.18';
const CHROMIUM_TARGET = 'chrome130';

const entry = (path: string): string => resolve(import.meta.dirname, path);

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: NODE_TARGET,
      minify: false,
      sourcemap: false,
      // Everything is bundled but the native module, which has to lie beside its binding; the rasteriser's WebAssembly
      // and its font are read from their packages.
      externalizeDeps: false,
      rollupOptions: {
        external: ['electron', 'better-sqlite3'],
        input: {
          index: entry('electron/main/index.ts'),
          'core-process': entry('electron/main/core-process.ts'),
          'extract-worker': entry('electron/core/jobs/extract-worker.ts'),
          'picture-worker': entry('electron/core/jobs/picture-worker.ts'),
          'file-worker': entry('electron/core/jobs/file-worker.ts'),
          cli: entry('electron/cli/main.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: NODE_TARGET,
      minify: false,
      sourcemap: false,
      externalizeDeps: false,
      rollupOptions: {
        external: ['electron'],
        input: { index: entry('electron/preload/index.ts') },
        // A sandboxed preload can't be a module.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    // Both hosts serve the page from their root.
    base: '/',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      emptyOutDir: true,
      target: CHROMIUM_TARGET,
      sourcemap: false,
      minify: true,
      // Inlined assets would need `data:` in more directives than images.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: { input: entry('renderer/index.html') },
    },
  },
});
