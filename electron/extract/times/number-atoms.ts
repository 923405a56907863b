/** Numbers in words and figures: amounts ("2 1/2", "a few", "12 to 18"), spoken years, ordinals (SPEC TM-2). */
import { VAGUE_AMOUNTS } from '../lexicon/time-numbers.ts';
import type { Lexeme } from './lexeme.ts';
import { exactly, type Quantity } from './quantity.ts';
import { type Atom, hit, wordsAt } from './slots.ts';

/** A number and how many lexemes it took. */
interface Read {
  readonly value: number;
  readonly length: number;
}

type Pieces = readonly Lexeme[];

const VAGUE = VAGUE_AMOUNTS.map(([words, low, high]) => ({
  words: words.split(' '),
  quantity: { low, high, vague: !words.includes('couple') } satisfies Quantity,
}));
const VULGAR: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '1/2': 0.5,
  '1/4': 0.25,
  '3/4': 0.75,
};

/** "twenty", "twenty-four", "twenty four", "two hundred", "two thousand and five". */
export function readCardinal(pieces: Pieces, at: number): Read | null {
  const first = belowHundred(pieces, at);
  if (!first) return null;
  let { value, length } = first;
  const multiplier = pieces[at + length]?.time?.multiplier;
  if (multiplier === undefined) return first;
  value *= multiplier;
  length++;
  const joined = pieces[at + length]?.word === 'and' ? 1 : 0;
  const rest = belowHundred(pieces, at + length + joined);
  return rest &&
    rest.value < multiplier &&
    pieces[at]?.time?.cardinal !== undefined &&
    isSpelled(pieces[at + length + joined])
    ? { value: value + rest.value, length: length + joined + rest.length }
    : { value, length };
}

const isSpelled = (piece: Lexeme | undefined): boolean => piece !== undefined && !/^\d/.test(piece.word);

function belowHundred(pieces: Pieces, at: number): Read | null {
  const value = pieces[at]?.time?.cardinal;
  if (value === undefined) return null;
  if (!isSpelled(pieces[at]) || value < 20 || value > 90) return { value, length: 1 };
  const dash = pieces[at + 1]?.word === '-' ? 1 : 0;
  const ones = pieces[at + 1 + dash];
  const one = ones?.time?.cardinal;
  return one !== undefined && one >= 1 && one <= 9 && isSpelled(ones)
    ? { value: value + one, length: 2 + dash }
    : { value, length: 1 };
}

/** "third", "21st", "twenty-first". */
export function readOrdinal(pieces: Pieces, at: number): Read | null {
  const direct = pieces[at]?.time?.ordinal;
  if (direct !== undefined) return { value: direct, length: 1 };
  const tens = pieces[at]?.time?.cardinal;
  if (tens === undefined || tens < 20 || tens > 90 || !isSpelled(pieces[at])) return null;
  const dash = pieces[at + 1]?.word === '-' ? 1 : 0;
  const ones = pieces[at + 1 + dash]?.time?.ordinal;
  return ones !== undefined && ones <= 9 ? { value: tens + ones, length: 2 + dash } : null;
}

/** "two", "2 1/2", "2½", "two and a half", "one-and-a-half", "half a", "a", "an". */
function readAmount(pieces: Pieces, at: number): Read | null {
  const word = pieces[at]?.word;
  if (word === 'half')
    return pieces[at + 1]?.word === 'a' || pieces[at + 1]?.word === 'an' ? { value: 0.5, length: 2 } : null;
  if (word === 'a' || word === 'an') return { value: 1, length: 1 };
  const lone = VULGAR[word ?? ''];
  if (lone !== undefined) return { value: lone, length: 1 };
  const whole = readCardinal(pieces, at);
  if (!whole) return null;
  const next = at + whole.length;
  const fraction = VULGAR[pieces[next]?.word ?? ''];
  if (fraction !== undefined) return { value: whole.value + fraction, length: whole.length + 1 };
  if (wordsAt(pieces, next, ['and', 'a', 'half']))
    return { value: whole.value + 0.5, length: whole.length + 3 };
  if (wordsAt(pieces, next, ['-', 'and', '-', 'a', '-', 'half']))
    return { value: whole.value + 0.5, length: whole.length + 6 };
  return whole;
}

