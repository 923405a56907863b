/** What a selection means in the graph: what is selected, and what belongs to it. */
import { type ActorEdge, type ActorGraph, type ActorNode, nodeId } from '#shared/derive/actor-graph.ts';
import type { Echo } from '#shared/derive/echo.ts';
import type { ActorId } from '#shared/model/ids.ts';
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
  const isSelected = createIsSelected(echo);
  edges.forEach((edge, index) => {
    const selected = isSelected(edge);
    if (selected) selectedEdges.add(index);
    const touches = picked.has(edge.source) || picked.has(edge.target);
    if (selected || touches) relatedEdges.add(index);
    if (touches) related.add(edge.source).add(edge.target);
  });
  const placesOf = (ids: ReadonlySet<string>) => placesWhere(nodes, ({ id }) => ids.has(id));
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

/** Whether an edge stands for a selected event or relation. What a bundle of edges stands for is only gathered when it is asked. */
function createIsSelected({ selected }: Echo): (edge: ActorEdge) => boolean {
  const onlyActors = [...selected].every((key) => key.startsWith('actor:'));
  if (onlyActors) return () => false;
  return ({ eventIds, relationIds }) =>
    eventIds.some((id) => selected.has(`event:${id}`)) ||
    relationIds.some((id) => selected.has(`relation:${id}`));
}

/** Paths by what the graph draws them with. */
export interface PathHighlight {
  readonly actors: ReadonlySet<ActorId>;
  /** Where they begin and where they end. */
  readonly ends: ReadonlySet<ActorId>;
  /** Ids of edges, and of those that stand for all that joins two actors. */
  readonly edges: ReadonlySet<string>;
  /** The two actors of each step. */
  readonly steps: readonly (readonly [ActorId, ActorId])[];
}

/** The paths alone, with what is selected: neighbours of the selection would hide them. */
export function pathHighlight(graph: ActorGraph, paths: PathHighlight, echo: Echo): GraphHighlight {
  const isSelected = createIsSelected(echo);
  const isMarked = (id: ActorId): boolean => paths.ends.has(id) || echo.selected.has(`actor:${id}`);
  const selectedEdges = placesWhere(graph.edges, isSelected);
  const ends = new Set([...selectedEdges].flatMap((place) => nodesOf(graph.edges[place]!)));
  const isRelated = ({ id, actorId }: ActorNode): boolean =>
    paths.actors.has(actorId) || isMarked(actorId) || ends.has(id);
  return {
    chosen: {
      selectedNodes: placesWhere(graph.nodes, ({ actorId }) => isMarked(actorId)),
      selectedEdges,
      relatedNodes: placesWhere(graph.nodes, isRelated),
      relatedEdges: placesWhere(graph.edges, (edge) => paths.edges.has(edge.id) || isSelected(edge)),
    },
    ids: new Set([...paths.actors].map(nodeId)),
  };
}

const nodesOf = ({ source, target }: ActorEdge): readonly string[] => [source, target];

const placesWhere = <T>(all: readonly T[], fits: (each: T) => boolean): ReadonlySet<number> =>
  new Set(all.flatMap((each, place) => (fits(each) ? [place] : [])));
