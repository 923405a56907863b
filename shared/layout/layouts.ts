/** The registry of layouts: what the window and exports can choose from. */
import { layOutAll } from './graph-layout.ts';
import { layOutHierarchy } from './hierarchy.ts';
import type { OnShare } from './large-forces.ts';
import type { Area, LayoutGraph, Places } from './layout-graph.ts';
import { layOutCircle, layOutRings } from './rings.ts';
import { layOutLanes } from './time-lanes.ts';

export interface Layout {
  readonly name: 'force' | 'rings' | 'circle' | 'hierarchy' | 'lanes';
  /** The same graph in the same area always gets the same places. */
  readonly layOut: (graph: LayoutGraph, area: Area, onShare?: OnShare) => Places;
  /** So many actors get their places while somebody waits; for more it is work for a worker. */
  readonly atOnce: number;
  /** Whether it goes by the days on which actors enter the story. */
  readonly byDay: boolean;
}

export type LayoutName = Layout['name'];

export const layouts: readonly Layout[] = [
  { name: 'force', layOut: layOutAll, atOnce: 30, byDay: false },
  { name: 'rings', layOut: layOutRings, atOnce: 300, byDay: false },
  { name: 'circle', layOut: layOutCircle, atOnce: 300, byDay: false },
  {
    name: 'hierarchy',
    layOut: layOutHierarchy,
    atOnce: 300,
    byDay: false,
  },
  { name: 'lanes', layOut: layOutLanes, atOnce: 300, byDay: true },
];

/** The first one for a name that there is none of. */
export const layoutNamed = (name: string | undefined): Layout =>
  layouts.find((each) => each.name === name) ?? layouts[0]!;
