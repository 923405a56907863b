/** Keeps nodes and the labels below them apart. */

import { type Box, separate } from '../lib/separate.ts';
import type { LayoutGraph, Places } from './layout-graph.ts';
import type { Spot } from './untangle.ts';

export const LABEL_HEIGHT = 17;
const LABEL_CHARACTER = 6.4;
const MAX_LABEL_WIDTH = 170;

export const labelWidth = (label: string): number =>
  Math.min(MAX_LABEL_WIDTH, label.length * LABEL_CHARACTER);

/** The same places, moved just far enough that nothing touches. */
export function spreadOut(graph: LayoutGraph, places: Places): Places {
  const spots = graph.nodes.map(({ id }): Spot => ({ ...(places.get(id) ?? { x: 0, y: 0 }) }));
  spread(graph, spots, () => false);
  return new Map(graph.nodes.map(({ id }, index) => [id, spots[index]!]));
}

/** Pushes nodes and their labels apart; fixed ones do not move. */
export function spread(
  { nodes }: LayoutGraph,
  spots: readonly Spot[],
  isFixed: (id: string) => boolean,
): void {
  const boxes = nodes.map((node, index): Box => {
    const { x, y } = spots[index]!;
    return {
      x,
      y: y + LABEL_HEIGHT / 2,
      width: Math.max(node.size, labelWidth(node.label)) + 14,
      height: node.size + LABEL_HEIGHT + 12,
      fixed: isFixed(node.id),
    };
  });
  separate(boxes);
  boxes.forEach((box, index) => {
    const spot = spots[index]!;
    if (box.fixed) return;
    spot.x = box.x;
    spot.y = box.y - LABEL_HEIGHT / 2;
  });
}
