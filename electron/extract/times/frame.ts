/** The preposition before a time expression: "since 2014", "by Friday", "no later than 3 May". */
import { FRAME_WORDS, type TimeFrame } from '../lexicon/time-modifiers.ts';
import type { Lexeme } from './lexeme.ts';
import { wordsAt } from './slots.ts';

interface FrameRow {
  readonly words: readonly string[];
  readonly frame: TimeFrame;
}

const BY_LAST_WORD = new Map<string, FrameRow[]>();
for (const [source, frame] of [...FRAME_WORDS].sort((a, b) => b[0].length - a[0].length)) {
  const words = source.split(' ');
  const key = words.at(-1) ?? '';
  BY_LAST_WORD.set(key, [...(BY_LAST_WORD.get(key) ?? []), { words, frame }]);
}

/** Its frame and the piece that it begins at; `at` and the expression itself where there is none. */
export function frameBefore(
  pieces: readonly Lexeme[],
  from: number,
): { readonly frame: TimeFrame; readonly from: number } {
  const skip = pieces[from - 1]?.word === 'the' ? 1 : 0;
  const end = from - skip;
  for (const { words, frame } of BY_LAST_WORD.get(pieces[end - 1]?.word ?? '') ?? []) {
    if (wordsAt(pieces, end - words.length, words)) return { frame, from: end - words.length };
  }
  return { frame: 'at', from };
}
