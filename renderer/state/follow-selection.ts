/** While it is asked for, the time window goes to the days of what is selected outside the timeline. */
import type { StoreApi } from 'zustand/vanilla';
import type { Panels } from './panels.ts';
import type { Selection, SelectionStore } from './selection.ts';
import type { ShownStore } from './shown.ts';
import type { TimeWindowStore } from './time-window.ts';
import { windowAround } from './window-presets.ts';

interface Followed {
  readonly selection: SelectionStore;
  readonly shown: ShownStore;
  readonly window: TimeWindowStore;
  readonly panels: StoreApi<Panels>;
}

/** Until the returned function is called. What has no day leaves the window where it is. */
export function followSelection({ selection, shown, window, panels }: Followed): () => void {
  const go = ({ items, origin }: Selection) => {
    if (items.length === 0 || origin === 'timeline') return;
    const next = windowAround(shown.getState(), items);
    if (next) window.setState(next, true);
  };
  const stops = [
    selection.subscribe((next, before) => {
      if (panels.getState().windowFollows && next.items !== before.items) go(next);
    }),
    panels.subscribe(({ windowFollows }, before) => {
      if (windowFollows && !before.windowFollows) go({ ...selection.getState(), origin: 'app' });
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
