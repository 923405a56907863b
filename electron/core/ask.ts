/** Typed questions to a core for hosts and exports that hold one: failures become ContractErrors. */
import { ContractError, type Reply } from '#shared/contract/errors.ts';
import type { InputOf, OutputOf, ProcedureName } from '#shared/contract/index.ts';
import type { Core } from './core.ts';

export type Ask = <N extends ProcedureName>(name: N, input: InputOf<N>) => Promise<OutputOf<N>>;

export const askOf =
  (core: Pick<Core, 'dispatch'>): Ask =>
  async (name, input) => {
    const reply = (await core.dispatch(name, input)) as Reply<OutputOf<typeof name>>;
    if (reply.ok) return reply.data;
    throw new ContractError(reply.error.code, reply.error.message, reply.error.details);
  };
