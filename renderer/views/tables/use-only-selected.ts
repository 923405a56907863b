/** Whether a table lists only what is selected. */
import { useCallback, useEffect, useState } from 'react';
import { itemKey } from '#shared/derive/item-ref.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import type { Selection } from '../../state/selection.ts';

export interface OnlySelected {
  /** Keys of what is listed; null for all rows. */
  readonly only: ReadonlySet<string> | null;
  readonly toggle: () => void;
}

const keysOf = ({ items }: Selection): ReadonlySet<string> => new Set(items.map(itemKey));

/** Follows selections that are made elsewhere; one that is made in the table keeps its rows, so that one can walk through them. */
export function useOnlySelected(): OnlySelected {
  const { selection } = useWorkspace();
  const [only, setOnly] = useState<ReadonlySet<string> | null>(null);
  const follows = only !== null;
  useEffect(() => {
    if (!follows) return;
    return selection.subscribe((next, before) => {
      if (next.origin !== 'table' && next.items !== before.items) setOnly(keysOf(next));
    });
  }, [selection, follows]);
  const toggle = useCallback(
    () => setOnly((now) => (now ? null : keysOf(selection.getState()))),
    [selection],
  );
  return { only, toggle };
}
