/** Where the actors of the graph stand in the layout that is shown: read from the case at the start, kept in it after. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Failure } from '#shared/contract/errors.ts';
import type { GraphPlace } from '#shared/contract/graph.ts';
import type { LayoutName } from '#shared/layout/layouts.ts';
import type { Client } from '../api/client.ts';

/** A layout with the places that the case has of it. */
export interface KeptPlaces {
  readonly layout: LayoutName;
  readonly places: readonly GraphPlace[];
}

/** Null until the case has answered. */
export interface GraphPlaceStore extends StoreApi<KeptPlaces | null> {
  /** Shows a layout with the places that the case has of it. */
  choose(layout: LayoutName): Promise<void>;
  /** Where everybody stands in the layout that is shown; in the one before, while nothing is known of it yet. */
  now(): readonly GraphPlace[];
  /** Saves places a moment later. */
  keep(layout: LayoutName, places: readonly GraphPlace[]): void;
  /** Saves what has not been saved yet. */
  close(): void;
}

interface Parts {
  readonly client: Client;
  /** False for a case that is only read: arrangements then last until the window closes. */
  readonly writable: () => boolean;
  readonly onFailure: (failure: Failure) => void;
}

/** Milliseconds without another move before places are saved. */
const REST = 600;
/** As the contract allows in one call. */
const MAX_PLACES = 20_000;

const same = (a: GraphPlace | undefined, b: GraphPlace): boolean =>
  a?.x === b.x && a.y === b.y && a.pinned === b.pinned;

export function createGraphPlaceStore(parts: Parts): GraphPlaceStore {
  const { client, writable, onFailure } = parts;
  const store = createStore<KeptPlaces | null>(() => null);
  /** By layout, what this window knows of it. */
  const known = new Map<LayoutName, Map<number, GraphPlace>>();
  let before: LayoutName = 'force';
  const saver = createSaver(parts);
  const placesIn = (layout: LayoutName) => [...(known.get(layout)?.values() ?? [])];
  const read = async (layout: LayoutName): Promise<Map<number, GraphPlace>> => {
    const reply = await client.call('graph.places', { view: layout });
    if (!reply.ok) onFailure(reply.error);
    return byActor(reply.ok ? reply.data.places : []);
  };
  return {
    ...store,
    async choose(layout) {
      const places = known.get(layout) ?? (await read(layout));
      known.set(layout, places);
      const last = store.getState()?.layout ?? before;
      if (placesIn(last).length > 0) before = last;
      store.setState({ layout, places: [...places.values()] }, true);
    },
    now() {
      const places = placesIn(store.getState()?.layout ?? before);
      return places.length > 0 ? places : placesIn(before);
    },
    keep(layout, places) {
      const had = known.get(layout) ?? new Map<number, GraphPlace>();
      const moved = places.filter((place) => !same(had.get(place.actorId), place));
      if (moved.length === 0) return;
      known.set(layout, new Map([...had, ...byActor(moved)]));
      if (writable()) saver.soon(layout, moved);
    },
    close: saver.now,
  };
}

const byActor = (places: readonly GraphPlace[]): Map<number, GraphPlace> =>
  new Map(places.map((place) => [place.actorId, place]));

/** Gathers the places of each layout and writes them to the case when nothing has moved for a moment. */
function createSaver({ client, onFailure }: Parts) {
  const unsaved = new Map<LayoutName, Map<number, GraphPlace>>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = async () => {
    clearTimeout(timer);
    const waiting = [...unsaved];
    unsaved.clear();
    for (const [view, places] of waiting) {
      const batch = [...places.values()].slice(0, MAX_PLACES);
      const reply = await client.call('graph.savePlaces', { view, places: batch });
      if (!reply.ok) onFailure(reply.error);
    }
  };
  return {
    now: (): void => void save(),
    soon(layout: LayoutName, places: readonly GraphPlace[]): void {
      unsaved.set(layout, new Map([...(unsaved.get(layout) ?? []), ...byActor(places)]));
      clearTimeout(timer);
      timer = setTimeout(() => void save(), REST);
    },
  };
}
