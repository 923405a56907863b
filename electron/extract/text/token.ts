/**
 * The linguistic base's output: sentences of tokens with lemma, tags, a dependency tree and name tags.
 * Offsets are UTF-16 code units of the article's text; token indices are local to their sentence.
 */
import type { TextRange } from '#shared/lib/text-range.ts';
import type { SentenceKind } from '#shared/model/vocabulary.ts';

/** Universal part-of-speech tags, https://universaldependencies.org/u/pos/ */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** What a name names; `MISC` is a name of none of the other kinds, `NORP` a nationality or political adjective or people. */
export type NameLabel = 'PER' | 'ORG' | 'LOC' | 'NORP' | 'MISC';

export interface Token extends TextRange {
  /** Position in its sentence, from 0. */
  readonly index: number;
  /** `text.slice(start, end)` */
  readonly form: string;
  /** Base form in lower case; proper nouns keep their case. */
  readonly lemma: string;
  readonly upos: Upos;
  /** Penn Treebank tag, e.g. `VBD`. */
  readonly xpos: string;
  /** Index of the syntactic head in the same sentence; -1 for the root. */
  readonly head: number;
  /** Universal Dependencies relation with its subtype, e.g. `nsubj:pass`; `root` for the root. */
  readonly dep: string;
}

/** A name in a sentence: tokens `from` up to, not including, `to`. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly label: NameLabel;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface Sentence extends TextRange {
  /** Position in the article, from 0. */
  readonly index: number;
  readonly kind: SentenceKind;
  /** Position of its paragraph (or line block) in the article, from 0. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  readonly names: readonly NameSpan[];
}
