/** The marking line at the top and the bottom of a picture: TLP 2.0 in its colours, anything else plain. */
import { textWidth } from '../lib/text-width.ts';
import { blockHeight, drawText } from './text.ts';
import type { PictureTheme } from './theme.ts';
import { cleanText, element } from './xml.ts';

/** Colours on black, as FIRST's TLP 2.0 gives them. */
const TLP: Readonly<Record<string, string>> = {
  'TLP:RED': '#ff2b2b',
  'TLP:AMBER': '#ffc000',
  'TLP:AMBER+STRICT': '#ffc000',
  'TLP:GREEN': '#33ff00',
  'TLP:CLEAR': '#ffffff',
};

/** TLP asks for 12 points or more. */
const FONT = { size: 16, bold: true } as const;
export const MARKING_HEIGHT = 25;

/** A band across the page, drawn from its own top. */
export function drawMarking(marking: string, width: number, theme: PictureTheme): string {
  const text = cleanText(marking);
  const tlp = TLP[text.toUpperCase().replaceAll(' ', '')];
  const label = tlp === undefined ? text : text.toUpperCase().replaceAll(' ', '');
  const ground = { x: 0, y: 0, width, height: MARKING_HEIGHT };
  // A marking is never cut: one that is too long is set smaller.
  const size = Math.min(FONT.size, (FONT.size * (width - 40)) / textWidth(label, FONT));
  return element('g', { class: 'marking' }, [
    element('rect', { ...ground, fill: tlp === undefined ? theme.sunk : '#000000' }),
    drawText({
      ...FONT,
      size,
      lines: [label],
      x: width / 2,
      top: (MARKING_HEIGHT - blockHeight(1, { size })) / 2,
      anchor: 'middle',
      fill: tlp ?? theme.text,
    }),
  ]);
}
