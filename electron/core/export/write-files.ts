/** Puts the files of an export on the disk so that there is never half a file: temporary name, fsync, rename. */
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { ExportFile } from './export-format.ts';

/**
 * One file goes to `target` itself when `target` ends like a file; otherwise `target` is a folder.
 * Returns the paths written; throws the error of the file system.
 */
export function writeExport(files: readonly ExportFile[], target: string): readonly string[] {
  const [only] = files;
  const isFile = files.length === 1 && only !== undefined && extname(target) === extname(only.name);
  const placed = files.map((file) => ({ file, path: isFile ? target : join(target, file.name) }));
  for (const { file, path } of placed) {
    mkdirSync(dirname(path), { recursive: true });
    writeWhole(path, 'text' in file ? file.text : file.bytes);
  }
  return placed.map(({ path }) => path);
}

/** Puts content in place of a file, or leaves the file as it was and throws. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const temporary = `${path}.${process.pid}.part`;
  try {
    const handle = openSync(temporary, 'w');
    try {
      writeFileSync(handle, content);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
