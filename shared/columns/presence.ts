/** What a stretch of time holds of a case: a state for each event and relation, and who is there; fast enough for every frame. */
import type { TimeWindow, WindowView } from '../contract/views.ts';
import type { CaseColumns, ItemColumns } from './case-columns.ts';
import { DAWN, DUSK, NOBODY } from './no-place.ts';

/** How an item lies in the window. */
export const lies = { outside: 0, partly: 1, inside: 2, undated: 3 } as const;

/** What filters leave, by place; 1 is shown. */
export interface Masks {
  readonly events: Uint8Array;
  readonly relations: Uint8Array;
  readonly actors: Uint8Array;
}

export interface Presence {
  readonly window: TimeWindow;
  /** Of events. */
  readonly counts: WindowView['counts'];
  readonly events: Uint8Array;
  /** Undated relations are there when both of their ends are, or the window is all time. */
  readonly relations: Uint8Array;
  /** 1 for whoever takes part in an event of the window, says it, or stands in a relation of it. */
  readonly actors: Uint8Array;
}

/** `masks` null shows everything. */
export function presenceIn(columns: CaseColumns, masks: Masks | null, window: TimeWindow): Presence {
  const events = statesOf(columns.events, masks?.events ?? null, window);
  const relations = statesOf(columns.relations, masks?.relations ?? null, window);
  const actors = new Uint8Array(columns.actors.ids.length);
  addTakingPart(columns, events, actors);
  const always = window.from === null && window.to === null;
  addEnds(columns, { relations, actors, always });
  if (masks) for (let place = 0; place < actors.length; place += 1) actors[place]! &= masks.actors[place]!;
  return { window, counts: countsOf(events), events, relations, actors };
}

export function statesOf(
  { first, last }: ItemColumns,
  mask: Uint8Array | null,
  window: TimeWindow,
): Uint8Array {
  const start = window.from ?? DAWN;
  const end = window.to ?? DUSK;
  const states = new Uint8Array(first.length);
  for (let place = 0; place < states.length; place += 1) {
    if (mask && mask[place] === 0) continue;
    const a = first[place]!;
    const b = last[place]!;
    if (a > b) states[place] = lies.undated;
    else if (a <= end && b >= start) states[place] = a >= start && b <= end ? lies.inside : lies.partly;
  }
  return states;
}

export function countsOf(states: Uint8Array): WindowView['counts'] {
  const counts = [0, 0, 0, 0];
  for (let place = 0; place < states.length; place += 1) counts[states[place]!]! += 1;
  return { inside: counts[lies.inside]!, partly: counts[lies.partly]!, undated: counts[lies.undated]! };
}

function addTakingPart({ events }: CaseColumns, states: Uint8Array, actors: Uint8Array): void {
  const { starts, items } = events.participants;
  for (let place = 0; place < states.length; place += 1) {
    if (states[place] === lies.outside) continue;
    for (let at = starts[place]!; at < starts[place + 1]!; at += 1) actors[items[at]!] = 1;
    const claimant = events.claimants[place]!;
    if (claimant > NOBODY) actors[claimant] = 1;
  }
}

interface Ends {
  readonly relations: Uint8Array;
  readonly actors: Uint8Array;
  readonly always: boolean;
}

/** Dated relations bring their ends along; undated ones come when both ends are there. */
function addEnds(
  { relations: { subjects, objects } }: CaseColumns,
  { relations, actors, always }: Ends,
): void {
  for (let place = 0; place < relations.length; place += 1) {
    if (relations[place] === lies.outside || (relations[place] === lies.undated && !always)) continue;
    actors[subjects[place]!] = 1;
    actors[objects[place]!] = 1;
  }
  if (always) return;
  for (let place = 0; place < relations.length; place += 1) {
    if (relations[place] !== lies.undated) continue;
    if (actors[subjects[place]!] === 0 || actors[objects[place]!] === 0) relations[place] = lies.outside;
  }
}
