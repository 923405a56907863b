/** The actor graph as a widget without a framework: made in a container, fed with differences, destroyed cleanly. */
import type { ActorGraph } from '#shared/derive/actor-graph.ts';
import { createCamera } from './graph-camera.ts';
import { createCanvas } from './graph-canvas.ts';
import { type GraphCallbacks, listen } from './graph-events.ts';
import { applyHighlight, type GraphHighlight } from './graph-highlight.ts';
import { createLabelPlacer } from './graph-labels.ts';
import { type Direction, nearest } from './graph-neighbour.ts';
import { createPlaces } from './graph-places.ts';
import { createSettle } from './graph-settle.ts';

export interface GraphView {
  setGraph(graph: ActorGraph): void;
  highlight(highlight: GraphHighlight): void;
  /** Shows an actor with its neighbours. */
  focusOn(id: string): void;
  /** Brings elements into sight when none of them is. */
  reveal(ids: ReadonlySet<string>): void;
  fit(): void;
  zoomBy(factor: number): void;
  /** The actor nearest in a direction, for the keyboard; the busiest one without a start. */
  neighbourOf(id: string | null, direction: Direction): string | null;
  destroy(): void;
}

export function createGraphView(container: HTMLElement, callbacks: GraphCallbacks): GraphView {
  const canvas = createCanvas(container);
  const { cy } = canvas;
  const labels = createLabelPlacer(cy, canvas.theme().font);
  const settle = createSettle(cy, { sizeLabels: canvas.restyle, placeLabels: labels.place });
  const camera = createCamera(cy);
  const places = createPlaces(canvas);
  listen(cy, callbacks, { focusOn: (node) => camera.show(node.closedNeighborhood()) });
  cy.on('viewport', settle.soon);
  cy.on('dragfree', 'node', settle.soon);
  canvas.onSize(() => {
    cy.resize();
    camera.refit();
    settle.soon();
  });
  return {
    setGraph(graph) {
      if (places.put(graph)) camera.fit();
      settle.soon();
    },
    highlight(highlight) {
      applyHighlight(cy, highlight);
      settle.soon();
    },
    focusOn: (id) => camera.show(cy.getElementById(id).closedNeighborhood()),
    reveal: (ids) => camera.reveal(cy.elements().filter((element) => ids.has(element.id()))),
    fit: camera.fit,
    zoomBy: camera.zoomBy,
    neighbourOf: (id, direction) => nearest(cy, id, direction),
    destroy() {
      settle.cancel();
      canvas.destroy();
    },
  };
}
