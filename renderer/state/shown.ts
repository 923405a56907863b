/** What the window shows of the case: its items after filters, "as of" and time window, worked out once for all panels. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Facets, facetsOf } from '#shared/columns/facets.ts';
import { bothMasks, type KnownSince, knownMasks, knownSince } from '#shared/columns/known-since.ts';
import { aloneOf, masksOf } from '#shared/columns/masks.ts';
import { type Masks, type Presence, presenceIn, statesOf } from '#shared/columns/presence.ts';
import { type PlacesById, placesById, recordsIn } from '#shared/columns/records-in.ts';
import type { TieSource } from '#shared/columns/tie-items.ts';
import type { TiedColumns } from '#shared/columns/ties.ts';
import { allTime, wholePresence } from '#shared/columns/whole-presence.ts';
import { type WindowScale, windowScale } from '#shared/columns/window-scale.ts';
import { wordMasks } from '#shared/columns/word-masks.ts';
import type { TimeWindow, WindowView } from '#shared/contract/views.ts';
import type { Filters } from '#shared/derive/filters.ts';
import type { Day } from '#shared/lib/day.ts';
import type { AsOfStore } from './as-of.ts';
import type { CaseData } from './case-data.ts';
import type { FilterStore } from './filters.ts';
import type { SaidStore } from './said.ts';
import { isAllTime, type TimeWindowStore } from './time-window.ts';

/** The case as columns, with what follows from them alone. */
export interface ShownCase {
  readonly columns: TiedColumns;
  readonly at: PlacesById;
  readonly facets: Facets;
  readonly since: KnownSince;
}

/** What filters and "as of" leave of it. */
export interface Filtered {
  readonly masks: Masks | null;
  /** What "as of" alone leaves. */
  readonly heard: Masks | null;
  /** What it and the words of the filters leave, with every value switched on. */
  readonly open: Masks | null;
  /** Lines of the graph are read from this. */
  readonly source: TieSource;
  /** All time. */
  readonly all: Presence;
  /** Of the window control; null while the case has no day. */
  readonly scale: WindowScale | null;
}

export interface Shown {
  /** Null until the case has been read, as everything else. */
  readonly known: ShownCase | null;
  readonly filtered: Filtered | null;
  /** How events lie in the window at rest, with every value switched on: what the filters' counts are counted in. */
  readonly unfiltered: Uint8Array | null;
  /** The window at rest after filters: what is drawn strongly. */
  readonly now: Presence | null;
  /** Records of `filtered.all` and of `now`, as far as they are held. */
  readonly whole: WindowView | null;
  readonly view: WindowView | null;
}

export interface ShownStore extends StoreApi<Shown> {
  /** What the moving window holds, at every step. Null until the case has been read. */
  readonly live: StoreApi<Presence | null>;
  close(): void;
}

interface Sources {
  readonly data: StoreApi<CaseData>;
  readonly filters: FilterStore;
  readonly window: TimeWindowStore;
  readonly asOf: AsOfStore;
  readonly said: Pick<SaidStore, 'of' | 'subscribe'>;
}

const nothing: Shown = {
  known: null,
  filtered: null,
  unfiltered: null,
  now: null,
  whole: null,
  view: null,
};

