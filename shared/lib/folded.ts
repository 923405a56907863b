/** Texts as the search compares them: without case and accents (FTS5 unicode61, remove_diacritics 2), word by word. */
import type { TextRange } from './text-range.ts';

export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

export const wordsIn = (text: string): readonly string[] => text.normalize('NFC').match(WORD) ?? [];

export interface FoldedWord extends TextRange {
  readonly text: string;
}

/** The words of a text, folded, each with where it stands. */
export const foldedWords = (text: string): readonly FoldedWord[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: folded(word),
    start: index,
    end: index + word.length,
  }));
