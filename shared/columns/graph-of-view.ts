/** The graph of a view that stands alone, as pictures have it. */
import type { WindowView } from '../contract/views.ts';
import type { ActorGraph } from '../derive/actor-graph.ts';
import type { ActorId } from '../model/ids.ts';
import { columnsOfView } from './columns-of-view.ts';
import { type Folding, unfolded } from './folding.ts';
import { graphIn } from './graph-in.ts';
import { aloneOf } from './masks.ts';
import { NOBODY } from './no-place.ts';
import { lies, type Presence } from './presence.ts';
import { type PlacesById, placesById } from './records-in.ts';
import { READABLE_LINES, thinned } from './thinning.ts';
import { tiesOf } from './ties.ts';

/** How a graph is made readable. */
export interface Readable {
  /** Actors that are drawn as one, under a name. */
  readonly groups: readonly { readonly name: string; readonly actorIds: readonly ActorId[] }[];
  /** Of more lines than can be told apart only the strongest. */
  readonly strongestLines: boolean;
}

/** The node of the group at that index. */
export const groupNodeId = (index: number): string => `g${index}`;

/** Everybody and everything that the view has, whatever its window is. */
export function actorGraph(
  view: WindowView,
  readable: Readable = { groups: [], strongestLines: false },
): ActorGraph {
  const columns = columnsOfView(view);
  const at = placesById(columns);
  const events = new Uint8Array(columns.events.ids.length);
  for (const { id, overlap } of view.events) events[at.event(id)] = lies[overlap];
  const presence: Presence = {
    window: view.window,
    counts: view.counts,
    events,
    relations: new Uint8Array(columns.relations.ids.length).fill(lies.inside),
    actors: new Uint8Array(columns.actors.ids.length).fill(1),
  };
  const source = { columns, ties: tiesOf(columns), alone: aloneOf(columns, null, null) };
  const { groups, strongestLines } = readable;
  if (groups.length === 0 && !strongestLines) return graphIn(source, presence, null);
  const folding = foldedTo(groups, at.actor, presence.actors.length);
  if (!strongestLines) return graphIn(source, presence, folding);
  const windows = { all: presence, now: presence };
  return graphIn(source, presence, thinned({ source, folding }, windows, { ...READABLE_LINES, always: [] }));
}

function foldedTo(groups: Readable['groups'], placeOf: PlacesById['actor'], actors: number): Folding {
  const { groupOf, lines } = unfolded(actors);
  for (const [index, { actorIds }] of groups.entries())
    for (const place of actorIds.map(placeOf)) if (place !== NOBODY) groupOf[place] = index;
  return { groupOf, lines, groups: groups.map(({ name }, index) => ({ id: groupNodeId(index), name })) };
}
