/** A whole picture: frame and body on a page of paper, or on a page as large as the body needs. */
import { t } from '../i18n/text.ts';
import { FONT_FAMILY } from '../lib/text-width.ts';
import { type Block, heightOf, stack } from './block.ts';
import type { BodyDrawing, DrawBody, Size } from './body.ts';
import { type Frame, footBlocks, headBlock, MARGIN, markingBlock } from './frame.ts';
import type { PictureTheme } from './theme.ts';
import { element, escapeText } from './xml.ts';

export type PageSize = 'a4' | 'letter' | 'free';

export interface Picture {
  readonly svg: string;
  readonly title: string;
  /** Marking, dates, counts, sources and notes in sentences. */
  readonly description: string;
  /** Pixels at 96 an inch, for paper; as drawn, for a free page. */
  readonly width: number;
  readonly height: number;
  /** Of the body's text and lines: 1 is their normal size, less is smaller. */
  readonly scale: number;
}

export interface PictureStyle {
  readonly size: PageSize;
  readonly theme: PictureTheme;
}

/** Landscape, pixels at 96 an inch. */
const PAPER: Readonly<Record<Exclude<PageSize, 'free'>, Size>> = {
  a4: { width: 1122.52, height: 793.7 },
  letter: { width: 1056, height: 816 },
};

const FREE: Size = { width: 1200, height: 680 };
/** How much larger the body's area becomes at least with each try. */
const GROWTH = 1.06;
const TRIES = 30;
/** Of the page's height, for the sources. */
const SOURCES_SHARE = 0.22;

/** Draws the body at its normal size, and then larger until it has all the room that it needs. */
export function composePicture(frame: Frame, style: PictureStyle, body: DrawBody): Picture {
  let factor = 1;
  for (let tried = 1; ; tried += 1) {
    const page = pageFor(frame, style, factor);
    const drawn = body({ width: page.body.width, height: page.body.height });
    if (drawn.lack <= 1 || tried === TRIES) return pictureOf(page, drawn, { frame, style });
    factor *= Math.max(GROWTH, drawn.lack);
  }
}

interface Page {
  readonly width: number;
  readonly height: number;
  readonly head: readonly Block[];
  /** Where the body goes, and how large it is drawn. */
  readonly top: number;
  readonly body: Size;
  readonly scale: number;
}

const BODY_GAP = 8;

function pageFor(frame: Frame, { size, theme }: PictureStyle, factor: number): Page {
  const paper = size === 'free' ? null : PAPER[size];
  const width = paper?.width ?? Math.round(FREE.width * factor) + 2 * MARGIN;
  const inside = width - 2 * MARGIN;
  const head = [markingBlock(frame, width, theme), headBlock(frame, inside, theme)];
  const foot = footOf(frame, [reservedNote()], { width: inside, paper, theme });
  const around = heightOf(head) + heightOf(foot) + 2 * BODY_GAP + head[0]!.height;
  const room = paper ? paper.height - around : Math.round(FREE.height * factor);
  return {
    width,
    height: around + room,
    head,
    top: heightOf(head) + BODY_GAP,
    body: paper ? { width: inside * factor, height: room * factor } : { width: inside, height: room },
    scale: paper ? 1 / factor : 1,
  };
}

/** So long as what the body may have to say: the foot has to be measured before the body is drawn. */
const reservedNote = (): string => t('picture.unlabelled', { count: 9999 });

interface FootPlace {
  readonly width: number;
  /** Null when the page may grow. */
  readonly paper: Size | null;
  readonly theme: PictureTheme;
}

const footOf = (
  frame: Frame,
  notes: readonly string[],
  { width, paper, theme }: FootPlace,
): readonly Block[] => {
  const sources = paper ? paper.height * SOURCES_SHARE : Number.POSITIVE_INFINITY;
  return footBlocks({ ...frame, notes: [...notes, ...frame.notes] }, { width, sources }, theme);
};

interface Drawn {
  readonly frame: Frame;
  readonly style: PictureStyle;
}

function pictureOf(page: Page, drawn: BodyDrawing, { frame, style: { size, theme } }: Drawn): Picture {
  const { width, height, head, top, body, scale } = page;
  const inside = width - 2 * MARGIN;
  const paper = size === 'free' ? null : PAPER[size];
  const foot = footOf(frame, drawn.notes, { width: inside, paper, theme });
  const [marking, title] = head as readonly [Block, Block];
  const words = { title: frame.title, description: description(frame, drawn.notes) };
  const place = `translate(${MARGIN} ${round(top)}) scale(${Math.round(scale * 1e5) / 1e5})`;
  const svg = element('svg', rootAttributes({ width, height }, size), [
    element('title', { id: 'picture-title' }, [escapeText(words.title)]),
    element('desc', { id: 'picture-description' }, [escapeText(words.description)]),
    element('rect', { width: round(width), height: round(height), fill: theme.page }),
    stack([marking], 0, 0),
    stack([title], MARGIN, marking.height),
    element('g', { class: 'body', transform: place }, [drawn.draw()]),
    stack(foot, MARGIN, top + body.height * scale + BODY_GAP),
    stack([marking], 0, height - marking.height),
  ]);
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, ...words, width, height, scale };
}

const round = (value: number): number => Math.round(value * 100) / 100;

const LENGTHS: Readonly<Record<Exclude<PageSize, 'free'>, readonly [string, string]>> = {
  a4: ['297mm', '210mm'],
  letter: ['11in', '8.5in'],
};

const rootAttributes = ({ width, height }: Size, size: PageSize) => {
  const [across, down] = size === 'free' ? [String(round(width)), String(round(height))] : LENGTHS[size];
  return {
    xmlns: 'http://www.w3.org/2000/svg',
    width: across,
    height: down,
    viewBox: `0 0 ${round(width)} ${round(height)}`,
    role: 'img',
    'aria-labelledby': 'picture-title picture-description',
    'font-family': FONT_FAMILY,
    // What SVG says anyway, for programs that outline everything after the first line.
    stroke: 'none',
    // Letters as wide as the font says, whatever the screen's pixels are.
    'text-rendering': 'geometricPrecision',
  };
};

/** For people who hear the picture, and for programs that search it. */
const description = (frame: Frame, notes: readonly string[]): string =>
  [
    ...(frame.marking === null ? [] : [t('picture.marking', { marking: frame.marking })]),
    `${frame.subtitle}.`,
    ...(frame.asOf === '' ? [] : [`${frame.asOf}.`]),
    ...frame.sources.map(({ number, title, descriptor }) =>
      t('picture.source', { number, title, descriptor }),
    ),
    ...notes,
    ...frame.notes,
  ].join(' ');
