/** What the window shows of the case, as React state. */
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { actorList, type ListedActor } from '#shared/columns/actor-list.ts';
import type { Shown } from '../state/shown.ts';
import { useWorkspace } from './workspace-context.ts';

export const useShown = <T>(pick: (shown: Shown) => T): T => useStore(useWorkspace().shown, pick);

/** Everybody in the window at rest, busiest first. */
export function useListedActors(): readonly ListedActor[] {
  const columns = useShown(({ known }) => known?.columns ?? null);
  const now = useShown((shown) => shown.now);
  return useMemo(() => (columns && now ? actorList(columns, now) : []), [columns, now]);
}

/** Whether the time window is moving: it has not come to rest where it is now. */
export function useMoving(): boolean {
  const { window } = useWorkspace();
  return useStore(window) !== useStore(window.settled);
}
