/** What an article as a whole tells of each of its words: how it is written elsewhere and what stands beside it. */
import type { WordInfo } from './word-info.ts';

/** Words that stand before a person's name, and verbs that follow one. */
const TITLES = new Set(
  'mr mrs ms dr mr. mrs. ms. dr. president minister sen. rep. gov. gen. col. lt. maj. capt. sir judge chancellor secretary senator governor king queen prince princess pope professor prof. sgt. spokesman spokeswoman'.split(
    ' ',
  ),
);
const SPEECH = new Set('said says told added wrote argued insisted warned tweeted'.split(' '));

interface Counts {
  lower: number;
  capital: number;
  titled: number;
  speaks: number;
  /** Stands after another capitalised word, or before one. */
  second: number;
  first: number;
}

export class DocumentWords {
  private readonly counts = new Map<string, Counts>();

  constructor(sentences: readonly (readonly WordInfo[])[]) {
    for (const words of sentences) {
      for (let index = 0; index < words.length; index++) this.add(words[index]!, words, index);
    }
  }

  private add(word: WordInfo, words: readonly WordInfo[], index: number): void {
    if (word.punctuation) return;
    const counts = this.counts.get(word.lower) ?? {
      lower: 0,
      capital: 0,
      titled: 0,
      speaks: 0,
      second: 0,
      first: 0,
    };
    this.counts.set(word.lower, counts);
    if (!word.capital) {
      counts.lower++;
      return;
    }
    if (index > 0) counts.capital++;
    if (index > 0 && TITLES.has(words[index - 1]!.lower)) counts.titled++;
    if (index > 0 && words[index - 1]!.capital) counts.second++;
    const next = words[index + 1];
    if (next && SPEECH.has(next.lower)) counts.speaks++;
    if (next?.capital && !next.allCaps) counts.first++;
  }

  /** A few bits about the word's other uses; 0 for a word that is nowhere capitalised. */
  profile(word: WordInfo): number {
    const counts = this.counts.get(word.lower);
    if (!counts || (!word.capital && counts.capital === 0)) return 0;
    const bit = (value: number, weight: number): number => (value > 0 ? weight : 0);
    return (
      1 +
      bit(counts.lower, 2) +
      bit(counts.capital, 4) +
      bit(counts.titled, 8) +
      bit(counts.speaks, 16) +
      bit(counts.second, 32)
    );
  }
}
