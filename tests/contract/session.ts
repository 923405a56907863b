/** A core, and the client that reaches it over the transport under test. */
import type { Reply } from '#shared/contract/errors.ts';
import { contract, type OutputOf, type ProcedureName } from '#shared/contract/index.ts';
import type { TestCore } from '../fixtures/test-core.ts';

export interface ContractClient {
  /** Sends a message the way the transport does; resolves also for failures. */
  call(name: string, input: unknown): Promise<Reply<unknown>>;
  /** Calls `listener` for every push of the core until the returned function is called. */
  subscribe(listener: (push: unknown) => void): () => void;
  /** Ends the transport; the suite closes the core. */
  close(): Promise<void>;
}

export interface Session {
  readonly opened: TestCore;
  readonly client: ContractClient;
}

/** The output of a reply that must be a success, checked against the contract. */
export const fields = <N extends ProcedureName>(name: N, reply: Reply<unknown>): OutputOf<N> => {
  if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.message}`);
  return contract[name].output.parse(reply.data) as OutputOf<N>;
};
