/** What the project depends on: whole and unchanged packages from the registry, under licences that let it ship, credited. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LICENCE } from '#shared/contract/about.ts';
import { noticesText } from '../../scripts/notices-text.ts';
import { projectRoot } from './source-files.ts';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const read = (name: string): string => readFileSync(join(projectRoot, name), 'utf8');
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const locked = Object.entries(packages).filter(([path]) => path !== '');
const shipped = locked.filter(([, { dev }]) => !dev);
const manifest = JSON.parse(read('package.json')) as {
  readonly license: string;
  readonly files: readonly string[];
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly allowScripts: Record<string, boolean>;
};

const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  '(Apache-2.0 OR MIT)',
  // The package of a font: its code and the font itself.
  'MIT AND OFL-1.1',
]);

const pathsWhere = (among: typeof locked, wrong: (each: Locked) => boolean): readonly string[] =>
  among.filter(([, each]) => wrong(each)).map(([path]) => path);

describe('the lockfile', () => {
  test('has every package with its hash, and no address', () => {
    expect(locked.length).toBeGreaterThan(300);
    expect(pathsWhere(locked, ({ integrity }) => !integrity?.startsWith('sha512-'))).toEqual([]);
    expect(pathsWhere(locked, ({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  test('holds the binaries of every system, not of one only', () => {
    const systems = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win32-x64'];
    const missing = systems.filter((system) => !(`node_modules/@biomejs/cli-${system}` in packages));
    expect(missing).toEqual([]);
  });

  test('names every package that would run a script at its installation', () => {
    const withScript = pathsWhere(locked, ({ hasInstallScript }) => hasInstallScript === true);
    const names = withScript.map((path) => path.slice(path.lastIndexOf('node_modules/') + 13));
    expect(names.filter((name) => !(name in manifest.allowScripts) && name !== 'fsevents')).toEqual([]);
  });
});

describe('what ships', () => {
  test('is under a licence that lets it', () => {
    expect(shipped.length).toBeGreaterThan(40);
    expect(pathsWhere(shipped, ({ license }) => !ALLOWED.has(license ?? ''))).toEqual([]);
  });

  test('is credited in THIRD-PARTY-NOTICES.md as `npm run notices` makes it', () => {
    expect(read('THIRD-PARTY-NOTICES.md')).toBe(noticesText());
  });

  test('has its own licence and the notices with it, for the About box to show', () => {
    expect(manifest.license).toBe(LICENCE);
    expect(manifest.files).toEqual(expect.arrayContaining(['LICENSE', 'NOTICE', 'THIRD-PARTY-NOTICES.md']));
  });

  test('is pinned to exact versions, and is not more than it needs to be', () => {
    const versions = { ...manifest.dependencies, ...manifest.devDependencies };
    expect(Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(60);
  });
});
