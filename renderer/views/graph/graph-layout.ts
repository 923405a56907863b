/** Where actors stand: a first layout that fills the panel, then places that stay when data changes. */
import type cytoscape from 'cytoscape';
import type { FcoseLayoutOptions } from './fcose-options.ts';
import { type Box, separate } from './separate.ts';
import { type Spot, type Tie, untangle } from './untangle.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Area {
  readonly width: number;
  readonly height: number;
}

/** Radians; successive points of a sunflower head never line up. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const LABEL_HEIGHT = 17;
const LABEL_CHARACTER = 6.4;

const sunflower = (index: number, step: number): Point => ({
  x: Math.cos(index * GOLDEN_ANGLE) * step * Math.sqrt(index + 0.5),
  y: Math.sin(index * GOLDEN_ANGLE) * step * Math.sqrt(index + 0.5),
});

/** Lays out all nodes from a fixed start, so that the same case always gives the same picture. */
export function layOutAll(cy: cytoscape.Core, area: Area): void {
  const nodes = cy.nodes();
  nodes.forEach((node, index) => {
    node.position(sunflower(index, 60));
  });
  const many = nodes.length > 120;
  const options: FcoseLayoutOptions = {
    name: 'fcose',
    quality: 'default',
    randomize: false,
    animate: false,
    fit: false,
    packComponents: false,
    nodeDimensionsIncludeLabels: true,
    nodeRepulsion: 9000,
    idealEdgeLength: 130,
    edgeElasticity: 0.35,
    gravity: 0.45,
    numIter: many ? 300 : 1500,
  };
  cy.layout(options).run();
  fillArea(nodes, area);
  clear(cy);
  spread(nodes, () => false);
}

/** Swaps places until lines run over as few others and as few actors as possible. */
function clear(cy: cytoscape.Core): void {
  const nodes = cy.nodes().toArray();
  const spots: Spot[] = nodes.map((node) => ({ ...node.position() }));
  const indexes = new Map(nodes.map((node, index) => [node.id(), index]));
  const pairs = new Map(cy.edges().map((edge) => [`${edge.source().id()} ${edge.target().id()}`, edge]));
  const ties = [...pairs.values()].map(
    (edge): Tie => [indexes.get(edge.source().id()) ?? 0, indexes.get(edge.target().id()) ?? 0],
  );
  untangle(spots, ties);
  nodes.forEach((node, index) => {
    const spot = spots[index];
    if (spot) node.position({ ...spot });
  });
}

/** New nodes go beside the actors that they are joined to; all others stay. */
export function placeNew(
  cy: cytoscape.Core,
  added: readonly string[],
  known: ReadonlyMap<string, Point>,
): void {
  const fresh = new Set<string>();
  added.forEach((id, index) => {
    const node = cy.getElementById(id);
    const place = known.get(id);
    if (place) node.position({ ...place });
    else {
      fresh.add(id);
      node.position(besideNeighbours(node, fresh, index));
    }
  });
  if (fresh.size > 0) spread(cy.nodes(), (id) => !fresh.has(id));
}

function besideNeighbours(node: cytoscape.NodeSingular, fresh: ReadonlySet<string>, index: number): Point {
  const neighbours = node.neighborhood('node').filter((other) => !fresh.has(other.id()));
  const around = neighbours.nonempty() ? neighbours : node.cy().nodes();
  const places = around.map((other) => other.position());
  const offset = sunflower(index + 2, 50);
  const mean = (axis: 'x' | 'y') =>
    places.reduce((sum, place) => sum + place[axis], 0) / Math.max(1, places.length);
  return { x: mean('x') + offset.x, y: mean('y') + offset.y };
}

/**
 * Stretches the picture to the panel's shape, and evens it out: half of a place is where the layout put it, half is
 * its rank, so that a crowded middle opens up.
 */
function fillArea(nodes: cytoscape.NodeCollection, area: Area): void {
  if (nodes.length < 2) return;
  const [width, height] = [
    rounded(Math.max(240, area.width - 180)),
    rounded(Math.max(160, area.height - 110)),
  ];
  const scale = Math.max(1, Math.sqrt((nodes.length * 15_000) / (width * height)));
  const xs = evened(nodes.map((node) => node.position('x')));
  const ys = evened(nodes.map((node) => node.position('y')));
  nodes.forEach((node, index) => {
    node.position({ x: (xs[index] ?? 0) * width * scale, y: (ys[index] ?? 0) * height * scale });
  });
}

/** So that a panel that is a few pixels larger does not give another picture. */
const rounded = (pixels: number): number => Math.round(pixels / 80) * 80;

/** Values as 0 to 1, half by size and half by rank. */
function evened(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 1];
  const ranks = new Map(sorted.map((value, index) => [value, index / (sorted.length - 1)]));
  return values.map((value) => 0.5 * ((value - low) / (high - low || 1)) + 0.5 * (ranks.get(value) ?? 0));
}

/** Pushes nodes and their labels apart; fixed ones do not move. */
function spread(nodes: cytoscape.NodeCollection, isFixed: (id: string) => boolean): void {
  const boxes: Box[] = nodes.map((node) => {
    const size = Number(node.data('size'));
    const label = Math.min(170, String(node.data('label')).length * LABEL_CHARACTER);
    return {
      x: node.position('x'),
      y: node.position('y') + LABEL_HEIGHT / 2,
      width: Math.max(size, label) + 14,
      height: size + LABEL_HEIGHT + 12,
      fixed: isFixed(node.id()),
    };
  });
  separate(boxes);
  nodes.forEach((node, index) => {
    const box = boxes[index];
    if (box && !box.fixed) node.position({ x: box.x, y: box.y - LABEL_HEIGHT / 2 });
  });
}
