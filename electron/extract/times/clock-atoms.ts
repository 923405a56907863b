/** Clock times: "10:35 p.m.", "7pm", "18:00 UTC", "five o'clock", "0930 GMT" (SPEC TM-4). */
import { ZONE_WORDS } from '../lexicon/time-clock.ts';
import type { Lexeme } from './lexeme.ts';
import { readCardinal } from './number-atoms.ts';
import { type Atom, hit, wordsAt } from './slots.ts';

const pad = (value: number): string => String(value).padStart(2, '0');
const HOUR_MINUTE = /^(\d{1,2})[:.](\d{2})(?::\d{2})?(am|pm|[ap])?$/;
const HOUR = /^(\d{1,2})(am|pm)$/;
const MILITARY = /^([01]\d|2[0-3])([0-5]\d)$/;

interface Reading {
  readonly hour: number;
  readonly minute: number | null;
  readonly half: string;
  readonly length: number;
  /** Written so that it cannot be anything else. */
  readonly sure: boolean;
}

/** A clock time with its half of the day and its zone. */
export const clock: Atom = (pieces, at) => {
  const reading = readFigures(pieces, at) ?? readOClock(pieces, at);
  if (!reading) return null;
  const zone = zoneAt(pieces, at + reading.length);
  const military = zone && !reading.sure ? reading : null;
  if (!reading.sure && !military) return null;
  const hour = onTwentyFour(reading.hour, reading.half);
  if (hour > 24 || (reading.minute ?? 0) > 59) return null;
  const minute = reading.minute === null ? '' : `:${pad(reading.minute)}`;
  const mark = zone?.utc ? 'Z' : '';
  return hit(reading.length + (zone?.length ?? 0), {
    clock: { value: `T${pad(hour)}${minute === '' ? ':00' : minute}${mark}` },
  });
};

function onTwentyFour(hour: number, half: string): number {
  if (half.startsWith('p') && hour < 12) return hour + 12;
  return half.startsWith('a') && hour === 12 ? 0 : hour;
}

function readFigures(pieces: readonly Lexeme[], at: number): Reading | null {
  const word = pieces[at]?.word ?? '';
  const next = pieces[at + 1]?.word ?? '';
  const half = next === 'am' || next === 'pm' ? next : '';
  const taken = half === '' ? 1 : 2;
  const full = HOUR_MINUTE.exec(word);
  if (full) {
    const sure = word.includes(':') || half !== '' || full[3] !== undefined;
    return { hour: Number(full[1]), minute: Number(full[2]), half: full[3] ?? half, length: taken, sure };
  }
  const joined = HOUR.exec(word);
  if (joined) return { hour: Number(joined[1]), minute: null, half: joined[2] ?? '', length: 1, sure: true };
  const military = MILITARY.exec(word);
  if (military)
    return { hour: Number(military[1]), minute: Number(military[2]), half: '', length: 1, sure: false };
  const number = half === '' ? null : readCardinal(pieces, at);
  return number && number.value <= 12
    ? { hour: number.value, minute: null, half, length: 2, sure: true }
    : null;
}

/** "five o'clock". */
function readOClock(pieces: readonly Lexeme[], at: number): Reading | null {
  const number = readCardinal(pieces, at);
  if (!number || number.value > 12 || !wordsAt(pieces, at + number.length, ['o', "'", 'clock'])) return null;
  return { hour: number.value, minute: null, half: '', length: number.length + 3, sure: true };
}

/** "GMT", "local time", "Eastern time", "(1430 GMT)" is read on its own. */
function zoneAt(
  pieces: readonly Lexeme[],
  at: number,
): { readonly length: number; readonly utc: boolean } | null {
  const piece = pieces[at];
  if (!piece) return null;
  const zone = ZONE_WORDS.get(piece.word);
  if (zone !== undefined && piece.capital) return { length: 1, utc: zone === 0 };
  const named =
    pieces[at + 1]?.word === 'time' && /^(?:local|eastern|central|pacific|mountain|moscow)$/.test(piece.word);
  return named ? { length: 2, utc: false } : null;
}
