/** Tiers from the top down: the start above those it acts upon, these above theirs; whoever acts on the start stands above it. */
import type { Area, LayoutGraph, LayoutNode, Places, Point } from './layout-graph.ts';
import { LABEL_HEIGHT, labelWidth } from './spread-out.ts';
import { orderedTiers } from './tier-order.ts';
import { tiersOf } from './tiers.ts';

/** Pixels between neighbours of a row, between the rows of a tier, and more of it between tiers. */
const GAP = 22;
const ROW_GAP = 26;
const TIER_GAP = 40;

const widthOf = ({ size, label }: LayoutNode): number => Math.max(size, labelWidth(label)) + GAP;
const heightOf = (row: readonly LayoutNode[]): number =>
  row.reduce((most, { size }) => Math.max(most, size), 0) + LABEL_HEIGHT + ROW_GAP;
const widthOfAll = (row: readonly LayoutNode[]): number => row.reduce((sum, node) => sum + widthOf(node), 0);

/** No label touches another. A tier that is wider than the picture takes several rows. */
export function layOutHierarchy(graph: LayoutGraph, area: Area): Places {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const most = widest(graph.nodes, area);
  const places = new Map<string, Point>();
  let [top, width] = [0, 1];
  for (const ids of orderedTiers(tiersOf(graph), graph.edges)) {
    const tier = ids.map((id) => nodes.get(id)!);
    for (const row of inRows(tier, most)) {
      for (const [id, x] of alongRow(row)) places.set(id, { x, y: top });
      top += heightOf(row);
      width = Math.max(width, widthOfAll(row));
    }
    top += TIER_GAP;
  }
  const stretch = Math.max(1, (top * shapeOf(area)) / width);
  return new Map(graph.nodes.map(({ id }) => [id, stretched(places.get(id)!, stretch)]));
}

/** Many short rows take the area's width too. */
const stretched = ({ x, y }: Point, by: number): Point => ({ x: x * by, y });

const shapeOf = ({ width, height }: Area): number => Math.max(1, Math.min(2.5, width / Math.max(1, height)));

/** Such that the rows together have about the area's shape. */
const widest = (nodes: readonly LayoutNode[], area: Area): number =>
  Math.max(area.width, Math.sqrt(widthOfAll(nodes) * (heightOf(nodes) + TIER_GAP / 2) * shapeOf(area)));

/** Dealt out in turn, so that everybody keeps about his place from left to right. */
function inRows(tier: readonly LayoutNode[], most: number): readonly (readonly LayoutNode[])[] {
  const count = Math.max(1, Math.ceil(widthOfAll(tier) / most));
  return Array.from({ length: count }, (_, row) => tier.filter((__, index) => index % count === row));
}

/** Centres from left to right, the middle of the row at 0. */
function alongRow(row: readonly LayoutNode[]): readonly (readonly [string, number])[] {
  let left = -widthOfAll(row) / 2;
  return row.map((node) => {
    const x = left + widthOf(node) / 2;
    left += widthOf(node);
    return [node.id, x];
  });
}
