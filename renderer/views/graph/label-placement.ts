/** Which labels are shown and where: the more important first, and none that would touch another or an icon. */
import { byNumber } from '#shared/lib/compare.ts';
import { type Box, touch } from '#shared/picture/box.ts';
import { createBoxIndex } from '#shared/picture/box-index.ts';
import type { EdgeShape, NodeShape } from './graph-shapes.ts';
import type { TextWidth } from './text-measure.ts';

/** Pixels on the screen at every zoom, before the person's own text size. */
export const LABEL_SIZES = { node: 12, edge: 11 } as const;

/** Below this zoom only the most important actors have their names, and no line has: so many that each can still be told apart. */
const MIN_ZOOM = 0.25;
const MAX_FAR_NAMES = 40;

/** A label in the graph's own units; `box` holds the words and a little room around them. */
export interface PlacedLabel {
  readonly text: string;
  readonly kind: 'node' | 'edge';
  readonly box: Box;
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

export interface Scale {
  /** Pixels of the screen for one of the graph's own units. */
  readonly zoom: number;
  readonly textScale: number;
  readonly width: TextWidth;
  /** What of the graph is in view: labels elsewhere need no place. */
  readonly sight: Box;
}

export function placeLabels(wishes: LabelWishes, scale: Scale): readonly PlacedLabel[] {
  const { zoom, textScale, width, sight } = scale;
  const { nodes, edges, bodies } = zoom < MIN_ZOOM ? fromAfar(wishes) : wishes;
  const unit = textScale / zoom;
  const taken = createBoxIndex<null>();
  const words = createBoxIndex<null>();
  for (const body of bodies) taken.add(bodyOf(body), null);
  const placed: PlacedLabel[] = [];
  const isFree = (box: Box) => touch(box, sight) && taken.isFree(box);
  // The name of a group may cover icons, but no other name.
  const isReadable = (box: Box) => touch(box, sight) && words.isFree(box);
  const take = (label: PlacedLabel) => {
    taken.add(label.box, null);
    words.add(label.box, null);
    placed.push(label);
  };
  for (const { shape, must } of ranked(nodes)) {
    const spots = nodeSpots(shape, width(shape.label, LABEL_SIZES.node) * unit, { zoom, unit });
    const box = spots.find(isFree) ?? (must ? spots[0] : groupSpot(shape, spots, isReadable));
    if (box) take({ text: shape.label, kind: 'node', box, bold: must });
  }
  for (const { shape, must } of ranked(edges)) {
    const box = edgeSpot(shape, width(shape.label, LABEL_SIZES.edge) * unit, { zoom, unit });
    if (shape.label !== '' && isFree(box)) take({ text: shape.label, kind: 'edge', box, bold: must });
  }
  return placed;
}

const groupSpot = (
  { folded }: NodeShape,
  spots: readonly Box[],
  isReadable: (box: Box) => boolean,
): Box | undefined => (folded.length > 0 ? spots.find(isReadable) : undefined);

/** From afar icons are dots, and the busiest stand in the crowd: a name may cover its neighbours. */
const fromAfar = ({ nodes, edges }: LabelWishes): LabelWishes => ({
  nodes: ranked(nodes).slice(0, MAX_FAR_NAMES),
  edges: edges.filter(({ must }) => must),
  bodies: [],
});

const ranked = <T extends { readonly weight: number }>(wanted: readonly Wanted<T>[]): readonly Wanted<T>[] =>
  [...wanted].sort(byNumber(({ shape, must }) => (must ? -1e9 : 0) - shape.weight));

const bodyOf = ({ x, y, size }: NodeShape): Box => ({
  left: x - size / 2,
  right: x + size / 2,
  top: y - size / 2,
  bottom: y + size / 2,
});

interface Units {
  readonly zoom: number;
  /** The graph's units for a pixel of text. */
  readonly unit: number;
}

/** Below the icon, else above it. */
function nodeSpots(node: NodeShape, width: number, { zoom, unit }: Units): readonly Box[] {
  const body = bodyOf(node);
  const half = width / 2 + 3 / zoom;
  const height = LABEL_SIZES.node * 1.25 * unit;
  const gap = Math.max(1 / zoom, 3);
  const sides = { left: node.x - half, right: node.x + half };
  return [
    { ...sides, top: body.bottom + gap - 1 / zoom, bottom: body.bottom + gap + height },
    { ...sides, top: body.top - gap - height, bottom: body.top - gap + 1 / zoom },
  ];
}

function edgeSpot({ middle }: EdgeShape, width: number, { zoom, unit }: Units): Box {
  const half = LABEL_SIZES.edge * 0.75 * unit;
  const side = width / 2 + 4 / zoom;
  return { left: middle.x - side, right: middle.x + side, top: middle.y - half, bottom: middle.y + half };
}
