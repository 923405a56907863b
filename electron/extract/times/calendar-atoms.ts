/** Names of days, months, seasons, decades, holidays; ISO and slash dates (SPEC TM-3). */
import { HOLIDAYS } from '../lexicon/time-holidays.ts';
import type { Lexeme } from './lexeme.ts';
import { readOrdinal } from './number-atoms.ts';
import { type Atom, hit, type Slots, wordsAt } from './slots.ts';

/** Abbreviations count with a capital and with a dot, a number or a comma behind them: "Sat." but not "sat". */
function isName(pieces: readonly Lexeme[], at: number): boolean {
  const piece = pieces[at];
  if (!piece?.time) return false;
  if (!piece.time.short) return piece.capital || !AMBIGUOUS.has(piece.word);
  const next = pieces[at + 1];
  return (
    piece.capital &&
    (piece.end - piece.start > piece.word.length || next?.word === '.' || /^\d/.test(next?.word ?? ''))
  );
}

/** Words that are names of the calendar only when they have a capital. */
const AMBIGUOUS = new Set(['may', 'march', 'august', 'april', 'june']);

const month: Atom = (pieces, at) => {
  const value = pieces[at]?.time?.month;
  return value !== undefined && isName(pieces, at) ? hit(dotted(pieces, at), { month: value }) : null;
};

const weekday: Atom = (pieces, at) => {
  const time = pieces[at]?.time;
  const named = time?.weekday !== undefined && !time.plural && isName(pieces, at);
  return named ? hit(dotted(pieces, at), { weekday: time.weekday }) : null;
};

/** An abbreviation whose dot stands as a piece of its own. */
const dotted = (pieces: readonly Lexeme[], at: number): number =>
  pieces[at]?.time?.short && pieces[at + 1]?.word === '.' ? 2 : 1;

const weekdays: Atom = (pieces, at) => {
  const time = pieces[at]?.time;
  return time?.weekday !== undefined && time.plural ? hit(1, { weekday: time.weekday }) : null;
};

const season: Atom = (pieces, at) => {
  const time = pieces[at]?.time;
  return time?.season !== undefined && !time.plural ? hit(1, { season: time.season }) : null;
};

const dayPart: Atom = (pieces, at) => {
  const time = pieces[at]?.time;
  return time?.part !== undefined && !time.plural ? hit(1, { part: time.part }) : null;
};

/** "noon", "midnight": parts of the day that are points and need no day beside them. */
const noon: Atom = (pieces, at) => {
  const part = pieces[at]?.time?.part;
  return part?.startsWith('T') ? hit(1, { part }) : null;
};

const unit: Atom = (pieces, at) => {
  const time = pieces[at]?.time;
  return time?.unit !== undefined ? hit(1, { unit: time.unit, plural: time.plural === true }) : null;
};

const units: Atom = (pieces, at) => {
  const time = pieces[at]?.time;
  return time?.unit !== undefined && time.plural && !time.short
    ? hit(1, { unit: time.unit, plural: true })
    : null;
};

/** "1990s", "'80s", "nineties", "1990's". */
const decade: Atom = (pieces, at) => {
  const piece = pieces[at];
  if (!piece) return null;
  if (piece.time?.decade !== undefined) return hit(1, { decade: piece.time.decade });
  const quote = piece.word === "'" ? 1 : 0;
  const figures = /^(\d{2}|\d{4})s$/.exec(pieces[at + quote]?.word ?? '');
  if (figures?.[1]?.endsWith('0')) return hit(1 + quote, { decade: Number(figures[1]) });
  return possessiveDecade(pieces, at + quote, quote);
};

function possessiveDecade(pieces: readonly Lexeme[], at: number, taken: number): ReturnType<Atom> {
  const figures = pieces[at]?.word ?? '';
  const introduced = /^(?:the|early|mid|late|-)$/.test(pieces[at - 1]?.word ?? '');
  return introduced && /^(?:1[5-9]|20)\d0$/.test(figures) && wordsAt(pieces, at + 1, ["'", 's'])
    ? hit(taken + 3, { decade: Number(figures) })
    : null;
}

/** "20th century", "nineteenth-century". */
const century: Atom = (pieces, at) => {
  const read = readOrdinal(pieces, at);
  if (!read || read.value > 30) return null;
  const dash = pieces[at + read.length]?.word === '-' ? 1 : 0;
  const noun = pieces[at + read.length + dash]?.time?.unit;
  return noun === 'century' ? hit(read.length + dash + 1, { century: read.value - 1 }) : null;
};

