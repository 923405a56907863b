/** Work for a layout: a graph that is laid out as a whole, or new nodes of it that need a place. */
import type { OnShare } from './large-forces.ts';
import type { Area, LayoutGraph, Places } from './layout-graph.ts';
import { type LayoutName, layoutNamed } from './layouts.ts';

export interface LayoutTask {
  readonly layout: LayoutName;
  readonly graph: LayoutGraph;
  readonly area: Area;
  /** Nodes that stay where they are. */
  readonly known: Places;
}

/** Without any known place the whole is laid out: then everything may move. */
export const isWhole = ({ graph, known }: LayoutTask): boolean =>
  graph.nodes.length > 0 && !graph.nodes.some(({ id }) => known.has(id));

/** So many nodes make room for new ones while somebody waits. */
const TAKEN_IN_AT_ONCE = 300;

/** Whether it is done within a moment. */
export function isQuick(task: LayoutTask): boolean {
  const { graph, known, layout } = task;
  if (graph.nodes.every(({ id }) => known.has(id))) return true;
  return graph.nodes.length <= (isWhole(task) ? layoutNamed(layout).atOnce : TAKEN_IN_AT_ONCE);
}

export function placesOf(task: LayoutTask, onShare?: OnShare): Places {
  const { graph, area, known } = task;
  const layout = layoutNamed(task.layout);
  return isWhole(task) ? layout.layOut(graph, area, onShare) : layout.placeNew(graph, known, area);
}
