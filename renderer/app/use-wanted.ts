/** Brings the records of items that a component is about to show. */
import { useEffect } from 'react';
import type { ItemRef } from '#shared/derive/item-ref.ts';
import { wantsOf } from '../state/wants-of.ts';
import { useShown } from './use-shown.ts';
import { useWorkspace } from './workspace-context.ts';

/** `items` keeps its identity while it is the same. Does nothing where the window holds the whole case. */
export function useWanted(items: readonly ItemRef[]): void {
  const { loader, shown } = useWorkspace();
  // A change of the case has dropped what was brought for the one before.
  const known = useShown((state) => state.known);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new state of the case asks again
  useEffect(() => {
    const wanted = wantsOf(shown.getState(), items);
    if (wanted) void loader.want(wanted);
  }, [loader, shown, items, known]);
}
