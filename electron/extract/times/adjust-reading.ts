/** Readings that their neighbours change: "$5 a month" repeats, "two days before." counts back (SPEC TM-34, TM-41). */
import { RATE_CONTEXT } from '../lexicon/time-contexts.ts';
import type { Sentence } from '../text/token.ts';
import type { ReadTime } from './expression.ts';
import type { Place } from './keep-reading.ts';
import type { Lexeme } from './lexeme.ts';
import { durationValue } from './quantity.ts';

const SHIFTS: Readonly<Record<string, -1 | 1>> = {
  before: -1,
  previously: -1,
  after: 1,
  afterward: 1,
  afterwards: 1,
};
const ENDS = new Set([',', '.', ';', ':', ')', '—', '–', '"', '”', "'", '!', '?']);

export function adjustReading(place: Place): ReadTime {
  const { read } = place;
  if (read.expression.kind !== 'duration') return read;
  return asRate(place) ?? asShift(place) ?? read;
}

/** "15 a year", "$400 million a month": a number or a counted noun stands right before "a". */
function asRate({ read, pieces, sentence }: Place): ReadTime | null {
  const { expression, from, to } = read;
  const article = pieces[from]?.word;
  if (expression.kind !== 'duration' || to - from !== 2 || (article !== 'a' && article !== 'an')) return null;
  if (from === 0 || !isCounted(pieces, from - 1, sentence)) return null;
  return {
    ...read,
    expression: { kind: 'set', value: durationValue(expression.quantity, expression.unit) },
    rule: 'TM-41',
  };
}

function isCounted(pieces: readonly Lexeme[], at: number, sentence: Sentence): boolean {
  const piece = pieces[at];
  if (!piece || RATE_CONTEXT.length.has(piece.word)) return false;
  if (
    RATE_CONTEXT.counted.has(piece.word) ||
    piece.time?.cardinal !== undefined ||
    piece.time?.multiplier !== undefined
  )
    return true;
  const noun = sentence.tokens[piece.token];
  const number = sentence.tokens[piece.token - 1];
  return noun?.upos === 'NOUN' && (number?.upos === 'NUM' || number?.upos === 'SYM');
}

/** "two days before" with nothing behind it is counted from the date spoken of. */
function asShift({ read, pieces }: Place): ReadTime | null {
  const { expression, to } = read;
  const sign = SHIFTS[pieces[to]?.word ?? ''];
  const next = pieces[to + 1];
  if (expression.kind !== 'duration' || sign === undefined || (next && !ENDS.has(next.word))) return null;
  return {
    ...read,
    expression: { ...expression, kind: 'shift', sign, from: 'discourse' },
    to: to + 1,
    rule: 'TM-34',
  };
}
