/** Fills the roles of an event's frame with tokens of its sentence. */
import type { Role } from '#shared/model/vocabulary.ts';
import { prepositionOf } from '../text/preposition.ts';
import type { Token } from '../text/token.ts';
import { childBy, childrenBy, isDep, type Tree } from '../text/tree.ts';
import { idiomNoun } from './senses.ts';
import type { Trigger } from './trigger.ts';
import { argumentsOf, withConjuncts } from './voice.ts';

/** A token in a role, before it is known whom its words stand for. */
export interface RoleFiller {
  readonly token: number;
  readonly role: Role;
}

const fill = (tokens: readonly number[], role: Role | null): readonly RoleFiller[] =>
  role === null ? [] : tokens.map((token) => ({ token, role }));

/** "to Ukraine", "against the rebels": complements of a verb or a noun whose preposition the frame knows. */
function prepositional(tree: Tree, head: number, trigger: Trigger): readonly RoleFiller[] {
  const { frame } = trigger.sense;
  return childrenBy(tree, head, 'obl', 'nmod').flatMap((token) => {
    const preposition = prepositionOf(tree, token.index);
    if (preposition === 'by') return fill(withConjuncts(tree, token.index), frame.subject);
    if (preposition === 'of' && trigger.isNoun) return fill(withConjuncts(tree, token.index), frame.of);
    const role = Object.hasOwn(frame.prepositions, preposition) ? frame.prepositions[preposition]! : null;
    return fill(withConjuncts(tree, token.index), role);
  });
}

/** "reached a deal with Russia", "took control of the island": the object is part of the verb, its complements are the event's. */
const idiomFillers = (tree: Tree, trigger: Trigger, object: number | undefined): readonly RoleFiller[] =>
  object === undefined ? [] : prepositional(tree, object, { ...trigger, isNoun: true });

/** Verbs of speech whose object is who is told; of the others it is what is said. */
const TELLING = new Set('tell inform notify address brief remind reassure answer call'.split(' '));

const objectRole = (tree: Tree, { token, sense }: Trigger): Role | null =>
  sense.frameName === 'say' && !TELLING.has(tree.tokens[token]!.lemma) ? null : sense.frame.object;

/** "sought independence from Sudan": of whom it is demanded hangs on what is demanded. */
const soughtFrom = (tree: Tree, { sense }: Trigger, objects: readonly number[]): readonly RoleFiller[] =>
  sense.frameName !== 'demand'
    ? []
    : objects
        .flatMap((object) => childrenBy(tree, object, 'nmod'))
        .filter((token) => prepositionOf(tree, token.index) === 'from')
        .flatMap((token) => fill(withConjuncts(tree, token.index), sense.frame.object));

function verbFillers(tree: Tree, trigger: Trigger): readonly RoleFiller[] {
  const { frame } = trigger.sense;
  const { subjects, objects } = argumentsOf(tree, trigger.token);
  const receiver = childBy(tree, trigger.token, 'iobj');
  // "put the rebels on trial": only an object that is part of the idiom is nobody.
  const isIdiom = objects.length > 0 && idiomNoun(tree, trigger.token, trigger.sense)?.index === objects[0];
  return [
    ...fill(subjects, frame.subject),
    ...fill(receiver ? withConjuncts(tree, receiver.index) : [], frame.object),
    ...(isIdiom ? idiomFillers(tree, trigger, objects[0]) : fill(objects, objectRole(tree, trigger))),
    ...soughtFrom(tree, trigger, objects),
    ...prepositional(tree, trigger.token, trigger),
  ];
}

/** "talks involving Ukraine and Russia", "an attack carried out by rebels", "a meeting attended by envoys". */
function participleFillers(tree: Tree, trigger: Trigger): readonly RoleFiller[] {
  const { frame } = trigger.sense;
  return childrenBy(tree, trigger.token, 'acl').flatMap((verb) => {
    if (verb.xpos === 'VBG' && ['involve', 'include'].includes(verb.lemma)) {
      return fill(argumentsOf(tree, verb.index).objects, frame.prepositions.with ?? frame.subject);
    }
    return verb.xpos === 'VBN' ? fill(argumentsOf(tree, verb.index).subjects, frame.subject) : [];
  });
}

