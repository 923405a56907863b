/** Days and uncertain times in words: "3 Feb 2026", "27 Jan – 10 Feb 2026", "early March 2026". */
import { type DateFormat, defaultDateFormat, figuresOf } from '../lib/date-format.ts';
import { civilOf, type Day, daysInMonth } from '../lib/day.ts';
import { parseEdtf } from '../lib/edtf.ts';
import type { TimeSpan } from '../model/time-span.ts';
import { edtfDateText } from './edtf-date-text.ts';
import { MONTHS, monthName } from './month-names.ts';

/** "3 Feb 2026", or in figures where the format says so. */
export function dayText(day: Day, format: DateFormat = defaultDateFormat): string {
  const figures = figuresOf(day, format);
  if (figures !== null) return figures;
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
}

/** Both ends included: "3–5 Feb 2026", "27 Jan – 10 Feb 2026", "3 Feb 2026". */
export function dayRangeText(first: Day, last: Day, format: DateFormat = defaultDateFormat): string {
  const end = dayText(last, format);
  if (first === last) return end;
  const [from, to] = [civilOf(first), civilOf(last)];
  if (from.year !== to.year || figuresOf(first, format) !== null) return `${dayText(first, format)} – ${end}`;
  if (from.month !== to.month) return `${from.day} ${MONTHS[from.month - 1]} – ${end}`;
  return `${from.day}–${end}`;
}

export type TimeBounds = Pick<TimeSpan, 'edtf' | 'earliest' | 'latest' | 'approximate'>;

/** A time in words; "No date yet" when nothing is known. */
export function timeText(time: TimeBounds, format: DateFormat = defaultDateFormat): string {
  const fromEdtf = time.edtf === null ? null : edtfText(time.edtf, time, format);
  return fromEdtf ?? boundsText(time, format);
}

function edtfText(edtf: string, time: TimeBounds, format: DateFormat): string | null {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return null;
  const { kind, earliest, latest } = parsed.value;
  const part = kind === 'one-of' ? null : partOfMonth(time);
  if (part !== null) return part;
  if (kind === 'date') return edtfDateText(edtf, format);
  const inside = edtf.replace(/[[\]]/g, '');
  const [from = '', to = ''] = inside.includes('/') ? inside.split('/') : splitDots(inside);
  if (earliest === null && latest === null) return null;
  const about = time.approximate || parsed.value.approximate ? 'about ' : '';
  return pairText({ kind, from: bare(from), to: bare(to), first: earliest, last: latest, about, format });
}

const splitDots = (text: string): readonly string[] => {
  const at = text.indexOf('..');
  return [text.slice(0, at), text.slice(at + 2)];
};

const bare = (text: string): string => text.replace(/[?~%]/g, '');

interface Pair {
  readonly kind: 'interval' | 'one-of';
  readonly from: string;
  readonly to: string;
  readonly first: Day | null;
  readonly last: Day | null;
  /** "about " or nothing. */
  readonly about: string;
  readonly format: DateFormat;
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

function pairText({ kind, from, to, first, last, about, format }: Pair): string {
  const [start, end] = [edtfDateText(from, format), edtfDateText(to, format)];
  if (first === null) return kind === 'interval' ? `until ${about}${end}` : `${about}${end} or earlier`;
  if (last === null) return kind === 'interval' ? `since ${about}${start}` : `${about}${start} or later`;
  if (isDay(from) && isDay(to)) {
    const words = kind === 'one-of' ? betweenText(first, last, format) : dayRangeText(first, last, format);
    return about + words;
  }
  return about + (kind === 'one-of' ? `between ${start} and ${end}` : `${start} – ${end}`);
}

/** "between 27 Jan and 3 Feb 2026": one of these days. */
function betweenText(first: Day, last: Day, format: DateFormat): string {
  const end = dayText(last, format);
  if (first === last) return end;
  if (figuresOf(first, format) !== null) return `between ${dayText(first, format)} and ${end}`;
  const [from, to] = [civilOf(first), civilOf(last)];
  const month = from.month === to.month ? '' : ` ${MONTHS[from.month - 1]}`;
  const start = from.year === to.year ? `${from.day}${month}` : dayText(first);
  return `between ${start} and ${end}`;
}

/** An approximate stretch inside one month: "early March 2026". */
function partOfMonth(time: TimeBounds): string | null {
  if (!time.approximate || time.earliest === null || time.latest === null) return null;
  const [from, to] = [civilOf(time.earliest), civilOf(time.latest)];
  if (from.year !== to.year || from.month !== to.month || time.earliest === time.latest) return null;
  const part = partName(from.day, to.day, daysInMonth(from.year, from.month));
  return part === null ? null : `${part}${monthName(from.month)} ${from.year}`;
}

function partName(first: number, last: number, length: number): string | null {
  if (last <= 12) return 'early ';
  if (first >= 18) return 'late ';
  if (first >= 8 && last <= 22) return 'mid-';
  return first === 1 && last === length ? 'about ' : null;
}

function boundsText(time: TimeBounds, format: DateFormat): string {
  const { earliest, latest } = time;
  if (earliest === null && latest === null) return 'No date yet';
  if (earliest === null) return `${dayText(latest ?? 0, format)} or earlier`;
  if (latest === null) return `${dayText(earliest, format)} or later`;
  return (time.approximate ? 'about ' : '') + (partOfMonth(time) ?? dayRangeText(earliest, latest, format));
}

/** A stretch of days with open ends: "All time", "from 3 Feb 2026", "27 Jan – 10 Feb 2026". */
export function windowText(
  window: { readonly from: Day | null; readonly to: Day | null },
  format: DateFormat = defaultDateFormat,
): string {
  if (window.from === null && window.to === null) return 'All time';
  if (window.from === null) return `until ${dayText(window.to ?? 0, format)}`;
  if (window.to === null) return `from ${dayText(window.from, format)}`;
  return dayRangeText(window.from, window.to, format);
}

/** "known on 3 Feb 2026": what had been published by then. */
export const knownText = (day: Day, format: DateFormat = defaultDateFormat): string =>
  `known on ${dayText(day, format)}`;
