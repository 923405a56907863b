/** Reads an article as a job: subscribers hear how far it has come, and it can be cancelled. */
import type { ExtractionInput } from '#extract/extractor.ts';
import type { Push } from '#shared/contract/pushes.ts';
import type { Findings } from '#shared/model/findings.ts';
import type { CoreContext } from '../context.ts';

type Phase = Extract<Push, { kind: 'progress' }>['phase'];

const STEPS: readonly Phase[] = ['extracting', 'saving'];

/** A failure is pushed as `failed` or `cancelled` and thrown on. What follows a success can't be cancelled any more. */
export async function extractAsJob(
  { publish, jobs, extraction }: CoreContext,
  input: ExtractionInput,
  jobId: string | undefined,
): Promise<Findings> {
  const { id, signal, end } = jobs.start(jobId);
  const push = (phase: Phase): void =>
    publish({
      ...{ kind: 'progress', jobId: id, phase },
      ...{ done: Math.max(0, STEPS.indexOf(phase)), total: STEPS.length },
    });
  push('extracting');
  try {
    const findings = await extraction.read(input, signal);
    signal.throwIfAborted();
    push('saving');
    return findings;
  } catch (error) {
    push(signal.aborted ? 'cancelled' : 'failed');
    throw signal.aborted ? signal.reason : error;
  } finally {
    end();
  }
}