const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

const relative =
  (unit: 'year' | 'week', slot: (step: number) => Slots): Atom =>
  (pieces, at) => {
    const step = STEPS.get(pieces[at]?.word ?? '');
    return step !== undefined && pieces[at + 1]?.word === unit ? hit(2, slot(step)) : null;
  };

/** "this year", "last year", "next year" behind a date. */
const relativeYear: Atom = relative('year', (yearStep) => ({ yearStep }));
const relativeWeek: Atom = relative('week', (weekStep) => ({ weekStep }));

const QUARTER = /^q([1-4])$/;

/** "third quarter", "third-quarter", "Q3", "fiscal third quarter". */
const quarter: Atom = (pieces, at) => {
  const letter = QUARTER.exec(pieces[at]?.word ?? '') ?? null;
  if (letter && pieces[at]?.capital) return hit(1, { quarter: Number(letter[1]) });
  if (pieces[at]?.word === 'q' && /^[1-4]$/.test(pieces[at + 1]?.word ?? ''))
    return hit(2, { quarter: Number(pieces[at + 1]?.word) });
  return ordinalOf(pieces, at, { unit: 'quarter', most: 4, slot: (quarter) => ({ quarter }) });
};

/** "first half", "second half". */
const half: Atom = (pieces, at) =>
  ordinalOf(pieces, at, { unit: 'half', most: 2, slot: (value) => ({ half: value }) });

function ordinalOf(
  pieces: readonly Lexeme[],
  at: number,
  want: { readonly unit: string; readonly most: number; readonly slot: (value: number) => Slots },
): ReturnType<Atom> {
  const last = pieces[at]?.word === 'last' && want.unit === 'half' ? { value: 2, length: 1 } : null;
  const read = last ?? readOrdinal(pieces, at);
  if (!read || read.value > want.most) return null;
  const dash = pieces[at + read.length]?.word === '-' ? 1 : 0;
  const noun = pieces[at + read.length + dash]?.time;
  return noun?.unit === want.unit && !noun.plural ? hit(read.length + dash + 1, want.slot(read.value)) : null;
}

const HOLIDAY_STARTS = new Map<string, { readonly words: readonly string[]; readonly holiday: number }[]>();
HOLIDAYS.forEach(({ names }, holiday) => {
  for (const name of names) {
    const words = name.match(/[a-z]+|[^a-z\s]/g) ?? [];
    const entry = HOLIDAY_STARTS.get(words[0] ?? '') ?? [];
    entry.push({ words, holiday });
    HOLIDAY_STARTS.set(
      words[0] ?? '',
      entry.sort((a, b) => b.words.length - a.words.length),
    );
  }
});

export const startsHoliday = (word: string): boolean => HOLIDAY_STARTS.has(word);

const holiday: Atom = (pieces, at) => {
  const piece = pieces[at];
  if (!piece?.capital) return null;
  const found = HOLIDAY_STARTS.get(piece.word)?.find(({ words }) => wordsAt(pieces, at, words));
  return found ? hit(found.words.length, { holiday: found.holiday }) : null;
};

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:t(\d{2}:\d{2})(?::\d{2})?(z?))?$/;
const SLASH_DATE = /^(\d{1,2})[/.](\d{1,2})[/.](\d{2}|\d{4})$/;

/** "2026-02-03", "2026-02-03T10:30Z". */
const isoDate: Atom = (pieces, at) => {
  const match = ISO_DATE.exec(pieces[at]?.word ?? '');
  if (!match) return null;
  const [, year, month, day, clock, zone = ''] = match;
  const fields = { year: Number(year), month: Number(month), day: Number(day) };
  return hit(1, clock ? { ...fields, clock: { value: `T${clock}${zone.toUpperCase()}` } } : fields);
};

/** "3/14/2007" (month first), "25/12/2007" (day first where it must be), "03.02.2026" (day first). */
const slashDate: Atom = (pieces, at) => {
  const word = pieces[at]?.word ?? '';
  const match = SLASH_DATE.exec(word);
  if (!match) return null;
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const dayFirst = word.includes('.') || first > 12;
  const [month, day] = dayFirst ? [second, first] : [first, second];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? hit(1, { year, month, day }) : null;
};

export const calendarAtoms = {
  month,
  weekday,
  weekdays,
  season,
  dayPart,
  noon,
  unit,
  units,
  decade,
  century,
  relativeYear,
  relativeWeek,
  quarter,
  half,
  holiday,
  isoDate,
  slashDate,
};
