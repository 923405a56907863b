/** The case as files for other programs, made by the core for the window to save. */
import { z } from 'zod';
import { query } from './procedure.ts';

export const exportProcedures = {
  /** `json` the whole case, `csv` a table a kind of record, `reading` one reading an article. */
  'export.data': query(
    z.strictObject({ format: z.enum(['json', 'csv', 'reading']) }),
    z.object({ files: z.array(z.object({ name: z.string().min(1), text: z.string() })).min(1) }),
  ),
};
