/** Where training reads and what it writes. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ClassTables, MODEL_FILES, type ModelFile } from '#extract/text/models.ts';

/** All model files of a folder, for `loadTextModels`. */
export function readModelFiles(folder: string): Record<string, Uint8Array> {
  return Object.fromEntries(MODEL_FILES.map((name) => [name, readModelFile(folder, name)]));
}

export const readModelFile = (folder: string, name: ModelFile): Uint8Array =>
  new Uint8Array(readFileSync(join(folder, name)));

export function writeModelFile(folder: string, name: ModelFile, bytes: Uint8Array | string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), bytes);
}

export const readTables = (folder: string): ClassTables =>
  JSON.parse(readFileSync(join(folder, 'classes.json'), 'utf8'));

/** Overwrites some of the tables in `classes.json`. */
export function updateTables(folder: string, part: Partial<ClassTables>): void {
  const old = existsSync(join(folder, 'classes.json')) ? readTables(folder) : {};
  writeModelFile(folder, 'classes.json', `${JSON.stringify({ ...old, ...part })}\n`);
}

/** Value of `--name` on the command line. */
export function option(name: string, fallback: string): string {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
}
