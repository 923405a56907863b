/** Marks what a comparison finds on a graph: a ring or a glow in the colour and the dashes of its change, and a sign for it. */
import { change } from '#shared/columns/change.ts';
import type { Point } from '#shared/picture/box.ts';
import type { Context } from '../graph/edge-paint.ts';
import type { Marks } from '../graph/graph-layer.ts';
import type { EdgeShape, NodeShape } from '../graph/graph-shapes.ts';
import type { ChangeMark, GraphTheme } from '../graph/graph-theme.ts';
import type { Chosen } from '../graph/prominence.ts';

/** See `change`, in the order of the graph; absent and same things have no mark. */
export interface MarkedChanges {
  readonly nodes: Uint8Array;
  readonly edges: Uint8Array;
  /** What does not belong to a selection is marked faintly. */
  readonly chosen: Chosen | null;
}

const MARKS: Readonly<Record<number, ChangeMark>> = {
  [change.added]: 'added',
  [change.removed]: 'removed',
  [change.changed]: 'changed',
};

/** The second cue of rings and glows, in the graph's units. */
const DASHES: Readonly<Record<ChangeMark, readonly number[]>> = {
  added: [],
  removed: [9, 6],
  changed: [2, 4],
};

const GLOW = 9;
const GLOW_ALPHA = 0.3;
/** Between an icon and its ring. */
const RING_GAP = 4;
const RING = 2.4;
/** Of a sign, in pixels of the screen; seen from afar it shrinks with the graph. */
const SIGN = 7;
const MOST_SIGN = 10;
/** Where more lines than these are changed, they are the rule, and only those of one side are marked. */
const MOST_CHANGED = 80;
/** Signs of lines stand at this part of them, beside the words in the middle. */
const SIGN_AT = 0.26;
/** Pixels of the screen; a shorter line has no room for a sign. */
const LEAST_LINE = 56;

/** `changes` is asked at each drawing. */
export function changeMarks(changes: () => MarkedChanges): Marks {
  return {
    below(context, { nodes, edges }, theme) {
      const paint = painterOf(context, theme);
      const { chosen, ...own } = changes();
      eachMarked(edges, { changes: own.edges, related: chosen?.relatedEdges }, paint.glow);
      eachMarked(nodes, { changes: own.nodes, related: chosen?.relatedNodes }, paint.ring);
      paint.end();
    },
    above(context, { nodes, edges }, theme) {
      const paint = painterOf(context, theme);
      const { chosen, ...own } = changes();
      eachMarked(edges, { changes: own.edges, related: chosen?.relatedEdges }, paint.signOfLine);
      eachMarked(nodes, { changes: own.nodes, related: chosen?.relatedNodes }, paint.signOfActor);
      paint.end();
    },
  };
}

/** Whether a graph marks its changed lines. */
export const marksChangedLines = (edges: Uint8Array): boolean =>
  edges.reduce((count, each) => count + (each === change.changed ? 1 : 0), 0) <= MOST_CHANGED;

/** How strongly marks of what does not belong to the selection are drawn. */
const FAINT = 0.3;

interface Listed {
  readonly changes: Uint8Array;
  /** Undefined where nothing is selected. */
  readonly related: ReadonlySet<number> | undefined;
}

type Paint<T> = (shape: T, mark: ChangeMark, alpha: number) => void;

function eachMarked<T>(shapes: readonly (T | null)[], { changes, related }: Listed, paint: Paint<T>): void {
  shapes.forEach((shape, index) => {
    const mark = MARKS[changes[index]!];
    if (shape && mark) paint(shape, mark, related?.has(index) === false ? FAINT : 1);
  });
}

