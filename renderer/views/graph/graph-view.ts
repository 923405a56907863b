/** The actor graph as a widget without a framework: made in a container, fed with differences, destroyed cleanly. */
import type { EventEdge } from '#shared/columns/event-graph.ts';
import type { ActorEdge } from '#shared/derive/actor-graph.ts';
import type { Point } from '#shared/layout/layout-graph.ts';
import type { MenuPoint } from '../../ui/menu-point.ts';
import { createSettle } from '../../ui/settle.ts';
import { createStage } from '../../ui/stage.ts';
import { createCamera, type GraphCamera } from './graph-camera.ts';
import { createCanvas, type GraphCanvas } from './graph-canvas.ts';
import { type GraphContents, outsideOf } from './graph-elements.ts';
import { type GraphCallbacks, type Hovered, listen } from './graph-events.ts';
import { createGraphLayer, type GraphLayer, type Marks } from './graph-layer.ts';
import { spottedNodes } from './graph-layout.ts';
import { createGraphMap } from './graph-map.ts';
import { type Direction, nearest } from './graph-neighbour.ts';
import { type Arrangement, createPlaces, type GraphPlaces } from './graph-places.ts';
import { createShow, statesOf } from './graph-show.ts';
import type { Outside } from './graph-style.ts';
import { createPictureMotion } from './picture-motion.ts';
import type { PlaceListener } from './place-jobs.ts';
import type { Chosen, WindowStates } from './prominence.ts';

export interface GraphView {
  /** Shows a graph; what lies outside the time window faintly or not at all. */
  setGraph(graph: GraphContents, outside: Outside): void;
  /** Goes over to another layout; places that are known of it come back. */
  arrange(arrangement: Arrangement): void;
  /** Moves nodes by so many pixels of the screen, as a person would by hand. */
  nudge(ids: ReadonlySet<string>, by: MenuPoint): void;
  /** Lays out anew all that was not put where it is by hand. */
  layOutAgain(): void;
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
  /** Where an actor stands, in pixels of the window; null where it is not drawn. */
  pointOf(id: string): MenuPoint | null;
  /** The same for any node, in pixels of the layout. */
  placeOf(id: string): Point | null;
  destroy(): void;
}

const nothing: ReadonlySet<string> = new Set();

/** Milliseconds without a change of the panel's size before the picture follows. */
const SIZE_REST = 100;
/** Milliseconds without a change of the viewport before labels are placed anew. */
const LABEL_REST = 60;

/** What the graph tells, and whom it asks. */
export type GraphListener = GraphCallbacks & PlaceListener;

/** What a graph that is one of several does in its own way. */
export interface GraphParts {
  readonly marks?: Marks;
  readonly places?: typeof createPlaces;
}

export function createGraphView(
  frame: HTMLElement,
  listener: GraphListener,
  parts: GraphParts = {},
): GraphView {
  const stage = createStage(frame, { rest: SIZE_REST, onSize: () => camera.follow() });
  const canvas = createCanvas(stage.element);
  const { cy } = canvas;
  const motion = createPictureMotion(cy, stage.element);
  const drawing = { cy, frame, theme: canvas.theme, motion };
  const layer = createGraphLayer({ ...drawing, marks: parts.marks });
  const show = createShow(layer);
  const labels = createSettle(layer.settle, LABEL_REST);
  const camera = createCamera(cy);
  const hover = createHoverHub(frame);
  const focusOn = (id: string) => camera.show(cy.getElementById(id).closedNeighborhood());
  const settleIn = (all: boolean) => {
    showMap();
    if (all) camera.fit();
    labels.soon();
  };
  const places = (parts.places ?? createPlaces)(canvas, listener, settleIn);
  const map = createGraphMap(drawing);
  const showMap = () => map.show(places.layout() === 'map' ? spottedNodes(cy, listener.facts()) : null);
  const shown: Shown = { graph: null };
  listen(cy, listener, { focusOn, onHover: hover.tell, edgeOf: (id) => edgeIn(shown, id) });
  onChange(canvas, labels.soon);
  return {
    setGraph: graphSetter({ layer, show, camera, places, showMap }, shown),
    arrange: (arrangement) => settleIn(places.arrange(arrangement)),
    nudge: (ids, by) => settleIn(places.nudge(ids, by)),
    layOutAgain: () => settleIn(places.again()),
    ...{ scrub: show.moving, highlight: show.chosen, focusOn, onHover: hover.listen },
    reveal: (ids) => camera.reveal(cy.elements().filter((element) => ids.has(element.id()))),
    ...{ fit: camera.fit, zoomBy: camera.zoomBy, pointOf: camera.pointOf },
    placeOf: (id) => placeIn(cy, id),
    neighbourOf: (id, direction) => nearest(cy, id, direction),
    destroy: () => endAll([listener.arranger.drop, labels.cancel], [motion, layer, map, canvas, stage]),
  };
}

function placeIn(cy: GraphCanvas['cy'], id: string): Point | null {
  const node = cy.getElementById(id);
  return node.empty() ? null : { ...node.position() };
}

interface Setting {
  readonly layer: GraphLayer;
  readonly show: ReturnType<typeof createShow>;
  readonly camera: GraphCamera;
  readonly places: GraphPlaces;
  readonly showMap: () => void;
}

function graphSetter({ layer, show, camera, places, showMap }: Setting, shown: Shown): GraphView['setGraph'] {
  return (graph, outside) => {
    layer.setGraph(graph);
    const resized = isOfOtherSize(shown.graph, graph);
    shown.graph = graph;
    const moved = places.put(graph, outside === 'hide' ? outsideOf(graph) : nothing);
    showMap();
    if (moved) camera.fit();
    else if (resized) camera.follow();
    show.rest(statesOf(graph));
  };
}

function endAll(ends: readonly (() => void)[], parts: readonly { destroy(): void }[]): void {
  for (const end of ends) end();
  for (const part of parts) part.destroy();
}

/** A first graph is larger than none, and needs no arranging where its places are known; events stand around the actors. */
const isOfOtherSize = (before: GraphContents | null, graph: GraphContents): boolean =>
  before === null || hasEvents(before) !== hasEvents(graph);

const hasEvents = ({ events }: GraphContents): boolean => events.nodes.length > 0;

/** What the graph was given last. */
interface Shown {
  graph: GraphContents | null;
}

/** As it is in the window; outside of it a line stands for all time. */
function edgeIn({ graph }: Shown, id: string): ActorEdge | EventEdge | undefined {
  const isIt = (edge: { readonly id: string }): boolean => edge.id === id;
  return graph?.within.edges.find(isIt) ?? graph?.all.edges.find(isIt) ?? graph?.events.edges.find(isIt);
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
