/**
 * A canvas above cytoscape's: the labels, and whatever stands out. While something is selected or the time window moves,
 * cytoscape's picture stands still and faint, and what stands out is drawn here. Cytoscape styles anew whatever
 * changes, which is too slow for every frame (design/performance.md, section 1).
 */
import { type Box, boxAround, touch } from '#shared/picture/box.ts';
import { type Context, paintEdges } from './edge-paint.ts';
import { noEvents } from './event-looks.ts';
import type { GraphContents } from './graph-elements.ts';
import { plainLook } from './graph-looks.ts';
import { type GraphShapes, shapesOf } from './graph-shapes.ts';
import type { GraphTheme } from './graph-theme.ts';
import { createIconSprites, type IconSprites } from './icon-sprites.ts';
import { type PlacedLabel, placeLabels } from './label-placement.ts';
import { cleared, createLayerCanvas, type Drawing, sightOf } from './layer-canvas.ts';
import { paintLabel, paintNode, pixelScale } from './layer-paint.ts';
import { movedPicture } from './picture-motion.ts';
import { type Prominence, prominent, type Standing } from './prominence.ts';
import { createTextMeasure } from './text-measure.ts';

export interface GraphLayer {
  /** The graph that states and prominence speak of; its nodes have their places in cytoscape. */
  setGraph(contents: GraphContents): void;
  /** What is shown strongly; draws at once. */
  show(prominence: Prominence): void;
  /** Places labels anew and draws: after a change of the zoom, of places or of the panel's size. */
  settle(): void;
  destroy(): void;
}

interface Parts extends Drawing {
  /** Whether it draws more than the graph. */
  readonly marks?: Marks | undefined;
}

/** What is drawn under and over the graph, in its units. */
export interface Marks {
  below(context: Context, shapes: GraphShapes, theme: GraphTheme): void;
  above(context: Context, shapes: GraphShapes, theme: GraphTheme): void;
}

export function createGraphLayer(parts: Parts): GraphLayer {
  const { cy, frame, theme } = parts;
  const canvas = createLayerCanvas('graph-layer');
  frame.append(canvas);
  const picture = createPicture(canvas, parts, () => draw());
  const shapes = createShapes(parts);
  const width = createTextMeasure(theme().font);
  let prominence: Prominence = { kind: 'all' };
  let labels: readonly PlacedLabel[] = [];
  const draw = (standing = prominent(shapes.get(), prominence)) =>
    picture.draw(standing, labels, shapes.get());
  const settle = () => {
    const standing = prominent(shapes.get(), prominence);
    labels = placeLabels(standing.labels, {
      ...{ zoom: cy.zoom(), textScale: theme().textScale, width },
      sight: sightOf(cy),
    });
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
      const ghost = next.kind === 'chosen' && next.states ? 'chosen-window' : next.kind;
      if (frame.dataset.ghost !== ghost) frame.dataset.ghost = ghost;
      settle();
    },
    settle,
    destroy: () => canvas.remove(),
  };
}

/** The shapes of the present graph, read again only when something has changed. */
function createShapes({ cy, theme }: Parts) {
  let contents: GraphContents = {
    everybody: nobody,
    all: nobody,
    within: nobody,
    look: plainLook,
    events: noEvents,
  };
  let known: { readonly shapes: GraphShapes; readonly theme: GraphTheme } | null = null;
  cy.on('position add remove', () => {
    known = null;
  });
  return {
    get(): GraphShapes {
      if (known?.theme !== theme()) known = { shapes: shapesOf(cy, contents, theme()), theme: theme() };
      return known.shapes;
    },
    setGraph(next: GraphContents): void {
      contents = next;
      known = null;
    },
  };
}

const nobody = { nodes: [], edges: [] };

/** `onIcons` hears when icons that were missing can be drawn. */
function createPicture(canvas: HTMLCanvasElement, { cy, theme, motion, marks }: Parts, onIcons: () => void) {
  const context = canvas.getContext('2d');
  const moved = movedPicture(cy, canvas);
  motion.take(moved);
  const sprites = createIconSprites(onIcons);
  return {
    draw(standing: Standing, labels: readonly PlacedLabel[], shapes: GraphShapes): void {
      if (!context) return;
      cleared(context, cy);
      moved.drawn();
      marks?.below(context, shapes, theme());
      paint(context, inSight(standing, sightOf(cy)), { labels, theme: theme(), sprites });
      marks?.above(context, shapes, theme());
    },
  };
}

/** Without what lies wholly outside the view. A curve lies within the box of its ends and its bend. */
function inSight({ nodes, edges, labels }: Standing, sight: Box): Standing {
  return {
    labels,
    nodes: nodes.filter(({ shape: { x, y, size } }) => touch(boxAround({ x, y }, size, size), sight)),
    edges: edges.filter(({ shape: { from, to, bend } }) => {
      const [x, y] = [bend?.x ?? from.x, bend?.y ?? from.y];
      return (
        Math.max(from.x, to.x, x) >= sight.left &&
        Math.min(from.x, to.x, x) <= sight.right &&
        Math.max(from.y, to.y, y) >= sight.top &&
        Math.min(from.y, to.y, y) <= sight.bottom
      );
    }),
  };
}

interface Painted {
  readonly labels: readonly PlacedLabel[];
  readonly theme: GraphTheme;
  readonly sprites: IconSprites;
}

function paint(context: Context, { nodes, edges }: Standing, { labels, theme, sprites }: Painted): void {
  const scale = pixelScale(context);
  paintEdges(context, edges, { theme, zoom: scale / devicePixelRatio });
  for (const node of nodes) paintNode(context, node, { theme, sprites, scale });
  for (const label of labels) paintLabel(context, label, theme);
}
