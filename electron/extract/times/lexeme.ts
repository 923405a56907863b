/** A sentence cut into the small pieces that time expressions are made of: words, numbers, signs (SPEC TM-1). */
import type { Sentence, Token } from '../text/token.ts';
import { type TimeWord, timeWordOf } from './time-word.ts';

/** Independent of the tokeniser's habits: "third-quarter" is always three pieces, "a.m." and "10:30" one. */
export interface Lexeme {
  /** Lower case, straight apostrophes, no dots: `p.m.` is `pm`, `Feb.` is `feb`. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Index of the token that it begins in. */
  readonly token: number;
  /** First letter is a capital. */
  readonly capital: boolean;
  /** `undefined` for the great majority, which mean nothing in time. */
  readonly time: TimeWord | undefined;
}

const ISO = String.raw`\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?Z?)?(?![\d-])`;
const NUMBER = String.raw`\d+(?:[.,:/]\d+){0,3}\p{L}{0,2}(?!\p{L})|\d+`;
const INITIALS = String.raw`\p{L}\.\p{L}\.(?:\p{L}\.)?|\p{L}\.\p{L}(?!\p{L})`;
const PIECE = new RegExp(`${ISO}|${NUMBER}|${INITIALS}|\\p{L}+|[^\\s\\p{L}\\d]`, 'gu');

/** Pieces of one sentence, in order. */
export function lexemesOf(text: string, sentence: Sentence): Lexeme[] {
  const { start, end, tokens } = sentence;
  const pieces: Lexeme[] = [];
  let token = 0;
  for (const match of text.slice(start, end).matchAll(PIECE)) {
    const at = start + match.index;
    while (token + 1 < tokens.length && (tokens[token + 1]?.start ?? end) <= at) token++;
    pieces.push(pieceOf(match[0], at, { token, owner: tokens[token] }));
  }
  return pieces;
}

function pieceOf(
  form: string,
  start: number,
  place: { readonly token: number; readonly owner: Token | undefined },
): Lexeme {
  const word = normalise(form);
  const capital = word !== form && form.charAt(0) !== form.charAt(0).toLowerCase();
  const time = timeWordOf(word);
  const bare = start + form.length;
  const dotted = place.owner?.end === bare + 1 && place.owner.form.endsWith('.') && time !== undefined;
  return { word, start, end: dotted ? bare + 1 : bare, token: place.token, capital, time };
}

const normalise = (form: string): string => {
  const lower = form.toLowerCase();
  if (lower.length === 1) return lower === '’' || lower === '‘' || lower === '`' ? "'" : lower;
  return lower.includes('.') && !/\d/.test(lower) ? lower.replaceAll('.', '') : lower;
};
