/** Whether a reading is a time at all: years that are numbers, months that are names, seasons that fall (SPEC TM-8). */
import {
  BEFORE_SEASON,
  ENTERING_WORDS,
  MONTH_NAMES,
  NOT_AFTER_YEAR,
  NOT_BEFORE_YEAR,
} from '../lexicon/time-contexts.ts';
import type { Sentence } from '../text/token.ts';
import type { ReadTime } from './expression.ts';
import type { Lexeme } from './lexeme.ts';

/** A reading in its place. */
export interface Place {
  readonly read: ReadTime;
  readonly pieces: readonly Lexeme[];
  readonly sentence: Sentence;
}

const SIGN = /^[-–—'’‘"“”()[\],.;:/?!`]$/;

export function isTime(place: Place): boolean {
  return TESTS.every((test) => test(place));
}

const TESTS: readonly ((place: Place) => boolean)[] = [
  isYear,
  isNotName,
  isLowerToday,
  isSeason,
  isMay,
  isLowerUnit,
  isDecade,
  isBent,
  isPast,
  isWhole,
  isAdverb,
  isEntered,
];

const wordAt = (pieces: readonly Lexeme[], at: number): string => pieces[at]?.word ?? '';

/** A bare number from 1000 to 2199 is a year unless money, a count or a name stands around it. */
function isYear({ read, pieces }: Place): boolean {
  const { expression, from, to } = read;
  if (expression.kind !== 'calendar' || expression.fields.year === undefined || to - from !== 1) return true;
  if (Object.keys(expression.fields).length > 1) return true;
  const [before, after] = [wordAt(pieces, from - 1), wordAt(pieces, to)];
  const isLimit = before === 'than' && /^(?:later|earlier|sooner)$/.test(wordAt(pieces, from - 2));
  if ((NOT_BEFORE_YEAR.has(before) && !isLimit) || NOT_AFTER_YEAR.has(after)) return false;
  if (pieces[from - 1]?.end === pieces[from]?.start && !SIGN.test(before)) return false;
  if (pieces[to]?.start === pieces[from]?.end && !SIGN.test(after)) return false;
  return expression.fields.year >= 1400 || before === 'in';
}

/** "April Jones", "Theresa May" and "the Friday Group" are names. */
function isNotName({ read, pieces, sentence }: Place): boolean {
  const { expression, from, to } = read;
  if (expression.kind !== 'calendar' || to - from !== 1) return true;
  const { month, weekday } = expression.fields;
  if (month === undefined && weekday === undefined) return true;
  const token = pieces[from]?.token ?? -1;
  const name = sentence.names.find((one) => one.from <= token && token < one.to);
  if (name && (name.label === 'PER' || name.to - name.from > 1)) return false;
  return month === undefined || !MONTH_NAMES.shared.has(wordAt(pieces, from)) || !isPerson(pieces, read);
}

/** A capitalised word beside the month that is neither a preposition nor a time makes a person of it. */
function isPerson(pieces: readonly Lexeme[], { from, to }: ReadTime): boolean {
  const before = pieces[wordAt(pieces, from - 1) === '.' ? from - 2 : from - 1];
  const after = pieces[to];
  if (before && MONTH_NAMES.introduced.has(before.word)) return false;
  const beside = (piece: Lexeme | undefined): boolean => piece?.capital === true && piece.time === undefined;
  return beside(before) || beside(after);
}

/** "Punjab Today", "USA TODAY": a capital in mid-sentence behind another one is part of a name. */
function isLowerToday({ read, pieces, sentence }: Place): boolean {
  const piece = pieces[read.from];
  if (read.to - read.from !== 1 || piece?.word !== 'today' || !piece.capital) return true;
  return sentence.kind !== 'body' || pieces[read.from - 1]?.capital !== true;
}

/** A season without a year needs "the" or a preposition; "fall" a preposition; a capital in mid-sentence is a name ("Arab Spring"). */
function isSeason({ read, pieces, sentence }: Place): boolean {
  const { expression, from, to } = read;
  if (expression.kind !== 'calendar' || expression.fields.season === undefined || expression.step !== null)
    return true;
  if (expression.fields.year !== undefined) return true;
  const noun = pieces[to - 1];
  const before = wordAt(pieces, from - 1);
  if (noun?.capital && from > 0 && sentence.kind === 'body' && from === to - 1) return false;
  const tag = sentence.tokens[noun?.token ?? -1]?.xpos ?? '';
  if (tag.startsWith('VB')) return false;
  if (noun?.word === 'fall')
    return /^(?:in|by|since|until|early|late|mid)$/.test(before) && wordAt(pieces, to) !== 'of';
  return BEFORE_SEASON.has(before) || BEFORE_SEASON.has(wordAt(pieces, from)) || tag.startsWith('NN');
}

/** "May" at the start of a sentence is a verb as often as a month. */
function isMay({ read, pieces, sentence }: Place): boolean {
  const { expression, from, to } = read;
  if (expression.kind !== 'calendar' || to - from !== 1) return true;
  const piece = pieces[from];
  if (piece?.word !== 'may' && piece?.word !== 'march') return true;
  const tag = sentence.tokens[piece.token]?.xpos ?? '';
  return tag !== 'MD' && !tag.startsWith('VB') && !(from === 0 && tag === '');
}

/** "Sandra Day", "This Week": a unit with a capital in mid-sentence is part of a name. */
function isLowerUnit({ read, pieces, sentence }: Place): boolean {
  const last = pieces[read.to - 1];
  if (read.expression.kind === 'calendar' || !last?.time?.unit || !last.capital || read.to === 1) return true;
  if (sentence.kind === 'title' || sentence.kind === 'heading') return true;
  return pieces.slice(read.from, read.to).some((piece) => !piece.capital) || read.from === 0;
}

/** "in his 30s" is an age. */
function isDecade({ read, pieces }: Place): boolean {
  if (read.expression.kind !== 'calendar' || read.expression.fields.decade === undefined) return true;
  return !/^(?:his|her|their|its|my|your|our)$/.test(wordAt(pieces, read.from - 1));
}

/** "the month" alone is any month; "the end of the month" is this one. */
function isBent({ read }: Place): boolean {
  return read.rule !== 'TM-46' || read.mod !== null;
}

/** "the past" before a noun or a number only describes it. */
function isPast({ read, pieces, sentence }: Place): boolean {
  if (read.expression.kind !== 'reference' || wordAt(pieces, read.to - 1) !== 'past') return true;
  const next = pieces[read.to];
  return !next || !(next.time || /^(?:NOUN|NUM|ADJ)$/.test(sentence.tokens[next.token]?.upos ?? ''));
}

/** "the now-cancelled deal" tells what has become of the deal, not when it was made. */
function isWhole({ read, pieces }: Place): boolean {
  const [last, hyphen, after] = pieces.slice(read.to - 1, read.to + 2);
  return !(
    read.expression.kind === 'reference' &&
    hyphen?.word === '-' &&
    last?.end === hyphen.start &&
    after?.start === hyphen.end
  );
}

/** "quarterly dividend" names a kind of dividend; "US Weekly" a magazine. */
function isAdverb({ read, pieces, sentence }: Place): boolean {
  const { expression, from, to } = read;
  if (expression.kind !== 'set' || to - from !== 1) return true;
  const next = sentence.tokens[pieces[to]?.token ?? -1];
  if (pieces[from]?.capital && (from > 0 || /^\p{Lu}/u.test(next?.form ?? ''))) return false;
  return !/^(?:quarterly|yearly|annually)$/.test(wordAt(pieces, from));
}

/** "the fifth day" says how long something has lasted only behind such a word. */
function isEntered({ read, pieces }: Place): boolean {
  return read.rule !== 'TM-45' || ENTERING_WORDS.has(wordAt(pieces, read.from - 1));
}
