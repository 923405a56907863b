/**
 * Reads a time as people write it, and as timeText words it, into EDTF: "3 Feb 2026", "3–5 Feb 2026", "early March 2026",
 * "about Feb 2026", "between 27 Jan and 3 Feb 2026", "since 2024", "3 Feb 2026 or earlier"; the same in
 * Ukrainian; EDTF itself too.
 */
import { type DateFormat, defaultDateFormat } from '../lib/date-format.ts';
import { daysInMonth } from '../lib/day.ts';
import { parseEdtf } from '../lib/edtf.ts';
import { formatIsoDay } from '../lib/iso-day.ts';
import { parseDayInput } from './day-input.ts';
import { monthNumber, seasonCode } from './input-words.ts';

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
  (text) => bounded(/^(?:since|з|із) (.+)$/i, text, (from) => ({ kind: 'interval', from, to: null })),
  (text) => bounded(/^(?:until|до) (.+)$/i, text, (to) => ({ kind: 'interval', from: null, to })),
  (text) => bounded(/^(.+) (?:or later|або пізніше)$/i, text, (from) => ({ kind: 'one-of', from, to: null })),
  (text) => bounded(/^(.+) (?:or earlier|або раніше)$/i, text, (to) => ({ kind: 'one-of', from: null, to })),
  (text) => paired(/^(?:between|між) (.{1,40}?) (?:and|і|та) (.{1,40})$/i, text, 'one-of'),
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
  const [, month = '', year = ''] = /(\p{L}{3,12})\.? (\d{4})$/u.exec(second) ?? [];
  const from = bound(first) ?? bound(`${first} ${year}`) ?? bound(`${first} ${month} ${year}`);
  return from === null || to === null ? null : { kind, from, to };
}

const ABOUT = /^(?:about|around|circa|c\.|~|близько|приблизно) ?(.+)$/i;

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
  ...{ early: [1, 10], mid: [11, 20], late: [21, 31] },
  ...{ 'на початку': [1, 10], 'у середині': [11, 20], наприкінці: [21, 31] },
};

const PART = /^(early|mid|late|на початку|у середині|наприкінці)[ -](\p{L}+) (\d{4})$/iu;

function partOfMonth(text: string): Shape | null {
  const [, part = '', name = '', year = ''] = PART.exec(text) ?? [];
  const days = PARTS[part.toLowerCase()];
  const month = monthNumber(name);
  if (!days || month === 0) return null;
  const last = Math.min(days[1], daysInMonth(Number(year), month));
  const iso = `${year}-${two(month)}`;
  return { kind: 'interval', from: `${iso}-${two(days[0])}`, to: `${iso}-${two(last)}~` };
}

const two = (number: number): string => String(number).padStart(2, '0');

/** One day, month, season, year or decade. */
function point(text: string): string | null {
  const day = parseDayInput(text);
  if (day !== null) return formatIsoDay(day);
  const [, ...decade] = /^(?:the (\d{3})0s|(\d{3})0-ті)$/i.exec(text) ?? [];
  if (decade.length > 0) return `${decade.join('')}X`;
  const [, name = '', year = ''] = /^(\p{L}+)\.? (\d{4})$/u.exec(text) ?? [];
  const season = seasonCode(name);
  if (season !== null) return `${year}-${season}`;
  if (monthNumber(name) > 0) return `${year}-${two(monthNumber(name))}`;
  const parsed = parseEdtf(text);
  return parsed.ok && parsed.value.kind === 'date' ? text : null;
}
