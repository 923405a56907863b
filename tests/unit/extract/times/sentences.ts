/** Sentences for tests of the time component: plain words, or words with a hand-made tree. */
import type { Sentence, Token, Upos } from '#extract/text/token.ts';
import type { SentenceKind } from '#shared/model/vocabulary.ts';

const WORD = /\p{L}\.(?:\p{L}\.)+|\p{L}+\.?(?=\s\p{Ll}|\s\d)|\p{L}+|\d[\d.,:/]*\d|\d|[^\s]/gu;

const bare = (form: string, place: { readonly index: number; readonly start: number }): Token => ({
  index: place.index,
  form,
  lemma: form.toLowerCase(),
  upos: 'X',
  xpos: '',
  head: -1,
  dep: '',
  start: place.start,
  end: place.start + form.length,
});

/** One sentence a line, its words without tags. */
export function plainSentences(text: string, kind: SentenceKind = 'body'): Sentence[] {
  return [...text.matchAll(/[^\n]+/g)].map((line, index) => ({
    index,
    kind,
    paragraph: index,
    start: line.index,
    end: line.index + line[0].length,
    tokens: [...line[0].matchAll(WORD)].map((word, at) =>
      bare(word[0], { index: at, start: line.index + word.index }),
    ),
    names: [],
  }));
}

const UPOS: Readonly<Record<string, Upos>> = {
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  VBD: 'VERB',
  VBN: 'VERB',
  VBZ: 'VERB',
  VBP: 'VERB',
  VBG: 'VERB',
  VB: 'VERB',
  MD: 'AUX',
  TO: 'PART',
  IN: 'ADP',
  DT: 'DET',
  JJ: 'ADJ',
  CD: 'NUM',
  POS: 'PART',
  RB: 'ADV',
};

/**
 * A sentence from `form|xpos|head|dep` words, heads counted from 1 as in CoNLL-U (0: the root),
 * e.g. `It|PRP|2|nsubj opens|VBZ|0|root Friday|NNP|2|obl`. The lemma follows a fourth bar where it is not the form.
 */
export function treeSentence(
  source: string,
  kind: SentenceKind = 'body',
): { readonly text: string; readonly sentences: Sentence[] } {
  const tokens: Token[] = [];
  let text = '';
  for (const word of source.split(' ')) {
    const [form = '', xpos = '', head = '0', dep = '', lemma] = word.split('|');
    const start = text.length;
    text += `${form} `;
    tokens.push({
      ...bare(form, { index: tokens.length, start }),
      lemma: lemma ?? form.toLowerCase(),
      upos: dep.startsWith('aux') ? 'AUX' : (UPOS[xpos] ?? 'X'),
      xpos,
      head: Number(head) - 1,
      dep,
    });
  }
  const end = text.trimEnd().length;
  return { text, sentences: [{ index: 0, kind, paragraph: 0, start: 0, end, tokens, names: [] }] };
}
