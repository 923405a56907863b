/** The stretch of time that graph and timeline show, while it moves and where it has come to rest. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { allTime } from '#shared/columns/whole-presence.ts';
import type { TimeWindow } from '#shared/contract/views.ts';

export const isAllTime = (window: TimeWindow): boolean => window.from === null && window.to === null;

/** The window as it is at this moment. */
export interface TimeWindowStore extends StoreApi<TimeWindow> {
  /** The window where it rested last: what is costly to draw follows this one. */
  readonly settled: StoreApi<TimeWindow>;
  /** Sets the window as a part of a movement: `settled` follows when no other step has come for a while. */
  drag(window: TimeWindow): void;
  /** The same, for a movement that lasts until `rest` however long its steps take. */
  hold(window: TimeWindow): void;
  /** Ends a movement at once. */
  rest(): void;
  close(): void;
}

/** Milliseconds without a step after which a movement is over. */
const REST = 140;

export function createTimeWindowStore(): TimeWindowStore {
  const store = createStore<TimeWindow>(() => allTime);
  const settled = createStore<TimeWindow>(() => allTime);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let movement: 'none' | 'drag' | 'hold' = 'none';
  const rest = () => {
    clearTimeout(timer);
    if (settled.getState() !== store.getState()) settled.setState(store.getState(), true);
  };
  const stop = store.subscribe(() => {
    clearTimeout(timer);
    if (movement === 'drag') timer = setTimeout(rest, REST);
    else if (movement === 'none') rest();
  });
  const move = (kind: 'drag' | 'hold', window: TimeWindow) => {
    movement = kind;
    store.setState(window, true);
    movement = 'none';
  };
  return {
    ...store,
    settled,
    rest,
    drag: (window) => move('drag', window),
    hold: (window) => move('hold', window),
    close() {
      clearTimeout(timer);
      stop();
    },
  };
}
