/** The graph of a view that stands alone, as pictures have it. */
import type { WindowView } from '../contract/views.ts';
import type { ActorGraph } from '../derive/actor-graph.ts';
import { columnsOfView } from './columns-of-view.ts';
import type { Folding } from './folding.ts';
import { graphIn } from './graph-in.ts';
import { aloneOf } from './masks.ts';
import { lies, type Presence } from './presence.ts';
import { placesById } from './records-in.ts';
import type { TieSource } from './tie-items.ts';
import { tiesOf } from './ties.ts';

/** Everybody and everything that the view has, whatever its window is; folded as `foldingFor` says. */
export function actorGraph(
  view: WindowView,
  foldingFor: (source: TieSource, presence: Presence) => Folding | null = () => null,
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
  return graphIn(source, presence, foldingFor(source, presence));
}
