/** Draws what stands out of the graph, and its labels, above cytoscape's picture and in the same look. */
import type { EdgeShape, NodeShape } from './graph-shapes.ts';
import type { GraphTheme } from './graph-theme.ts';
import { LABEL_SIZES, type PlacedLabel } from './label-placement.ts';

export type Context = CanvasRenderingContext2D;

export interface StrongEdge {
  readonly shape: EdgeShape;
  readonly isPartly: boolean;
  readonly isSelected: boolean;
}

export interface StrongNode {
  readonly shape: NodeShape;
  readonly isSelected: boolean;
}

/** As graph-style.ts has them. */
const DASHES: Readonly<Record<EdgeShape['line'], readonly number[]>> = {
  solid: [],
  open: [],
  dashed: [6, 4],
  dotted: [0.5, 5],
  struck: [6, 4],
};

/** The context's units are the graph's own. */
export function paintEdge(
  context: Context,
  { shape, isPartly, isSelected }: StrongEdge,
  theme: GraphTheme,
): void {
  context.lineCap = 'round';
  if (isSelected) {
    stroke(context, shape, { colour: theme.accent, width: shape.width + 8, alpha: 0.2, dash: [] });
  }
  const colour = theme.quads[shape.quad];
  stroke(context, shape, {
    colour,
    width: shape.width,
    alpha: isPartly ? 0.45 : 1,
    dash: DASHES[shape.line],
  });
  context.globalAlpha = isPartly ? 0.45 : 1;
  context.fillStyle = colour;
  const { from, to, bend } = shape;
  if (shape.toTarget) paintArrow(context, { at: to, from: bend ?? from, shape });
  if (shape.toSource) paintArrow(context, { at: from, from: bend ?? to, shape });
  context.globalAlpha = 1;
}

interface Pen {
  readonly colour: string;
  readonly width: number;
  readonly alpha: number;
  readonly dash: readonly number[];
}

function stroke(context: Context, { from, to, bend }: EdgeShape, { colour, width, alpha, dash }: Pen): void {
  context.globalAlpha = alpha;
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash([...dash]);
  context.beginPath();
  context.moveTo(from.x, from.y);
  if (bend) context.quadraticCurveTo(bend.x, bend.y, to.x, to.y);
  else context.lineTo(to.x, to.y);
  context.stroke();
}

interface Arrow {
  readonly at: EdgeShape['from'];
  readonly from: EdgeShape['from'];
  readonly shape: EdgeShape;
}

/** Cytoscape's own measure of an arrow for a line of this width. */
const arrowSize = (width: number): number => Math.max((width * 13.37) ** 0.9, 29);

/** A triangle, or a bar where what it stands for did not happen. */
function paintArrow(context: Context, { at, from, shape }: Arrow): void {
  const length = arrowSize(shape.width) * 0.3;
  const half = length / 2;
  context.save();
  context.translate(at.x, at.y);
  context.rotate(Math.atan2(at.y - from.y, at.x - from.x));
  context.setLineDash([]);
  context.beginPath();
  if (shape.line === 'struck') {
    context.moveTo(0, -half);
    context.lineTo(0, half);
    context.stroke();
  } else {
    context.moveTo(0, 0);
    context.lineTo(-length, -half);
    context.lineTo(-length, half);
    context.fill();
  }
  context.restore();
}

interface IconPaint {
  readonly theme: GraphTheme;
  /** Decoded icons by their address. */
  readonly icons: ReadonlyMap<string, HTMLImageElement>;
}

export function paintNode(
  context: Context,
  { shape, isSelected }: StrongNode,
  { theme, icons }: IconPaint,
): void {
  const { x, y, size } = shape;
  if (isSelected) {
    context.globalAlpha = 0.16;
    context.fillStyle = theme.accent;
    context.beginPath();
    context.arc(x, y, size / 2 + 9, 0, Math.PI * 2);
    context.fill();
    context.globalAlpha = 1;
  }
  const image = icons.get(isSelected ? shape.iconSelected : shape.icon);
  if (image?.complete) context.drawImage(image, x - size / 2, y - size / 2, size, size);
}

export function paintLabel(
  context: Context,
  { text, kind, box, bold }: PlacedLabel,
  theme: GraphTheme,
): void {
  const zoom = context.getTransform().a / devicePixelRatio;
  const isNode = kind === 'node';
  const size = (LABEL_SIZES[kind] * theme.textScale) / zoom;
  context.font = `${bold ? '600 ' : ''}${size}px ${theme.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  if (isNode) halo(context, { text, x, y, width: 5 / zoom }, theme);
  else coverLine(context, box, theme);
  context.fillStyle = isNode || bold ? theme.text : theme.textSoft;
  context.fillText(text, x, y);
}

interface Halo {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** So that a name can be read above whatever lies below it. */
function halo(context: Context, { text, x, y, width }: Halo, theme: GraphTheme): void {
  context.lineJoin = 'round';
  context.setLineDash([]);
  context.lineWidth = width;
  context.strokeStyle = theme.panel;
  context.strokeText(text, x, y);
}

/** The words of a line interrupt the line. */
function coverLine(
  context: Context,
  { left, top, right, bottom }: PlacedLabel['box'],
  theme: GraphTheme,
): void {
  context.globalAlpha = 0.92;
  context.fillStyle = theme.panel;
  context.fillRect(left, top, right - left, bottom - top);
  context.globalAlpha = 1;
}
