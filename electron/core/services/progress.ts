/** Tells subscribers how far the reading of an article has come. */
import type { Push } from '#shared/contract/pushes.ts';
import type { CoreContext } from '../context.ts';

type Phase = Extract<Push, { kind: 'progress' }>['phase'];

const STEPS: readonly Phase[] = ['extracting', 'saving'];

/** Runs the extraction `work`; a failure is pushed as `failed` and thrown on. */
export async function reportProgress<T>(
  { publish, nextJobId }: CoreContext,
  work: () => Promise<T>,
): Promise<T> {
  const jobId = nextJobId();
  const push = (phase: Phase): void =>
    publish({ kind: 'progress', jobId, phase, done: Math.max(0, STEPS.indexOf(phase)), total: STEPS.length });
  push('extracting');
  try {
    const result = await work();
    push('saving');
    return result;
  } catch (error) {
    push('failed');
    throw error;
  }
}
