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
}

export type LayoutName = Layout['name'];

export const layouts: readonly Layout[] = [
  { name: 'force', layOut: layOutAll, atOnce: 30 },
  { name: 'rings', layOut: layOutRings, atOnce: 300 },
  { name: 'circle', layOut: layOutCircle, atOnce: 300 },
  {
    name: 'hierarchy',
    layOut: layOutHierarchy,
    atOnce: 300,
  },
  { name: 'lanes', layOut: layOutLanes, atOnce: 300 },
];

/** The first one for a name that there is none of. */
export const layoutNamed = (name: string | undefined): Layout =>
  layouts.find((each) => each.name === name) ?? layouts[0]!;
