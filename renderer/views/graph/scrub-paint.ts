/** Draws what a moving time window holds: lines, arrows, icons and names, in the same look as the graph at rest. */
import { lies, type ScrubState } from '#shared/derive/scrub.ts';
import { LABEL_SIZE } from './graph-style.ts';
import type { GraphTheme } from './graph-theme.ts';
import type { EdgeShape, GraphGeometry, NodeShape } from './scrub-geometry.ts';

export interface Scene {
  readonly geometry: GraphGeometry;
  readonly theme: GraphTheme;
  readonly zoom: number;
  /** Decoded icons by their address. */
  readonly icons: ReadonlyMap<string, HTMLImageElement>;
}

type Context = CanvasRenderingContext2D;

/** The context's units are the graph's own. */
export function paint(context: Context, scene: Scene, { nodes, edges }: ScrubState): void {
  const { geometry } = scene;
  context.lineCap = 'round';
  geometry.edges.forEach((edge, index) => {
    const state = edges[index];
    if (edge && state !== lies.outside) paintEdge(context, edge, { scene, isPartly: state === lies.partly });
  });
  const shown = geometry.nodes.filter((node, index) => node !== null && nodes[index] !== lies.outside);
  for (const node of shown) if (node) paintNode(context, node, scene);
  paintLabels(
    context,
    shown.filter((node) => node !== null),
    scene,
  );
}

/** As graph-style.ts has them. */
const DASHES: Readonly<Record<EdgeShape['line'], readonly number[]>> = {
  solid: [],
  open: [],
  dashed: [6, 4],
  dotted: [0.5, 5],
  struck: [6, 4],
};

function paintEdge(
  context: Context,
  edge: EdgeShape,
  { scene, isPartly }: { readonly scene: Scene; readonly isPartly: boolean },
): void {
  const { from, to, bend, quad, line, width } = edge;
  context.globalAlpha = isPartly ? 0.45 : 1;
  context.strokeStyle = scene.theme.quads[quad];
  context.fillStyle = scene.theme.quads[quad];
  context.lineWidth = width;
  context.setLineDash([...DASHES[line]]);
  context.beginPath();
  context.moveTo(from.x, from.y);
  if (bend) context.quadraticCurveTo(bend.x, bend.y, to.x, to.y);
  else context.lineTo(to.x, to.y);
  context.stroke();
  if (edge.toTarget) paintArrow(context, { at: to, from: bend ?? from, edge });
  if (edge.toSource) paintArrow(context, { at: from, from: bend ?? to, edge });
  context.globalAlpha = 1;
}

interface Arrow {
  readonly at: EdgeShape['from'];
  readonly from: EdgeShape['from'];
  readonly edge: EdgeShape;
}

/** Cytoscape's own measure of an arrow for a line of this width. */
const arrowSize = (width: number): number => Math.max((width * 13.37) ** 0.9, 29);

/** A triangle, or a bar where what it stands for did not happen. */
function paintArrow(context: Context, { at, from, edge }: Arrow): void {
  const angle = Math.atan2(at.y - from.y, at.x - from.x);
  const length = arrowSize(edge.width) * 0.3;
  const half = length / 2;
  context.save();
  context.translate(at.x, at.y);
  context.rotate(angle);
  context.setLineDash([]);
  context.beginPath();
  if (edge.line === 'struck') {
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

function paintNode(context: Context, { x, y, size, icon }: NodeShape, { icons }: Scene): void {
  const image = icons.get(icon);
  if (image?.complete) context.drawImage(image, x - size / 2, y - size / 2, size, size);
}

interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const touch = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Names below their icons where nothing is in the way; larger actors first. */
function paintLabels(context: Context, nodes: readonly NodeShape[], { theme, zoom }: Scene): void {
  const size = LABEL_SIZE / zoom;
  context.font = `${size}px ${theme.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'top';
  context.lineJoin = 'round';
  context.setLineDash([]);
  context.lineWidth = 5 / zoom;
  context.strokeStyle = theme.panel;
  context.fillStyle = theme.text;
  const taken: Rect[] = nodes.map(bodyOf);
  for (const node of [...nodes].sort((a, b) => b.size - a.size)) {
    const half = context.measureText(node.label).width / 2 + 3 / zoom;
    const top = node.y + node.size / 2 + 3;
    const rect = { left: node.x - half, right: node.x + half, top, bottom: top + size * 1.25 };
    if (taken.some((other) => touch(rect, other))) continue;
    taken.push(rect);
    context.strokeText(node.label, node.x, top);
    context.fillText(node.label, node.x, top);
  }
}

const bodyOf = ({ x, y, size }: NodeShape): Rect => ({
  left: x - size / 2,
  right: x + size / 2,
  top: y - size / 2,
  bottom: y + size / 2,
});
