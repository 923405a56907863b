/** What a selection means in the graph: what is selected, and what belongs to it. */
import { type ActorGraph, nodeId } from '#shared/derive/actor-graph.ts';
import type { Echo } from '#shared/derive/echo.ts';
import type { Chosen } from './prominence.ts';

export interface GraphHighlight {
  readonly chosen: Chosen;
  /** Ids of everything that stands out, to be brought into sight. */
  readonly ids: ReadonlySet<string>;
}

/**
 * Null when nothing is selected. Selected actors are marked, and so are the edges that stand for a selected event or
 * relation; a selected actor keeps its edges and neighbours.
 */
export function highlightOf({ nodes, edges }: ActorGraph, echo: Echo): GraphHighlight | null {
  if (echo.selected.size === 0) return null;
  const picked = new Set([...echo.actors].filter((id) => echo.selected.has(`actor:${id}`)).map(nodeId));
  const groups = new Map(nodes.flatMap(({ id, folded }) => folded.map((actor) => [actor, id] as const)));
  const related = new Set([...echo.actors].map((actor) => groups.get(actor) ?? nodeId(actor)));
  const selectedEdges = new Set<number>();
  const relatedEdges = new Set<number>();
  edges.forEach((edge, index) => {
    const isSelected =
      edge.eventIds.some((id) => echo.selected.has(`event:${id}`)) ||
      edge.relationIds.some((id) => echo.selected.has(`relation:${id}`));
    if (isSelected) selectedEdges.add(index);
    const touches = picked.has(edge.source) || picked.has(edge.target);
    if (isSelected || touches) relatedEdges.add(index);
    if (touches) related.add(edge.source).add(edge.target);
  });
  const placesOf = (ids: ReadonlySet<string>) =>
    new Set(nodes.flatMap(({ id }, index) => (ids.has(id) ? [index] : [])));
  return {
    chosen: {
      selectedNodes: placesOf(picked),
      selectedEdges,
      relatedNodes: placesOf(related),
      relatedEdges,
    },
    ids: new Set([...related, ...[...relatedEdges].map((index) => edges[index]!.id)]),
  };
}
