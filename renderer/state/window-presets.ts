/** Windows that are chosen by name: counted back from the newest day, around the selection, beside the one that is set. */

import type { StoreApi } from 'zustand/vanilla';
import { daysOfItems } from '#shared/columns/days-of-items.ts';
import { allTime } from '#shared/columns/whole-presence.ts';
import type { TimeWindow } from '#shared/contract/views.ts';
import type { DayRange } from '#shared/derive/focus-range.ts';
import type { ItemRef } from '#shared/derive/item-ref.ts';
import { endsOf } from '#shared/derive/window-ends.ts';
import { besideWindow } from '#shared/derive/window-moves.ts';
import { backFrom, STRETCHES, type Stretch } from '#shared/derive/window-stretches.ts';
import type { Day } from '#shared/lib/day.ts';
import { publicationDays } from './as-of.ts';
import type { CaseData } from './case-data.ts';
import type { SelectionStore } from './selection.ts';
import type { Shown, ShownStore } from './shown.ts';
import type { Sight } from './sight.ts';
import type { TimeWindowStore } from './time-window.ts';

export const PRESETS = [...STRETCHES, 'selection', 'sight', 'previous', 'next'] as const;
export type Preset = (typeof PRESETS)[number];

export interface PresetSources {
  readonly data: StoreApi<CaseData>;
  readonly shown: ShownStore;
  readonly window: TimeWindowStore;
  readonly selection: SelectionStore;
  readonly sight: StoreApi<Sight>;
}

/** Null where there is no such window now: nothing selected that has a day, no timeline, no day left. */
export function presetWindow(preset: Preset, sources: PresetSources): TimeWindow | null {
  const { data, shown, window, selection, sight } = sources;
  if (preset === 'selection') return windowOf(daysOfSelected(shown.getState(), selection.getState().items));
  if (preset === 'sight') return windowOf(sight.getState().range);
  const ends = endsOfCase(shown.getState());
  if (ends === null) return null;
  if (preset === 'previous') return besideWindow(window.getState(), ends, -1);
  if (preset === 'next') return besideWindow(window.getState(), ends, 1);
  return backFrom(newestDay(data.getState(), ends), preset satisfies Stretch);
}

const windowOf = (days: DayRange | null): TimeWindow | null => days && { from: days.first, to: days.last };

/** What the presets count back from: the newest publication day, or else the last day of the case. */
const newestDay = ({ articles }: CaseData, { last }: DayRange): Day =>
  publicationDays(articles).at(-1) ?? last;

function endsOfCase({ filtered }: Shown): DayRange | null {
  if (!filtered?.scale) return null;
  const [first, last] = endsOf(filtered.scale.scale);
  return { first, last };
}

function daysOfSelected({ known, filtered }: Shown, items: readonly ItemRef[]): DayRange | null {
  if (!known || !filtered) return null;
  return daysOfItems(known.columns, items, { at: known.at, states: filtered.all.events });
}

/** The days of some items with room around them; null where they have none. */
export function windowAround(shown: Shown, items: readonly ItemRef[]): TimeWindow | null {
  const days = daysOfSelected(shown, items);
  if (days === null) return null;
  const margin = Math.max(LEAST_MARGIN, Math.ceil((days.last - days.first) * MARGIN));
  return { from: days.first - margin, to: days.last + margin };
}

/** Days on each side … */
const LEAST_MARGIN = 3;
/** … or this part of the stretch. */
const MARGIN = 0.1;

/** Whether the window was set; `previous` and `next` do nothing at the ends of the case. */
export function choosePreset(preset: Preset | 'all', sources: PresetSources): boolean {
  const next = preset === 'all' ? allTime : presetWindow(preset, sources);
  if (next) sources.window.setState(next, true);
  return next !== null;
}
