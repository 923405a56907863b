/** How events that are nodes lie in a moving window, and the lines to them. */
import type { EventGraph } from './event-graph.ts';
import { lies, type Presence } from './presence.ts';

export interface EventStates {
  /** Each `inside`, `partly` or `outside`; what has no day is inside. */
  readonly nodes: Uint8Array;
  readonly edges: Uint8Array;
}

/** How the events of a graph lie in a window, and the lines to them; fast enough for every frame. */
export function eventStates({ nodes, edges }: EventGraph, { events }: Presence): EventStates {
  const stateAt = (place: number): number => Math.min(events[place]!, lies.inside);
  return {
    nodes: Uint8Array.from(nodes, ({ place }) => stateAt(place)),
    edges: Uint8Array.from(edges, ({ places }) =>
      places.reduce((least, place) => Math.min(least, stateAt(place)), lies.inside as number),
    ),
  };
}

/** A window as if these events were not in it: what lines between actors stand for beside them. */
export function withoutEvents(presence: Presence, places: Int32Array): Presence {
  const events = presence.events.slice();
  for (const place of places) events[place] = lies.outside;
  return { ...presence, events };
}
