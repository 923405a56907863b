/** Answers to `host.*`, the same in both shells: input parsed by the contract, failures as replies. */
import { ContractError, type ErrorCode, type Reply } from './errors.ts';
import { type HostHandlers, hostContract } from './host.ts';

type HostName = keyof HostHandlers;

export const isHostName = (name: unknown): name is HostName =>
  typeof name === 'string' && Object.hasOwn(hostContract, name);

/** A shell that has no handler for a procedure refuses it. Never rejects. */
export async function answerHost(
  handlers: Partial<HostHandlers>,
  name: unknown,
  input: unknown,
): Promise<Reply<unknown>> {
  if (!isHostName(name)) return failure('unknown-procedure', 'There is no such procedure.');
  const handler = handlers[name] as ((input: unknown) => unknown) | undefined;
  if (!handler) return failure('refused', 'The browser window cannot do this; the desktop app can.');
  const parsed = hostContract[name].input.safeParse(input);
  if (!parsed.success) return failure('invalid-input', `The input of ${name} is not valid.`);
  try {
    return { ok: true, data: await handler(parsed.data) };
  } catch (error) {
    if (error instanceof ContractError) return { ok: false, error: error.failure };
    return fileFailure(error) ?? failure('internal', error instanceof Error ? error.name : 'unknown');
  }
}

const failure = (code: ErrorCode, message: string): Reply<never> => ({
  ok: false,
  error: { code, message },
});

/** By the code that the system gives (`ENOSPC`, `EACCES`, …); null for errors that have none. */
function fileFailure(error: unknown): Reply<never> | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!/^E[A-Z]+$/.test(code)) return null;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return failure('disk-full', 'The disk is full; nothing was written.');
  return failure('file-error', `The file could not be read or written (${code}).`);
}
