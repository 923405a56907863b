/**
 * Reads the bigrams of a CMU Sphinx language model (`Trie Language Model` binary, sphinxbase lm_trie.c):
 * word classes are made from them. Only order-3 models with 16-bit quantisation, which is what the en-us model is.
 */
import { readFileSync } from 'node:fs';

export interface BigramModel {
  readonly words: readonly string[];
  /** Natural logarithm of each word's probability. */
  readonly unigrams: Float64Array;
  /** For each bigram: the word, the one before it, and ln P(word | before). */
  readonly word: Int32Array;
  readonly before: Int32Array;
  readonly conditional: Float64Array;
}

const MAGIC = 'Trie Language Model';
const LOG_BASE = Math.log(1.0001);
const TABLE = 65536 * 4;

export function readBigramModel(path: string): BigramModel {
  const file = readFileSync(path);
  if (file.toString('latin1', 0, MAGIC.length) !== MAGIC || file[MAGIC.length] !== 3)
    throw new Error('not a trigram trie model');
  const counts = [0, 1, 2].map((order) => file.readUInt32LE(MAGIC.length + 1 + order * 4));
  const [vocabulary = 0, bigrams = 0, trigrams = 0] = counts;
  const tables = MAGIC.length + 1 + 12 + 4;
  const unigramsAt = tables + 3 * TABLE;
  const middleAt = unigramsAt + 12 * (vocabulary + 1);
  const wordBits = bitsFor(vocabulary);
  const entryBits = wordBits + 32 + bitsFor(trigrams);
  const longestAt = middleAt + Math.floor(((1 + bigrams) * entryBits + 7) / 8) + 8;
  const wordsAt = longestAt + Math.floor(((1 + trigrams) * (wordBits + 16) + 7) / 8) + 8;
  const words = file
    .toString('utf8', wordsAt + 4, wordsAt + 4 + file.readInt32LE(wordsAt))
    .split('\0')
    .slice(0, vocabulary);
  const model = {
    words,
    unigrams: Float64Array.from(words, (_, id) => file.readFloatLE(unigramsAt + id * 12) * LOG_BASE),
    word: new Int32Array(bigrams),
    before: new Int32Array(bigrams),
    conditional: new Float64Array(bigrams),
  };
  for (let id = 0; id < vocabulary; id++) {
    const to = Math.min(file.readUInt32LE(unigramsAt + (id + 1) * 12 + 8), bigrams);
    for (let i = file.readUInt32LE(unigramsAt + id * 12 + 8); i < to; i++) {
      const bit = i * entryBits;
      model.word[i] = id;
      model.before[i] = readBits(file, middleAt, { bit, width: wordBits });
      const quantised = readBits(file, middleAt, { bit: bit + wordBits + 16, width: 16 });
      model.conditional[i] = file.readFloatLE(tables + quantised * 4) * LOG_BASE;
    }
  }
  return model;
}

const bitsFor = (value: number): number => Math.floor(Math.log2(value)) + 1;

/** Up to 32 bits, little endian, from any bit on. */
function readBits(
  file: Buffer,
  from: number,
  { bit, width }: { readonly bit: number; readonly width: number },
): number {
  const byte = from + Math.floor(bit / 8);
  const value = file.readUIntLE(byte, 5);
  return Math.floor(value / 2 ** (bit % 8)) % 2 ** width;
}
