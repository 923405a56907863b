/** The actor graph as a widget without a framework: made in a container, fed with differences, destroyed cleanly. */
/// <reference path="./cytoscape-fcose.d.ts" />
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { ActorGraph } from '#shared/derive/actor-graph.ts';
import type { ScrubState } from '#shared/derive/scrub.ts';
import { createCamera, type GraphCamera } from './graph-camera.ts';
import { createCanvas, type GraphCanvas } from './graph-canvas.ts';
import type { GraphContents } from './graph-elements.ts';
import { type GraphCallbacks, type Hovered, listen } from './graph-events.ts';
import { applyHighlight, type GraphHighlight } from './graph-highlight.ts';
import { createLabelPlacer } from './graph-labels.ts';
import { type Direction, nearest } from './graph-neighbour.ts';
import { createPlaces } from './graph-places.ts';
import { createSettle, type Settle } from './graph-settle.ts';
import type { Outside } from './graph-style.ts';
import { createScrubLayer } from './scrub-layer.ts';

cytoscape.use(fcose);

export interface GraphView {
  setGraph(graph: GraphContents): void;
  /** Whether what lies outside the time window is drawn faintly or not at all. */
  setOutside(outside: Outside): void;
  /** Shows a step of a moving time window; `graph` is the whole one that the state was made for. */
  scrub(state: ScrubState, graph: ActorGraph): void;
  highlight(highlight: GraphHighlight): void;
  /** Shows an actor with its neighbours. */
  focusOn(id: string): void;
  /** Brings elements into sight when none of them is. */
  reveal(ids: ReadonlySet<string>): void;
  /** Hears what is under the pointer, until the returned function is called. */
  onHover(listener: (hovered: Hovered | null) => void): () => void;
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
  const scrubLayer = createScrubLayer({ cy, container, theme: canvas.theme });
  const hover = createHoverHub();
  const focusOn = (id: string) => camera.show(cy.getElementById(id).closedNeighborhood());
  listen(cy, callbacks, { focusOn, onHover: hover.tell });
  followChanges(canvas, { camera, settle });
  return {
    setGraph(graph) {
      if (places.put(graph)) camera.fit();
      scrubLayer.end();
      settle.soon();
    },
    scrub: scrubLayer.show,
    setOutside(outside) {
      canvas.setOutside(outside);
      settle.soon();
    },
    highlight(highlight) {
      applyHighlight(cy, highlight);
      settle.soon();
    },
    focusOn,
    reveal: (ids) => camera.reveal(cy.elements().filter((element) => ids.has(element.id()))),
    onHover: hover.listen,
    fit: camera.fit,
    zoomBy: camera.zoomBy,
    neighbourOf: (id, direction) => nearest(cy, id, direction),
    destroy() {
      settle.cancel();
      scrubLayer.destroy();
      canvas.destroy();
    },
  };
}

/** Labels and places follow the zoom, a dragged node and the size of the panel. */
function followChanges(
  { cy, onSize }: GraphCanvas,
  { camera, settle }: { readonly camera: GraphCamera; readonly settle: Settle },
): void {
  cy.on('viewport', settle.soon);
  cy.on('dragfree', 'node', settle.soon);
  onSize(() => {
    cy.resize();
    camera.refit();
    settle.soon();
  });
}

type HoverListener = (hovered: Hovered | null) => void;

/** Passes on what is under the pointer to whoever listens. */
function createHoverHub() {
  const listeners = new Set<HoverListener>();
  return {
    tell: (hovered: Hovered | null): void => {
      for (const listener of listeners) listener(hovered);
    },
    listen: (listener: HoverListener): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
