/** Plurals that are nobody compete with the actors of a text for its "they". Rule CO-12. */
import type { Mention } from '../entities/mention.ts';
import { pronounSort } from '../entities/pronoun-mentions.ts';
import type { Tree } from '../text/tree.ts';
import { prominenceAt } from './prominence.ts';

interface Sentences {
  readonly trees: readonly Tree[];
  readonly bySentence: readonly (readonly Mention[])[];
}

const PLURAL = new Set(['NNS', 'NNPS']);

/** CO-12: how likely "they" speaks of a plural that is nobody: the most prominent one of this sentence before it, or of the last. */
export function rivalOf({ trees, bySentence }: Sentences, mention: Mention): number {
  if (pronounSort(mention.words) !== 'many') return Number.NEGATIVE_INFINITY;
  const best = (within: Tree, before: number): number => {
    const taken = bySentence[within.sentence.index] ?? [];
    const things = within.tokens.filter(
      ({ index, xpos, dep }) =>
        index < before &&
        PLURAL.has(xpos) &&
        ['nsubj', 'nsubj:pass', 'obj'].includes(dep) &&
        !taken.some(({ from, to }) => from <= index && index < to),
    );
    return Math.max(0, ...things.map(({ index }) => prominenceAt(within, index)));
  };
  const previous = trees[mention.sentence - 1];
  return Math.max(
    best(trees[mention.sentence]!, mention.from),
    previous ? best(previous, previous.tokens.length) - 2 : 0,
  );
}
