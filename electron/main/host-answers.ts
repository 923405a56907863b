/** Answers to `host.*` on the desktop: input parsed by the contract, failures as replies. */
import { existsSync } from 'node:fs';
import { ContractError, type Reply } from '#shared/contract/errors.ts';
import { type HostHandlers, hostContract } from '#shared/contract/host.ts';

const isHostName = (name: unknown): name is keyof HostHandlers =>
  typeof name === 'string' && Object.hasOwn(hostContract, name);

/** Never rejects. */
export async function answerHost(
  handlers: HostHandlers,
  name: unknown,
  input: unknown,
): Promise<Reply<unknown>> {
  if (!isHostName(name)) return failure('unknown-procedure', 'There is no such procedure.');
  const parsed = hostContract[name].input.safeParse(input);
  if (!parsed.success) return failure('invalid-input', `The input of ${name} is not valid.`);
  try {
    const handler = handlers[name] as (input: unknown) => unknown;
    return { ok: true, data: await handler(parsed.data) };
  } catch (error) {
    if (error instanceof ContractError) return { ok: false, error: error.failure };
    return failure('internal', error instanceof Error ? error.name : 'unknown');
  }
}

const failure = (
  code: 'unknown-procedure' | 'invalid-input' | 'internal',
  message: string,
): Reply<never> => ({
  ok: false,
  error: { code, message },
});

/** A new case may not take the place of one that is there. */
export function refuseExisting(path: string): void {
  if (existsSync(path)) {
    throw new ContractError(
      'conflict',
      'There is already a file with this name; open it or choose another name.',
    );
  }
}
