/** Days and uncertain times in words: "3 Feb 2026", "27 Jan – 10 Feb 2026", "early March 2026". */
import { t } from '../i18n/text.ts';
import { type DateFormat, defaultDateFormat, figuresOf } from '../lib/date-format.ts';
import { civilOf, type Day, daysInMonth } from '../lib/day.ts';
import { parseEdtf } from '../lib/edtf.ts';
import type { TimeSpan } from '../model/time-span.ts';
import { edtfDateText } from './edtf-date-text.ts';
import { longMonth, shortMonth } from './month-names.ts';

/** "3 Feb 2026", or in figures where the format says so. */
export function dayText(day: Day, format: DateFormat = defaultDateFormat): string {
  const figures = figuresOf(day, format);
  if (figures !== null) return figures;
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${dayOfMonth} ${shortMonth(month)} ${year}`;
}

/** Both ends included: "3–5 Feb 2026", "27 Jan – 10 Feb 2026", "3 Feb 2026". */
export function dayRangeText(first: Day, last: Day, format: DateFormat = defaultDateFormat): string {
  const end = dayText(last, format);
  if (first === last) return end;
  const [from, to] = [civilOf(first), civilOf(last)];
  if (from.year !== to.year || figuresOf(first, format) !== null) return `${dayText(first, format)} – ${end}`;
  if (from.month !== to.month) return `${from.day} ${shortMonth(from.month)} – ${end}`;
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
  const about = time.approximate || parsed.value.approximate;
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
  readonly about: boolean;
  readonly format: DateFormat;
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

function pairText({ kind, from, to, first, last, about, format }: Pair): string {
  const [start, end] = [edtfDateText(from, format), edtfDateText(to, format)];
  const roughly = (text: string): string => (about ? t('dates.about', { time: text }) : text);
  if (first === null)
    return t(kind === 'interval' ? 'dates.until' : 'dates.orEarlier', { day: roughly(end) });
  if (last === null) return t(kind === 'interval' ? 'dates.since' : 'dates.orLater', { day: roughly(start) });
  if (isDay(from) && isDay(to))
    return roughly(kind === 'one-of' ? betweenText(first, last, format) : dayRangeText(first, last, format));
  return roughly(kind === 'one-of' ? t('dates.between', { from: start, to: end }) : `${start} – ${end}`);
}

/** "between 27 Jan and 3 Feb 2026": one of these days. */
function betweenText(first: Day, last: Day, format: DateFormat): string {
  const end = dayText(last, format);
  if (first === last) return end;
  if (figuresOf(first, format) !== null) return t('dates.between', { from: dayText(first, format), to: end });
  const [from, to] = [civilOf(first), civilOf(last)];
  const month = from.month === to.month ? '' : ` ${shortMonth(from.month)}`;
  const start = from.year === to.year ? `${from.day}${month}` : dayText(first);
  return t('dates.between', { from: start, to: end });
}

/** An approximate stretch inside one month: "early March 2026". */
function partOfMonth(time: TimeBounds): string | null {
  if (!time.approximate || time.earliest === null || time.latest === null) return null;
  const [from, to] = [civilOf(time.earliest), civilOf(time.latest)];
  if (from.year !== to.year || from.month !== to.month || time.earliest === time.latest) return null;
  const [month, year] = [longMonth(from.month), String(from.year)];
  const part = partOf(from.day, to.day);
  if (part !== null) return t(`dates.parts.${part}`, { month, year });
  const isWhole = from.day === 1 && to.day === daysInMonth(from.year, from.month);
  return isWhole ? t('dates.about', { time: `${month} ${year}` }) : null;
}

function partOf(first: number, last: number): 'early' | 'mid' | 'late' | null {
  if (last <= 12) return 'early';
  if (first >= 18) return 'late';
  return first >= 8 && last <= 22 ? 'mid' : null;
}

function boundsText(time: TimeBounds, format: DateFormat): string {
  const { earliest, latest } = time;
  if (earliest === null && latest === null) return t('dates.none');
  if (earliest === null) return t('dates.orEarlier', { day: dayText(latest ?? 0, format) });
  if (latest === null) return t('dates.orLater', { day: dayText(earliest, format) });
  const words = partOfMonth(time) ?? dayRangeText(earliest, latest, format);
  return time.approximate ? t('dates.about', { time: words }) : words;
}

/** A stretch of days with open ends: "All time", "from 3 Feb 2026", "27 Jan – 10 Feb 2026". */
export function windowText(
  window: { readonly from: Day | null; readonly to: Day | null },
  format: DateFormat = defaultDateFormat,
): string {
  if (window.from === null && window.to === null) return t('dates.allTime');
  if (window.from === null) return t('dates.until', { day: dayText(window.to ?? 0, format) });
  if (window.to === null) return t('dates.from', { day: dayText(window.from, format) });
  return dayRangeText(window.from, window.to, format);
}

/** "known on 3 Feb 2026": what had been published by then. */
export const knownText = (day: Day, format: DateFormat = defaultDateFormat): string =>
  t('dates.knownOn', { day: dayText(day, format) });
