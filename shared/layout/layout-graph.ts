/** What a layout gets and what it gives: plain data, without a DOM. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels at zoom 1. */
export interface Area {
  readonly width: number;
  readonly height: number;
}

export interface LayoutNode {
  readonly id: string;
  /** Stands below the node; its length decides how much room the node needs. */
  readonly label: string;
  /** Pixels across. */
  readonly size: number;
  /** What belongs together, e.g. the actor's kind, where a layout asks for it. */
  readonly group?: string;
  /** The day of its first event, where a layout asks for it and one is known. */
  readonly firstDay?: number;
  /** Where it lies on the map (`onMap`), where a layout asks for it and it is known. */
  readonly spot?: Point;
}

export interface LayoutEdge {
  readonly source: string;
  readonly target: string;
  /** Which ends an arrow points at, where a layout asks for it. */
  readonly toSource?: boolean;
  readonly toTarget?: boolean;
}

export interface LayoutGraph {
  /** The busiest first. */
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  /** Whom a layout starts from that starts from somebody; the first node where it is not given. */
  readonly centre?: string;
}

/** Centres by node. */
export type Places = ReadonlyMap<string, Point>;
