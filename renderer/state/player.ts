/** Plays the time window forward, step by step, until the last day, a pause, or another change of the window. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TimeWindow } from '#shared/contract/views.ts';
import { nextOfPlay, startOfPlay } from '#shared/derive/play.ts';
import type { Day } from '#shared/lib/day.ts';
import type { TimeWindowStore } from './time-window.ts';

/** Steps a second. */
export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

export interface PlayState {
  readonly playing: boolean;
  readonly speed: Speed;
}

export interface Player extends StoreApi<PlayState> {
  toggle(): void;
  setSpeed(speed: Speed): void;
  close(): void;
}

/** `stops` gives the days to step to, ascending; empty for a case without any day. */
export function createPlayer(window: TimeWindowStore, stops: () => readonly Day[]): Player {
  const store = createStore<PlayState>(() => ({ playing: false, speed: 1 }));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let slides = false;
  let own: TimeWindow | null = null;
  const pause = () => {
    clearTimeout(timer);
    if (!store.getState().playing) return;
    store.setState({ playing: false });
    window.rest();
  };
  /** Null is the end. */
  const show = (next: TimeWindow | null) => {
    if (!next) return pause();
    own = next;
    window.hold(next);
    const goOn = () => show(nextOfPlay(next, stops(), slides));
    timer = setTimeout(goOn, 1000 / store.getState().speed);
  };
  const play = () => {
    const first = startOfPlay(window.getState(), stops());
    slides = first === window.getState();
    store.setState({ playing: true });
    show({ ...first });
  };
  // Somebody has taken hold of the window.
  const stop = window.subscribe((next) => {
    if (next !== own) pause();
  });
  return {
    ...store,
    toggle: () => (store.getState().playing || stops().length === 0 ? pause() : play()),
    setSpeed: (speed) => store.setState({ speed }),
    close() {
      clearTimeout(timer);
      stop();
    },
  };
}
