/**
 * Stacked parsing (Nivre and McDonald 2008): a parser that reads the sentence from its end gives advice to the one that
 * reads it from its beginning.
 */
import { createParser, type ParserModels, type Tree } from './parser.ts';
import { type Guide, TaggedWords, type TagTraits } from './tagged-words.ts';
import type { WordInfo } from './word-info.ts';

export interface StackedModels {
  /** Reads from the sentence's end. */
  readonly adviser: ParserModels;
  /** Reads from its beginning, with advice. */
  readonly main: ParserModels;
  readonly traits: TagTraits;
}

export interface TaggedSentence {
  readonly words: readonly WordInfo[];
  readonly tags: Int32Array;
}

export interface StackedParser {
  /**
   * Projective trees with exactly one root, for sentences of at least one word. One parser goes over all sentences before
   * the other does: their weights together do not fit the processor's cache.
   */
  parse(sentences: readonly TaggedSentence[]): Tree[];
}

export function createStackedParser({ adviser, main, traits }: StackedModels): StackedParser {
  const [first, second] = [createParser(adviser), createParser(main)];
  const advise = ({ words, tags }: TaggedSentence): Guide =>
    guideFrom(
      first.parse(new TaggedWords(backwards(words), tags.slice().reverse(), { traits, reversed: true })),
    );
  return {
    parse(sentences) {
      const advice = sentences.map(advise);
      return sentences.map(({ words, tags }, i) =>
        second.parse(new TaggedWords(words, tags, { traits, guide: advice[i]! })),
      );
    },
  };
}

/** The last item first. */
export const backwards = <T>(items: readonly T[]): T[] => items.slice().reverse();

/** Turns the tree of a reversed sentence round and indexes it. */
export function guideFrom({ heads, labels }: Tree): Guide {
  const n = heads.length;
  const guide = {
    heads: new Int32Array(n + 1).fill(-1),
    labels: new Int32Array(n + 1).fill(-1),
    lastChild: new Int32Array(n + 1).fill(-1),
    firstChild: new Int32Array(n + 1).fill(-1),
  };
  for (let i = 0; i < n; i++) {
    const reversed = heads[n - 1 - i]!;
    const head = reversed < 0 ? n : n - 1 - reversed;
    guide.heads[i] = head;
    guide.labels[i] = labels[n - 1 - i]!;
    guide.lastChild[head] = i;
    if (guide.firstChild[head] === -1) guide.firstChild[head] = i;
  }
  return guide;
}
