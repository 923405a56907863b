/**
 * Splits text into tokens as UD English treebanks do (SPEC.md TX-1 to TX-9). Time is linear in the text's length;
 * ranges are exact, never empty, in order, and never overlap.
 */
import type { TextRange } from '#shared/lib/text-range.ts';
import { cliticStart } from './clitics.ts';
import {
  type Scanner,
  scanAbbreviation,
  scanAddress,
  scanCurrency,
  scanMarks,
  scanNumber,
} from './scanners.ts';
import { wordEnd } from './words.ts';

/** Longer tokens are cut into pieces of at most this many code units (TX-9). */
export const MAX_TOKEN = 200;

/** White space, controls, zero-width and direction marks: they separate tokens and belong to none (TX-2). */
const RUN = /[^\s\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu;
const PLAIN = /^[A-Za-z]+$/;
const PLAIN_STOPPED = /^[A-Za-z]{2,}[,;:?!)]$/;
const SCANNERS: readonly Scanner[] = [scanAddress, scanCurrency, scanNumber, scanAbbreviation, scanMarks];

/** The tokens of `text` between two offsets. */
export function tokenise(text: string, range: TextRange): TextRange[] {
  const tokens: TextRange[] = [];
  RUN.lastIndex = 0;
  const part = text.slice(range.start, range.end);
  for (const match of part.matchAll(RUN)) {
    const offset = range.start + match.index;
    for (let at = 0; at < match[0].length; at += 4096)
      tokeniseRun(match[0].slice(at, at + 4096), offset + at, tokens);
  }
  return tokens;
}

function tokeniseRun(run: string, offset: number, tokens: TextRange[]): void {
  const short = run.length < MAX_TOKEN;
  if (short && PLAIN.test(run)) pushWord(run, offset, tokens);
  else if (short && PLAIN_STOPPED.test(run)) {
    pushWord(run.slice(0, -1), offset, tokens);
    push(offset + run.length - 1, offset + run.length, tokens);
  } else scanRun(run, offset, tokens);
}

function scanRun(run: string, offset: number, tokens: TextRange[]): void {
  let at = 0;
  while (at < run.length) {
    const end = scanned(run, at);
    if (end > at) {
      push(offset + at, offset + end, tokens);
      at = end;
    } else at = takeWord(run, at, { offset, tokens });
  }
}

function scanned(run: string, at: number): number {
  for (const scan of SCANNERS) {
    const end = scan(run, at);
    if (end > at) return end;
  }
  return at;
}

interface Sink {
  readonly offset: number;
  readonly tokens: TextRange[];
}

function takeWord(run: string, at: number, sink: Sink): number {
  const end = wordEnd(run, at);
  if (end > at) {
    pushWord(run.slice(at, end), sink.offset + at, sink.tokens);
    return end;
  }
  const next = at + ((run.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  if (isPossessive(run, at)) push(sink.offset + at, sink.offset + at + 2, sink.tokens);
  else push(sink.offset + at, sink.offset + next, sink.tokens);
  return isPossessive(run, at) ? at + 2 : next;
}

/** `'s` after something that is no letter, as in `U.S.'s` or `(R)'s`. */
const isPossessive = (run: string, at: number): boolean =>
  at > 0 && /^['’]s(?![\p{L}\p{N}])/iu.test(run.slice(at, at + 3));

function pushWord(word: string, offset: number, tokens: TextRange[]): void {
  const clitic = cliticStart(word);
  if (clitic > 0) {
    push(offset, offset + clitic, tokens);
    push(offset + clitic, offset + word.length, tokens);
  } else push(offset, offset + word.length, tokens);
}

function push(start: number, end: number, tokens: TextRange[]): void {
  for (let at = start; at < end; at += MAX_TOKEN)
    tokens.push({ start: at, end: Math.min(end, at + MAX_TOKEN) });
}
