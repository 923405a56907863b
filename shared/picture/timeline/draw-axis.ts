/** The axis below the theme lines, the lines of its ticks, and what marks stretches of days through all of them. */

import type { TimeWindow } from '../../contract/views.ts';
import { t } from '../../i18n/text.ts';
import type { Day } from '../../lib/day.ts';
import type { TextFont } from '../../lib/text-width.ts';
import { drawText } from '../text.ts';
import type { PictureTheme } from '../theme.ts';
import { element, short } from '../xml.ts';
import type { Axis, AxisBreak } from './axis.ts';
import { type AxisTick, axisTicks, TICK_FONT } from './ticks.ts';

export const AXIS_HEIGHT = 41;
const YEAR_FONT: TextFont = { size: 10, bold: true };
const BREAK_FONT: TextFont = { size: 8.5 };
const TOOTH = 5;

export interface Plot {
  readonly axis: Axis;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** Behind the bars: lines of the ticks and the days on which sources came out. */
export function drawGround(plot: Plot, published: readonly Day[], theme: PictureTheme): string {
  const { axis, bottom } = plot;
  const lines = axisTicks(axis).map(({ x }) => `M${short(x)} 0V${short(bottom)}`);
  return [
    element('path', {
      class: 'grid',
      d: lines.join(''),
      stroke: theme.line,
      'stroke-width': 0.8,
      fill: 'none',
    }),
    ...published.map((day) => {
      const [left, right] = [axis.toPixel(day), axis.toPixel(day + 1)];
      return (
        element('rect', {
          ...{ class: 'published', x: left, y: 0, width: Math.max(1.5, right - left), height: bottom },
          ...{ fill: theme.accent, opacity: 0.08 },
        }) +
        element('path', {
          d: `M${short(left)} 0V${short(bottom)}`,
          stroke: theme.accent,
          'stroke-width': 1.3,
        })
      );
    }),
  ].join('');
}

/** Over the bars: a veil on what lies outside the window, and the breaks of the axis. */
export function drawOver(plot: Plot, window: TimeWindow, theme: PictureTheme): string {
  const { axis, left, right, bottom } = plot;
  const veil = (from: number, to: number): string =>
    to - from < 1
      ? ''
      : element('rect', {
          ...{ class: 'outside', x: from, y: 0, width: to - from, height: bottom },
          ...{ fill: theme.page, opacity: 0.6 },
        });
  return [
    window.from === null ? '' : veil(left, axis.toPixel(window.from)),
    window.to === null ? '' : veil(axis.toPixel(window.to + 1), right),
    ...axis.breaks.map((each) => drawBreak(each, bottom, theme)),
  ].join('');
}

/** Two torn edges with the page between them. */
function drawBreak({ left, right }: AxisBreak, bottom: number, theme: PictureTheme): string {
  const middle = (left + right) / 2;
  const edge = (x: number): string => {
    const teeth = Math.max(1, Math.round(bottom / (TOOTH * 2)));
    const step = bottom / teeth / 2;
    const points = Array.from(
      { length: teeth * 2 + 1 },
      (_, index) => [x + (index % 2 === 0 ? -1.5 : 1.5), index * step] as const,
    );
    return points.map(([px, py]) => `${short(px)} ${short(py)}`).join('L');
  };
  const [one, other] = [edge(middle - 4), edge(middle + 4)];
  const between = `M${one}L${other.split('L').reverse().join('L')}Z`;
  return element('g', { class: 'break' }, [
    element('path', { d: between, fill: theme.page }),
    element('path', { d: `M${one}M${other}`, fill: 'none', stroke: theme.lineStrong, 'stroke-width': 1 }),
  ]);
}

/** Below the theme lines: the axis with its labels, years below days and months. */
export function drawAxis({ axis, bottom }: Plot, theme: PictureTheme): string {
  const lines = axis.stretches.map(({ left, right }) => `M${short(left)} ${short(bottom)}H${short(right)}`);
  return element('g', { class: 'axis' }, [
    element('path', { d: lines.join(''), stroke: theme.lineStrong, fill: 'none' }),
    ...axisTicks(axis).map((tick) => drawTick(tick, bottom, theme)),
    ...axis.breaks.map(({ left, right, days }) =>
      drawText({
        ...BREAK_FONT,
        lines: [lengthText(days)],
        x: (left + right) / 2,
        top: bottom + AXIS_HEIGHT - 12,
        anchor: 'middle',
        fill: theme.textFaint,
      }),
    ),
  ]);
}

function drawTick({ x, label, year }: AxisTick, bottom: number, theme: PictureTheme): string {
  return [
    element('path', { d: `M${short(x)} ${short(bottom)}v5`, stroke: theme.lineStrong }),
    drawText({ ...TICK_FONT, lines: [label], x: x + 3, top: bottom + 3, fill: theme.textSoft }),
    year === null
      ? ''
      : drawText({ ...YEAR_FONT, lines: [year], x: x + 3, top: bottom + 16, fill: theme.text }),
  ].join('');
}

/** "3 years", "14 months", "50 days": what a break leaves out. */
function lengthText(days: number): string {
  if (days >= 2 * 365) return t('picture.years', { count: Math.round(days / 365.25) });
  return t(days >= 60 ? 'picture.months' : 'picture.days', {
    count: days >= 60 ? Math.round(days / 30.4) : days,
  });
}
