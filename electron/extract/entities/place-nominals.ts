/** "the island", "the city", "the country": common nouns that speak of a place already named. Rule PL-3. */
import type { PlaceKind } from '#shared/model/actor.ts';
import type { Token } from '../text/token.ts';
import { childrenBy, isDep, type Tree } from '../text/tree.ts';
import type { MentionDraft } from './mention.ts';
import { nounPhraseAt, wordsOf } from './noun-phrase.ts';

const KIND_OF: Readonly<Record<string, PlaceKind>> = {
  island: 'region',
  region: 'region',
  province: 'region',
  territory: 'region',
  enclave: 'region',
  city: 'city',
  town: 'city',
  village: 'city',
  capital: 'city',
  country: 'country',
};

const POINTING = new Set(['the', 'this', 'that']);

/** Null unless the noun has "the" or "this" and no name of its own. */
export function placeNominal(tree: Tree, token: Token): MentionDraft | null {
  const place = KIND_OF[token.lemma.toLowerCase()];
  if (!place || token.xpos === 'NNS' || isDep(token, 'compound')) return null;
  const points = childrenBy(tree, token.index, 'det').some((det) => POINTING.has(det.form.toLowerCase()));
  const isNamed = childrenBy(tree, token.index, 'nmod', 'appos', 'flat').some(
    (child) => child.upos === 'PROPN' && child.index > token.index,
  );
  if (!points || isNamed) return null;
  const phrase = nounPhraseAt(tree, token.index);
  const words = wordsOf(tree, phrase);
  return {
    start: tree.tokens[words.from]!.start,
    end: tree.tokens[phrase.to - 1]!.end,
    sentence: tree.sentence.index,
    from: words.from,
    to: phrase.to,
    head: token.index,
    form: 'nominal',
    referent: { kind: null, place, key: null, name: null, metonymOf: null },
    words: words.text,
    plural: false,
    gender: null,
    ownerHead: null,
    titleFrom: words.from,
    office: null,
    rule: 'PL-3',
    confidence: 0.6,
  };
}