function painterOf(context: Context, theme: GraphTheme) {
  const zoom = context.getTransform().a / devicePixelRatio;
  const size = Math.min(SIGN / zoom, MOST_SIGN);
  const sign = (mark: ChangeMark, at: Point, alpha: number) => {
    context.globalAlpha = alpha;
    paintSign(context, { mark, at, size, colour: theme.changes[mark], ground: theme.panel });
  };
  const glow: Paint<EdgeShape> = (shape, mark, alpha) => {
    context.globalAlpha = GLOW_ALPHA * alpha;
    paintGlow(context, shape, [mark, theme.changes[mark]]);
  };
  const ring: Paint<NodeShape> = (shape, mark, alpha) => {
    context.globalAlpha = alpha;
    paintRing(context, shape, [mark, theme.changes[mark]]);
  };
  const signOfLine: Paint<EdgeShape> = (shape, mark, alpha) => {
    if (lengthOf(shape) * zoom >= LEAST_LINE) sign(mark, pointOn(shape, SIGN_AT), alpha);
  };
  const signOfActor: Paint<NodeShape> = (shape, mark, alpha) => sign(mark, cornerOf(shape), alpha);
  const end = () => {
    context.globalAlpha = 1;
    context.setLineDash([]);
  };
  return { glow, ring, signOfLine, signOfActor, end };
}

type Ink = readonly [mark: ChangeMark, colour: string];

function paintGlow(context: Context, { from, to, bend, width }: EdgeShape, [mark, colour]: Ink): void {
  context.strokeStyle = colour;
  context.lineWidth = width + GLOW;
  context.lineCap = 'butt';
  context.setLineDash([...DASHES[mark]]);
  context.beginPath();
  context.moveTo(from.x, from.y);
  if (bend) context.quadraticCurveTo(bend.x, bend.y, to.x, to.y);
  else context.lineTo(to.x, to.y);
  context.stroke();
}

function paintRing(context: Context, { x, y, size }: NodeShape, [mark, colour]: Ink): void {
  context.strokeStyle = colour;
  context.lineWidth = RING;
  context.setLineDash([...DASHES[mark]]);
  context.beginPath();
  context.arc(x, y, size / 2 + RING_GAP, 0, Math.PI * 2);
  context.stroke();
}

const lengthOf = ({ from, to }: EdgeShape): number => Math.hypot(to.x - from.x, to.y - from.y);

/** On a straight line or a quadratic curve. */
function pointOn({ from, to, bend }: EdgeShape, part: number): Point {
  const middle = bend ?? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const [start, between, end] = [(1 - part) ** 2, 2 * (1 - part) * part, part ** 2];
  return {
    x: start * from.x + between * middle.x + end * to.x,
    y: start * from.y + between * middle.y + end * to.y,
  };
}

/** At the upper right of an icon. */
function cornerOf({ x, y, size }: NodeShape): Point {
  const away = (size / 2 + RING_GAP) * Math.SQRT1_2;
  return { x: x + away, y: y - away };
}

interface Sign {
  readonly mark: ChangeMark;
  readonly at: Point;
  /** Half of its width. */
  readonly size: number;
  readonly colour: string;
  readonly ground: string;
}

/** A disc with a plus, a square with a minus, a triangle: as change-sign.tsx has them. */
function paintSign(context: Context, { mark, at: { x, y }, size, colour, ground }: Sign): void {
  context.beginPath();
  if (mark === 'added') context.arc(x, y, size, 0, Math.PI * 2);
  else if (mark === 'removed') context.rect(x - size * 0.9, y - size * 0.9, size * 1.8, size * 1.8);
  else {
    context.moveTo(x, y - size * 1.1);
    context.lineTo(x + size * 1.15, y + size * 0.9);
    context.lineTo(x - size * 1.15, y + size * 0.9);
    context.closePath();
  }
  context.fillStyle = colour;
  context.strokeStyle = ground;
  context.lineWidth = size * 0.3;
  context.stroke();
  context.fill();
  context.beginPath();
  if (mark !== 'changed') {
    context.moveTo(x - size * 0.5, y);
    context.lineTo(x + size * 0.5, y);
  }
  if (mark === 'added') {
    context.moveTo(x, y - size * 0.5);
    context.lineTo(x, y + size * 0.5);
  }
  context.stroke();
}
