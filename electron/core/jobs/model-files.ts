/** The extractor's model files as bytes: the extractor itself does no I/O. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder's files by name, without its notes for people. Throws when the folder can't be read. */
export function readModelFiles(folder: string): Readonly<Record<string, Uint8Array>> {
  const names = readdirSync(folder)
    .filter((name) => !name.endsWith('.md'))
    .sort();
  return Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
}
