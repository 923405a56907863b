/**
 * Base forms of English words: exceptions from the lexicon first, then suffix rules learned for each tag.
 * A rule is `suffix -> cut, add`; the longest suffix that the table has decides.
 */
import type { Lexicon } from './lexicon.ts';
import { plainForm } from './word-info.ts';

/** By Penn tag, then by suffix: `"<letters to cut>|<letters to add>"`; the empty suffix is always there. */
export type LemmaRules = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const MAX_SUFFIX = 6;

interface WordTags {
  readonly upos: string;
  readonly xpos: string;
}

export type Lemmatiser = (form: string, tags: WordTags) => string;

/** Lemmas come in lower case, those of proper nouns in the case of the form. */
export function createLemmatiser(lexicon: Lexicon, rules: LemmaRules): Lemmatiser {
  return (form, tags) => {
    const plain = plainForm(form);
    const lower = plain.toLowerCase();
    const known = lexicon.lemma(lower, tags.upos);
    if (known !== undefined) return known;
    const keepsCase = tags.upos === 'PROPN' || (tags.xpos === 'NNP' && tags.upos !== 'VERB');
    const text = keepsCase ? plain : lower;
    const rule = ruleFor(lower, tags, rules);
    const lemma = rule === null ? text : applyRule(text, rule);
    return tags.upos === 'VERB' && lemma !== lower ? knownVerb(lemma, lexicon) : lemma;
  };
}

/** Whether WordNet has a word as a verb; its senses are packed as word-info.ts unpacks them. */
const isVerb = (word: string, lexicon: Lexicon): boolean =>
  Math.floor(lexicon.entry(word).sense / 27) % 16 > 0;

/** Of the stems that an ending may have left, the one that is a verb: "plead" and not "pleade", "invade" and not "invad". */
function knownVerb(lemma: string, lexicon: Lexicon): string {
  if (isVerb(lemma, lexicon)) return lemma;
  const others = [
    lemma.replace(/e$/, ''),
    `${lemma}e`,
    lemma.replace(/(.)\1$/, '$1'),
    lemma.replace(/(.)$/, '$1$1'),
  ];
  return others.find((other) => other !== lemma && isVerb(other, lexicon)) ?? lemma;
}

/** The rule of the longest known suffix, `null` when the tag has no rules. */
export function ruleFor(lower: string, tags: WordTags, rules: LemmaRules): string | null {
  const table = rules[`${tags.upos} ${tags.xpos}`];
  if (table === undefined) return null;
  for (let length = Math.min(MAX_SUFFIX, lower.length - 1); length >= 0; length--) {
    const rule = table[lower.slice(lower.length - length)];
    if (rule !== undefined) return rule;
  }
  return null;
}

/** Cuts and adds at the end; a word shorter than the cut stays as it is. */
export function applyRule(word: string, rule: string): string {
  const bar = rule.indexOf('|');
  const cut = Number(rule.slice(0, bar));
  return cut >= word.length ? word : word.slice(0, word.length - cut) + rule.slice(bar + 1);
}
