/** What each side of a comparison looks at: a stretch of time, filters and "as of", out of what a person has chosen for it. */
import type { SavedView } from '#shared/contract/saved-views.ts';
import type { TimeWindow } from '#shared/contract/views.ts';
import type { Filters } from '#shared/derive/filters.ts';
import { endsOf } from '#shared/derive/window-ends.ts';
import { sameLength } from '#shared/derive/window-moves.ts';
import type { Day } from '#shared/lib/day.ts';
import type { ComparedSides, SideChoice } from '#shared/model/view-snapshot.ts';
import type { AsOfStore } from './as-of.ts';
import type { FilterStore } from './filters.ts';
import type { SaidStore } from './said.ts';
import type { SavedViewStore } from './saved-views.ts';
import type { Shown, ShownStore } from './shown.ts';
import type { TimeWindowStore } from './time-window.ts';
import { filterSets } from './view-snapshot.ts';

export interface SideSources {
  readonly shown: ShownStore;
  readonly window: TimeWindowStore;
  readonly filters: FilterStore;
  readonly asOf: AsOfStore;
  readonly saved: SavedViewStore;
  readonly said: SaidStore;
}

export interface SideLook {
  readonly window: TimeWindow;
  readonly filters: Filters;
  readonly asOf: Day | null;
  /** The saved view that it is, with its name. */
  readonly view: SavedView | null;
}

/** Why a side shows nothing: its view is gone or not read yet, or nothing lies beside the other side. */
export type SideProblem = 'reading' | 'gone' | 'nothing-beside';

export const isLook = (side: SideLook | SideProblem): side is SideLook => typeof side !== 'string';

export type Which = keyof ComparedSides;

const otherSide = (which: Which): Which => (which === 'a' ? 'b' : 'a');

/** `beside` is the time of the same length before the second side, or after the first. */
export function lookOf(which: Which, choices: ComparedSides, sources: SideSources): SideLook | SideProblem {
  const choice = choices[which];
  if (choice.kind !== 'beside') return ownLook(choice, sources);
  const other = choices[otherSide(which)];
  const look = other.kind === 'beside' ? 'nothing-beside' : ownLook(other, sources);
  const ends = endsOfCase(sources.shown.getState());
  if (!isLook(look) || ends === null) return 'nothing-beside';
  const beside = sameLength(look.window, ends, which === 'a' ? -1 : 1);
  return beside ? { ...look, window: beside, view: null } : 'nothing-beside';
}

function ownLook(
  choice: Exclude<SideChoice, { kind: 'beside' }>,
  { window, filters, asOf, saved }: SideSources,
): SideLook | SideProblem {
  const now = { filters: filters.getState(), asOf: asOf.settled.getState().to, view: null };
  if (choice.kind === 'now') return { ...now, window: window.settled.getState() };
  if (choice.kind === 'window') return { ...now, window: { from: choice.from, to: choice.to } };
  const views = saved.getState();
  const view = views?.find(({ id }) => id === choice.id);
  if (!view) return views === null ? 'reading' : 'gone';
  const { snapshot } = view;
  return { window: snapshot.window, filters: filterSets(snapshot.filters), asOf: snapshot.asOf, view };
}

function endsOfCase({ filtered }: Shown): { readonly first: Day; readonly last: Day } | null {
  if (!filtered?.scale) return null;
  const [first, last] = endsOf(filtered.scale.scale);
  return { first, last };
}
