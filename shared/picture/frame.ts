/** What stands around a picture's body: marking, title, dates, legend, sources and notes. */

import { t } from '../i18n/text.ts';
import { textWidth } from '../lib/text-width.ts';
import { type Block, space } from './block.ts';
import { drawLegend, type LegendEntry } from './legend.ts';
import { drawMarking, MARKING_HEIGHT } from './marking.ts';
import type { Source } from './sources.ts';
import { blockHeight, drawText } from './text.ts';
import { wrapText } from './text-wrap.ts';
import type { PictureTheme } from './theme.ts';
import { element } from './xml.ts';

export interface Frame {
  readonly title: string;
  /** The stretch of time, and how much of the case is shown. */
  readonly subtitle: string;
  /** "As of 3 Feb 2026", or nothing. */
  readonly asOf: string;
  /** Null for a picture without marking. */
  readonly marking: string | null;
  readonly legend: readonly LegendEntry[];
  readonly sources: readonly Source[];
  /** Sentences about how the picture came to be. */
  readonly notes: readonly string[];
}

const TITLE = { size: 20, bold: true } as const;
const SUBTITLE = { size: 12 } as const;
const HEADING = { size: 9.5, bold: true } as const;
const SMALL = { size: 9 } as const;
const NOTE = { size: 8 } as const;
const SOURCE_COLUMN = 330;
const NUMBER_COLUMN = 16;

/** Left and right of everything but the marking. */
export const MARGIN = 30;

export const markingBlock = ({ marking }: Frame, width: number, theme: PictureTheme): Block =>
  marking === null ? space(10) : { svg: drawMarking(marking, width, theme), height: MARKING_HEIGHT };

/** Title and subtitle, the as-of day at the right. */
export function headBlock(frame: Frame, width: number, theme: PictureTheme): Block {
  const side = frame.asOf === '' ? 0 : textWidth(frame.asOf, SUBTITLE) + 24;
  const title = wrapText(frame.title, width - side, TITLE);
  const subtitle = wrapText(frame.subtitle, width, SUBTITLE);
  const under = 12 + blockHeight(title.length, TITLE) + 5;
  const height = under + blockHeight(subtitle.length, SUBTITLE) + 10;
  return {
    svg: [
      drawText({ ...TITLE, lines: title, x: 0, top: 12, fill: theme.text }),
      frame.asOf === ''
        ? ''
        : drawText({
            ...SUBTITLE,
            lines: [frame.asOf],
            x: width,
            top: 18,
            anchor: 'end',
            fill: theme.textSoft,
          }),
      drawText({ ...SUBTITLE, lines: subtitle, x: 0, top: under, fill: theme.textSoft }),
      rule(height, width, theme),
    ].join(''),
    height,
  };
}

const rule = (y: number, width: number, theme: PictureTheme): string =>
  element('path', { d: `M0 ${Math.round(y * 100) / 100}H${width}`, stroke: theme.line });

interface FootSpace {
  readonly width: number;
  /** Pixels that the list of sources may take. */
  readonly sources: number;
}

/** Legend, sources and notes, from top to bottom. */
export function footBlocks(
  frame: Frame,
  { width, sources }: FootSpace,
  theme: PictureTheme,
): readonly Block[] {
  const legend = drawLegend(frame.legend, width, theme);
  return [
    { svg: rule(0, width, theme), height: legend.height === 0 ? 0 : 7 },
    legend,
    space(5),
    sourcesBlock(frame.sources, { width, sources }, theme),
    noteBlock(frame.notes, width, theme),
  ];
}

function sourcesBlock(sources: readonly Source[], room: FootSpace, theme: PictureTheme): Block {
  const columns = Math.max(1, Math.min(sources.length, Math.floor(room.width / SOURCE_COLUMN)));
  const { rows, height } = sourceRows(sources, { ...room, columns });
  const shown = rows.flat().length;
  const rest = sources.length - shown;
  const heading =
    sources.length === 0
      ? t('picture.noSources')
      : t(rest > 0 ? 'picture.someSources' : 'picture.sources', { shown, all: sources.length });
  const drawn = rows.flatMap((row) =>
    row.map((entry, column) => drawSource(entry, (column * room.width) / columns, theme)),
  );
  return {
    svg: element('g', { class: 'sources' }, [
      drawText({ ...HEADING, lines: [heading], x: 0, top: 0, fill: theme.textSoft }),
      ...drawn,
    ]),
    height,
  };
}

interface SourceEntry {
  readonly number: number;
  readonly lines: readonly string[];
  readonly top: number;
}

/** Rows from left to right, as many as there is room for. */
function sourceRows(
  sources: readonly Source[],
  { width, sources: room, columns }: FootSpace & { readonly columns: number },
): { readonly rows: readonly (readonly SourceEntry[])[]; readonly height: number } {
  const rows: SourceEntry[][] = [];
  let top = 15;
  for (let start = 0; start < sources.length; start += columns) {
    const row = sources.slice(start, start + columns).map(({ number, title, descriptor }) => {
      const text = `${title} · ${descriptor}`;
      return { number, lines: wrapText(text, width / columns - NUMBER_COLUMN - 14, SMALL), top };
    });
    const height = row.reduce((most, { lines }) => Math.max(most, blockHeight(lines.length, SMALL)), 0) + 3;
    if (rows.length > 0 && top + height > room) break;
    rows.push(row);
    top += height;
  }
  return { rows, height: top + 3 };
}

const drawSource = ({ number, lines, top }: SourceEntry, x: number, theme: PictureTheme): string =>
  drawText({ ...SMALL, lines: [String(number)], x, top, bold: true, fill: theme.text }) +
  drawText({ ...SMALL, lines, x: x + NUMBER_COLUMN, top, fill: theme.text });

function noteBlock(notes: readonly string[], width: number, theme: PictureTheme): Block {
  const lines = wrapText(notes.join(' '), width, NOTE);
  return {
    svg: drawText({ ...NOTE, lines, x: 0, top: 2, fill: theme.textFaint }),
    height: blockHeight(lines.length, NOTE) + 9,
  };
}
