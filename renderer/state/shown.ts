/** What the window shows of the case: its items after filters and time window, worked out once for all panels. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { WindowView } from '#shared/contract/views.ts';
import { type ActorGraph, actorGraph } from '#shared/derive/actor-graph.ts';
import { type FacetReader, facetReader } from '#shared/derive/facet-reader.ts';
import { filterView } from '#shared/derive/filter-view.ts';
import { createScrubIndex, type ScrubIndex, type ScrubState } from '#shared/derive/scrub.ts';
import { type WindowScale, windowScale } from '#shared/derive/window-scale.ts';
import { windowView } from '#shared/derive/window-view.ts';
import type { CaseData } from './case-data.ts';
import type { FilterStore } from './filters.ts';
import type { TimeWindowStore } from './time-window.ts';

export interface Shown {
  /** All time, after filters. Null until the case has been read. */
  readonly whole: WindowView | null;
  /** Everybody in `whole`. */
  readonly allActors: ActorGraph;
  /** The window at rest before filters: what the filters' counts are counted in. */
  readonly unfiltered: WindowView | null;
  /** The window at rest after filters: what is drawn strongly. */
  readonly view: WindowView | null;
  /** Everybody in `view`. */
  readonly actors: ActorGraph;
  readonly reader: FacetReader;
  /** Of the window control; null while the case has no day. */
  readonly scale: WindowScale | null;
}

export interface ShownStore extends StoreApi<Shown> {
  /** What the moving window holds, at every step. Null until the case has been read, and where it is not held whole. */
  readonly live: StoreApi<ScrubState | null>;
  close(): void;
}

interface Sources {
  readonly data: StoreApi<CaseData>;
  readonly filters: FilterStore;
  readonly window: TimeWindowStore;
}

const nobody: ActorGraph = { nodes: [], edges: [] };
const nothing: Shown = {
  whole: null,
  allActors: nobody,
  unfiltered: null,
  view: null,
  actors: nobody,
  reader: facetReader([], []),
  scale: null,
};

type Lasting = Pick<Shown, 'whole' | 'allActors' | 'reader' | 'scale'>;

export function createShownStore({ data, filters, window }: Sources): ShownStore {
  const store = createStore<Shown>(() => nothing);
  const live = createStore<ScrubState | null>(() => null);
  let scrub: ScrubIndex | null = null;
  const follow = () => live.setState(scrub?.(window.getState()) ?? null, true);
  const updateWindow = (known: Lasting) => {
    const { whole: all, view: asked } = data.getState();
    // A case that the window does not hold whole is asked for each stretch of time.
    const unfiltered = all?.truncated ? asked : all && windowView(all, window.settled.getState());
    const view = unfiltered && filterView(unfiltered, filters.getState(), known.reader);
    store.setState({ ...known, unfiltered, view, actors: actorsOf(view, known) });
  };
  const updateAll = (reader: FacetReader) => {
    const all = data.getState().whole;
    const whole = all && filterView(all, filters.getState(), reader);
    const allActors = whole ? actorGraph(whole) : nobody;
    scrub = whole && !whole.truncated ? createScrubIndex(whole, allActors) : null;
    const scale = all && whole && windowScale(all, whole);
    updateWindow({ whole, allActors, reader, scale });
    follow();
  };
  const stops = [
    data.subscribe((next, before) => {
      if (next.whole !== before.whole || next.articles !== before.articles) updateAll(readerOf(next));
      else if (next.view !== before.view && next.whole?.truncated) updateWindow(store.getState());
    }),
    filters.subscribe(() => updateAll(store.getState().reader)),
    window.settled.subscribe(() => {
      if (!data.getState().whole?.truncated) updateWindow(store.getState());
    }),
    window.subscribe(follow),
  ];
  return {
    ...store,
    live,
    close() {
      for (const stop of stops) stop();
    },
  };
}

const readerOf = ({ whole, articles }: CaseData): FacetReader =>
  whole ? facetReader(whole.actors, articles) : nothing.reader;

function actorsOf(
  view: WindowView | null,
  { whole, allActors }: Pick<Shown, 'whole' | 'allActors'>,
): ActorGraph {
  if (!view || !whole) return nobody;
  return view === whole ? allActors : actorGraph(view, whole);
}
