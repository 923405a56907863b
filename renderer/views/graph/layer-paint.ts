/** Draws nodes that stand out of the graph, and labels, above cytoscape's picture and in the same look. */
import type { Context } from './edge-paint.ts';
import type { NodeShape } from './graph-shapes.ts';
import type { GraphTheme } from './graph-theme.ts';
import type { IconSprites } from './icon-sprites.ts';
import { LABEL_SIZES, type PlacedLabel } from './label-placement.ts';

export interface StrongNode {
  readonly shape: NodeShape;
  /** From 0 to 1. */
  readonly alpha: number;
  readonly isSelected: boolean;
}

/** Pixels of the screen for one of the graph's units. */
export const pixelScale = (context: Context): number => context.getTransform().a;

interface IconPaint {
  readonly theme: GraphTheme;
  readonly sprites: IconSprites;
  /** Pixels of the screen for one of the graph's units. */
  readonly scale: number;
}

export function paintNode(
  context: Context,
  { shape, alpha, isSelected }: StrongNode,
  { theme, sprites, scale }: IconPaint,
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
  const pixels = Math.max(1, Math.round(size * scale));
  const sprite = sprites.get(isSelected ? shape.iconSelected : shape.icon, pixels);
  const side = pixels / scale;
  context.globalAlpha = alpha;
  if (sprite) context.drawImage(sprite, x - side / 2, y - side / 2, side, side);
  context.globalAlpha = 1;
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
