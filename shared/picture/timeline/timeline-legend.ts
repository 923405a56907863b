/** What the legend of a timeline says: lines, ends and colours that are in it. */

import type { Line } from '../../derive/marks.ts';
import type { Timeline, TimelineItem } from '../../derive/timeline.ts';
import type { UndatedLane } from '../../derive/undated-lane.ts';
import { t } from '../../i18n/text.ts';
import type { Quad } from '../../model/plover.ts';
import type { LegendEntry } from '../legend.ts';
import { lineWord } from '../line-words.ts';
import { quadEntries } from '../quad-entries.ts';
import type { PictureTheme } from '../theme.ts';
import { element } from '../xml.ts';
import { BAR_DASHES } from './bar.ts';
import { hatching, hatchPaint, openArrow, warningSign } from './bar-marks.ts';

export interface TimelineMarks {
  readonly timeline: Timeline;
  readonly lane: UndatedLane;
  readonly hasPublished: boolean;
  readonly hasApproximate: boolean;
  readonly hasBreaks: boolean;
}

const WIDTH = 26;

export function timelineLegend(marks: TimelineMarks, theme: PictureTheme): readonly LegendEntry[] {
  const { items } = marks.timeline;
  const all: readonly { readonly line: Line; readonly quad: Quad }[] = [...items, ...marks.lane.items];
  const lines = new Set(all.map((item) => item.line));
  const fades = items.some((item) => item.start === 'unsure' || item.end === 'unsure');
  return [
    ...(Object.keys(BAR_DASHES) as Line[])
      .filter((line) => lines.has(line))
      .map((line) => barEntry(line, theme)),
    ...(fades ? [fadeEntry(theme)] : []),
    ...(marks.hasApproximate ? [aboutEntry(theme)] : []),
    ...(items.some(isOpen) ? [openEntry(theme)] : []),
    ...(items.some((item) => item.contradicted) ? [conflictEntry(theme)] : []),
    ...(items.some((item) => item.partly) ? [outsideEntry(theme)] : []),
    ...(marks.hasPublished ? [publishedEntry(theme)] : []),
    ...(marks.hasBreaks ? [breakEntry(theme)] : []),
    ...(marks.lane.arrows.length > 0 ? [arrowEntry(theme)] : []),
    ...quadEntries(new Set(all.map((item) => item.quad)), theme),
  ];
}

const bar = (theme: PictureTheme, more: Readonly<Record<string, string | number | null>>): string =>
  element('rect', {
    ...{ x: -WIDTH / 2, y: -5, width: WIDTH, height: 10, rx: 3, 'stroke-width': 1.3 },
    ...{ fill: theme.sunk, stroke: theme.textSoft },
    ...more,
  });

function barEntry(line: Line, theme: PictureTheme): LegendEntry {
  const dashes = {
    'stroke-dasharray': BAR_DASHES[line],
    'stroke-linecap': line === 'dotted' ? 'round' : null,
  };
  const sample =
    line === 'open'
      ? element('path', {
          ...{ d: 'M7 -5H-10Q-13 -5 -13 -2V2Q-13 5 -10 5H7', 'stroke-width': 1.3 },
          ...{ fill: theme.sunk, stroke: theme.textSoft },
        }) + element('path', { d: 'M8 -4.5l6 4.5l-6 4.5Z', fill: theme.textSoft })
      : bar(theme, { ...dashes, ...(line === 'struck' ? { fill: 'none' } : {}) }) +
        (line === 'struck'
          ? element('path', { d: `M-9 0H9`, stroke: theme.textSoft, 'stroke-width': 1.2 })
          : '');
  return { words: lineWord(line), sample, width: WIDTH };
}

const fadeEntry = (theme: PictureTheme): LegendEntry => ({
  words: t('picture.legend.fade'),
  sample:
    element('defs', {}, [
      element('linearGradient', { id: 'fade-legend' }, [
        element('stop', { offset: 0, 'stop-color': theme.textSoft, 'stop-opacity': 0.1 }),
        element('stop', { offset: 0.5, 'stop-color': theme.textSoft, 'stop-opacity': 0.55 }),
        element('stop', { offset: 1, 'stop-color': theme.textSoft, 'stop-opacity': 0.1 }),
      ]),
    ]) + bar(theme, { fill: 'url(#fade-legend)', stroke: null }),
  width: WIDTH,
});

/** An end on a day that is not known; what goes on has an arrow of its own. */
const isOpen = ({ start, end, line }: TimelineItem): boolean =>
  start === 'open' || (end === 'open' && line !== 'open');

const openEntry = (theme: PictureTheme): LegendEntry => ({
  words: t('picture.legend.open'),
  sample:
    element('path', {
      ...{ d: 'M-8 -5H8M-8 5H8', fill: 'none', stroke: theme.textSoft, 'stroke-width': 1.3 },
    }) +
    openArrow({ x: -8, y: 0 }, 'left', theme.textSoft) +
    openArrow({ x: 8, y: 0 }, 'right', theme.textSoft),
  width: WIDTH + 4,
});

const conflictEntry = (theme: PictureTheme): LegendEntry => ({
  words: t('picture.legend.conflict'),
  sample: warningSign({ x: 0, y: 0 }, theme),
  width: 14,
});

const aboutEntry = (theme: PictureTheme): LegendEntry => ({
  words: t('picture.legend.about'),
  sample:
    element('defs', {}, [hatching('legend', theme.textSoft)]) +
    element('g', { transform: 'translate(-8 0)' }, [tilde(theme)]) +
    element('g', { transform: 'translate(8 0)' }, [
      bar(theme, { x: -9, width: 18 }),
      bar(theme, { x: -9, width: 18, fill: hatchPaint('legend'), stroke: null }),
    ]),
  width: 34,
});

/** Drawn, not written: a tilde of the picture's font is too small to be told from a dash. */
const tilde = (theme: PictureTheme): string =>
  element('path', {
    d: 'M-5 1.5C-3.5 -3 -1.5 -1 0 0S3.5 3 5 -1.5',
    fill: 'none',
    stroke: theme.textSoft,
    'stroke-width': 1.5,
  });

const outsideEntry = (theme: PictureTheme): LegendEntry => ({
  words: t('picture.legend.outside'),
  sample: bar(theme, { opacity: 0.4 }),
  width: WIDTH,
});

const publishedEntry = (theme: PictureTheme): LegendEntry => ({
  words: t('picture.legend.published'),
  sample:
    element('rect', { x: -4, y: -6, width: 10, height: 12, fill: theme.accent, opacity: 0.12 }) +
    element('path', { d: 'M-4 -6V6', stroke: theme.accent, 'stroke-width': 1.5 }),
  width: 12,
});

const breakEntry = (theme: PictureTheme): LegendEntry => ({
  words: t('picture.legend.break'),
  sample: element('path', {
    d: 'M-4 -6l3 3l-3 3l3 3l-3 3M3 -6l3 3l-3 3l3 3l-3 3',
    fill: 'none',
    stroke: theme.textSoft,
    'stroke-width': 1,
  }),
  width: 14,
});

const arrowEntry = (theme: PictureTheme): LegendEntry => ({
  words: t('picture.legend.onlyAfter'),
  sample:
    element('path', { d: 'M-4 -6V4H2', fill: 'none', stroke: theme.textSoft, 'stroke-width': 1.3 }) +
    element('path', { d: 'M7 4l-6 -3.2v6.4Z', fill: theme.textSoft }),
  width: 14,
});
