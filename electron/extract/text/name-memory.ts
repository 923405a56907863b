/**
 * What the first look at an article's names tells about the second: a word tends to name the same thing all through an
 * article (Krishnan and Manning 2006).
 */
import { NAME_CLASSES, NAME_LABELS, OUTSIDE, partsOf } from './name-labels.ts';
import type { WordInfo } from './word-info.ts';

const K = NAME_CLASSES;
/** One cell a label, and the first for "no name". */
const WIDTH = NAME_LABELS.length + 1;
const cellOf = (nameClass: number): number => (nameClass === OUTSIDE ? 0 : 1 + partsOf(nameClass).label);
const CELLS = Array.from({ length: K }, (_, nameClass) => cellOf(nameClass));
/** How many nats full agreement of the other mentions is worth. */
const TRUST = 2;

export class NameMemory {
  private readonly sums = new Map<string, Float64Array>();
  private readonly counts = new Map<string, number>();

  /** Adds the probabilities of one sentence's words, `[position * classes + class]`. */
  add(words: readonly WordInfo[], marginals: Float64Array): void {
    for (let i = 0; i < words.length; i++) {
      if (!words[i]!.capital) continue;
      const { lower } = words[i]!;
      const sums = this.sums.get(lower) ?? new Float64Array(WIDTH);
      this.sums.set(lower, sums);
      this.counts.set(lower, (this.counts.get(lower) ?? 0) + 1);
      for (let k = 0; k < K; k++) sums[CELLS[k]!]! += marginals[i * K + k]!;
    }
  }

  /** Raises the scores of what the other mentions of each word were taken for; false when there are none. */
  adjust(words: readonly WordInfo[], lattice: Float64Array, marginals: Float64Array): boolean {
    let changed = false;
    for (let i = 0; i < words.length; i++) {
      const count = words[i]!.capital ? (this.counts.get(words[i]!.lower) ?? 0) : 0;
      if (count < 2) continue;
      changed = true;
      const others = this.sums.get(words[i]!.lower)!.slice();
      for (let k = 0; k < K; k++) others[CELLS[k]!]! -= marginals[i * K + k]!;
      for (let k = 0; k < K; k++) lattice[i * K + k]! += (TRUST * others[CELLS[k]!]!) / (count - 1);
    }
    return changed;
  }
}
