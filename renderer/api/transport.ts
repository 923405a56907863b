/** The way to the core and its shell: one call with one answer, and pushes that come unasked. */
import type { Reply } from '#shared/contract/errors.ts';

export interface Transport {
  /** Never rejects: a lost connection is a failure with the code `internal`. */
  invoke(name: string, input: unknown): Promise<Reply<unknown>>;
  /** Hears messages of one kind until the returned function is called. */
  subscribe(name: 'core' | 'menu' | 'drop', listener: (message: unknown) => void): () => void;
}

/** What a caller gets when no answer came at all. */
export const connectionLost = (cause: unknown): Reply<never> => ({
  ok: false,
  error: {
    code: 'internal',
    message: 'The window lost its connection to the case.',
    details: { cause: cause instanceof Error ? cause.message : String(cause) },
  },
});
