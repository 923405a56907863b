/** The one list of expected failures. The renderer and the command line put each code into words. */
import { z } from 'zod';

export const ErrorCode = z.enum([
  // the caller
  'invalid-input',
  'unknown-procedure',
  'refused',
  'not-found',
  'conflict',
  'nothing-to-undo',
  'nothing-to-redo',
  'cancelled',
  // documents
  'empty-text',
  'too-large',
  'not-text',
  'unsupported-format',
  'bad-date',
  // the case file
  'read-only',
  'busy',
  'disk-full',
  'not-a-case',
  'case-newer',
  'case-corrupt',
  'file-error',
  // bugs: `details.id` is the id under which the log has the rest
  'internal',
]);
export type ErrorCode = z.infer<typeof ErrorCode>;

export const Failure = z.object({
  code: ErrorCode,
  /** One plain English sentence for logs and the command line; never article text. */
  message: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
});
export type Failure = z.infer<typeof Failure>;

/** What every transport carries back. */
export type Reply<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly error: Failure };

/** Thrown inside the core for an expected failure; the dispatcher turns it into a {@link Reply}. */
export class ContractError extends Error {
  readonly failure: Failure;

  constructor(code: ErrorCode, message: string, details?: Failure['details']) {
    super(message);
    this.name = 'ContractError';
    this.failure = details ? { code, message, details } : { code, message };
  }
}