/** "Russia's attack", "the Iraqi offensive", "U.S. airstrikes": whoever owns the event. */
function ownerFillers(tree: Tree, trigger: Trigger): readonly RoleFiller[] {
  const owners = childrenBy(tree, trigger.token, 'nmod:poss', 'compound', 'amod').filter(
    (token) => token.index < trigger.token,
  );
  return owners.flatMap((token) => fill(withConjuncts(tree, token.index), trigger.sense.frame.subject));
}

/** "an aerial and missile attack on towns": what stands behind the pair may hang on its first word. */
function sharedComplements(tree: Tree, trigger: Trigger): readonly RoleFiller[] {
  const token = tree.tokens[trigger.token]!;
  if (token.dep !== 'conj') return [];
  return prepositional(tree, token.head, trigger).filter((filler) => filler.token > trigger.token);
}

/** "the bombing of a convoy by rebels": the parser may hang the doer on whom it was done to. */
const doerBehind = (tree: Tree, { token, sense }: Trigger): readonly RoleFiller[] =>
  childrenBy(tree, token, 'nmod')
    .filter(({ index }) => prepositionOf(tree, index) === 'of')
    .flatMap(({ index }) => childrenBy(tree, index, 'nmod'))
    .filter(({ index }) => prepositionOf(tree, index) === 'by')
    .flatMap(({ index }) => fill(withConjuncts(tree, index), sense.frame.subject));

const nounFillers = (tree: Tree, trigger: Trigger): readonly RoleFiller[] => [
  ...ownerFillers(tree, trigger),
  ...prepositional(tree, trigger.token, trigger),
  ...doerBehind(tree, trigger),
  ...sharedComplements(tree, trigger),
  ...participleFillers(tree, trigger),
  ...(trigger.support === 'light' ? lightFillers(tree, trigger, trigger.clause!) : []),
];

/** Verbs under which the event comes to their subject: "suffered an attack", "face sanctions". */
const UNDERGO = new Set(['suffer', 'face', 'receive', 'see', 'win', 'await', 'undergo']);

function lightFillers(tree: Tree, trigger: Trigger, verb: number): readonly RoleFiller[] {
  const { frame } = trigger.sense;
  const { subjects } = argumentsOf(tree, verb);
  const role = UNDERGO.has(tree.tokens[verb]!.lemma) ? (frame.object ?? frame.subject) : frame.subject;
  const receiver = childBy(tree, verb, 'iobj');
  return [
    ...fill(subjects, role),
    ...fill(receiver ? withConjuncts(tree, receiver.index) : [], frame.object ?? 'recipient'),
    ...prepositional(tree, verb, { ...trigger, isNoun: false }),
  ];
}

const isSelf = (tree: Tree, trigger: Trigger, filler: RoleFiller): boolean =>
  filler.token === trigger.token || isDep(tree.tokens[filler.token]!, 'det');

/** Each role with its token, the subject's first, no token twice. */
export function roleFillers(tree: Tree, trigger: Trigger): readonly RoleFiller[] {
  const all = trigger.isNoun ? nounFillers(tree, trigger) : verbFillers(tree, trigger);
  const seen = new Set<number>();
  return all.filter((filler) => {
    if (seen.has(filler.token) || isSelf(tree, trigger, filler)) return false;
    seen.add(filler.token);
    return true;
  });
}

const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'on',
  'across',
  'inside',
  'throughout',
  'outside',
  'around',
  'off',
  'over',
  'along',
  'within',
  'to',
  'into',
  'from',
]);

/** Tokens that say where: complements of the trigger and its verb with a preposition of place. */
export function placeTokens(tree: Tree, trigger: Trigger): readonly Token[] {
  const heads = [...new Set([trigger.token, trigger.clause ?? trigger.token])];
  return heads.flatMap((head) =>
    childrenBy(tree, head, 'obl', 'nmod').filter((token) => LOCATIVE.has(prepositionOf(tree, token.index))),
  );
}
