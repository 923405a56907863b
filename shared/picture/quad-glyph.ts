/** The glyphs of quads as shapes, so that no font has to have them: hollow is verbal, filled material. */
import type { Quad } from '../model/plover.ts';
import type { Point } from './box.ts';
import { element, short } from './xml.ts';

/** Pixels across. */
export const GLYPH_SIDE = 8;

export function drawGlyph(quad: Quad, { x, y }: Point, colour: string): string {
  const filled = quad.startsWith('material');
  const paint = { fill: filled ? colour : 'none', stroke: colour, 'stroke-width': 1.3 };
  if (quad === 'other') return element('circle', { cx: x, cy: y, r: 1.6, fill: colour });
  if (quad.endsWith('cooperation')) return element('circle', { cx: x, cy: y, r: 3.2, ...paint });
  const [left, top, right, bottom] = [x - 4, y - 4, x + 4, y + 4].map(short);
  return element('path', {
    d: `M${short(x)} ${top}L${right} ${short(y)}L${short(x)} ${bottom}L${left} ${short(y)}Z`,
    ...paint,
  });
}
