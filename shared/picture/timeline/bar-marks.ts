/** Marks on a bar beside its fading ends: hatching for about, arrows for open ends, a warning where dates contradict the order. */
import type { Quad } from '../../model/plover.ts';
import type { PictureTheme } from '../theme.ts';
import { element, short } from '../xml.ts';

interface At {
  readonly x: number;
  readonly y: number;
}

/** Filled: it goes on. */
export const filledArrow = ({ x, y }: At, colour: string): string =>
  element('path', { d: `M${short(x + 1)} ${short(y - 5)}l6 5l-6 5Z`, fill: colour });

/** Open: where it ends, or where it begins, is not known. */
export function openArrow({ x, y }: At, side: 'left' | 'right', colour: string): string {
  const [from, by] = side === 'right' ? [x + 1, 5] : [x - 1, -5];
  return element('path', {
    ...{ class: `open-${side}`, d: `M${short(from)} ${short(y - 5)}l${by} 5l${-by} 5` },
    ...{ fill: 'none', stroke: colour, 'stroke-width': 1.6 },
  });
}

const hatchId = (name: string): string => `about-${name}`;

export const hatchPaint = (name: Quad | 'legend'): string => `url(#${hatchId(name)})`;

/** Defines what {@link hatchPaint} paints with. */
export const hatching = (name: Quad | 'legend', colour: string): string =>
  element(
    'pattern',
    {
      ...{ id: hatchId(name), width: 5, height: 5, patternUnits: 'userSpaceOnUse' },
      patternTransform: 'rotate(45)',
    },
    [element('path', { d: 'M1 0V5', stroke: colour, 'stroke-width': 1.1, 'stroke-opacity': 0.4 })],
  );

/** A triangle with an exclamation mark, drawn: not every font has one. Its middle is at the point. */
export const warningSign = ({ x, y }: At, theme: PictureTheme): string =>
  element('g', { class: 'contradicted', transform: `translate(${short(x)} ${short(y)})` }, [
    element('path', {
      ...{ d: 'M0 -6.5L6.5 5.5H-6.5Z', fill: theme.page, stroke: theme.text },
      ...{ 'stroke-width': 1.3, 'stroke-linejoin': 'round' },
    }),
    element('path', { d: 'M0 -2.8V1.4M0 2.9V4.2', stroke: theme.text, 'stroke-width': 1.4 }),
  ]);
