/** A line of the graph as SVG: colour by quad, dashes and ends by status. */
import type { ActorEdge } from '../../derive/actor-graph.ts';
import type { Line } from '../../derive/marks.ts';
import { quadWord } from '../../derive/words.ts';
import type { Point } from '../box.ts';
import { lineWord } from '../line-words.ts';
import type { PictureTheme } from '../theme.ts';
import { cleanText, element, escapeText, short } from '../xml.ts';
import { curvePath, pointAt, reversed, stretch } from './curve.ts';
import { onward } from './curve-walk.ts';
import { crossPoint, type RoutedEdge } from './edges.ts';

/** Dots are dashes without a length whose round ends show. */
export const DASHES: Readonly<Record<Line, string | null>> = {
  solid: null,
  open: null,
  dashed: '6 4',
  dotted: '0.1 5',
  struck: '6 4',
};

const PARTLY_OPACITY = 0.45;

export interface EdgeNames {
  readonly source: string;
  readonly target: string;
}

/** `names` are those of the two actors, for people who hear the picture instead of seeing it. */
export function drawEdge(routed: RoutedEdge, names: EdgeNames, theme: PictureTheme): string {
  const { edge } = routed;
  return element(
    'g',
    {
      class: 'edge',
      'data-source': edge.source,
      'data-target': edge.target,
      'data-quad': edge.quad,
      'data-line': edge.line,
      opacity: edge.partly ? PARTLY_OPACITY : null,
    },
    [element('title', {}, [escapeText(edgeWords(edge, names))]), ...edgeShapes(routed, theme)],
  );
}

const edgeWords = (edge: ActorEdge, { source, target }: EdgeNames): string =>
  `${cleanText(source)} ${arrowWord(edge)} ${cleanText(target)}: ${cleanText(edge.label)}, ${quadWord(edge.quad).toLowerCase()}, ${lineWord(edge.line)}`;

const arrowWord = ({ toSource, toTarget }: ActorEdge): string =>
  toSource === toTarget ? 'and' : toTarget ? 'to' : 'from';

function edgeShapes(routed: RoutedEdge, theme: PictureTheme): readonly string[] {
  const { edge, curve, width, head } = routed;
  const colour = theme.quads[edge.quad].line;
  const back = reversed(curve);
  const [first, last] = [onward(curve, 0, head), 1 - onward(back, 0, head)];
  const line = stretch(curve, edge.toSource ? first : 0, edge.toTarget ? last : 1);
  const ends = [
    { pointed: edge.toSource, tip: curve.from, base: pointAt(curve, first) },
    { pointed: edge.toTarget, tip: curve.to, base: pointAt(curve, last) },
  ];
  const pen: Pen = { colour, width, page: theme.page };
  return [
    element('path', {
      d: curvePath(line),
      fill: 'none',
      stroke: colour,
      'stroke-width': width,
      'stroke-dasharray': DASHES[edge.line],
      'stroke-linecap': edge.line === 'dotted' ? 'round' : null,
    }),
    ...ends.flatMap((end) => drawEnd(edge, end, pen)),
    ...(edge.line === 'struck' ? [cross(crossPoint(routed), pen)] : []),
  ];
}

interface Pen {
  readonly colour: string;
  readonly width: number;
  readonly page: string;
}

interface End {
  readonly pointed: boolean;
  readonly tip: Point;
  /** Where a head begins on the line. */
  readonly base: Point;
}

/** A head where an arrow points; hollow while it goes on; a bar for what did not happen; a ring at ends without arrow. */
function drawEnd({ line, toSource, toTarget }: ActorEdge, end: End, pen: Pen): readonly string[] {
  if (!end.pointed) return line === 'open' && !toSource && !toTarget ? [ring(end.tip, pen)] : [];
  return [line === 'struck' ? bar(end, pen) : head(end, { ...pen, hollow: line === 'open' })];
}

export function head({ tip, base }: Omit<End, 'pointed'>, pen: Pen & { readonly hollow: boolean }): string {
  const [dx, dy] = [(tip.x - base.x) * 0.42, (tip.y - base.y) * 0.42];
  const corners = [tip, { x: base.x - dy, y: base.y + dx }, { x: base.x + dy, y: base.y - dx }];
  return element('path', {
    d: `M${corners.map(({ x, y }) => `${short(x)} ${short(y)}`).join('L')}Z`,
    fill: pen.hollow ? pen.page : pen.colour,
    stroke: pen.colour,
    'stroke-width': pen.hollow ? 1.3 : 0.6,
    'stroke-linejoin': 'round',
  });
}

function bar({ tip, base }: End, { colour, width }: Pen): string {
  const [dx, dy] = [(tip.x - base.x) * 0.55, (tip.y - base.y) * 0.55];
  return element('path', {
    d: `M${short(tip.x - dy)} ${short(tip.y + dx)}L${short(tip.x + dy)} ${short(tip.y - dx)}M${short(base.x)} ${short(base.y)}L${short(tip.x)} ${short(tip.y)}`,
    stroke: colour,
    'stroke-width': width,
  });
}

const ring = ({ x, y }: Point, { colour, page }: Pen): string =>
  element('circle', { cx: x, cy: y, r: 3, fill: page, stroke: colour, 'stroke-width': 1.3 });

export function cross({ x, y }: Point, { colour }: Pick<Pen, 'colour'>): string {
  const [left, top, right, bottom] = [x - 4, y - 4, x + 4, y + 4].map(short);
  return element('path', {
    d: `M${left} ${top}L${right} ${bottom}M${left} ${bottom}L${right} ${top}`,
    stroke: colour,
    'stroke-width': 1.8,
  });
}
