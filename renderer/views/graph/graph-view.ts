/** The actor graph as a widget without a framework: made in a container, fed with differences, destroyed cleanly. */

import { createSettle } from '../../ui/settle.ts';
import { createStage } from '../../ui/stage.ts';
import { createCamera } from './graph-camera.ts';
import { createCanvas, type GraphCanvas } from './graph-canvas.ts';
import type { GraphContents } from './graph-elements.ts';
import { type GraphCallbacks, type Hovered, listen } from './graph-events.ts';
import { createGraphLayer } from './graph-layer.ts';
import { type Direction, nearest } from './graph-neighbour.ts';
import { type Arrangement, createPlaces, type OnPlaces } from './graph-places.ts';
import { createShow, statesOf } from './graph-show.ts';
import type { Outside } from './graph-style.ts';
import type { Chosen, WindowStates } from './prominence.ts';

export interface GraphView {
  setGraph(graph: GraphContents): void;
  /** Goes over to another layout; places that are known of it come back. */
  arrange(arrangement: Arrangement): void;
  /** Lays out anew all that was not put where it is by hand. */
  layOutAgain(): void;
  /** Whether what lies outside the time window is drawn faintly or not at all. */
  setOutside(outside: Outside): void;
  /** Shows a step of a moving time window; the next `setGraph` ends the movement. */
  scrub(states: WindowStates): void;
  /** Marks a selection with what belongs to it; null for none. */
  highlight(chosen: Chosen | null): void;
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

/** Milliseconds without a change of the panel's size before the picture follows. */
const SIZE_REST = 100;
/** Milliseconds without a change of the viewport before labels are placed anew. */
const LABEL_REST = 60;

/** What the graph tells. */
export interface GraphListener extends GraphCallbacks {
  /** All places, whenever some of them are new. */
  readonly onPlaces: OnPlaces;
}

export function createGraphView(frame: HTMLElement, listener: GraphListener): GraphView {
  const stage = createStage(frame, { rest: SIZE_REST, onSize: () => camera.follow() });
  const canvas = createCanvas(stage.element);
  const { cy } = canvas;
  const layer = createGraphLayer({ cy, frame, theme: canvas.theme });
  const show = createShow(cy, layer);
  const labels = createSettle(layer.settle, LABEL_REST);
  const camera = createCamera(cy);
  const places = createPlaces(canvas, listener.onPlaces);
  const hover = createHoverHub(frame);
  const focusOn = (id: string) => camera.show(cy.getElementById(id).closedNeighborhood());
  const settleIn = (all: boolean) => {
    if (all) camera.fit();
    labels.soon();
  };
  listen(cy, listener, { focusOn, onHover: hover.tell });
  onChange(canvas, labels.soon);
  return {
    setGraph(graph) {
      layer.setGraph(graph.everybody);
      if (places.put(graph)) camera.fit();
      show.rest(statesOf(graph));
    },
    arrange: (arrangement) => settleIn(places.arrange(arrangement)),
    layOutAgain: () => settleIn(places.again()),
    setOutside: canvas.setOutside,
    scrub: show.moving,
    highlight: show.chosen,
    focusOn,
    reveal: (ids) => camera.reveal(cy.elements().filter((element) => ids.has(element.id()))),
    onHover: hover.listen,
    fit: camera.fit,
    zoomBy: camera.zoomBy,
    neighbourOf: (id, direction) => nearest(cy, id, direction),
    destroy() {
      labels.cancel();
      for (const part of [layer, canvas, stage]) part.destroy();
    },
  };
}

/** Hears when the canvas needs its labels placed anew. */
function onChange({ cy, onTheme }: GraphCanvas, listener: () => void): void {
  cy.on('viewport dragfree', listener);
  onTheme(listener);
}

type HoverListener = (hovered: Hovered | null) => void;

/** Passes on what is under the pointer to whoever listens, and shows that it can be pressed. */
function createHoverHub(frame: HTMLElement) {
  const listeners = new Set<HoverListener>();
  return {
    tell: (hovered: Hovered | null): void => {
      frame.style.cursor = hovered ? 'pointer' : '';
      for (const listener of listeners) listener(hovered);
    },
    listen: (listener: HoverListener): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
