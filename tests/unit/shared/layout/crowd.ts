/** Invented graphs for the layouts, and which nodes of a picture touch. */
import type { LayoutGraph, LayoutNode, Places } from '#shared/layout/layout-graph.ts';
import { LABEL_HEIGHT, labelWidth } from '#shared/layout/spread-out.ts';
import { randomNumbers } from '#shared/lib/random.ts';

/** Actors in communities (their group), the first ones busier; every tenth has no day. */
export function crowdOf(count: number): LayoutGraph {
  const random = randomNumbers(7);
  const groups = Math.max(3, Math.round(Math.sqrt(count) / 2));
  const nodes = Array.from({ length: count }, (_, index) => ({
    ...{ id: `n${index}`, label: `Actor number ${index}`, size: 30 + (index % 5) * 6 },
    group: `group ${index % groups}`,
    ...(index % 10 === 9 ? {} : { firstDay: Math.floor(random() * 300) }),
  }));
  const edges = Array.from({ length: count * 2.5 }, () => {
    const from = Math.floor(random() * random() * count);
    const near = Math.floor((random() * random() * count) / groups) * groups + (from % groups);
    const to = random() < 0.85 ? near % count : Math.floor(random() * count);
    return { source: `n${from}`, target: `n${to}`, toTarget: random() < 0.7, toSource: random() < 0.1 };
  });
  return { nodes, edges };
}

/** Pairs whose icons or labels lie over each other. */
export function touching({ nodes }: LayoutGraph, places: Places): readonly string[] {
  const boxes = nodes.map((node) => boxOf(node, places));
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.id} ${b.id}`),
  );
}

function boxOf({ id, label, size }: LayoutNode, places: Places) {
  const { x, y } = places.get(id)!;
  const half = Math.max(size, labelWidth(label)) / 2;
  return { id, left: x - half, right: x + half, top: y - size / 2, bottom: y + size / 2 + LABEL_HEIGHT };
}
