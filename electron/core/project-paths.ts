/** Where the project's own files are, from source, from a bundle in `out/`, and inside a packaged app alike. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export interface ProjectPaths {
  /** The folder of package.json; it holds `drizzle/migrations`. */
  readonly root: string;
  readonly models: string;
  readonly samples: string;
  /** The built renderer. */
  readonly renderer: string;
  /** The entry of extraction workers, as source or as bundle, whichever the caller is. */
  readonly workerUrl: URL;
  /** The entry of the workers that draw pictures. */
  readonly pictureWorkerUrl: URL;
  /** The entry of the workers that do long jobs on case files. */
  readonly fileWorkerUrl: URL;
  readonly version: string;
}

/** `from` is the caller's `import.meta.url`. Throws when no package.json lies above it. */
export function projectPaths(from: string): ProjectPaths {
  const root = rootAbove(dirname(fileURLToPath(from)));
  const isSource = from.endsWith('.ts');
  const jobUrl = (name: string): URL =>
    pathToFileURL(join(root, isSource ? `electron/core/jobs/${name}.ts` : `out/main/${name}.js`));
  return {
    root,
    models: join(root, 'models'),
    samples: join(root, 'samples'),
    renderer: join(root, 'out', 'renderer'),
    workerUrl: jobUrl('extract-worker'),
    pictureWorkerUrl: jobUrl('picture-worker'),
    fileWorkerUrl: jobUrl('file-worker'),
    version: versionIn(join(root, 'package.json')),
  };
}

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('no package.json above the program');
  return rootAbove(above);
}

function versionIn(file: string): string {
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isManifest ? String(manifest.version) : '0.0.0';
}
