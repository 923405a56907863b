/** What can be said of a word form by itself: hashes of its parts, its shape, what the lexicon knows of it. */
import { indexKey } from '#extract/lexicon/normalise.ts';
import { hashText } from './hashing.ts';
import type { Lexicon } from './lexicon.ts';

export interface WordInfo {
  readonly form: string;
  readonly lower: string;
  /** Key for name lists; empty for punctuation. */
  readonly key: string;
  /** Hash of the normalised lower-case form: digits become `0`. */
  readonly id: number;
  /** Hash of the form's pattern of capitals, digits and marks. */
  readonly shape: number;
  readonly prefixes: readonly [number, number, number];
  readonly suffixes: readonly [number, number, number, number];
  readonly capital: boolean;
  readonly allCaps: boolean;
  /** A capital letter somewhere: `iPhone`. */
  readonly anyCapital: boolean;
  readonly punctuation: boolean;
  /** Which set of tags the training data has for the word; 0 is unknown. */
  readonly tagSet: number;
  /** Word class from bigrams, fine and coarse; 0 is none. */
  readonly cluster: number;
  readonly coarse: number;
  /** WordNet senses of the word or its stem (../train/word-classes.ts); 0 is none. */
  readonly sense: number;
  /** Lexicographer file of its first noun sense and of its first verb sense. */
  readonly nounSense: number;
  readonly verbSense: number;
  /** How often the word is capitalised inside sentences: 0 unknown, 1 never … 5 always. */
  readonly casing: number;
}

const NOTHING = 0x7f4a7c15;

/** Stands for the word beyond either end of a sentence. */
export const ABSENT_WORD: WordInfo = {
  form: '',
  lower: '',
  key: '',
  id: NOTHING,
  shape: NOTHING,
  prefixes: [NOTHING, NOTHING, NOTHING],
  suffixes: [NOTHING, NOTHING, NOTHING, NOTHING],
  capital: false,
  allCaps: false,
  anyCapital: false,
  punctuation: false,
  tagSet: NOTHING,
  cluster: NOTHING,
  coarse: NOTHING,
  sense: NOTHING,
  nounSense: NOTHING,
  verbSense: NOTHING,
  casing: NOTHING,
};

const CACHE_LIMIT = 40_000;

/** Looks words up once; the cache is dropped when it has grown large, so that memory stays bounded. */
export class WordInfos {
  private cache = new Map<string, WordInfo>();
  private readonly lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  of(form: string): WordInfo {
    const known = this.cache.get(form);
    if (known) return known;
    if (this.cache.size > CACHE_LIMIT) this.cache = new Map();
    const info = describeWord(form, this.lexicon);
    this.cache.set(form, info);
    return info;
  }
}

/** Curly quotes and apostrophes count as their plain kin (TX-3). */
export function plainForm(form: string): string {
  return form
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/…/g, '...');
}

function describeWord(form: string, lexicon: Lexicon): WordInfo {
  const plain = /^[\w.,-]+$/.test(form) ? form : plainForm(form);
  const lower = plain.toLowerCase();
  const norm = /\d/.test(lower) ? lower.replace(/\d/g, '0') : lower;
  const entry = lexicon.entry(lower);
  const sense = entry.sense === 0 ? stemSense(lower, lexicon) : entry.sense;
  return {
    form,
    lower,
    key: indexKey(form),
    id: hashText(norm),
    shape: hashText(shapeOf(plain)),
    prefixes: [hashText(norm.slice(0, 1)), hashText(norm.slice(0, 2)), hashText(norm.slice(0, 3))],
    suffixes: [
      hashText(norm.slice(-1)),
      hashText(norm.slice(-2)),
      hashText(norm.slice(-3)),
      hashText(norm.slice(-4)),
    ],
    capital: /^\p{Lu}/u.test(plain),
    allCaps: plain.length > 1 && /^[\p{Lu}\d.&-]+$/u.test(plain) && /\p{Lu}/u.test(plain),
    anyCapital: lower !== plain,
    punctuation: !/[\p{L}\p{N}]/u.test(plain),
    ...entry,
    coarse: entry.cluster === 0 ? 0 : 1 + ((entry.cluster - 1) >> 5),
    sense,
    nounSense: sense % 27,
    verbSense: Math.floor(sense / 27) % 16,
  };
}

/** An inflected form has the senses of its stem. */
function stemSense(lower: string, lexicon: Lexicon): number {
  if (lower.length < 4 || !/(?:s|ed|ing|er|est)$/.test(lower)) return 0;
  const cut = lower.replace(/(?:ies|ied|ier|iest)$/, 'y');
  const stems =
    cut !== lower
      ? [cut]
      : [
          lower.replace(/(?:es|ed|ing|er|est)$/, ''),
          lower.replace(/(?:s|d)$/, ''),
          lower.replace(/(?:ing|ed)$/, 'e'),
          lower.replace(/(.)\1(?:ed|ing|er|est)$/, '$1'),
        ];
  for (const stem of stems) {
    const { sense } = lexicon.entry(stem);
    if (stem !== lower && sense !== 0) return sense;
  }
  return 0;
}

/** `Xxx0` style pattern; runs of one class longer than two are shortened. */
function shapeOf(form: string): string {
  let shape = '';
  for (let i = 0; i < form.length && shape.length < 10; i++) {
    const kind = classOf(form.charAt(i));
    if (shape.endsWith(kind + kind)) continue;
    shape += kind;
  }
  return shape;
}

function classOf(char: string): string {
  if (char >= 'a' && char <= 'z') return 'x';
  if (char >= 'A' && char <= 'Z') return 'X';
  if (char >= '0' && char <= '9') return '0';
  if (char < '\u0080') return char;
  return /\p{Lu}/u.test(char) ? 'X' : /\p{L}/u.test(char) ? 'x' : '?';
}
