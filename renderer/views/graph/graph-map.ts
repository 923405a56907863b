/** A canvas below cytoscape's: land and borders under a graph that is laid out on the map, and a field for who has no known place. */
import type cytoscape from 'cytoscape';
import { t } from '#shared/i18n/text.ts';
import type { LayoutNode } from '#shared/layout/layout-graph.ts';
import { mapScale } from '#shared/layout/map.ts';
import { type Box, boxOfPoints, touch } from '#shared/picture/box.ts';
import type { Context } from './edge-paint.ts';
import type { GraphTheme } from './graph-theme.ts';
import { cleared, createLayerCanvas, type Drawing, sightOf } from './layer-canvas.ts';
import { movedPicture } from './picture-motion.ts';
import { type Outline, readWorld, type World } from './world.ts';

export interface GraphMap {
  /** The nodes, with their spots where these are known; null takes the map away. */
  show(nodes: readonly Pick<LayoutNode, 'id' | 'spot'>[] | null): void;
  destroy(): void;
}

interface Shown {
  /** Pixels that the world is wide at zoom 1; null where nobody is on the map. */
  readonly scale: number | null;
  /** Around those who are not on it; null where all are. */
  readonly unplaced: Box | null;
}

/** Pixels around the middles of those without a place: their labels reach so far. The words above take more. */
const MARGIN = { side: 66, below: 36, above: 40 };
const TEXT_SIZE = 12;
const CORNER = 8;

export function createGraphMap({ cy, frame, theme, motion }: Drawing): GraphMap {
  const canvas = createLayerCanvas('graph-map');
  const context = canvas.getContext('2d');
  const moved = movedPicture(cy, canvas);
  motion.take(moved);
  let shown: Shown | null = null;
  let world: World | null = null;
  let nodes: readonly Pick<LayoutNode, 'id' | 'spot'>[] = [];
  const draw = () => {
    if (!context || !shown) return;
    cleared(context, cy);
    moved.drawn();
    if (world && shown.scale !== null) paintWorld(context, world, { cy, scale: shown.scale, theme: theme() });
    if (shown.unplaced) paintField(context, shown.unplaced, { zoom: cy.zoom(), theme: theme() });
  };
  const look = () => {
    shown = shownOf(cy, nodes);
    // For the tests, which cannot read a canvas.
    Object.assign(canvas.dataset, { scale: shown.scale ?? '', land: world?.land.length ?? '' });
    draw();
  };
  const take = (read: World) => {
    world = read;
    if (shown) look();
  };
  cy.on('render', draw);
  cy.on('dragfree', () => shown && look());
  return {
    show(next) {
      shown = null;
      if (next === null) return canvas.remove();
      nodes = next;
      if (!canvas.isConnected) frame.prepend(canvas);
      look();
      if (world === null) void readWorld().then(take);
    },
    destroy: () => canvas.remove(),
  };
}

function shownOf(cy: cytoscape.Core, nodes: readonly Pick<LayoutNode, 'id' | 'spot'>[]): Shown {
  const places = new Map(nodes.map(({ id }) => [id, cy.getElementById(id).position()]));
  const located = nodes.filter(({ spot }) => spot);
  const first = located.reduce(
    (least, { id }) => Math.min(least, places.get(id)!.x),
    Number.POSITIVE_INFINITY,
  );
  const beside = nodes.flatMap(({ id, spot }) =>
    spot || places.get(id)!.x >= first ? [] : [places.get(id)!],
  );
  return { scale: mapScale(nodes, places), unplaced: beside.length > 0 ? boxOfPoints(beside) : null };
}

interface OnMap {
  readonly cy: cytoscape.Core;
  readonly scale: number;
  readonly theme: GraphTheme;
}

function paintWorld(context: Context, { land, coasts, borders }: World, { cy, scale, theme }: OnMap): void {
  const { left, top, right, bottom } = sightOf(cy);
  const sight: Box = { left: left / scale, top: top / scale, right: right / scale, bottom: bottom / scale };
  const inSight = (outlines: readonly Outline[]) => outlines.filter(({ box }) => touch(box, sight));
  const pixel = 1 / (scale * cy.zoom());
  context.save();
  context.scale(scale, scale);
  context.fillStyle = theme.land;
  for (const { path } of inSight(land)) context.fill(path, 'evenodd');
  context.strokeStyle = theme.coast;
  context.lineWidth = pixel;
  for (const { path } of inSight(coasts)) context.stroke(path);
  context.lineWidth = pixel;
  context.setLineDash([3 * pixel, 3 * pixel]);
  for (const { path } of inSight(borders)) context.stroke(path);
  context.restore();
}

function paintField(
  context: Context,
  { left, top, right, bottom }: Box,
  { zoom, theme }: { readonly zoom: number; readonly theme: GraphTheme },
): void {
  const size = (TEXT_SIZE * theme.textScale) / zoom;
  context.font = `${size}px ${theme.font}`;
  const words = t('graph.withoutPlace');
  // Labels keep their size on the screen.
  const unit = Math.max(1, 1 / zoom);
  const above = MARGIN.above * unit + 1.6 * size;
  const width = Math.max(
    right - left + 2 * MARGIN.side * unit,
    context.measureText(words).width + 1.6 * size,
  );
  const [x, y] = [(left + right - width) / 2, top - above];
  context.beginPath();
  context.roundRect(x, y, width, bottom - top + above + MARGIN.below * unit, CORNER * unit);
  context.fillStyle = theme.panel;
  context.strokeStyle = theme.coast;
  context.lineWidth = 1 / zoom;
  context.fill();
  context.stroke();
  context.fillStyle = theme.textSoft;
  context.textBaseline = 'top';
  context.fillText(words, x + 0.6 * size, y + 0.5 * size);
}
