/** Lists the project's source files and reads their imports, for the tests that hold the architecture. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const projectRoot = join(import.meta.dirname, '..', '..');

export interface SourceFile {
  /** Path below the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly lines: readonly string[];
}

const SOURCE = /\.(ts|tsx)$/;

/** All TypeScript files below some folders of the project. */
export function sourceFiles(...folders: readonly string[]): readonly SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && SOURCE.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !path.includes(`${sep}node_modules${sep}`))
      .map((path) => {
        const text = readFileSync(path, 'utf8');
        return { path: relative(projectRoot, path).split(sep).join('/'), text, lines: text.split('\n') };
      }),
  );
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

export interface ImportLine {
  readonly target: string;
  readonly typeOnly: boolean;
}

/** The module names that a file imports, in order; `#shared/…` and relative ones as project paths. */
export function importsOf(file: SourceFile): readonly ImportLine[] {
  return [...file.text.matchAll(IMPORT)].map((match) => ({
    target: resolveTarget(file.path, match[1] ?? match[2] ?? match[3] ?? ''),
    typeOnly: /^\s*(import|export)\s+type\b/.test(match[0]),
  }));
}

const PACKAGE_IMPORTS: Readonly<Record<string, string>> = {
  '#shared/': 'shared/',
  '#extract/': 'electron/extract/',
  '#core/': 'electron/core/',
  '#drizzle/': 'drizzle/',
};

function resolveTarget(from: string, target: string): string {
  const prefix = Object.keys(PACKAGE_IMPORTS).find((key) => target.startsWith(key));
  if (prefix) return PACKAGE_IMPORTS[prefix] + target.slice(prefix.length);
  if (!target.startsWith('.')) return target;
  const parts = from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
