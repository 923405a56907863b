/** Which labels are shown and where: the more important first, and none that would touch another or an icon. */
import { byNumber } from '#shared/lib/compare.ts';
import { type Box, type Point, touch } from '#shared/picture/box.ts';
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
  const { zoom, textScale, width } = scale;
  const { nodes, edges, bodies } = zoom < MIN_ZOOM ? fromAfar(wishes) : wishes;
  const units = { zoom, unit: textScale / zoom };
  const room = createRoom(bodies, scale.sight);
  const placed: PlacedLabel[] = [];
  const take = (label: PlacedLabel) => {
    room.take(label.box);
    placed.push(label);
  };
  for (const { shape, must } of ranked(nodes)) {
    const spots = nodeSpots(shape, width(shape.label, LABEL_SIZES.node) * units.unit, units);
    const box = spots.find(room.isFree) ?? (must ? spots[0] : spots.find(room.lastFor(shape)));
    if (box) take({ text: shape.label, kind: 'node', box, bold: must });
  }
  for (const { shape, must } of ranked(edges)) {
    if (shape.label === '') continue;
    const spots = edgeSpots(shape, width(shape.label, LABEL_SIZES.edge) * units.unit, units);
    const box = spots.find(room.isFree);
    if (box) take({ text: shape.label, kind: 'edge', box, bold: must });
  }
  return placed;
}

/** What of the picture is taken: by labels, by icons, and by icons of events. */
function createRoom(bodies: readonly NodeShape[], sight: Box) {
  const taken = createBoxIndex<null>();
  const events = createBoxIndex<null>();
  const words = createBoxIndex<null>();
  for (const body of bodies) (body.kind === 'event' ? events : taken).add(bodyOf(body), null);
  const isBearable = (box: Box): boolean => touch(box, sight) && taken.isFree(box);
  const isFree = (box: Box): boolean => isBearable(box) && events.isFree(box);
  const isReadable = (box: Box): boolean => touch(box, sight) && words.isFree(box);
  return {
    isFree,
    /** Where nothing is free: a group's name may cover icons, an actor's those of events; none covers another name. */
    lastFor({ kind, folded }: NodeShape): (box: Box) => boolean {
      if (folded.length > 0) return isReadable;
      return kind === 'event' ? isFree : isBearable;
    },
    take(box: Box): void {
      taken.add(box, null);
      words.add(box, null);
    },
  };
}

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

/** In the middle; the words of a link between events also nearer to one of its ends. */
function edgeSpots(
  { middle, from, to, ink }: EdgeShape,
  width: number,
  { zoom, unit }: Units,
): readonly Box[] {
  const half = LABEL_SIZES.edge * 0.75 * unit;
  const side = width / 2 + 4 / zoom;
  const between = (end: Point, share: number): Point => ({
    x: middle.x + (end.x - middle.x) * share,
    y: middle.y + (end.y - middle.y) * share,
  });
  const points =
    ink === 'link'
      ? [middle, ...NEARER.map(([end, share]) => between(end === 'to' ? to : from, share))]
      : [middle];
  return points.map(({ x, y }) => ({ left: x - side, right: x + side, top: y - half, bottom: y + half }));
}

const NEARER = [
  ['to', 0.3],
  ['from', 0.3],
  ['to', 0.6],
  ['from', 0.6],
] as const;
