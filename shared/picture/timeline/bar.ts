/** The bar of an event as SVG: its days, with ends as sure as the text is. */
import type { TimelineItem } from '../../derive/timeline.ts';
import type { PictureTheme } from '../theme.ts';
import { element, short } from '../xml.ts';

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

/** Outline and fill; fading ends take their colours from {@link fadeDefinitions}. */
export function drawBar(item: TimelineItem, place: BarPlace, theme: PictureTheme): string {
  const colours = theme.quads[item.quad];
  const fade = fadeOf(item);
  const paint = (part: 'tint' | 'line') => (fade === null ? colours[part] : `url(#${fadeId(item, part)})`);
  const common = {
    'stroke-width': 1.3,
    'stroke-dasharray': BAR_DASHES[item.line],
    'stroke-linecap': item.line === 'dotted' ? 'round' : null,
  };
  return [
    item.line === 'struck' ? '' : element('path', { d: outline(item, place, true), fill: paint('tint') }),
    element('path', { d: outline(item, place, false), fill: 'none', stroke: paint('line'), ...common }),
    isOngoing(item) ? arrow(place, colours.line) : '',
  ].join('');
}

const isOngoing = (item: TimelineItem): boolean => item.line === 'open' && item.end === 'open';

/** Which ends fade: both letters of "lr", one of them, or null for none. */
function fadeOf(item: TimelineItem): string | null {
  const left = item.start !== 'sure' ? 'l' : '';
  const right = item.end === 'unsure' || (item.end === 'open' && !isOngoing(item)) ? 'r' : '';
  return left + right || null;
}

const fadeId = (item: TimelineItem, part: 'tint' | 'line'): string =>
  `fade-${item.quad}-${part}-${fadeOf(item)}`;

/** An open end has no edge. */
function outline({ start, end }: TimelineItem, place: BarPlace, closed: boolean): string {
  const { left, right, top, height } = place;
  const radius = Math.min(RADIUS, (right - left) / 2);
  const bottom = top + height;
  const [l, r, t, b] = [left, right, top, bottom].map(short);
  const [innerLeft, innerRight, upper, lower] = [
    left + radius,
    right - radius,
    top + radius,
    bottom - radius,
  ].map(short);
  const leftEdge =
    start === 'open'
      ? closed
        ? `L${l} ${b}L${l} ${t}`
        : `M${l} ${t}`
      : `L${innerLeft} ${b}Q${l} ${b} ${l} ${lower}L${l} ${upper}Q${l} ${t} ${innerLeft} ${t}`;
  const rightEdge =
    end === 'open'
      ? closed
        ? `L${r} ${t}L${r} ${b}`
        : `L${r} ${t}M${r} ${b}`
      : `L${innerRight} ${t}Q${r} ${t} ${r} ${upper}L${r} ${lower}Q${r} ${b} ${innerRight} ${b}`;
  const middle = short((left + right) / 2);
  if (start === 'open' && !closed) return `M${l} ${t}${rightEdge}L${l} ${b}`;
  return `M${middle} ${t}${rightEdge}${leftEdge}L${middle} ${t}`;
}

function arrow({ right, top, height }: BarPlace, colour: string): string {
  const middle = top + height / 2;
  return element('path', { d: `M${short(right + 1)} ${short(middle - 5)}l6 5l-6 5Z`, fill: colour });
}

/** The gradients that the given items use, each once. */
export function fadeDefinitions(items: readonly TimelineItem[], theme: PictureTheme): string {
  const gradients = new Map<string, string>();
  for (const item of items) {
    const fade = fadeOf(item);
    if (fade === null) continue;
    for (const part of ['tint', 'line'] as const) {
      const id = fadeId(item, part);
      if (!gradients.has(id)) gradients.set(id, gradient(id, theme.quads[item.quad][part], fade));
    }
  }
  return gradients.size === 0 ? '' : element('defs', {}, [...gradients.values()]);
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
