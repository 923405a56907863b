/** Who a verb says it of: its subject and object, found through passives, participles, relative clauses and control. */

import { prepositionOf } from '../text/preposition.ts';
import type { Token } from '../text/token.ts';
import { childBy, childrenBy, isDep, type Tree } from '../text/tree.ts';

/** The tokens in the two main places of a verb; coordinated ones follow the first. */
export interface VerbArguments {
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
  readonly passive: boolean;
}

const MAX_CLIMB = 6;

/** A noun and those coordinated with it; without an "and" anywhere the parser has only joined what stands side by side. */
export function withConjuncts(tree: Tree, index: number): readonly number[] {
  const rest = childrenBy(tree, index, 'conj').filter((token) => token.upos !== 'VERB');
  const isJoined = rest.some(
    (token) => childBy(tree, token.index, 'cc') || childBy(tree, token.index, 'conj'),
  );
  return isJoined ? [index, ...rest.flatMap((token) => withConjuncts(tree, token.index))] : [index];
}

const isPassive = (tree: Tree, verb: number): boolean => {
  if (childBy(tree, verb, 'aux:pass', 'nsubj:pass')) return true;
  const token = tree.tokens[verb]!;
  const isParticiple = token.xpos === 'VBN' && (isDep(token, 'acl') || isDep(token, 'amod'));
  return isParticiple && !childBy(tree, verb, 'obj') && !childBy(tree, verb, 'aux');
};

const isRelative = (token: Token): boolean =>
  ['who', 'which', 'that', 'whom', 'where'].includes(token.form.toLowerCase()) && token.upos === 'PRON';

/** The subject written with the verb itself; a relative pronoun stands for the noun above its clause. */
function ownSubject(tree: Tree, verb: number): number | null {
  // Where the parser gives a verb two, the nearer one is its own.
  const subjects = childrenBy(tree, verb, 'nsubj').filter((token) => token.dep !== 'nsubj:outer');
  const subject = subjects.findLast(({ index }) => index < verb) ?? subjects[0] ?? null;
  if (!subject) return null;
  const token = tree.tokens[verb]!;
  if (isRelative(subject) && isDep(token, 'acl')) return token.head;
  return subject.index;
}

/** Verbs whose object, not subject, does what their complement says: "ordered the militants to leave". */
const OBJECT_CONTROL = new Set(
  'order ask urge tell allow force call help permit enable press push instruct command invite request require persuade convince encourage authorise authorize cause let make want expect leave warn see give grant'.split(
    ' ',
  ),
);

/** Who does what a complement says: the object of the verb above where it commands, else that verb's own subject. */
function complementController(tree: Tree, verb: Token, depth: number): number | null {
  const above = tree.tokens[verb.head]!;
  const object = childBy(tree, above.index, 'obj', 'iobj') ?? oblOn(tree, above.index);
  const isControlled = isDep(verb, 'xcomp') || isInfinitive(tree, verb.index);
  if (isControlled && OBJECT_CONTROL.has(above.lemma) && object) return object.index;
  return subjectOf(tree, above.index, depth + 1);
}

/** A clause whose subject is left open; a finite "that" clause has one of its own, seen or not. */
const isOpenClause = (tree: Tree, verb: Token): boolean =>
  !childBy(tree, verb.index, 'csubj', 'expl') &&
  (isDep(verb, 'xcomp') || isDep(verb, 'advcl') || (isDep(verb, 'ccomp') && isInfinitive(tree, verb.index)));

function controller(tree: Tree, verb: Token, depth: number): number | null {
  const above = tree.tokens[verb.head];
  if (!above || depth > MAX_CLIMB) return null;
  if (isOpenClause(tree, verb)) return complementController(tree, verb, depth);
  if (isDep(verb, 'conj')) return subjectOf(tree, above.index, depth + 1);
  if (!isDep(verb, 'acl')) return null;
  const describes = !isPassive(tree, verb.index) && !childBy(tree, verb.index, 'mark');
  return describes ? above.index : nounController(tree, above);
}

