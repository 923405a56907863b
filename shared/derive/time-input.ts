/**
 * Reads a time as people write it, and as timeText words it, into EDTF: "3 Feb 2026", "3–5 Feb 2026", "early March 2026",
 * "about Feb 2026", "between 27 Jan and 3 Feb 2026", "since 2024", "3 Feb 2026 or earlier"; EDTF itself too.
 */
import { type DateFormat, defaultDateFormat } from '../lib/date-format.ts';
import { daysInMonth } from '../lib/day.ts';
import { parseEdtf } from '../lib/edtf.ts';
import { formatIsoDay } from '../lib/iso-day.ts';
import { parseDayInput } from './day-input.ts';
import { MONTHS, seasonName } from './month-names.ts';

/** Longer than any time that somebody would write, and short enough for readers that call each other. */
const MAX_LENGTH = 80;

/** EDTF, or null when the text names no time. Figures such as 03/02/2026 are read as the person's own format has them. */
export function parseTimeInput(text: string, format: DateFormat = defaultDateFormat): string | null {
  if (text.length > MAX_LENGTH) return null;
  const clean = withoutFigures(text.trim().replace(/\s+/g, ' '), format);
  if (parseEdtf(clean).ok) return clean;
  const shape = readShape(clean);
  const edtf = shape === null ? null : edtfOf(shape);
  return edtf !== null && parseEdtf(edtf).ok ? edtf : null;
}

const withoutFigures = (text: string, format: DateFormat): string =>
  text.replace(/\b\d{1,2}\/\d{1,2}\/\d{4}\b/g, (figures) => {
    const day = parseDayInput(figures, format);
    return day === null ? figures : formatIsoDay(day);
  });

/** One date, a stretch that lasts, or some time in a stretch; a null end is open. */
interface Shape {
  readonly kind: 'date' | 'interval' | 'one-of';
  readonly from: string | null;
  readonly to: string | null;
}

function edtfOf({ kind, from, to }: Shape): string | null {
  if (kind === 'date') return from;
  return kind === 'interval' ? `${from ?? '..'}/${to ?? '..'}` : `[${from ?? ''}..${to ?? ''}]`;
}

type Reader = (text: string) => Shape | null;

/** The first that recognises the text decides. */
const READERS: readonly Reader[] = [
  (text) => bounded(/^since (.+)$/i, text, (from) => ({ kind: 'interval', from, to: null })),
  (text) => bounded(/^until (.+)$/i, text, (to) => ({ kind: 'interval', from: null, to })),
  (text) => bounded(/^(.+) or later$/i, text, (from) => ({ kind: 'one-of', from, to: null })),
  (text) => bounded(/^(.+) or earlier$/i, text, (to) => ({ kind: 'one-of', from: null, to })),
  (text) => paired(/^between (.{1,40}?) and (.{1,40})$/i, text, 'one-of'),
  about,
  partOfMonth,
  (text) => paired(/^(.{1,40}?) ?(?:–| - | to ) ?(.{1,40})$/i, text, 'interval'),
  (text) => dated(point(text)),
];

function readShape(text: string): Shape | null {
  for (const read of READERS) {
    const shape = read(text);
    if (shape) return shape;
  }
  return null;
}

const dated = (date: string | null): Shape | null =>
  date === null ? null : { kind: 'date', from: date, to: null };

function bounded(form: RegExp, text: string, make: (edtf: string) => Shape): Shape | null {
  const edtf = bound(form.exec(text)?.[1] ?? '');
  return edtf === null ? null : make(edtf);
}

/** What the first half leaves out stands in the second: "3–5 Feb 2026", "27 Jan – 10 Feb 2026". */
function paired(form: RegExp, text: string, kind: Shape['kind']): Shape | null {
  const [, first = '', second = ''] = form.exec(text) ?? [];
  const to = bound(second);
  const [, month = '', year = ''] = /([A-Za-z]{3,12}) (\d{4})$/.exec(second) ?? [];
  const from = bound(first) ?? bound(`${first} ${year}`) ?? bound(`${first} ${month} ${year}`);
  return from === null || to === null ? null : { kind, from, to };
}

const ABOUT = /^(?:about|around|circa|c\.|~) ?(.+)$/i;

function about(text: string): Shape | null {
  const inner = ABOUT.exec(text)?.[1];
  const shape = inner === undefined ? null : readShape(inner);
  return shape && { ...shape, from: roughly(shape.from), to: roughly(shape.to) };
}

const roughly = (date: string | null): string | null =>
  date === null || /[?~%]$/.test(date) ? date : `${date}~`;

/** One end of a stretch: "3 Feb 2026", "about 2024". */
function bound(text: string): string | null {
  const inner = ABOUT.exec(text)?.[1];
  return inner === undefined ? point(text) : roughly(point(inner));
}

/** Days of a month: timeText words an approximate stretch of these as "early", "mid-" and "late". */
const PARTS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  early: [1, 10],
  mid: [11, 20],
  late: [21, 31],
};

function partOfMonth(text: string): Shape | null {
  const [, part = '', name = '', year = ''] = /^(early|mid|late)[ -]([A-Za-z]+) (\d{4})$/i.exec(text) ?? [];
  const days = PARTS[part.toLowerCase()];
  const month = monthNumber(name);
  if (!days || month === 0) return null;
  const last = Math.min(days[1], daysInMonth(Number(year), month));
  const iso = `${year}-${two(month)}`;
  return { kind: 'interval', from: `${iso}-${two(days[0])}`, to: `${iso}-${two(last)}~` };
}

const two = (number: number): string => String(number).padStart(2, '0');

/** 0 when it is none; short and long names, and what stands between them ("Sept"). */
const monthNumber = (name: string): number =>
  MONTHS.findIndex((month) => name.toLowerCase().startsWith(month.toLowerCase())) + 1;

/** One day, month, season, year or decade. */
function point(text: string): string | null {
  const day = parseDayInput(text);
  if (day !== null) return formatIsoDay(day);
  const decade = /^the (\d{3})0s$/i.exec(text)?.[1];
  if (decade !== undefined) return `${decade}X`;
  const [, name = '', year = ''] = /^([A-Za-z]+) (\d{4})$/.exec(text) ?? [];
  const season = ['21', '22', '23', '24'].find((code) => seasonName(code) === name.toLowerCase());
  if (season !== undefined) return `${year}-${season}`;
  if (monthNumber(name) > 0) return `${year}-${two(monthNumber(name))}`;
  const parsed = parseEdtf(text);
  return parsed.ok && parsed.value.kind === 'date' ? text : null;
}
