/** The day a holiday falls on in a given year (SPEC TM-18). */
import { type Day, dayOf, daysInMonth, weekdayOf } from '#shared/lib/day.ts';
import type { HolidayRule } from '../lexicon/time-holidays.ts';

/** First day of the holiday; a lunar holiday of the Islamic calendar may be a day or two off. */
export function holidayDay(rule: HolidayRule, year: number): Day {
  switch (rule.kind) {
    case 'date':
      return dayOf(year, rule.month, rule.day);
    case 'nth':
      return nthWeekday(rule, year);
    case 'easter':
      return gregorianEaster(year) + rule.offset;
    case 'orthodox':
      return orthodoxEaster(year) + rule.offset;
    case 'hebrew':
      return hebrewDay(rule, year);
    case 'islamic':
      return islamicDay(rule, year);
  }
}

function nthWeekday(rule: Extract<HolidayRule, { kind: 'nth' }>, year: number): Day {
  const { n, weekday, month, plus = 0 } = rule;
  if (n < 0) {
    const last = dayOf(year, month, daysInMonth(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7) + plus;
  }
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7 + plus;
}

/** The "anonymous" algorithm, Nature 1876; Meeus, Astronomical Algorithms, ch. 8. */
function gregorianEaster(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const m = Math.floor((a + 11 * d + 22 * e) / 451);
  const month = Math.floor((d + e - 7 * m + 114) / 31);
  return dayOf(year, month, ((d + e - 7 * m + 114) % 31) + 1);
}

/** Meeus' Julian algorithm, then 13 days to the Gregorian calendar (1900 to 2099). */
function orthodoxEaster(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  return dayOf(year, month, ((d + e + 114) % 31) + 1) + 13;
}

/** Days from the Hebrew epoch to 1 Tishri; Reingold and Dershowitz, Calendrical Calculations, ch. 8. */
function hebrewElapsed(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = 12_084 + 13_753 * months;
  const day = 29 * months + Math.floor(parts / 25_920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

function hebrewNewYear(year: number): Day {
  const [last, here, next] = [hebrewElapsed(year - 1), hebrewElapsed(year), hebrewElapsed(year + 1)];
  const delay = next - here === 356 ? 2 : here - last === 382 ? 1 : 0;
  return HEBREW_EPOCH + here + delay;
}

/** Day 0 of {@link hebrewElapsed} as days since 1970-01-01. */
const HEBREW_EPOCH = -2_092_590;

/** Months from Nisan back to Tishri are fixed from the next new year; Kislev and later need the year's length. */
function hebrewDay(rule: { readonly month: number; readonly day: number }, year: number): Day {
  const { month, day } = rule;
  if (month >= 7 && month <= 9) {
    const newYear = hebrewNewYear(year + 3761);
    const length = hebrewNewYear(year + 3762) - newYear;
    const heshvan = length % 10 === 5 ? 30 : 29;
    return newYear + [0, 30, 30 + heshvan][month - 7]! + day - 1;
  }
  const next = hebrewNewYear(year + 3761);
  const monthsLeft = [177, 147, 118, 88, 59, 29];
  return month === 12 ? next - 177 - 29 + day - 1 : next - (monthsLeft[month - 1] ?? 0) + day - 1;
}

/** Tabular Islamic calendar (civil epoch, years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of 30 are leap). */
function islamicDay(rule: { readonly month: number; readonly day: number }, year: number): Day {
  const start = dayOf(year, 1, 1);
  let hijri = Math.floor(((year - 622) * 33) / 32) - 1;
  for (;;) {
    const day = islamicToDay(hijri, rule.month, rule.day);
    if (day >= start) return day;
    hijri++;
  }
}

const ISLAMIC_EPOCH = dayOf(622, 7, 19);

const islamicToDay = (year: number, month: number, day: number): Day =>
  ISLAMIC_EPOCH +
  day -
  1 +
  29 * (month - 1) +
  Math.floor(month / 2) +
  (year - 1) * 354 +
  Math.floor((3 + 11 * year) / 30);
