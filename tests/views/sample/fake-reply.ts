/** Replies of the fake core. */
import type { ErrorCode, Reply } from '#shared/contract/errors.ts';

export interface Input {
  readonly [key: string]: unknown;
}

export const ok = (data: unknown): Reply<unknown> => ({ ok: true, data });

export const fail = (code: ErrorCode): Reply<never> => ({ ok: false, error: { code, message: code } });
