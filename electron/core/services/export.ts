/** export.*: the case as files, by the formats of the registry. */
import { assert } from '#shared/lib/assert.ts';
import { readCase } from '../export/case-data.ts';
import { exportFormats } from '../export/formats.ts';
import type { QueryHandler } from '../handler.ts';

export const exportData: QueryHandler<'export.data'> = async ({ ask }, { format: name }) => {
  const format = exportFormats.find((one) => one.name === name);
  assert(format, `no export format ${name}`);
  return { files: format.write(await readCase(ask)) };
};
