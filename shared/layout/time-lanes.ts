/** From left to right who enters the story when: across by the day of an actor's first event, each next actor a lane lower. */
import { byNumber, inOrder } from '../lib/compare.ts';
import { evened } from './evened.ts';
import type { Area, LayoutGraph, LayoutNode, Places, Point } from './layout-graph.ts';
import { LABEL_HEIGHT, labelWidth } from './spread-out.ts';

/** Pixels between neighbours of a lane, between lanes, and before those whose time nobody knows. */
const GAP = 26;
const LANE_GAP = 16;
const UNDATED_GAP = 120;

const halfWidth = ({ size, label }: LayoutNode): number => (Math.max(size, labelWidth(label)) + GAP) / 2;

/**
 * Nobody stands left of somebody who comes before him, and no label touches another: where one day brings more actors
 * than there are lanes, all later ones move on. Those without a day come last. Half of the way is time and half rank,
 * so that one event of long ago does not press all others together.
 */
export function layOutLanes(graph: LayoutGraph, area: Area): Places {
  const order = inOrderOfTime(graph.nodes);
  const lanes = lanesFor(order.length);
  const pitch = order.reduce((most, { size }) => Math.max(most, size), 0) + LABEL_HEIGHT + LANE_GAP;
  const wished = wishedPlaces(order, widthFor(order, { area, lanes, pitch }));
  /** Where the free part of each lane begins. */
  const free = Array.from({ length: lanes }, () => Number.NEGATIVE_INFINITY);
  const places = new Map<string, Point>();
  let last = 0;
  order.forEach((node, index) => {
    const lane = index % lanes;
    last = Math.max(wished[index] ?? 0, last, free[lane]! + halfWidth(node));
    if (isFirstUndated(order, index)) last += UNDATED_GAP;
    free[lane] = last + halfWidth(node);
    places.set(node.id, { x: last, y: lane * pitch });
  });
  return new Map(graph.nodes.map(({ id }) => [id, places.get(id)!]));
}

/** The busiest first of those of one day. */
const inOrderOfTime = (nodes: readonly LayoutNode[]): readonly LayoutNode[] =>
  [...nodes].sort(inOrder(byNumber((node) => node.firstDay ?? Number.MAX_SAFE_INTEGER)));

const isFirstUndated = (order: readonly LayoutNode[], index: number): boolean =>
  index > 0 && order[index]!.firstDay === undefined && order[index - 1]!.firstDay !== undefined;

/** A lane each in a small graph; in a larger one as many as keep the picture in shape. */
const lanesFor = (count: number): number => Math.min(count, Math.max(8, Math.ceil(1.2 * Math.sqrt(count))));

interface Room {
  readonly area: Area;
  readonly lanes: number;
  readonly pitch: number;
}

function widthFor(nodes: readonly LayoutNode[], { area, lanes, pitch }: Room): number {
  const shape = Math.max(1, Math.min(2.5, area.width / Math.max(1, area.height)));
  const needed = nodes.reduce((sum, node) => sum + 2 * halfWidth(node), 0) / Math.max(1, lanes);
  return Math.max(area.width, lanes * pitch * shape, needed * 1.2);
}

/** Of those with a day, in their order. */
function wishedPlaces(order: readonly LayoutNode[], width: number): readonly number[] {
  const days = order.flatMap(({ firstDay }) => (firstDay === undefined ? [] : [firstDay]));
  return days.length < 2 ? days.map(() => 0) : evened(days).map((along) => along * width);
}
