/** Which case the command line of the app asks for. */
import { isAbsolute, join } from 'node:path';
import { CASE_ENDING } from './recent-cases.ts';

/** `--case=PATH`, `--case PATH`, or any argument that ends like a case; null when there is none. */
export function caseArgument(argv: readonly string[], folder: string): string | null {
  const at = argv.indexOf('--case');
  const path =
    argv.find((argument) => argument.startsWith('--case='))?.slice('--case='.length) ??
    (at >= 0 ? argv[at + 1] : undefined) ??
    argv.slice(1).find((argument) => !argument.startsWith('-') && argument.endsWith(CASE_ENDING));
  if (path === undefined || path === '' || path.startsWith('-')) return null;
  return isAbsolute(path) ? path : join(folder, path);
}
