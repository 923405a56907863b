/** Moving through the graph by arrow keys: the nearest actor in a direction. */
import type cytoscape from 'cytoscape';

export type Direction = 'left' | 'right' | 'up' | 'down';

const STEPS: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** The busiest actor without a start; null when nothing lies that way. Groups are passed over: they cannot be selected. */
export function nearest(cy: cytoscape.Core, from: string | null, direction: Direction): string | null {
  const start = from === null ? null : cy.getElementById(from);
  if (!start || start.empty()) return busiest(cy);
  const [dx, dy] = STEPS[direction];
  const here = start.position();
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const node of actorNodes(cy).toArray()) {
    const { x, y } = node.position();
    const along = (x - here.x) * dx + (y - here.y) * dy;
    const aside = Math.abs((x - here.x) * dy) + Math.abs((y - here.y) * dx);
    if (along <= 1) continue;
    const cost = along + aside * 2;
    if (!best || cost < best.cost) best = { id: node.id(), cost };
  }
  return best?.id ?? null;
}

const busiest = (cy: cytoscape.Core): string | null =>
  actorNodes(cy)
    .max((node) => Number(node.data('events')))
    .ele?.id() ?? null;

const actorNodes = (cy: cytoscape.Core): cytoscape.NodeCollection =>
  cy.nodes().filter((node) => (node.data('folded') as readonly unknown[]).length === 0);
