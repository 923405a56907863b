/** Theme lines as SVG: icon, name, bars, and over them the words of the events. */
import { isSourceLine } from '../../derive/source-lines.ts';
import { ICON_SIDE, iconElements } from '../actor-icons.ts';
import { blockHeight, drawText } from '../text.ts';
import type { PictureTheme } from '../theme.ts';
import { cleanText, element, escapeText, short } from '../xml.ts';
import { drawBar } from './bar.ts';
import { drawLabel } from './item-label.ts';
import type { PlacedItem } from './rows.ts';
import { type DrawnLine, NAME } from './theme-lines.ts';

/** Names and bars of a line; labels come apart, because what marks days lies between both. */
export function drawThemeLine(drawn: DrawnLine, theme: PictureTheme): string {
  const { line, name, top, height } = drawn;
  const middle = top + height / 2;
  const icon =
    line.kind === null
      ? ''
      : element(
          'g',
          {
            transform: `translate(0 ${short(middle - NAME.icon / 2)}) scale(${(NAME.icon / ICON_SIDE).toFixed(4)})`,
          },
          [iconElements(line.kind, false, { stroke: theme.textSoft, fill: theme.page })],
        );
  const words = { ...NAME.font, lines: name, x: line.kind === null ? 0 : NAME.x };
  // What others have named a source stays text: attributes hold nothing from outside.
  const id = isSourceLine(line.id) ? null : line.id;
  return element('g', { class: 'theme-line', 'data-line': id }, [
    icon,
    drawText({ ...words, top: middle - blockHeight(name.length, NAME.font) / 2, fill: theme.text }),
    ...itemsOf(drawn).map(({ placed, y }) => drawItem(placed, y, theme)),
  ]);
}

function drawItem(placed: PlacedItem, top: number, theme: PictureTheme): string {
  const { item, left, right, height } = placed;
  return element('g', { class: 'event', 'data-event': item.eventId }, [
    element('title', {}, [escapeText(cleanText(item.title))]),
    drawBar(placed, { left, right, top, height }, theme),
  ]);
}

/** Over everything else: the words of the events, and the line below them all. */
export const drawLabels = (drawn: DrawnLine, right: number, theme: PictureTheme): string =>
  element('path', { d: `M0 ${short(drawn.top + drawn.height)}H${short(right)}`, stroke: theme.line }) +
  itemsOf(drawn)
    .map(({ placed, y }) => {
      const { item, label, labelX, isInside } = placed;
      const at = { x: labelX, y: y + (placed.height - label.height) / 2 };
      const ink = { quad: item.quad, struck: item.line === 'struck', hasHalo: !isInside || item.about };
      return drawLabel(label, at, { ...ink, theme });
    })
    .join('');

function itemsOf({ rows, top, spacing }: DrawnLine): readonly PlacedOnPage[] {
  let y = top + spacing.line;
  return rows.flatMap(({ items, height }) => {
    const drawn = items.map((placed) => ({ placed, y }));
    y += height + spacing.row;
    return drawn;
  });
}

interface PlacedOnPage {
  readonly placed: PlacedItem;
  /** The top of the bar. */
  readonly y: number;
}
