/** Fits places of any unit into an area: stretched alike in both directions, icons never too small to tell apart. */
import type { ActorGraph } from '../../derive/actor-graph.ts';
import { drawnSize } from '../../derive/graph-measures.ts';
import { separate } from '../../lib/separate.ts';
import { type Box, boxAround, isWithin, type Point } from '../box.ts';
import type { PlacedNode } from './edges.ts';

export interface FittedNodes {
  readonly nodes: readonly PlacedNode[];
  /** Of the icons; 1 is their size on the screen. */
  readonly scale: number;
  /** How many times as large the area has to be for icons that are not too small; 1 when it is. */
  readonly lack: number;
}

/** Centres by id of the node. */
export type NodePlaces = ReadonlyMap<string, Point>;

const MAX_SCALE = 1.3;
const MIN_SCALE = 0.7;
const ICON_GAP = 4;
/** How much to grow when icons that were moved apart have left the area. */
const SPILL = 1.2;
/** Room at the edges for icons and names. */
const MARGIN = { x: 76, top: 46, bottom: 56 } as const;

export function fitNodes(graph: ActorGraph, places: NodePlaces, area: Box): FittedNodes {
  const points = graph.nodes.map((node) => places.get(node.id) ?? { x: 0, y: 0 });
  const [x, y] = [extentOf(points.map((point) => point.x)), extentOf(points.map((point) => point.y))];
  const room = {
    width: Math.max(1, area.right - area.left - 2 * MARGIN.x),
    height: Math.max(1, area.bottom - area.top - MARGIN.top - MARGIN.bottom),
  };
  const wanted = Math.min(MAX_SCALE, room.width / (x.length || 1), room.height / (y.length || 1));
  const scale = Math.max(MIN_SCALE, Math.min(1.15, wanted));
  const middle = {
    x: (area.left + area.right) / 2,
    y: area.top + MARGIN.top + room.height / 2,
  };
  const most = graph.nodes.reduce((found, node) => Math.max(found, node.events), 1);
  const centres = points.map((point) => ({
    x: middle.x + (point.x - x.middle) * wanted,
    y: middle.y + (point.y - y.middle) * wanted,
  }));
  const sizes = graph.nodes.map((node) => drawnSize(node, most) * scale);
  const apart = iconsApart(centres, sizes);
  return {
    nodes: graph.nodes.map((node, index) => ({
      ...{ node, kind: node.kind, size: sizes[index]!, centre: apart[index]! },
    })),
    scale,
    lack: Math.max(MIN_SCALE / wanted, apart.every((at) => isWithin(boxAround(at, 0, 0), area)) ? 1 : SPILL),
  };
}

/** Icons that stand on one another are moved until both are seen. */
function iconsApart(centres: readonly Point[], sizes: readonly number[]): readonly Point[] {
  const boxes = centres.map(({ x, y }, index) => {
    const side = sizes[index]! + ICON_GAP;
    return { x, y, width: side, height: side, fixed: false };
  });
  separate(boxes);
  return boxes.map(({ x, y }) => ({ x, y }));
}

function extentOf(values: readonly number[]): { readonly length: number; readonly middle: number } {
  const low = values.reduce((least, value) => Math.min(least, value), values[0] ?? 0);
  const high = values.reduce((most, value) => Math.max(most, value), values[0] ?? 0);
  return { length: high - low, middle: (low + high) / 2 };
}
