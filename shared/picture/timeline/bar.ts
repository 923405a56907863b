/** The bar of an event as SVG: its days, with ends as sure as the text is. */
import type { TimelineItem } from '../../derive/timeline.ts';
import type { PictureTheme } from '../theme.ts';
import { element, short } from '../xml.ts';
import { filledArrow, hatching, hatchPaint, openArrow, warningSign } from './bar-marks.ts';

/** An event with what of its bar lies beyond the axis. */
export interface BarItem {
  readonly item: TimelineItem;
  readonly isCutLeft: boolean;
  readonly isCutRight: boolean;
}

export interface BarPlace {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
}

export const BAR_DASHES = {
  solid: null,
  open: null,
  dashed: '5 3',
  dotted: '0.1 3.4',
  struck: '5 3',
} as const;

const RADIUS = 4;

/** Outline, fill and marks; fading ends and hatching take their colours from {@link barDefinitions}. */
export function drawBar(bar: BarItem, place: BarPlace, theme: PictureTheme): string {
  const { item } = bar;
  const colours = theme.quads[item.quad];
  const { fade, edges } = lookOf(bar);
  const paint = (part: Part) => (fade === '' ? colours[part] : `url(#${fadeId(item, part, fade)})`);
  return [
    item.line === 'struck' ? '' : element('path', { d: area(place, edges), fill: paint('tint') }),
    element('path', {
      d: outline(place, edges),
      fill: 'none',
      stroke: paint('line'),
      'stroke-width': 1.3,
      'stroke-dasharray': BAR_DASHES[item.line],
      'stroke-linecap': item.line === 'dotted' ? 'round' : null,
    }),
    item.about ? element('path', { d: area(place, edges), fill: hatchPaint(item.quad) }) : '',
    ...endsOf(bar, place, colours.line),
    item.contradicted ? warningSign({ x: place.left, y: place.top + 1 }, theme) : '',
  ].join('');
}

/** Arrows at the ends that are open. */
function endsOf({ item, isCutRight }: BarItem, { left, right, top, height }: BarPlace, colour: string) {
  const y = top + height / 2;
  const end = isOngoing(item)
    ? filledArrow({ x: right, y }, colour)
    : openArrow({ x: right, y }, 'right', colour);
  return [
    item.start === 'open' ? openArrow({ x: left, y }, 'left', colour) : '',
    item.end === 'open' && !isCutRight ? end : '',
  ];
}

type Part = 'tint' | 'line';

interface Edges {
  readonly left: boolean;
  readonly right: boolean;
}

interface Look {
  /** Which ends fade: "l", "r", "lr", or empty for none. */
  readonly fade: string;
  /** Which ends have an edge. */
  readonly edges: Edges;
}

const isOngoing = (item: TimelineItem): boolean => item.line === 'open' && item.end === 'open';

/** An open end has no edge, nor has one beyond the axis; what goes on is as sure at its end as before. */
function lookOf({ item, isCutLeft, isCutRight }: BarItem): Look {
  const fadesRight = item.end === 'unsure' || (item.end === 'open' && !isOngoing(item));
  return {
    fade: (item.start !== 'sure' && !isCutLeft ? 'l' : '') + (fadesRight && !isCutRight ? 'r' : ''),
    edges: { left: item.start !== 'open' && !isCutLeft, right: item.end !== 'open' && !isCutRight },
  };
}

const fadeId = ({ quad }: TimelineItem, part: Part, fade: string): string => `fade-${quad}-${part}-${fade}`;

/** The line around a bar: only its long sides where an end has no edge. */
function outline(place: BarPlace, edges: Edges): string {
  const { from, to, rightEdge, leftEdge } = sides(place, edges);
  const [top, bottom] = [short(place.top), short(place.top + place.height)];
  return `M${from} ${top}H${to}${edges.right ? rightEdge : `M${to} ${bottom}`}H${from}${edges.left ? leftEdge : ''}`;
}

/** What the line encloses. */
function area(place: BarPlace, edges: Edges): string {
  const { from, to, rightEdge, leftEdge } = sides(place, edges);
  const [top, bottom] = [short(place.top), short(place.top + place.height)];
  return `M${from} ${top}H${to}${edges.right ? rightEdge : `V${bottom}`}H${from}${edges.left ? leftEdge : ''}Z`;
}

/** Where the long sides begin and end, and the rounded edges: the right one downwards, the left one upwards. */
function sides({ left, right, top, height }: BarPlace, edges: Edges) {
  const radius = Math.min(RADIUS, (right - left) / 2);
  const [from, to] = [short(left + (edges.left ? radius : 0)), short(right - (edges.right ? radius : 0))];
  const [upper, lower] = [short(top + radius), short(top + height - radius)];
  const [l, r, t, b] = [left, right, top, top + height].map(short);
  return {
    ...{ from, to },
    rightEdge: `Q${r} ${t} ${r} ${upper}V${lower}Q${r} ${b} ${to} ${b}`,
    leftEdge: `Q${l} ${b} ${l} ${lower}V${upper}Q${l} ${t} ${from} ${t}`,
  };
}

/** The gradients and hatchings that the given bars use, each once. */
export function barDefinitions(bars: readonly BarItem[], theme: PictureTheme): string {
  const gradients = new Map<string, string>();
  for (const bar of bars) {
    const { fade } = lookOf(bar);
    for (const part of fade === '' ? [] : (['tint', 'line'] as const)) {
      const id = fadeId(bar.item, part, fade);
      if (!gradients.has(id)) gradients.set(id, gradient(id, theme.quads[bar.item.quad][part], fade));
    }
  }
  const about = new Set(bars.filter(({ item }) => item.about).map(({ item }) => item.quad));
  const hatchings = [...about].map((quad) => hatching(quad, theme.quads[quad].line));
  const all = [...gradients.values(), ...hatchings];
  return all.length === 0 ? '' : element('defs', {}, all);
}

function gradient(id: string, colour: string, fade: string): string {
  const stop = (offset: number, opacity: number): string =>
    element('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity });
  const [left, right] = [fade.includes('l'), fade.includes('r')];
  return element('linearGradient', { id }, [
    stop(0, left ? 0.1 : 1),
    stop(0.4, 1),
    stop(0.6, 1),
    stop(1, right ? 0.1 : 1),
  ]);
}
