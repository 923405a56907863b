/** Days and uncertain times in words: "3 Feb 2026", "27 Jan – 10 Feb 2026", "early March 2026". */
import { civilOf, type Day, daysInMonth } from '../lib/day.ts';
import { parseEdtf } from '../lib/edtf.ts';
import type { TimeSpan } from '../model/time-span.ts';
import { edtfDateText } from './edtf-date-text.ts';
import { MONTHS, monthName } from './month-names.ts';

/** "3 Feb 2026" */
export function dayText(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
}

/** Both ends included: "3–5 Feb 2026", "27 Jan – 10 Feb 2026", "3 Feb 2026". */
export function dayRangeText(first: Day, last: Day): string {
  if (first === last) return dayText(first);
  const [from, to] = [civilOf(first), civilOf(last)];
  if (from.year !== to.year) return `${dayText(first)} – ${dayText(last)}`;
  if (from.month !== to.month) return `${from.day} ${MONTHS[from.month - 1]} – ${dayText(last)}`;
  return `${from.day}–${dayText(last)}`;
}

export type TimeBounds = Pick<TimeSpan, 'edtf' | 'earliest' | 'latest' | 'approximate'>;

/** A time in words; "No date yet" when nothing is known. */
export function timeText(time: TimeBounds): string {
  const fromEdtf = time.edtf === null ? null : edtfText(time.edtf, time);
  return fromEdtf ?? boundsText(time);
}

function edtfText(edtf: string, time: TimeBounds): string | null {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return null;
  const { kind, earliest, latest } = parsed.value;
  const part = kind === 'one-of' ? null : partOfMonth(time);
  if (part !== null) return part;
  if (kind === 'date') return edtfDateText(edtf);
  const inside = edtf.replace(/[[\]]/g, '');
  const [from = '', to = ''] = inside.includes('/') ? inside.split('/') : splitDots(inside);
  if (earliest === null && latest === null) return null;
  const about = time.approximate || parsed.value.approximate ? 'about ' : '';
  return pairText({ kind, from: bare(from), to: bare(to), first: earliest, last: latest, about });
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
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

function pairText({ kind, from, to, first, last, about }: Pair): string {
  if (first === null)
    return kind === 'interval'
      ? `until ${about}${edtfDateText(to)}`
      : `${about}${edtfDateText(to)} or earlier`;
  if (last === null)
    return kind === 'interval'
      ? `since ${about}${edtfDateText(from)}`
      : `${about}${edtfDateText(from)} or later`;
  if (isDay(from) && isDay(to))
    return about + (kind === 'one-of' ? betweenText(first, last) : dayRangeText(first, last));
  const words = [edtfDateText(from), edtfDateText(to)] as const;
  return about + (kind === 'one-of' ? `between ${words[0]} and ${words[1]}` : `${words[0]} – ${words[1]}`);
}

/** "between 27 Jan and 3 Feb 2026": one of these days. */
function betweenText(first: Day, last: Day): string {
  if (first === last) return dayText(first);
  const [from, to] = [civilOf(first), civilOf(last)];
  const month = from.month === to.month ? '' : ` ${MONTHS[from.month - 1]}`;
  const start = from.year === to.year ? `${from.day}${month}` : dayText(first);
  return `between ${start} and ${dayText(last)}`;
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

function boundsText(time: TimeBounds): string {
  const { earliest, latest } = time;
  if (earliest === null && latest === null) return 'No date yet';
  if (earliest === null) return `${dayText(latest ?? 0)} or earlier`;
  if (latest === null) return `${dayText(earliest)} or later`;
  return (time.approximate ? 'about ' : '') + (partOfMonth(time) ?? dayRangeText(earliest, latest));
}

/** A stretch of days with open ends: "All time", "from 3 Feb 2026", "27 Jan – 10 Feb 2026". */
export function windowText(window: { readonly from: Day | null; readonly to: Day | null }): string {
  if (window.from === null && window.to === null) return 'All time';
  if (window.from === null) return `until ${dayText(window.to ?? 0)}`;
  if (window.to === null) return `from ${dayText(window.from)}`;
  return dayRangeText(window.from, window.to);
}
