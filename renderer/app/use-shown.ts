/** What the window shows of the case, as React state. */
import { useStore } from 'zustand';
import type { Shown } from '../state/shown.ts';
import { useWorkspace } from './workspace-context.ts';

export const useShown = <T>(pick: (shown: Shown) => T): T => useStore(useWorkspace().shown, pick);

/** Whether the time window is moving: it has not come to rest where it is now. */
export function useMoving(): boolean {
  const { window } = useWorkspace();
  return useStore(window) !== useStore(window.settled);
}
