/** Who may import whom: the table of architecture.md, held against every import line. */
import { describe, expect, test } from 'vitest';
import { importsOf, type SourceFile, sourceFiles } from './source-files.ts';

interface Layer {
  readonly folder: string;
  readonly except?: readonly string[];
  /** Prefixes of project paths and names of packages that it may import. */
  readonly may: readonly string[];
  /** Prefixes that it may import types from only. */
  readonly mayTypes?: readonly string[];
  readonly mayNode: boolean;
  readonly mayPackages: 'any' | readonly string[];
}

const LAYERS: readonly Layer[] = [
  // The texts of the interface, by a library.
  { folder: 'shared/i18n', may: ['shared/i18n'], mayNode: false, mayPackages: ['i18next'] },
  { folder: 'shared/lib', may: ['shared/lib'], mayNode: false, mayPackages: [] },
  {
    folder: 'shared/model',
    may: ['shared/i18n', 'shared/lib', 'shared/model'],
    mayNode: false,
    mayPackages: ['zod'],
  },
  {
    folder: 'shared/contract',
    may: ['shared/i18n', 'shared/lib', 'shared/model', 'shared/contract'],
    mayNode: false,
    mayPackages: ['zod'],
  },
  {
    folder: 'shared/changes',
    may: ['shared/lib', 'shared/model', 'shared/contract', 'shared/changes'],
    mayNode: false,
    mayPackages: ['zod'],
  },
  {
    folder: 'shared/derive',
    may: ['shared/i18n', 'shared/lib', 'shared/model', 'shared/contract', 'shared/derive'],
    mayNode: false,
    mayPackages: [],
  },
  {
    folder: 'shared/columns',
    may: ['shared/i18n', 'shared/lib', 'shared/model', 'shared/contract', 'shared/derive', 'shared/columns'],
    mayNode: false,
    mayPackages: [],
  },
  {
    // The one place of shared with packages that compute: the forces of the graph's layout.
    folder: 'shared/layout',
    may: ['shared/layout', 'shared/lib'],
    mayNode: false,
    mayPackages: ['cytoscape', 'cytoscape-fcose', 'graphology-layout-forceatlas2'],
  },
  {
    folder: 'shared/picture',
    may: [
      ...['shared/i18n', 'shared/lib', 'shared/model', 'shared/contract', 'shared/derive', 'shared/columns'],
      'shared/picture',
    ],
    mayNode: false,
    mayPackages: [],
  },
  {
    // Communities are a library's work.
    folder: 'shared/network',
    may: [
      ...['shared/i18n', 'shared/lib', 'shared/model', 'shared/contract', 'shared/derive', 'shared/columns'],
      'shared/network',
    ],
    mayNode: false,
    mayPackages: ['graphology', 'graphology-communities-louvain'],
  },
  {
    folder: 'electron/extract',
    except: ['electron/extract/train'],
    may: ['electron/extract', 'shared/model', 'shared/lib'],
    mayNode: false,
    mayPackages: [],
  },
  {
    folder: 'electron/extract/train',
    may: ['electron/extract', 'shared/model', 'shared/lib'],
    mayNode: true,
    mayPackages: [],
  },
  {
    folder: 'electron/core',
    may: ['electron/core', 'electron/extract', 'shared', 'drizzle'],
    mayNode: true,
    mayPackages: 'any',
  },
  {
    folder: 'electron/cli',
    may: ['electron/cli', 'electron/core', 'electron/web', 'shared'],
    mayNode: true,
    mayPackages: [],
  },
  {
    folder: 'electron/web',
    may: ['electron/web', 'electron/core', 'shared'],
    mayNode: true,
    mayPackages: [],
  },
  {
    folder: 'electron/main',
    except: ['electron/main/core-process.ts'],
    may: ['electron/main', 'shared'],
    mayTypes: ['electron/core'],
    mayNode: true,
    mayPackages: ['electron'],
  },
  {
    folder: 'electron/preload',
    may: ['electron/preload', 'shared/contract/names.ts'],
    mayNode: false,
    mayPackages: ['electron'],
  },
  {
    folder: 'renderer',
    may: [
      'renderer',
      'shared/model',
      'shared/contract',
      'shared/derive',
      'shared/columns',
      'shared/i18n',
      'shared/lib',
      'shared/layout',
      'shared/network',
      'shared/picture',
    ],
    mayNode: false,
    mayPackages: 'any',
  },
  {
    folder: 'drizzle',
    may: ['drizzle', 'shared/model', 'shared/lib'],
    mayNode: true,
    mayPackages: ['drizzle-orm', 'drizzle-kit'],
  },
];

const isProjectPath = (target: string): boolean =>
  /^(shared|electron|renderer|drizzle|tests|scripts)\//.test(target);

const isBelow = (path: string, prefix: string): boolean => path === prefix || path.startsWith(`${prefix}/`);

const packageOf = (target: string): string =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');

function allowed(layer: Layer, target: string, typeOnly: boolean): boolean {
  if (target.startsWith('node:')) return layer.mayNode;
  if (target.endsWith('.css') || target.startsWith('virtual:')) return layer.folder === 'renderer';
  if (!isProjectPath(target))
    return layer.mayPackages === 'any' || layer.mayPackages.includes(packageOf(target));
  if (layer.may.some((prefix) => isBelow(target, prefix))) return true;
  return typeOnly && (layer.mayTypes ?? []).some((prefix) => isBelow(target, prefix));
}

const filesOf = (layer: Layer): readonly SourceFile[] =>
  sourceFiles(layer.folder).filter(
    (file) => !(layer.except ?? []).some((prefix) => isBelow(file.path, prefix)),
  );

const usesElectron = (target: string): boolean => !isProjectPath(target) && packageOf(target) === 'electron';

describe('layers', () => {
  test.each(LAYERS.map((layer) => [layer.folder, layer] as const))(
    '%s imports only what it may',
    (_name, layer) => {
      const files = filesOf(layer);
      expect(files.length, `no source file seen in ${layer.folder}`).toBeGreaterThan(0);
      const faults = files.flatMap((file) =>
        importsOf(file)
          .filter((line) => !allowed(layer, line.target, line.typeOnly))
          .map((line) => `${file.path} imports ${line.target}`),
      );
      expect(faults).toEqual([]);
    },
  );

  test('only main and preload import electron', () => {
    const faults = sourceFiles('electron', 'shared', 'renderer', 'drizzle')
      .filter((file) => importsOf(file).some((line) => usesElectron(line.target)))
      .map((file) => file.path)
      .filter((path) => !/^electron\/(main|preload)\//.test(path));
    expect(faults).toEqual([]);
  });

  test('only the store imports drizzle-orm and better-sqlite3', () => {
    const faults = sourceFiles('electron', 'shared', 'renderer')
      .filter((file) =>
        importsOf(file).some((line) => ['drizzle-orm', 'better-sqlite3'].includes(packageOf(line.target))),
      )
      .map((file) => file.path)
      .filter((path) => !path.startsWith('electron/core/store/'));
    expect(faults).toEqual([]);
  });

  test('the check itself sees imports', () => {
    const seen = sourceFiles('shared', 'electron').flatMap(importsOf);
    expect(seen.length).toBeGreaterThan(50);
    expect(allowed(LAYERS[0]!, 'node:fs', false)).toBe(false);
    expect(allowed(LAYERS[0]!, 'electron/core/core.ts', false)).toBe(false);
  });
});