export function createShownStore(sources: Sources): ShownStore {
  const { data, filters, window, asOf, said } = sources;
  const store = createStore<Shown>(() => nothing);
  const live = createStore<Presence | null>(() => null);
  const follow = () => live.setState(liveIn(store.getState(), window), true);
  const update = (change: Change) => {
    const before = store.getState();
    const next = changed(before, change, sources);
    if (!next) return;
    store.setState(next);
    if (next.filtered !== before.filtered) follow();
  };
  const stops = [
    data.subscribe((next, before) => {
      if (next.columns !== before.columns || next.articles !== before.articles) update('case');
      else if (next.whole !== before.whole) update('records');
    }),
    filters.subscribe(() => update('filters')),
    said.subscribe((next, before) => {
      const { words } = filters.getState();
      if (next.get(words) !== before.get(words)) update('filters');
    }),
    asOf.subscribe(() => update('filters')),
    window.settled.subscribe(() => update('window')),
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

type Change = 'case' | 'filters' | 'window' | 'records';

/** Works out anew what follows from a change. Null until the case has been read. */
function changed(before: Shown, change: Change, sources: Sources): Shown | null {
  const { columns, articles, whole } = sources.data.getState();
  if (!columns || !whole) return null;
  const known = change === 'case' || !before.known ? caseOf(columns, articles, before.known) : before.known;
  const isNarrowed = known !== before.known || change === 'filters';
  const filtered = isNarrowed || !before.filtered ? filteredOf(known, sources, before) : before.filtered;
  const { unfiltered, now } =
    filtered !== before.filtered || change === 'window' || !before.now
      ? inWindowOf(known, filtered, sources.window.settled.getState())
      : before;
  return { known, filtered, unfiltered, now, ...recordsOf(whole, { known, filtered, now }) };
}

/** The window at rest is not worked out twice. */
function liveIn({ known, filtered, now }: Shown, window: TimeWindowStore): Presence | null {
  const wanted = window.getState();
  if (!known || !filtered) return null;
  if (now && now.window === wanted) return now;
  return presenceIn(known.columns, filtered.masks, wanted);
}

/** Titles of articles may change without their items. */
function caseOf(columns: TiedColumns, articles: CaseData['articles'], before: ShownCase | null): ShownCase {
  const same = before?.columns === columns ? before : null;
  return {
    columns,
    at: same?.at ?? placesById(columns),
    facets: facetsOf(columns, articles),
    since: knownSince(columns, articles),
  };
}

/** Where nothing is hidden, before and after, what is known of the articles alone has changed: all else stays as it is. */
function filteredOf(known: ShownCase, { filters, asOf, said }: Sources, before: Shown): Filtered {
  const { columns } = known;
  const narrowed = narrowedBy(known, { filters: filters.getState(), asOf: asOf.getState().to }, said);
  const isSame = before.known?.columns === columns && before.filtered?.masks === null;
  if (before.filtered && isSame && narrowed.masks === null) return before.filtered;
  const all = narrowed.masks ? presenceIn(columns, narrowed.masks, allTime) : wholePresence(columns);
  return { ...narrowed, all, scale: windowScale(columns.events, all.events) };
}

interface Narrowing {
  readonly filters: Filters;
  /** Null lets everything count. */
  readonly asOf: Day | null;
}

/** What filters and "as of" a day leave. Words that have not been looked up yet leave everything. */
export function narrowedBy(
  { columns, facets, since }: ShownCase,
  { filters, asOf }: Narrowing,
  said: Pick<SaidStore, 'of'>,
): Pick<Filtered, 'masks' | 'heard' | 'open' | 'source'> {
  const heard = asOf === null ? null : knownMasks(columns, since, asOf);
  const found = said.of(filters.words);
  const open = bothMasks(heard, found && wordMasks(columns, found));
  const masks = bothMasks(masksOf(columns, filters, facets), open);
  const alone = aloneOf(columns, masks?.events ?? null, masks?.relations ?? null);
  return { masks, heard, open, source: { columns, ties: columns.ties, alone } };
}

function inWindowOf(
  { columns }: ShownCase,
  { masks, open, all }: Filtered,
  window: TimeWindow,
): Pick<Shown, 'unfiltered' | 'now'> {
  const now =
    window === allTime ? all : isAllTime(window) ? { ...all, window } : presenceIn(columns, masks, window);
  return { now, unfiltered: masks ? statesOf(columns.events, open?.events ?? null, window) : now.events };
}

interface Cut {
  readonly known: ShownCase;
  readonly filtered: Filtered;
  readonly now: Presence | null;
}

function recordsOf(records: WindowView, { known, filtered, now }: Cut): Pick<Shown, 'whole' | 'view'> {
  const whole = recordsIn(records, filtered.all, known.at);
  return {
    whole,
    view: now && (now.events === filtered.all.events ? whole : recordsIn(records, now, known.at)),
  };
}
