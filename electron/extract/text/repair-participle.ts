/**
 * Finds finite verbs that the tagger took for participles, and reported clauses that the parser took for relative ones. Rules RT-7 to
 * RT-10, RT-16, RT-22 and RT-24 of SPEC.md.
 */
import { IRREGULAR_PASTS } from '../lexicon/irregular-pasts.ts';
import type { Sentence, Token } from './token.ts';
import { type Changes, childrenOf, repairAll } from './tree-changes.ts';

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON']);

/** Verbs whose passive keeps an object: "the prize awarded him", "a man called Smith". */
const WITH_TWO_OBJECTS = new Set(
  'give call name award grant offer pay tell teach show deny charge send ask owe lend sell bring hand dub title entitle elect appoint consider make'.split(
    ' ',
  ),
);

const DEP_UNDER_VERB: Readonly<Record<string, string>> = { acl: 'advcl', appos: 'obl' };

/** Places of a noun that are a verb's as well: the clause's own. */
const CLAUSE_PLACES = new Set(['root', 'ccomp', 'parataxis']);

/** The noun that a phrase begins with: "airstrike" of "the airstrike on a house in Kano". */
function topNoun(tokens: readonly Token[], noun: Token): Token {
  let at = noun;
  while ((at.dep === 'nmod' || at.dep === 'flat') && tokens[at.head]) at = tokens[at.head]!;
  return at;
}

/** "Bulldozers demolished homes, officials said": the first of two subjects of the verb behind is not its own. */
const isStraySubject = (tokens: readonly Token[], noun: Token, verb: Token): boolean =>
  noun.dep === 'nsubj' &&
  noun.head > verb.index &&
  tokens.some(
    ({ dep, head, index }) => dep === 'nsubj' && head === noun.head && index > verb.index && index < head,
  );

/**
 * RT-7: "Bulldozers demolished homes, officials said": a participle after its noun is passive and has no object. One with an object
 * is the verb that the noun, or the noun that its phrase begins with, is the subject of.
 */
function activeParticiple(tokens: readonly Token[], verb: Token): Changes | null {
  const nearest = tokens[verb.head];
  if (verb.xpos !== 'VBN' || verb.dep !== 'acl' || !nearest || nearest.index > verb.index) return null;
  const noun = topNoun(tokens, nearest);
  const isStray = isStraySubject(tokens, noun, verb);
  if (!NOMINAL.has(noun.upos) || !(CLAUSE_PLACES.has(noun.dep) || isStray)) return null;
  const below = childrenOf(tokens, verb);
  const hasObject = below.some(({ dep, index }) => dep === 'obj' && index > verb.index);
  if (!hasObject || below.some(({ dep }) => dep.startsWith('aux')) || WITH_TWO_OBJECTS.has(verb.lemma))
    return null;
  if (childrenOf(tokens, noun).some(({ dep }) => dep === 'cop' || dep.startsWith('nsubj'))) return null;
  return new Map<number, Partial<Token>>([
    [verb.index, { xpos: 'VBD', head: noun.head, dep: isStray ? 'ccomp' : noun.dep }],
    [noun.index, { head: verb.index, dep: 'nsubj' }],
  ]);
}

/** RT-8 in a list: "Jets and tanks shelled positions": a participle right behind a noun begins no further member of its list. */
function participleInList(tokens: readonly Token[], noun: Token): Changes | null {
  const first = tokens[noun.head];
  const below = childrenOf(tokens, noun);
  const verb = below.find(({ dep, xpos }) => dep === 'amod' && xpos === 'VBN');
  const before = verb && tokens[verb.index - 1];
  if (noun.dep !== 'conj' || !first || !verb || !before || !CLAUSE_PLACES.has(first.dep)) return null;
  const isBehindNoun = before.index === first.index || (before.dep === 'conj' && before.head === first.index);
  if (!isBehindNoun || !NOMINAL.has(before.upos) || below.some(({ dep }) => dep === 'cc')) return null;
  const changes = new Map<number, Partial<Token>>([
    [verb.index, { xpos: 'VBD', upos: 'VERB', head: first.head, dep: first.dep }],
    [first.index, { head: verb.index, dep: 'nsubj' }],
    [noun.index, { head: verb.index, dep: 'obj' }],
  ]);
  for (const { index, dep } of childrenOf(tokens, first))
    if (index > verb.index && !changes.has(index))
      changes.set(index, { head: verb.index, dep: DEP_UNDER_VERB[dep] ?? dep });
  return changes;
}

/** RT-8: "Young miners blocked roads": between a subject and a noun that has no verb, a participle is the verb. */
function participleBeforeObject(tokens: readonly Token[], noun: Token): Changes | null {
  if (!NOMINAL.has(noun.upos) || !CLAUSE_PLACES.has(noun.dep)) return null;
  const below = childrenOf(tokens, noun);
  const subject = below.find(({ dep }) => dep === 'nsubj');
  const verb = below.find(({ dep, xpos }) => dep === 'amod' && xpos === 'VBN');
  const isBetween = subject && verb && subject.index < verb.index && verb.index < noun.index;
  if (!isBetween || below.some(({ dep }) => dep === 'cop' || dep.startsWith('aux'))) return null;
  const changes = new Map<number, Partial<Token>>([
    [verb.index, { xpos: 'VBD', upos: 'VERB', head: noun.head, dep: noun.dep }],
    [subject.index, { head: verb.index }],
    [noun.index, { head: verb.index, dep: 'obj' }],
  ]);
  for (const token of below) {
    const moves =
      token.index > noun.index && ['punct', 'obl', 'advcl', 'parataxis', 'conj', 'cc'].includes(token.dep);
    if (moves) changes.set(token.index, { head: verb.index, dep: DEP_UNDER_VERB[token.dep] ?? token.dep });
  }
  return changes;
}

