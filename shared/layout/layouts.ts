/** The registry of layouts: what the window and exports can choose from. */
import { type Area, type LayoutGraph, layOutAll, type Places } from './graph-layout.ts';
import { layOutCircle, layOutRings } from './rings.ts';

export interface Layout {
  readonly name: 'force' | 'rings' | 'circle';
  /** In words for people. */
  readonly label: string;
  /** The same graph in the same area always gets the same places. */
  readonly layOut: (graph: LayoutGraph, area: Area) => Places;
}

export type LayoutName = Layout['name'];

export const layouts: readonly Layout[] = [
  { name: 'force', label: 'By ties', layOut: layOutAll },
  {
    name: 'rings',
    label: 'Rings around the busiest actor',
    layOut: (graph, area) => layOutRings(graph, area),
  },
  { name: 'circle', label: 'Circle by kind of actor', layOut: layOutCircle },
];

/** The first one for a name that there is none of. */
export const layoutNamed = (name: string | undefined): Layout =>
  layouts.find((each) => each.name === name) ?? layouts[0]!;
