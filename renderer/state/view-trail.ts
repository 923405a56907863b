/** Follows the window from view to view, and goes back and forward through them; nothing of it outlives the window. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { viewLeft } from '#shared/derive/view-left.ts';
import { placeFrom, trailFrom, type ViewTrail, visited } from '#shared/derive/view-trail.ts';
import type { ViewSnapshot } from '#shared/model/view-snapshot.ts';
import type { TimeWindowStore } from './time-window.ts';
import { type Looks, presentIn, showSnapshot, takeSnapshot } from './view-snapshot.ts';

export interface TrailStore extends StoreApi<ViewTrail> {
  back(): void;
  forward(): void;
  close(): void;
}

/** Milliseconds without a change after which a view counts as looked at: what comes quicker is one step. */
const REST = 500;

export function createTrailStore(looks: Looks): TrailStore {
  const { data, window, asOf, filters, selection, panels, paths } = looks;
  const store = createStore<ViewTrail>(() => trailFrom(takeSnapshot(looks)));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const leftNow = () => {
    const has = presentIn(data.getState());
    return (view: ViewSnapshot) => viewLeft(view, has);
  };
  const record = () => {
    clearTimeout(timer);
    store.setState(visited(store.getState(), takeSnapshot(looks), leftNow()), true);
  };
  const soon = () => {
    clearTimeout(timer);
    // A window that moves is no view yet: `settled` is heard when it has come to rest.
    timer = setTimeout(() => [window, asOf].every(isAtRest) && record(), REST);
  };
  const go = (step: 1 | -1) => {
    record();
    const left = leftNow();
    const at = placeFrom(store.getState(), step, { now: takeSnapshot(looks), left });
    if (at === null) return;
    store.setState({ at });
    showSnapshot(looks, left(store.getState().views[at]!));
  };
  const stops = [window.settled, asOf.settled, filters, selection, panels, paths].map((each) =>
    each.subscribe(soon),
  );
  return {
    ...store,
    back: () => go(-1),
    forward: () => go(1),
    close() {
      clearTimeout(timer);
      for (const stop of stops) stop();
    },
  };
}

const isAtRest = ({ getState, settled }: TimeWindowStore): boolean => getState() === settled.getState();
