/**
 * Where every actor stands in each layout: known places come back, new actors go beside those that they are tied to, and
 * only a layout without any place is laid out as a whole. Actors that were moved by hand stay where they were put.
 */
import type { Core, NodeSingular } from 'cytoscape';
import { type Places, placeNew } from '#shared/layout/graph-layout.ts';
import { type LayoutName, layoutNamed } from '#shared/layout/layouts.ts';
import type { GraphCanvas } from './graph-canvas.ts';
import { applyGraph, type GraphContents } from './graph-elements.ts';
import { layoutGraphOf, moveNodes } from './graph-layout.ts';

export interface KnownPlace {
  /** The node's id. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly pinned: boolean;
}

/** A layout with the places that are known of it. */
export interface Arrangement {
  readonly layout: LayoutName;
  readonly places: readonly KnownPlace[];
}

export interface GraphPlaces {
  /** Shows a graph, `hidden` of it not at all; true when it was laid out as a whole. */
  put(contents: GraphContents, hidden: ReadonlySet<string>): boolean;
  /** Goes over to another layout; true when what is shown moved to it. */
  arrange(arrangement: Arrangement): boolean;
  /** Lays out anew all that was not put where it is by hand; true, as everything may have moved. */
  again(): true;
}

export type OnPlaces = (layout: LayoutName, places: readonly KnownPlace[]) => void;

/** `onPlaces` hears all places whenever some of them are new. */
export function createPlaces({ cy, theme }: GraphCanvas, onPlaces: OnPlaces): GraphPlaces {
  let layout: LayoutName = 'force';
  const known = createKnown(cy);
  const tell = () => onPlaces(layout, known.all());
  const remember = () => known.takeIn() && tell();
  const place = (): boolean => {
    const whole = placeNodes(cy, layout, known.points());
    remember();
    return whole;
  };
  cy.on('dragfree', 'node', ({ target }) => {
    known.pin(target);
    tell();
  });
  return {
    put(contents, hidden) {
      remember();
      applyGraph(cy, { contents, hidden, theme: theme() });
      cy.resize();
      return place();
    },
    arrange(next) {
      const other = layout !== next.layout;
      layout = next.layout;
      known.replace(next.places);
      if (cy.nodes().empty()) return false;
      place();
      return other;
    },
    again() {
      const pinned = known.all().filter((each) => each.pinned);
      placeNodes(cy, layout, new Map());
      known.replace(pinned);
      moveNodes(cy, known.points());
      remember();
      return true;
    },
  };
}

/** Moves the nodes of the canvas to their places in a layout; true when the whole was laid out. */
function placeNodes(cy: Core, layout: LayoutName, known: Places): boolean {
  const graph = layoutGraphOf(cy);
  const whole = graph.nodes.length > 0 && !graph.nodes.some(({ id }) => known.has(id));
  const area = { width: cy.width(), height: cy.height() };
  moveNodes(cy, whole ? layoutNamed(layout).layOut(graph, area) : placeNew(graph, known));
  return whole;
}

/** What is known of the nodes' places in one layout, nodes that are not on the canvas now included. */
function createKnown(cy: Core) {
  const known = new Map<string, KnownPlace>();
  const add = (places: readonly KnownPlace[]) => {
    for (const place of places) known.set(place.id, place);
  };
  const placeOf = (node: NodeSingular, pinned: boolean): KnownPlace => ({
    id: node.id(),
    x: node.position('x'),
    y: node.position('y'),
    pinned,
  });
  return {
    add,
    all: (): readonly KnownPlace[] => [...known.values()],
    points: (): Places => new Map([...known].map(([id, { x, y }]) => [id, { x, y }])),
    pin: (node: NodeSingular): void => add([placeOf(node, true)]),
    replace(places: readonly KnownPlace[]): void {
      known.clear();
      add(places);
    },
    /** Takes over where the canvas has its nodes; true when any of it is new. */
    takeIn(): boolean {
      const moved = cy
        .nodes()
        .toArray()
        .map((node) => placeOf(node, known.get(node.id())?.pinned ?? false))
        .filter((place) => !isAt(known.get(place.id), place));
      add(moved);
      return moved.length > 0;
    },
  };
}

const isAt = (known: KnownPlace | undefined, place: KnownPlace): boolean =>
  known?.x === place.x && known.y === place.y;
