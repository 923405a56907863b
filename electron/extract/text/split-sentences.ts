/** Cuts the tokens of one block of text into sentences (SPEC.md TX-20 to TX-26). */
import type { TextRange } from '#shared/lib/text-range.ts';
import { abbreviationKind } from './abbreviations.ts';

/** Longer sentences are cut, at punctuation where there is some (TX-26). */
export const MAX_SENTENCE = 400;

/** Words that begin a sentence far more often than a name: they tell a stop after an abbreviation apart. */
const OPENERS = new Set(
  `a about according after all although an and another any are as at because before both but by can did do during each even
  for from had has have he her here his how however i if in instead is it its last later many meanwhile more most much
  no not now of on once one only other others our over please she since so some still such that the their then there
  these they this those though through to today two under until we were what when where which while who why will with
  would yesterday yet you your police officials`.split(/\s+/),
);
const SPEECH = new Set(
  'said says asked told added wrote tweeted replied shouted declared warned insisted explained continued stated'.split(
    ' ',
  ),
);
const STOP = /^(?:[.!?]+|…|\.{2,}|[。！？])$/;
const CLOSER = /^(?:["”’'»)\]}]|''|’’)$/;
const CLOSING_QUOTE = /["”’'»]$/;

/** The blocks' tokens, one array a sentence, in order; nothing is dropped. */
export function splitSentences(text: string, tokens: readonly TextRange[]): TextRange[][] {
  const sentences: TextRange[][] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const end = sentenceEnd(text, tokens, i);
    if (end < 0) continue;
    pushCut(text, tokens.slice(from, end), sentences);
    from = end;
    i = end - 1;
  }
  if (from < tokens.length) pushCut(text, tokens.slice(from), sentences);
  return sentences;
}

const formAt = (text: string, tokens: readonly TextRange[], index: number): string => {
  const token = tokens[index];
  return token ? text.slice(token.start, token.end) : '';
};

/** Index after the last token of a sentence whose stop is token `at`, or -1 when no sentence ends there. */
function sentenceEnd(text: string, tokens: readonly TextRange[], at: number): number {
  const form = formAt(text, tokens, at);
  const isStop = STOP.test(form);
  const abbreviation = isStop ? null : abbreviationKind(form);
  if (!isStop && abbreviation === null) return -1;
  const end = afterClosers(text, tokens, at + 1);
  if (end >= tokens.length) return end;
  const context = { text, tokens, at, end };
  if (abbreviation !== null) return abbreviation === 'anywhere' && opensSentence(context) ? end : -1;
  return endsAtStop(form, context) ? end : -1;
}

interface Boundary {
  readonly text: string;
  readonly tokens: readonly TextRange[];
  /** The stop. */
  readonly at: number;
  /** The first token after the stop and its closing marks. */
  readonly end: number;
}

/** Closing quotes and brackets that touch what stands before them belong to the sentence (TX-22). */
function afterClosers(text: string, tokens: readonly TextRange[], from: number): number {
  let index = from;
  while (index < tokens.length) {
    const form = formAt(text, tokens, index);
    const touches = tokens[index]!.start === tokens[index - 1]!.end;
    if (!touches || !(CLOSER.test(form) || STOP.test(form))) break;
    index++;
  }
  return afterNotes(text, tokens, index);
}

/** So do the numbers of notes: `… was neglected. [17] The next …`. */
function afterNotes(text: string, tokens: readonly TextRange[], from: number): number {
  let index = from;
  while (
    formAt(text, tokens, index) === '[' &&
    /^\d{1,3}$/.test(formAt(text, tokens, index + 1)) &&
    formAt(text, tokens, index + 2) === ']'
  ) {
    index += 3;
  }
  return index;
}

function endsAtStop(stop: string, boundary: Boundary): boolean {
  const { text, tokens, at, end } = boundary;
  const next = formAt(text, tokens, end);
  if (/^\p{Ll}/u.test(next) || /^[,;:%)\]]/.test(next)) return false;
  if (/^(?:…|\.{2,})$/.test(stop)) return /^[\p{Lu}"“'‘(]/u.test(next);
  if (stop === '.' && /^\d{1,3}$/.test(formAt(text, tokens, at - 1)) && isListNumber(boundary)) return false;
  return !(end > at + 1 && quotesThenSpeaks(boundary));
}

/** `1. Introduction`: the stop after a number that opens its block. */
const isListNumber = ({ tokens, at }: Boundary): boolean => at === 1 && tokens[0] !== undefined;

/** `“Stop!” Ann Smith said`: the quotation's stop does not end the sentence (TX-23). */
function quotesThenSpeaks({ text, tokens, at, end }: Boundary): boolean {
  if (!/[!?]/.test(formAt(text, tokens, at)) || !CLOSING_QUOTE.test(formAt(text, tokens, end - 1)))
    return false;
  for (let i = end; i < Math.min(end + 4, tokens.length); i++) {
    const form = formAt(text, tokens, i);
    if (SPEECH.has(form)) return true;
    if (!/^[\p{Lu}'’.-]/u.test(form)) return false;
  }
  return false;
}

/** After an abbreviation that may end a sentence: does what follows look like a new one (TX-21)? */
function opensSentence({ text, tokens, end }: Boundary): boolean {
  const next = formAt(text, tokens, end);
  if (/^["“‘]$/.test(next)) return /^\p{Lu}/u.test(formAt(text, tokens, end + 1));
  return /^\p{Lu}/u.test(next) && OPENERS.has(next.toLowerCase());
}

function pushCut(text: string, tokens: readonly TextRange[], sentences: TextRange[][]): void {
  let from = 0;
  while (tokens.length - from > MAX_SENTENCE) {
    const cut = cutPoint(text, tokens, from);
    sentences.push(tokens.slice(from, cut));
    from = cut;
  }
  if (from < tokens.length) sentences.push(tokens.slice(from));
}

function cutPoint(text: string, tokens: readonly TextRange[], from: number): number {
  for (let i = from + MAX_SENTENCE - 1; i > from + MAX_SENTENCE / 2; i--) {
    if (/^[,;:.!?–—-]/.test(formAt(text, tokens, i))) return i + 1;
  }
  return from + MAX_SENTENCE;
}
