/** The entry of a file worker: does one long job on a case file and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { assert } from '#shared/lib/assert.ts';
import { fileJobs } from '../store/file-jobs.ts';
import type { FileJob } from './file-work.ts';

assert(parentPort, 'the file worker runs as a worker thread');
const job: FileJob = workerData;
if (job.kind === 'columns') {
  const packed = await fileJobs.readColumns(job.databasePath);
  parentPort.postMessage(packed, [packed.bytes.buffer]);
} else {
  await fileJobs.backUpAtStart(job.backup);
  parentPort.postMessage(null);
}
