/** CoNLL 2018 style scores: F1 of tokens and sentences, and of tags, lemmas and arcs on aligned tokens. */
import type { GoldSentence } from './conllu.ts';

export interface AnalysedToken {
  /** Offsets in the text without white space. */
  readonly start: number;
  readonly end: number;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly dep: string;
}

export interface Analysed {
  readonly tokens: readonly AnalysedToken[];
}

export type Scores = Readonly<Record<'tokens' | 'sents' | 'UPOS' | 'XPOS' | 'lemma' | 'UAS' | 'LAS', number>>;

/** Treebank sentences in the form that is scored. */
export function gold(sentences: readonly GoldSentence[]): Analysed[] {
  let at = 0;
  return sentences.map(({ tokens }) => ({
    tokens: tokens.map((token) => {
      const start = at;
      at += token.form.replace(/\s/g, '').length;
      return { ...token, start, end: at };
    }),
  }));
}

const keyOf = (token: { readonly start: number; readonly end: number }): string =>
  `${token.start}-${token.end}`;
const headKey = (sentence: Analysed, token: AnalysedToken): string =>
  token.head < 0 ? 'root' : keyOf(sentence.tokens[token.head]!);

interface Hits {
  tokens: number;
  UPOS: number;
  XPOS: number;
  lemma: number;
  UAS: number;
  LAS: number;
}

export function scoreAligned(golden: readonly Analysed[], system: readonly Analysed[]): Scores {
  const goldTokens = new Map(
    golden.flatMap((sentence) => sentence.tokens.map((token) => [keyOf(token), { sentence, token }])),
  );
  const total = goldTokens.size + system.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const hits: Hits = { tokens: 0, UPOS: 0, XPOS: 0, lemma: 0, UAS: 0, LAS: 0 };
  for (const sentence of system) {
    for (const token of sentence.tokens) {
      const match = goldTokens.get(keyOf(token));
      if (match) addHit(hits, match, { sentence, token });
    }
  }
  const f1 = (hit: number): number => (2 * hit) / total;
  const sents = sentenceF1(golden, system);
  return {
    tokens: f1(hits.tokens),
    sents,
    UPOS: f1(hits.UPOS),
    XPOS: f1(hits.XPOS),
    lemma: f1(hits.lemma),
    UAS: f1(hits.UAS),
    LAS: f1(hits.LAS),
  };
}

interface InSentence {
  readonly sentence: Analysed;
  readonly token: AnalysedToken;
}

function addHit(hits: Hits, expected: InSentence, found: InSentence): void {
  const [want, have] = [expected.token, found.token];
  hits.tokens++;
  hits.UPOS += want.upos === have.upos ? 1 : 0;
  hits.XPOS += want.xpos === have.xpos ? 1 : 0;
  hits.lemma += want.lemma === have.lemma ? 1 : 0;
  if (headKey(expected.sentence, want) !== headKey(found.sentence, have)) return;
  hits.UAS++;
  hits.LAS += want.dep === have.dep ? 1 : 0;
}

function sentenceF1(golden: readonly Analysed[], system: readonly Analysed[]): number {
  const span = ({ tokens }: Analysed): string => `${tokens[0]?.start}-${tokens.at(-1)?.end}`;
  const known = new Set(golden.map(span));
  return (
    (2 * system.filter((sentence) => known.has(span(sentence))).length) / (golden.length + system.length)
  );
}
