/** Ids for long work that this window starts, so that it can follow and stop it; see shared/contract/jobs.ts. */

export const newJobId = (): string => `window-${crypto.getRandomValues(new Uint32Array(3)).join('-')}`;
