/** What is known of the nodes' places in one layout, nodes that are not on the canvas now included. */
import type { Core, NodeSingular } from 'cytoscape';
import type { Places } from '#shared/layout/layout-graph.ts';

export interface KnownPlace {
  /** The node's id. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly pinned: boolean;
}

export interface KnownPlaces {
  all(): readonly KnownPlace[];
  has(id: string): boolean;
  /** A node that a person moved: layouts leave it alone. */
  pin(node: NodeSingular): void;
  replace(places: readonly KnownPlace[]): void;
  /** Where these stand is for the moment only, until `takeIn` is told that it is not. */
  passOver(ids: ReadonlySet<string>): void;
  /** Takes over where the canvas has its nodes; true when any of it is new. */
  takeIn(): boolean;
}

export const pointsOf = (places: readonly KnownPlace[]): Places =>
  new Map(places.map(({ id, x, y }) => [id, { x, y }]));

export function createKnown(cy: Core): KnownPlaces {
  const known = new Map<string, KnownPlace>();
  let passed: ReadonlySet<string> = new Set();
  const add = (places: readonly KnownPlace[]) => {
    for (const place of places) known.set(place.id, place);
  };
  return {
    all: () => [...known.values()],
    has: (id) => known.has(id),
    pin: (node) => add([placeOf(node, true)]),
    replace(places) {
      known.clear();
      add(places);
    },
    passOver(ids) {
      passed = ids;
    },
    takeIn() {
      const moved = cy
        .nodes()
        .toArray()
        .map((node) => placeOf(node, known.get(node.id())?.pinned ?? false))
        .filter(
          (place) => !isAt(known.get(place.id), place) && (known.has(place.id) || !passed.has(place.id)),
        );
      add(moved);
      return moved.length > 0;
    },
  };
}

const placeOf = (node: NodeSingular, pinned: boolean): KnownPlace => ({
  id: node.id(),
  x: node.position('x'),
  y: node.position('y'),
  pinned,
});

const isAt = (known: KnownPlace | undefined, place: KnownPlace): boolean =>
  known?.x === place.x && known.y === place.y;
