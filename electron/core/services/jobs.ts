/** job.*: stopping long work. */
import type { QueryHandler } from '../handler.ts';

export const cancel: QueryHandler<'job.cancel'> = ({ jobs }, { jobId }) => ({
  cancelled: jobs.cancel(jobId),
});
