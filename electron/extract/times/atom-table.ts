/** Every atom that a time pattern may name, each with a cheap test of the first word. */
import { calendarAtoms as calendar, startsHoliday } from './calendar-atoms.ts';
import { clock } from './clock-atoms.ts';
import type { Lexeme } from './lexeme.ts';
import { numberAtoms as number } from './number-atoms.ts';
import type { Atom } from './slots.ts';

interface AtomEntry {
  readonly starts: (piece: Lexeme) => boolean;
  readonly read: Atom;
}

const AMOUNT_WORDS = new Set([
  'a',
  'an',
  'half',
  'several',
  'some',
  'many',
  'few',
  'couple',
  'numerous',
  'dozens',
  'scores',
  'hundreds',
  'thousands',
  'tens',
  'millions',
  '½',
]);
const isNumber = (piece: Lexeme): boolean => piece.time?.cardinal !== undefined;
const isOrdinal = (piece: Lexeme): boolean => piece.time?.ordinal !== undefined || isNumber(piece);
const isStep = (piece: Lexeme): boolean =>
  piece.word === 'this' || piece.word === 'last' || piece.word === 'next';
const isFigure = (piece: Lexeme): boolean => piece.word.charCodeAt(0) <= 57 && piece.word.charCodeAt(0) >= 48;
const has =
  (field: 'month' | 'weekday' | 'season' | 'part' | 'unit') =>
  (piece: Lexeme): boolean =>
    piece.time?.[field] !== undefined;

export const timeAtoms: Readonly<Record<string, AtomEntry>> = {
  amount: { starts: (piece) => isNumber(piece) || AMOUNT_WORDS.has(piece.word), read: number.amount },
  ord: { starts: isOrdinal, read: number.ordinal },
  day: { starts: isOrdinal, read: number.dayOfMonth },
  year: { starts: (piece) => isNumber(piece) || piece.word === "'", read: number.year },
  yy: { starts: isFigure, read: number.laterYear },
  relyear: { starts: isStep, read: calendar.relativeYear },
  relweek: { starts: isStep, read: calendar.relativeWeek },
  month: { starts: has('month'), read: calendar.month },
  weekday: { starts: has('weekday'), read: calendar.weekday },
  weekdays: { starts: has('weekday'), read: calendar.weekdays },
  season: { starts: has('season'), read: calendar.season },
  part: { starts: has('part'), read: calendar.dayPart },
  noon: { starts: has('part'), read: calendar.noon },
  unit: { starts: has('unit'), read: calendar.unit },
  units: { starts: has('unit'), read: calendar.units },
  decade: {
    starts: (piece) => isFigure(piece) || piece.time?.decade !== undefined || piece.word === "'",
    read: calendar.decade,
  },
  century: { starts: isOrdinal, read: calendar.century },
  quarter: {
    starts: (piece) => isOrdinal(piece) || piece.word.charCodeAt(0) === 113,
    read: calendar.quarter,
  },
  half: { starts: (piece) => isOrdinal(piece) || piece.word === 'last', read: calendar.half },
  holiday: { starts: (piece) => startsHoliday(piece.word), read: calendar.holiday },
  iso: { starts: isFigure, read: calendar.isoDate },
  slash: { starts: isFigure, read: calendar.slashDate },
  clock: { starts: (piece) => isFigure(piece) || isNumber(piece), read: clock },
};
