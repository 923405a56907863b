/** Corrections made from a field of the inspector. */
import type { CallInput, CallName, CallOutput } from '../../api/client.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import { keepFocus } from '../../ui/keep-focus.ts';
import { FRAME } from './use-focus-guard.ts';

/** `field` is where the focus belongs afterwards; null is answered when the correction failed, which has been told. */
export type Edit = <N extends CallName>(
  name: N,
  input: CallInput<N>,
  field: string,
) => Promise<CallOutput<N> | null>;

export function useEdit(): Edit {
  const { edits } = useWorkspace();
  return async (name, input, field) => {
    const reply = await edits.run(name, input);
    await keepFocus(FRAME, field);
    return reply;
  };
}
