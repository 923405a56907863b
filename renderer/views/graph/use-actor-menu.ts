/** Which actor's menu is open; the focus goes back to the graph. */
import { type RefObject, useCallback, useState } from 'react';
import type { AskedActor } from './actor-menu.tsx';
import type { GraphCallbacks } from './graph-events.ts';

export interface ActorMenuState extends Pick<GraphCallbacks, 'onMenu'> {
  /** The actor whose menu was asked for. */
  readonly asked: AskedActor | null;
  closeMenu(): void;
}

export function useActorMenu(container: RefObject<HTMLElement | null>): ActorMenuState {
  const [asked, setAsked] = useState<AskedActor | null>(null);
  const onMenu = useCallback<GraphCallbacks['onMenu']>((actorId, at) => setAsked({ actorId, at }), []);
  const closeMenu = () => {
    setAsked(null);
    container.current?.focus();
  };
  return { asked, onMenu, closeMenu };
}
