/** Long work that can be stopped while it runs: importing an article and reading one again. */
import { z } from 'zod';
import { query } from './procedure.ts';

/** Chosen by the caller, so that it knows its job before the first progress; no two jobs that run may share one. */
export const JobId = z
  .string()
  .max(64)
  .regex(/^[A-Za-z0-9_-]+$/);

export const jobProcedures = {
  /**
   * Stops a job, which then answers `cancelled` and has saved nothing. `cancelled: false` when no such job runs any more,
   * because it has ended or is saving. Changes nothing in the case by itself.
   */
  'job.cancel': query(z.strictObject({ jobId: JobId }), z.object({ cancelled: z.boolean() })),
};
