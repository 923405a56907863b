/**
 * Draws lines of the graph in cytoscape's look, those of one look in one stroke: a canvas without a graphics card spends
 * most of its time on changes of the pen.
 */
import type { EdgeShape } from './graph-shapes.ts';
import type { GraphTheme } from './graph-theme.ts';

export type Context = CanvasRenderingContext2D;

export interface StrongEdge {
  readonly shape: EdgeShape;
  /** From 0 to 1. */
  readonly alpha: number;
  readonly isSelected: boolean;
}

/** As graph-style.ts has them, in the graph's units. */
const DASHES: Readonly<Record<EdgeShape['line'], readonly number[]>> = {
  solid: [],
  open: [],
  dashed: [6, 4],
  dotted: [0.5, 5],
  struck: [6, 4],
};

interface Pen {
  readonly colour: string;
  readonly width: number;
  readonly alpha: number;
  readonly dash: readonly number[];
}

/**
 * Below this zoom dashes keep their length on the screen: shorter ones cannot be told from a line, and each costs as much
 * as a line.
 */
const DASH_ZOOM = 0.8;

/** A pen with the lines that are drawn with it. */
interface Strokes {
  readonly pen: Pen;
  readonly shapes: EdgeShape[];
}

interface EdgePaint {
  readonly theme: GraphTheme;
  /** Of the graph's picture on the screen. */
  readonly zoom: number;
}

/** The context's units are the graph's own. */
export function paintEdges(context: Context, edges: readonly StrongEdge[], { theme, zoom }: EdgePaint): void {
  const far = Math.max(1, DASH_ZOOM / zoom);
  context.lineCap = far === 1 ? 'round' : 'butt';
  for (const { shape, isSelected } of edges) if (isSelected) paintGlow(context, shape, theme);
  for (const { pen, shapes } of byPen(edges, theme)) {
    stroke(context, { ...pen, dash: pen.dash.map((length) => length * far) }, shapes);
    paintHeads(context, pen, shapes);
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
}

const paintGlow = (context: Context, shape: EdgeShape, theme: GraphTheme): void =>
  stroke(context, { colour: theme.accent, width: shape.width + 8, alpha: 0.2, dash: [] }, [shape]);

/** In the order in which their first lines come. */
function byPen(edges: readonly StrongEdge[], theme: GraphTheme): Iterable<Strokes> {
  const pens = new Map<string, Strokes>();
  for (const { shape, alpha } of edges) {
    const key = `${shape.ink} ${shape.line} ${shape.width} ${alpha}`;
    const known = pens.get(key);
    if (known) known.shapes.push(shape);
    else {
      const pen = {
        colour: theme.inks[shape.ink],
        width: shape.width,
        alpha,
        dash: DASHES[shape.line],
      };
      pens.set(key, { pen, shapes: [shape] });
    }
  }
  return pens.values();
}

function stroke(context: Context, { colour, width, alpha, dash }: Pen, shapes: readonly EdgeShape[]): void {
  context.globalAlpha = alpha;
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash([...dash]);
  context.beginPath();
  for (const { from, to, bend } of shapes) {
    context.moveTo(from.x, from.y);
    if (bend) context.quadraticCurveTo(bend.x, bend.y, to.x, to.y);
    else context.lineTo(to.x, to.y);
  }
  context.stroke();
}

/** Triangles, or bars where what the line stands for did not happen. */
function paintHeads(context: Context, { colour, width }: Pen, shapes: readonly EdgeShape[]): void {
  const length = headLength(width);
  context.fillStyle = colour;
  context.setLineDash([]);
  context.beginPath();
  for (const { from, to, bend, toSource, toTarget, line } of shapes) {
    const add = line === 'struck' ? addBar : addTriangle;
    if (toTarget) add(context, { tip: to, from: bend ?? from, length });
    if (toSource) add(context, { tip: from, from: bend ?? to, length });
  }
  if (shapes[0]?.line === 'struck') context.stroke();
  else context.fill();
}

/** Cytoscape's own measure of an arrow for a line of this width. */
const headLength = (width: number): number => Math.max((width * 13.37) ** 0.9, 29) * 0.3;

interface Head {
  readonly tip: EdgeShape['from'];
  /** Where the line comes from. */
  readonly from: EdgeShape['from'];
  readonly length: number;
}

/** One unit along the line, towards the tip. */
function direction({ tip, from }: Head): readonly [number, number] {
  const [x, y] = [tip.x - from.x, tip.y - from.y];
  const distance = Math.hypot(x, y) || 1;
  return [x / distance, y / distance];
}

function addTriangle(context: Context, head: Head): void {
  const [x, y] = direction(head);
  const { tip, length } = head;
  const half = length / 2;
  const [baseX, baseY] = [tip.x - x * length, tip.y - y * length];
  context.moveTo(tip.x, tip.y);
  context.lineTo(baseX + y * half, baseY - x * half);
  context.lineTo(baseX - y * half, baseY + x * half);
  context.closePath();
}

function addBar(context: Context, head: Head): void {
  const [x, y] = direction(head);
  const { tip, length } = head;
  const half = length / 2;
  context.moveTo(tip.x + y * half, tip.y - x * half);
  context.lineTo(tip.x - y * half, tip.y + x * half);
}
