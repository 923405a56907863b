/**
 * A canvas above cytoscape's: the labels, and whatever stands out. While something is selected or the time window moves,
 * cytoscape's picture stands still and faint, and what stands out is drawn here. Cytoscape styles anew whatever
 * changes, which is too slow for every frame (design/performance.md, section 1).
 */
import type cytoscape from 'cytoscape';
import type { ActorGraph } from '#shared/derive/actor-graph.ts';
import { type GraphShapes, shapesOf } from './graph-shapes.ts';
import type { GraphTheme } from './graph-theme.ts';
import { type PlacedLabel, placeLabels } from './label-placement.ts';
import { type Context, paintEdge, paintLabel, paintNode } from './layer-paint.ts';
import { type Prominence, prominent, type Standing } from './prominence.ts';
import { createTextMeasure } from './text-measure.ts';

export interface GraphLayer {
  /** The graph that states and prominence speak of. */
  setGraph(graph: ActorGraph): void;
  /** What is shown strongly; draws at once. */
  show(prominence: Prominence): void;
  /** Places labels anew and draws: after a change of the zoom, of places or of the panel's size. */
  settle(): void;
  destroy(): void;
}

interface Parts {
  readonly cy: cytoscape.Core;
  /** Around cytoscape's own container, whose attributes must not change. */
  readonly frame: HTMLElement;
  readonly theme: () => GraphTheme;
}

export function createGraphLayer(parts: Parts): GraphLayer {
  const { cy, frame, theme } = parts;
  const canvas = createCanvasIn(frame);
  const picture = createPicture(canvas, parts);
  const shapes = createShapes(cy);
  const width = createTextMeasure(theme().font);
  let prominence: Prominence = { kind: 'all', states: null };
  let labels: readonly PlacedLabel[] = [];
  const draw = (standing = prominent(shapes.get(), prominence)) => picture.draw(standing, labels);
  const settle = () => {
    const standing = prominent(shapes.get(), prominence);
    labels = placeLabels(standing.labels, { zoom: cy.zoom(), textScale: theme().textScale, width });
    // For the tests, which cannot read a canvas. (Cytoscape's scratch pad would style everything anew.)
    Object.assign(canvas, { labels });
    draw(standing);
  };
  // Cytoscape has drawn: a moved or zoomed picture takes its labels along.
  cy.on('render', () => draw());
  return {
    setGraph: shapes.setGraph,
    show(next) {
      prominence = next;
      if (frame.dataset.ghost !== next.kind) frame.dataset.ghost = next.kind;
      settle();
    },
    settle,
    destroy: () => canvas.remove(),
  };
}

/** The shapes of the present graph, read again only when cytoscape has changed something. */
function createShapes(cy: cytoscape.Core) {
  let graph: ActorGraph = { nodes: [], edges: [] };
  let shapes: GraphShapes | null = null;
  cy.on('position add remove data', () => {
    shapes = null;
  });
  return {
    get(): GraphShapes {
      shapes ??= shapesOf(cy, graph);
      return shapes;
    },
    setGraph(next: ActorGraph): void {
      graph = next;
      shapes = null;
    },
  };
}

function createPicture(canvas: HTMLCanvasElement, { cy, theme }: Parts) {
  const context = canvas.getContext('2d');
  const icons = createIcons();
  return {
    draw(standing: Standing, labels: readonly PlacedLabel[]): void {
      if (!context) return;
      for (const { shape } of standing.nodes) icons.load([shape.icon, shape.iconSelected]);
      fitCanvas(canvas, cy);
      toGraphUnits(context, cy);
      paint(context, standing, { labels, theme: theme(), icons: icons.images });
    },
  };
}

interface Painted {
  readonly labels: readonly PlacedLabel[];
  readonly theme: GraphTheme;
  readonly icons: ReadonlyMap<string, HTMLImageElement>;
}

function paint(context: Context, { nodes, edges }: Standing, { labels, theme, icons }: Painted): void {
  for (const edge of edges) paintEdge(context, edge, theme);
  for (const node of nodes) paintNode(context, node, { theme, icons });
  for (const label of labels) paintLabel(context, label, theme);
}

function createCanvasIn(frame: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.className = 'graph-layer';
  canvas.ariaHidden = 'true';
  frame.append(canvas);
  return canvas;
}

/** As many pixels as the screen has. */
function fitCanvas(canvas: HTMLCanvasElement, cy: cytoscape.Core): void {
  const [width, height] = [cy.width() * devicePixelRatio, cy.height() * devicePixelRatio];
  if (canvas.width !== Math.round(width)) canvas.width = Math.round(width);
  if (canvas.height !== Math.round(height)) canvas.height = Math.round(height);
}

function toGraphUnits(context: Context, cy: cytoscape.Core): void {
  const { x, y } = cy.pan();
  const scale = cy.zoom() * devicePixelRatio;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.setTransform(scale, 0, 0, scale, x * devicePixelRatio, y * devicePixelRatio);
}

interface Icons {
  readonly images: ReadonlyMap<string, HTMLImageElement>;
  load(addresses: readonly string[]): void;
}

/** Decoded once; there are a few dozen at most. */
function createIcons(): Icons {
  const images = new Map<string, HTMLImageElement>();
  return {
    images,
    load(addresses) {
      for (const address of addresses) {
        if (images.has(address)) continue;
        const image = new Image();
        image.src = address;
        images.set(address, image);
      }
    },
  };
}
