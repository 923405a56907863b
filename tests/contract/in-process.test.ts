/** The contract without a transport: straight calls of the core. */
import { describeContract } from './contract-suite.ts';

describeContract('direct calls', async (core) => ({
  call: (name, input) => core.dispatch(name, input),
  subscribe: (listener) => core.subscribe(listener),
  close: async () => {},
}));
