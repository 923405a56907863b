/** Which node of a graph each actor of the case stands in. */
import type { ActorGraph } from '#shared/derive/actor-graph.ts';
import type { ShownCase } from '../../state/shown.ts';

export interface GraphEnds {
  /** By place of actor: 1 for who stands for himself. */
  readonly standing: Uint8Array;
  /** Null where it is not drawn, also not in a group. */
  readonly nodeOf: (actor: number) => string | null;
}

/** `nodes` are those that are drawn. */
export function endsOfGraph(nodes: ActorGraph['nodes'], { columns, at }: ShownCase): GraphEnds {
  const standing = new Uint8Array(columns.actors.ids.length);
  const nodeAt = new Map<number, string>();
  for (const { id, actorId, folded } of nodes) {
    for (const member of folded) nodeAt.set(at.actor(member), id);
    if (folded.length > 0) continue;
    nodeAt.set(at.actor(actorId), id);
    standing[at.actor(actorId)] = 1;
  }
  return { standing, nodeOf: (actor) => nodeAt.get(actor) ?? null };
}
