/** Where the actors of a picture stand: as on the caller's screen, or laid out anew. */

import type { PictureRequest } from '#shared/contract/pictures.ts';
import { type ActorGraph, type ActorNode, nodeId } from '#shared/derive/actor-graph.ts';
import { drawnSize } from '#shared/derive/graph-measures.ts';
import { layOutAll, placeNew } from '#shared/layout/graph-layout.ts';
import type { LayoutGraph, Places } from '#shared/layout/layout-graph.ts';
import { groupNodeId } from './folding.ts';

/** About the room for a graph on a page of A4. */
const AREA = { width: 1060, height: 560 } as const;
/** Between actors that nothing joins to others. */
const LONE = { width: 150, height: 90 } as const;

export function placesFor(graph: ActorGraph, given: Pick<PictureRequest, 'places' | 'groups'>): Places {
  const known = new Map([
    ...given.places.map(({ actorId, x, y }) => [nodeId(actorId), { x, y }] as const),
    ...(given.groups ?? []).map(({ x, y }, index) => [groupNodeId(index), { x, y }] as const),
  ]);
  const isKnown = graph.nodes.some((node) => known.has(node.id));
  return isKnown ? placeNew(layoutOf(graph, graph.nodes), known) : fresh(graph);
}

/** Those that something joins by their ties; the others in rows below them. */
function fresh(graph: ActorGraph): Places {
  const joined = new Set(graph.edges.flatMap((edge) => [edge.source, edge.target]));
  const places = layOutAll(
    layoutOf(
      graph,
      graph.nodes.filter((node) => joined.has(node.id)),
    ),
    AREA,
  );
  const lone = graph.nodes.filter((node) => !joined.has(node.id));
  const [left, right, bottom] = boundsOf(places);
  const columns = Math.max(1, Math.floor(Math.max(right - left, AREA.width - LONE.width) / LONE.width));
  const rows = lone.map((node, index): readonly [string, { x: number; y: number }] => {
    const inRow = Math.min(columns, lone.length - Math.floor(index / columns) * columns);
    const x = (left + right) / 2 + ((index % columns) - (inRow - 1) / 2) * LONE.width;
    return [node.id, { x, y: bottom + (Math.floor(index / columns) + 1) * LONE.height }];
  });
  return new Map([...places, ...rows]);
}

function layoutOf({ nodes: all, edges }: ActorGraph, nodes: readonly ActorNode[]): LayoutGraph {
  const most = all.reduce((found, node) => Math.max(found, node.events), 1);
  return {
    nodes: nodes.map((node) => ({ id: node.id, label: node.name, size: drawnSize(node, most) })),
    edges,
  };
}

/** Left, right and bottom of what has a place. */
function boundsOf(places: Places): readonly [number, number, number] {
  const points = [...places.values()];
  return [
    points.reduce((least, { x }) => Math.min(least, x), points[0]?.x ?? 0),
    points.reduce((most, { x }) => Math.max(most, x), points[0]?.x ?? 0),
    points.reduce((most, { y }) => Math.max(most, y), points[0]?.y ?? 0),
  ];
}
