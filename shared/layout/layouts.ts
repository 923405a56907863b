/** The registry of layouts: what the window and exports can choose from. */
import { layOutAll, placeNew } from './graph-layout.ts';
import { layOutHierarchy } from './hierarchy.ts';
import type { OnShare } from './large-forces.ts';
import type { Area, LayoutGraph, Places } from './layout-graph.ts';
import { layOutMap, placeNewOnMap } from './map.ts';
import { layOutCircle, layOutRings } from './rings.ts';
import { layOutLanes } from './time-lanes.ts';

export interface Layout {
  readonly name: 'force' | 'rings' | 'circle' | 'hierarchy' | 'lanes' | 'map';
  /** The same graph in the same area always gets the same places. */
  readonly layOut: (graph: LayoutGraph, area: Area, onShare?: OnShare) => Places;
  /** Finds places for the new ones of a graph in which some are known. */
  readonly placeNew: (graph: LayoutGraph, known: Places, area: Area) => Places;
  /** So many actors get their places while somebody waits; for more it is work for a worker. */
  readonly atOnce: number;
  /** What it goes by besides ties: the days on which actors enter the story, or where they lie on Earth. */
  readonly by: 'ties' | 'days' | 'spots';
}

export type LayoutName = Layout['name'];

const byTies = { placeNew, atOnce: 300, by: 'ties' } as const;

export const layouts: readonly Layout[] = [
  { ...byTies, name: 'force', layOut: layOutAll, atOnce: 30 },
  { ...byTies, name: 'rings', layOut: layOutRings },
  { ...byTies, name: 'circle', layOut: layOutCircle },
  { ...byTies, name: 'hierarchy', layOut: layOutHierarchy },
  { ...byTies, name: 'lanes', layOut: layOutLanes, by: 'days' },
  { ...byTies, name: 'map', layOut: layOutMap, placeNew: placeNewOnMap, by: 'spots' },
];

/** The first one for a name that there is none of. */
export const layoutNamed = (name: string | undefined): Layout =>
  layouts.find((each) => each.name === name) ?? layouts[0]!;
