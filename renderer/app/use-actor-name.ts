/** What an actor is called: any of the case, whether or not the window holds its record, is filtered away or outside the time. */
import { useCallback } from 'react';
import type { ActorId } from '#shared/model/ids.ts';
import { useShown } from './use-shown.ts';

/** Null for one that the case has no more. */
export function useActorName(): (id: ActorId) => string | null {
  const known = useShown((shown) => shown.known);
  return useCallback((id) => known?.columns.actors.names[known.at.actor(id)] ?? null, [known]);
}
