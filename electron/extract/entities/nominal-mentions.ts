/** Mentions made of common nouns: "Ukrainian officials", "the alliance", "a government spokesman", "supporters of Bacar". */

import type { ActorKind } from '#shared/model/vocabulary.ts';
import { nounSense } from '../events/senses.ts';
import { genderOfNoun } from '../lexicon/gendered-nouns.ts';
import { findGroup, type GroupHit } from '../lexicon/groups.ts';
import { findOffice } from '../lexicon/offices.ts';
import { prepositionOf } from '../text/preposition.ts';
import type { Token } from '../text/token.ts';
import { childrenBy, isDep, type Tree } from '../text/tree.ts';
import { anaphorKind } from './anaphors.ts';
import type { MentionDraft, Referent } from './mention.ts';
import { nounPhraseAt, withOfPhrase, wordsOf } from './noun-phrase.ts';

const NOBODY: Referent = { kind: null, place: null, key: null, name: null, metonymOf: null };

interface NominalKind {
  readonly kind: ActorKind;
  readonly plural: boolean;
  readonly ambiguous: boolean;
  readonly rule: string;
}

const groupKind = (hit: GroupHit): NominalKind => ({
  kind: hit.noun.human && !hit.plural && !hit.noun.collective ? 'person' : hit.noun.kind,
  plural: hit.plural,
  ambiguous: hit.ambiguous,
  rule: 'AC-5',
});

/** Nouns that the lists have for good reasons, but that say nothing without a name. */
const NO_ACTORS = new Set(
  'state nation country region side talk resistance winner loser god office one other service life leave meeting summit conference programme program street road'.split(
    ' ',
  ),
);

/** "Hundreds protested", "thousands of Iranians". */
const COUNTS = new Set(['hundred', 'thousand', 'dozen']);

/** States and countries act under a name, or as "member states", "Western nations", "European countries". */
const MEMBER = /\b(member|partner|neighbou?ring|[A-Z]\w+)\b/;

const modifiersOf = (tree: Tree, token: Token): string =>
  childrenBy(tree, token.index, 'amod', 'compound')
    .map((child) => child.form)
    .join(' ');

/** What a common noun may be as an actor. */
function nominalKind(tree: Tree, token: Token): NominalKind | null {
  if (nounSense(tree, token.index)?.weak === false) return null;
  if (COUNTS.has(token.lemma.toLowerCase()) && token.xpos === 'NNS') {
    return { kind: 'population', plural: true, ambiguous: false, rule: 'AC-9' };
  }
  if (NO_ACTORS.has(token.lemma.toLowerCase()) && !MEMBER.test(modifiersOf(tree, token))) return null;
  const group = findGroup(token.form);
  if (group) return groupKind(group);
  const office = findOffice(token.form);
  if (office && office.office.domain !== 'honorific') {
    return {
      kind: office.plural ? 'group' : 'person',
      plural: office.plural,
      ambiguous: office.ambiguous,
      rule: 'AC-6',
    };
  }
  const anaphor = NO_ACTORS.has(token.lemma.toLowerCase()) ? undefined : anaphorKind(token.form);
  return anaphor ? { kind: anaphor, plural: false, ambiguous: true, rule: 'AC-7' } : null;
}

/** Who owns, employs or leads it: a possessor, a name before it, or a name in "of …" or "for …" after it. */
function ownerOf(tree: Tree, head: number): number | null {
  const before = childrenBy(tree, head, 'nmod:poss', 'compound', 'amod', 'nmod').find(
    (token) => token.index < head && (isDep(token, 'nmod:poss') || /^\p{Lu}/u.test(token.form)),
  );
  if (before) return before.index;
  const after = childrenBy(tree, head, 'nmod').find(
    (token) => token.index > head && ['of', 'for', 'from', 'to'].includes(prepositionOf(tree, token.index)),
  );
  return after ? after.index : null;
}

const DEFINITE = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'its',
  'his',
  'her',
  'their',
  'our',
  'both',
]);

const isDefinite = (tree: Tree, head: number): boolean =>
  childrenBy(tree, head, 'det', 'nmod:poss').some(
    (token) => DEFINITE.has(token.form.toLowerCase()) || isDep(token, 'nmod:poss'),
  );

const hasDeterminer = (tree: Tree, head: number): boolean =>
  childrenBy(tree, head, 'det', 'nmod:poss', 'nummod', 'amod', 'compound').length > 0;

/** A noun that is as often no actor needs an owner, an article that points back, or a place where only actors stand. */
function isActorLike(tree: Tree, token: Token, owner: number | null): boolean {
  return owner !== null || isDefinite(tree, token.index) || isDep(token, 'nsubj');
}

const SAYING_WHERE = new Set([
  'in',
  'at',
  'near',
  'inside',
  'outside',
  'into',
  'around',
  'across',
  'throughout',
]);

/** AC-13: "in the neighbourhood": a noun that is as often a place says where. */
const isWhere = (tree: Tree, token: Token): boolean => SAYING_WHERE.has(prepositionOf(tree, token.index));

/** Null for a noun that stands for no actor. */
export function nominalMention(tree: Tree, token: Token): MentionDraft | null {
  if (isDep(token, 'compound') || isDep(token, 'amod') || isDep(token, 'flat')) return null;
  const found = nominalKind(tree, token);
  if (!found) return null;
  const ownerHead = ownerOf(tree, token.index);
  // "elected president": an office without an article is what someone becomes, not someone.
  if (found.rule === 'AC-6' && found.kind === 'person' && !hasDeterminer(tree, token.index)) return null;
  if (found.ambiguous && (!isActorLike(tree, token, ownerHead) || isWhere(tree, token))) return null;
  const phrase = nounPhraseAt(tree, token.index);
  const whole = withOfPhrase(tree, phrase);
  const words = wordsOf(tree, whole);
  return {
    start: tree.tokens[words.from]!.start,
    end: tree.tokens[whole.to - 1]!.end,
    sentence: tree.sentence.index,
    from: words.from,
    to: whole.to,
    head: token.index,
    form: 'nominal',
    referent: { ...NOBODY, kind: found.kind },
    words: words.text,
    plural: found.plural,
    gender: found.kind === 'person' ? genderOfNoun(token.lemma) : null,
    ownerHead,
    titleFrom: words.from,
    office: null,
    rule: found.rule,
    confidence: found.ambiguous ? 0.5 : 0.7,
  };
}