const isInfinitive = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'mark').some((token) => token.form.toLowerCase() === 'to');

/** "called on his followers to defy": the one called on. */
const oblOn = (tree: Tree, verb: number): Token | undefined =>
  childrenBy(tree, verb, 'obl').find((token) =>
    ['on', 'upon', 'for', 'to'].includes(prepositionOf(tree, token.index)),
  );

/** "Russia's attempt to seize the city": the owner of the noun that the infinitive explains, else who the verb above says it of. */
function nounController(tree: Tree, noun: Token): number | null {
  const owner = childBy(tree, noun.index, 'nmod:poss');
  if (owner) return owner.index;
  const above = tree.tokens[noun.head];
  // "gave the rebels a week to leave": whoever is given the time.
  const receiver = above && isDep(noun, 'obj') ? childBy(tree, above.index, 'iobj') : undefined;
  if (receiver) return receiver.index;
  return above && above.upos === 'VERB' && isDep(noun, 'obj')
    ? subjectOf(tree, above.index, MAX_CLIMB)
    : null;
}

/** The token that a verb says it of, whatever its voice; null when the sentence does not tell. */
function subjectOf(tree: Tree, verb: number, depth = 0): number | null {
  return ownSubject(tree, verb) ?? controller(tree, tree.tokens[verb]!, depth);
}

/** "troops deployed by France": the doer of a passive. */
const agentOf = (tree: Tree, verb: number): Token | undefined =>
  childBy(tree, verb, 'obl:agent') ??
  childrenBy(tree, verb, 'obl').find((token) => prepositionOf(tree, token.index) === 'by') ??
  strayAgent(tree, verb);

/** "was shot in Reno, Nev., by Jo Lind": the parser may hang the doer on the place or the day before it. */
const strayAgent = (tree: Tree, verb: number): Token | undefined =>
  childrenBy(tree, verb, 'obl')
    .flatMap((token) => [token, ...childrenBy(tree, token.index, 'conj', 'appos', 'nmod')])
    .filter(({ upos }) => upos === 'PROPN' || upos === 'NUM' || upos === 'NOUN')
    .flatMap((token) => childrenBy(tree, token.index, 'nmod', 'conj'))
    .find((token) => prepositionOf(tree, token.index) === 'by' && token.upos === 'PROPN');

function objectsOf(tree: Tree, verb: number): readonly number[] {
  const object = childBy(tree, verb, 'obj');
  if (object && !isRelative(object)) return withConjuncts(tree, object.index);
  const token = tree.tokens[verb]!;
  // "the missiles that they supplied": the noun above is what was supplied.
  const ownsRelative =
    isDep(token, 'acl:relcl') && (object !== undefined || childBy(tree, verb, 'nsubj') !== undefined);
  return ownsRelative && (!childBy(tree, verb, 'nsubj') || !isRelative(childBy(tree, verb, 'nsubj')!))
    ? [token.head]
    : [];
}

/** The first of coordinated passives holds the auxiliary: "was arrested and charged". */
const sharesPassive = (tree: Tree, verb: number): boolean => {
  const token = tree.tokens[verb]!;
  return (
    token.dep === 'conj' &&
    token.xpos === 'VBN' &&
    !childBy(tree, verb, 'aux', 'nsubj') &&
    isPassive(tree, token.head)
  );
};

export function argumentsOf(tree: Tree, verb: number): VerbArguments {
  const subject = subjectOf(tree, verb);
  const subjects = subject === null ? [] : withConjuncts(tree, subject);
  if (isPassive(tree, verb) || sharesPassive(tree, verb)) {
    const agent = agentOf(tree, verb);
    const patients =
      isDep(tree.tokens[verb]!, 'acl') && !ownSubject(tree, verb) ? [tree.tokens[verb]!.head] : subjects;
    return { subjects: agent ? withConjuncts(tree, agent.index) : [], objects: patients, passive: true };
  }
  return { subjects, objects: objectsOf(tree, verb), passive: false };
}
