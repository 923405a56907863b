/** Which labels are shown and where: the more important first, and none that would touch another or an icon. */
import { byNumber } from '#shared/lib/compare.ts';
import type { EdgeShape, NodeShape } from './graph-shapes.ts';
import type { TextWidth } from './text-measure.ts';

/** Pixels on the screen at every zoom. */
export const LABEL_SIZE = 12;
export const EDGE_LABEL_SIZE = 11;

/** Below this zoom only labels that must be there are shown. */
const MIN_ZOOM = 0.25;

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A label in the graph's own units; `box` holds the words and a little room around them. */
export interface PlacedLabel {
  readonly text: string;
  readonly kind: 'node' | 'edge';
  readonly box: Rect;
  readonly bold: boolean;
}

interface Wanted<T> {
  readonly shape: T;
  /** Shown whatever is in the way, and before all others. */
  readonly must: boolean;
}

export interface LabelWishes {
  readonly nodes: readonly Wanted<NodeShape>[];
  readonly edges: readonly Wanted<EdgeShape>[];
  /** Icons that no label may cover, those of nodes without a label included. */
  readonly bodies: readonly NodeShape[];
}

export function placeLabels(
  { nodes, edges, bodies }: LabelWishes,
  zoom: number,
  width: TextWidth,
): readonly PlacedLabel[] {
  const taken = bodies.map(bodyOf);
  const placed: PlacedLabel[] = [];
  const take = (label: PlacedLabel) => {
    taken.push(label.box);
    placed.push(label);
  };
  for (const { shape, must } of ranked(nodes, zoom)) {
    const spots = nodeSpots(shape, width(shape.label, LABEL_SIZE) / zoom, zoom);
    const box = spots.find((spot) => isFree(spot, taken)) ?? (must ? spots[0] : undefined);
    if (box) take({ text: shape.label, kind: 'node', box, bold: must });
  }
  for (const { shape, must } of ranked(edges, zoom)) {
    const box = edgeSpot(shape, width(shape.label, EDGE_LABEL_SIZE) / zoom, zoom);
    if (shape.label !== '' && isFree(box, taken)) take({ text: shape.label, kind: 'edge', box, bold: must });
  }
  return placed;
}

const ranked = <T extends { readonly weight: number }>(
  wanted: readonly Wanted<T>[],
  zoom: number,
): readonly Wanted<T>[] =>
  wanted
    .filter(({ must }) => must || zoom >= MIN_ZOOM)
    .sort(byNumber(({ shape, must }) => (must ? -1e9 : 0) - shape.weight));

const touch = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isFree = (rect: Rect, taken: readonly Rect[]): boolean => taken.every((other) => !touch(rect, other));

const bodyOf = ({ x, y, size }: NodeShape): Rect => ({
  left: x - size / 2,
  right: x + size / 2,
  top: y - size / 2,
  bottom: y + size / 2,
});

/** Below the icon, else above it. */
function nodeSpots(node: NodeShape, width: number, zoom: number): readonly Rect[] {
  const body = bodyOf(node);
  const half = width / 2 + 3 / zoom;
  const height = (LABEL_SIZE * 1.25) / zoom;
  const gap = Math.max(1 / zoom, 3);
  const sides = { left: node.x - half, right: node.x + half };
  return [
    { ...sides, top: body.bottom + gap - 1 / zoom, bottom: body.bottom + gap + height },
    { ...sides, top: body.top - gap - height, bottom: body.top - gap + 1 / zoom },
  ];
}

function edgeSpot({ middle }: EdgeShape, width: number, zoom: number): Rect {
  const half = (EDGE_LABEL_SIZE * 0.75) / zoom;
  const side = width / 2 + 4 / zoom;
  return { left: middle.x - side, right: middle.x + side, top: middle.y - half, bottom: middle.y + half };
}