/** Billions of years are still a length; more are not. */
const MAX_AMOUNT = 100_000_000_000;
const RANGE_WORDS = new Set(['or', 'to', '-', '–', 'and']);

/** An amount: exact, a range ("five or six", "12 to 18"), or vague ("several", "a few"). */
const amount: Atom = (pieces, at) => {
  for (const { words, quantity } of VAGUE) {
    if (wordsAt(pieces, at, words)) return hit(words.length, { quantity });
  }
  const first = readAmount(pieces, at);
  if (!first) return null;
  const join = at + first.length;
  const last = RANGE_WORDS.has(pieces[join]?.word ?? '') ? readCardinal(pieces, join + 1) : null;
  if (last && last.value > first.value && pieces[at]?.word !== 'a') {
    return hit(first.length + 1 + last.length, {
      quantity: { low: first.value, high: last.value, vague: false },
    });
  }
  return first.value <= MAX_AMOUNT ? hit(first.length, { quantity: exactly(first.value) }) : null;
};

/** An ordinal of at most three digits. */
const ordinal: Atom = (pieces, at) => {
  const read = readOrdinal(pieces, at);
  return read && hit(read.length, { ordinal: read.value });
};

/** Day of the month: "3", "3rd", "third", "twenty-first". */
const dayOfMonth: Atom = (pieces, at) => {
  const piece = pieces[at];
  const figure = piece && /^\d{1,2}$/.test(piece.word) ? Number(piece.word) : undefined;
  const read = figure === undefined ? readOrdinal(pieces, at) : { value: figure, length: 1 };
  return read && read.value >= 1 && read.value <= 31 ? hit(read.length, { day: read.value }) : null;
};

/** With the second year of a season or a school year: "2012/13". */
const YEAR = /^(?:1\d|20|21)\d\d(?:\/\d\d)?$/;

/** "1998", "'98", "nineteen ninety-eight", "two thousand", "two thousand and five". */
const year: Atom = (pieces, at) => {
  const piece = pieces[at];
  if (!piece) return null;
  if (YEAR.test(piece.word)) return hit(1, { year: Number(piece.word.slice(0, 4)) });
  if (piece.word === "'") return shortYear(pieces[at + 1]);
  return spokenYear(pieces, at);
};

/** The "18" of "1914–18"; stands two pieces behind its year. */
const laterYear: Atom = (pieces, at) => {
  const from = Number(pieces[at - 2]?.word ?? '');
  const end = pieces[at]?.word ?? '';
  const until = Math.floor(from / 100) * 100 + Number(end);
  return /^\d\d$/.test(end) && until > from ? hit(1, { year: until }) : null;
};

const shortYear = (piece: Lexeme | undefined): ReturnType<Atom> =>
  piece && /^\d\d$/.test(piece.word) ? hit(2, { year: Number(piece.word) }) : null;

function spokenYear(pieces: Pieces, at: number): ReturnType<Atom> {
  const first = pieces[at]?.time?.cardinal;
  if (first === 2 && pieces[at]?.word === 'two' && pieces[at + 1]?.word === 'thousand') {
    const read = readCardinal(pieces, at);
    return read && read.value < 2100 ? hit(read.length, { year: read.value }) : null;
  }
  if (first === undefined || first < 17 || first > 20 || !isSpelled(pieces[at])) return null;
  const rest = belowHundred(pieces, at + 1);
  return rest && rest.value >= 10 && isSpelled(pieces[at + 1])
    ? hit(1 + rest.length, { year: first * 100 + rest.value })
    : null;
}

export const numberAtoms = {
  amount,
  ordinal,
  dayOfMonth,
  year,
  laterYear,
};
