/** The comparison of two stretches of time or saved views: what is chosen for each side, and what differs between them. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ComparedSide, Sides } from '#shared/columns/change.ts';
import { type Comparison, compareSides } from '#shared/columns/compare.ts';
import { type BothSides, eitherSide } from '#shared/columns/compare-graph.ts';
import { type ComparedPairs, comparePairs } from '#shared/columns/compare-pairs.ts';
import { presenceIn } from '#shared/columns/presence.ts';
import type { SideChoice } from '#shared/model/view-snapshot.ts';
import {
  isLook,
  lookOf,
  type SideLook,
  type SideProblem,
  type SideSources,
  type Which,
} from './compared-sides.ts';
import type { Panels } from './panels.ts';
import { narrowedBy } from './shown.ts';
import { usualSides } from './usual-sides.ts';

export interface Compared {
  readonly sides: Sides;
  readonly comparison: Comparison;
  readonly pairs: ComparedPairs;
  readonly both: BothSides;
}

export interface ComparisonState {
  readonly looks: Readonly<Record<Which, SideLook | SideProblem>>;
  /** Null while a side has nothing to show. */
  readonly compared: Compared | null;
}

/** Null while nothing is compared. */
export interface ComparisonStore extends StoreApi<ComparisonState | null> {
  /** Opens the comparison with the usual sides, or leaves it. */
  toggle(): void;
  leave(): void;
  choose(which: Which, choice: SideChoice): void;
  close(): void;
}

interface Parts extends SideSources {
  readonly panels: StoreApi<Panels>;
}

export function createComparisonStore(parts: Parts): ComparisonStore {
  const { shown, panels, saved, said } = parts;
  const store = createStore<ComparisonState | null>(() => null);
  const update = () => store.setState(stateOf(parts), true);
  const followIfOpen = () => {
    if (panels.getState().comparison) update();
  };
  const stops = [
    panels.subscribe(({ comparison }, before) => {
      if (comparison === before.comparison) return;
      update();
      if (comparison && saved.getState() === null) void saved.load();
    }),
    shown.subscribe((next, before) => {
      if (next.known !== before.known || next.filtered !== before.filtered || next.now !== before.now)
        followIfOpen();
    }),
    saved.subscribe(followIfOpen),
    said.subscribe(followIfOpen),
  ];
  const leave = () => panels.setState({ comparison: null });
  return {
    ...store,
    leave,
    toggle() {
      if (panels.getState().comparison) leave();
      else panels.setState({ comparison: usualSides(parts) });
    },
    choose(which, choice) {
      const { comparison } = panels.getState();
      if (comparison) panels.setState({ comparison: { ...comparison, [which]: choice } });
    },
    close() {
      for (const stop of stops) stop();
    },
  };
}

function stateOf(parts: Parts): ComparisonState | null {
  const choices = parts.panels.getState().comparison;
  if (!choices) return null;
  const looks = { a: lookOf('a', choices, parts), b: lookOf('b', choices, parts) };
  return { looks, compared: comparedOf(looks, parts) };
}

function comparedOf({ a, b }: ComparisonState['looks'], sources: SideSources): Compared | null {
  if (!isLook(a) || !isLook(b)) return null;
  const [before, after] = [sideOf(a, sources), sideOf(b, sources)];
  if (!before || !after) return null;
  const sides = { before, after };
  const comparison = compareSides(sides);
  return {
    sides,
    comparison,
    pairs: comparePairs(sides, comparison),
    both: eitherSide(sides, comparison),
  };
}

/** Null until the case has been read. */
function sideOf({ filters, asOf, window }: SideLook, { shown, said }: SideSources): ComparedSide | null {
  const { known } = shown.getState();
  if (!known) return null;
  const { masks, source } = narrowedBy(known, { filters, asOf }, said);
  return { source, presence: presenceIn(known.columns, masks, window) };
}