/** RT-9: "said on Friday that they must go": a "that" clause with a subject of its own tells of no Friday; it is what was said. */
function reportedClause(tokens: readonly Token[], clause: Token): Changes | null {
  const noun = tokens[clause.head];
  const verb = noun && tokens[noun.head];
  if (!clause.dep.startsWith('acl') || !noun?.dep.startsWith('obl') || verb?.upos !== 'VERB') return null;
  const below = childrenOf(tokens, clause);
  const isReported =
    below.some(({ dep, form, upos }) => dep === 'mark' && form === 'that' && upos === 'SCONJ') &&
    below.some(({ dep }) => dep.startsWith('nsubj'));
  return isReported ? new Map([[clause.index, { head: verb.index, dep: 'ccomp' }]]) : null;
}

/** RT-10: "Jo Lind shot and wounded Ada Marsh": a noun that is a past as well, coordinated with a past, is the verb. */
function nounBesidePast(tokens: readonly Token[], word: Token): Changes | null {
  const lemma = IRREGULAR_PASTS.get(word.form);
  const subject = tokens[word.head];
  if (lemma === undefined || word.upos !== 'NOUN' || !subject || subject.index > word.index) return null;
  const below = childrenOf(tokens, word);
  const isCoordinated = below.some(({ dep, xpos }) => dep === 'conj' && xpos === 'VBD');
  if (!isCoordinated || !NOMINAL.has(subject.upos) || !CLAUSE_PLACES.has(subject.dep)) return null;
  return new Map<number, Partial<Token>>([
    [word.index, { upos: 'VERB', xpos: 'VBD', lemma, head: subject.head, dep: subject.dep }],
    [subject.index, { head: word.index, dep: 'nsubj' }],
  ]);
}

/** RT-24: "Ada Marsh, who shot Cole Reed": a noun right behind "who" that is a past as well is the verb of its clause. */
function nounBehindWho(tokens: readonly Token[], word: Token): Changes | null {
  const lemma = IRREGULAR_PASTS.get(word.form);
  const [who, noun] = [tokens[word.index - 1], tokens[word.head]];
  if (lemma === undefined || word.upos !== 'NOUN' || who?.form !== 'who' || who.head !== word.index)
    return null;
  if (!noun || noun.index > word.index || !NOMINAL.has(noun.upos)) return null;
  const next = tokens[word.index + 1];
  const changes = new Map<number, Partial<Token>>([
    [word.index, { upos: 'VERB', xpos: 'VBD', lemma, dep: 'acl:relcl' }],
    [who.index, { dep: 'nsubj' }],
  ]);
  for (const { index, dep } of childrenOf(tokens, word)) {
    if (index === next?.index && (dep === 'flat' || dep === 'compound' || dep === 'appos'))
      changes.set(index, { dep: 'obj' });
    else if (dep === 'nmod') changes.set(index, { dep: 'obl' });
  }
  return changes;
}

/** RT-16: "said that the strike on a house in Kano killed ten": a past tense describes no noun; it is the verb of the phrase's first noun. */
function pastTakenForRelative(tokens: readonly Token[], verb: Token): Changes | null {
  const noun = tokens[verb.head];
  const isAfterNoun = verb.xpos === 'VBD' && verb.dep === 'acl' && noun && noun.index < verb.index;
  if (!isAfterNoun || childrenOf(tokens, verb).some(({ dep }) => /^(nsubj|csubj|aux|mark|expl)/.test(dep)))
    return null;
  const subject = topNoun(tokens, noun);
  const above = tokens[subject.head];
  const that = subject.dep === 'conj' && above?.form === 'that' && above.upos === 'SCONJ' ? above : null;
  if (that)
    return new Map<number, Partial<Token>>([
      [verb.index, { head: that.head, dep: 'ccomp' }],
      [that.index, { head: verb.index, dep: 'mark' }],
      [subject.index, { head: verb.index, dep: 'nsubj' }],
    ]);
  if (!CLAUSE_PLACES.has(subject.dep) || childrenOf(tokens, subject).some(({ dep }) => dep === 'cop'))
    return null;
  return new Map<number, Partial<Token>>([
    [verb.index, { head: subject.head, dep: subject.dep }],
    [subject.index, { head: verb.index, dep: 'nsubj' }],
  ]);
}

/** RT-22: "Peru is opposed to the plan": nobody opposes Peru; the participle is an adjective. */
function describingParticiple(tokens: readonly Token[], word: Token): Changes | null {
  const form = word.form.toLowerCase();
  const below = childrenOf(tokens, word);
  const be = below.find(({ dep }) => dep === 'aux:pass' || dep === 'cop');
  if (form !== 'opposed' || !be || tokens[word.index + 1]?.form !== 'to') return null;
  const subject = below.find(({ dep }) => dep.startsWith('nsubj'));
  return new Map<number, Partial<Token>>([
    [word.index, { upos: 'ADJ', xpos: 'JJ', lemma: form }],
    [be.index, { dep: 'cop' }],
    ...(subject ? [[subject.index, { dep: 'nsubj' }] as const] : []),
  ]);
}

const REPAIRS = [
  describingParticiple,
  nounBehindWho,
  pastTakenForRelative,
  nounBesidePast,
  activeParticiple,
  participleBeforeObject,
  participleInList,
  reportedClause,
];

export const repairParticiples = (sentence: Sentence): Sentence => repairAll(sentence, REPAIRS);
