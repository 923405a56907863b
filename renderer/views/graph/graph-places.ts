/**
 * Where every actor stands in each layout: known places come back, new actors go beside those that they are tied to, and
 * only a layout without any place is laid out as a whole. Actors that were moved by hand stay where they were put.
 */
import type { NodeSingular } from 'cytoscape';
import type { Point } from '#shared/layout/layout-graph.ts';
import type { LayoutName } from '#shared/layout/layouts.ts';
import type { GraphCanvas } from './graph-canvas.ts';
import { applyGraph, type GraphContents } from './graph-elements.ts';
import { createKnown, type KnownPlace } from './known-places.ts';
import { createPlaceJobs, idsIn, type PlaceListener } from './place-jobs.ts';

/** A layout with the places that are known of it. */
export interface Arrangement {
  readonly layout: LayoutName;
  readonly places: readonly KnownPlace[];
}

export interface GraphPlaces {
  /** The layout that is shown. */
  layout(): LayoutName;
  /** Shows a graph, `hidden` of it not at all; true when everything may have moved. */
  put(contents: GraphContents, hidden: ReadonlySet<string>): boolean;
  /** Goes over to another layout; true when what is shown moved to it. */
  arrange(arrangement: Arrangement): boolean;
  /** Moves nodes by so many pixels of the screen, as a person would by hand; false: not everything moved. */
  nudge(ids: ReadonlySet<string>, by: Point): false;
  /** Lays out anew all that was not put where it is by hand; true when what is shown moved. */
  again(): boolean;
}

/** `onArranged` hears when a worker is through; whether everything may have moved. */
export function createPlaces(
  { cy, theme }: GraphCanvas,
  listener: PlaceListener,
  onArranged: (all: boolean) => void,
): GraphPlaces {
  const known = createKnown(cy);
  const jobs = createPlaceJobs({ cy, known, listener, onArranged });
  const pin = (nodes: readonly NodeSingular[]) => {
    for (const node of nodes) known.pin(node);
    listener.onPlaces(jobs.layout(), known.all());
  };
  cy.on('dragfree', 'node', ({ target }) => pin([target]));
  return {
    layout: jobs.layout,
    put(contents, hidden) {
      jobs.remember();
      applyGraph(cy, { contents, hidden, theme: theme() });
      cy.resize();
      const waiting = jobs.waiting();
      if (waiting?.nodes === idsIn(cy)) return false;
      return jobs.begin(waiting?.job ?? { layout: jobs.layout(), staying: known.all });
    },
    arrange({ layout, places }) {
      const isOther = layout !== jobs.layout();
      const moved = jobs.begin({ layout, staying: () => places });
      return moved || (isOther && jobs.waiting() === null && cy.nodes().nonempty());
    },
    nudge(ids, { x, y }) {
      const nodes = cy.nodes().filter((node) => ids.has(node.id()));
      nodes.shift({ x: x / cy.zoom(), y: y / cy.zoom() });
      pin(nodes.toArray() as readonly NodeSingular[]);
      return false;
    },
    again: () =>
      jobs.begin({
        ...{ layout: jobs.layout(), afresh: true },
        staying: () => known.all().filter((each) => each.pinned),
      }),
  };
}
