/** Keeps the focus in the inspector when what is shown there changes while it has it. */
import { type RefObject, useEffect } from 'react';
import { useWorkspace } from '../../app/workspace-context.ts';
import { keepFocus } from '../../ui/keep-focus.ts';

/** The inspector's frame, for {@link keepFocus}. */
export const FRAME = '.inspector-frame';

/** For changes that no field of the inspector makes itself: undo, another selection, a review. */
export function useFocusGuard(frame: RefObject<HTMLElement | null>): void {
  const { data, selection } = useWorkspace();
  useEffect(() => {
    // Stores tell their listeners before React draws: the focus is still where it was.
    const guard = () => {
      const focused = document.activeElement;
      if (!frame.current?.contains(focused)) return;
      void keepFocus(FRAME, focused?.closest<HTMLElement>('[data-field]')?.dataset.field ?? null);
    };
    const stops = [data.subscribe(guard), selection.subscribe(guard)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [frame, data, selection]);
}
