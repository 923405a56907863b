/** Pronouns that may stand for an actor. */

import type { Token } from '../text/token.ts';
import type { Tree } from '../text/tree.ts';
import type { Gender, MentionDraft } from './mention.ts';

/** First and second persons are of whoever is quoted; the others of an actor named before. */
export type PronounSort = 'speaker' | 'person' | 'thing' | 'many';

const SORT: Readonly<Record<string, PronounSort>> = Object.fromEntries([
  ...['i', 'me', 'my', 'mine', 'myself', 'we', 'us', 'our', 'ours', 'ourselves'].map((word) => [
    word,
    'speaker',
  ]),
  ...['he', 'him', 'his', 'himself', 'she', 'her', 'hers', 'herself'].map((word) => [word, 'person']),
  ...['it', 'its', 'itself'].map((word) => [word, 'thing']),
  ...['they', 'them', 'their', 'theirs', 'themselves'].map((word) => [word, 'many']),
]);

const FEMALE = new Set(['she', 'her', 'hers', 'herself']);

export const pronounSort = (form: string): PronounSort | null => {
  const word = form.toLowerCase();
  return Object.hasOwn(SORT, word) ? SORT[word]! : null;
};

const genderOf = (word: string, sort: PronounSort): Gender =>
  sort === 'person' ? (FEMALE.has(word) ? 'female' : 'male') : null;

export function pronounMention(tree: Tree, token: Token): MentionDraft | null {
  const sort = pronounSort(token.form);
  if (!sort || (token.upos !== 'PRON' && token.upos !== 'DET')) return null;
  return {
    start: token.start,
    end: token.end,
    sentence: tree.sentence.index,
    from: token.index,
    to: token.index + 1,
    head: token.index,
    form: 'pronoun',
    referent: { kind: null, place: null, key: null, name: null, metonymOf: null },
    words: token.form,
    plural: sort === 'many',
    gender: genderOf(token.form.toLowerCase(), sort),
    ownerHead: null,
    titleFrom: token.index,
    office: null,
    rule: 'CO-5',
    confidence: 0.6,
  };
}
