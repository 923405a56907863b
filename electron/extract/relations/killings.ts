/** "Booth, the assassin of Lincoln", "convicted of murdering King": who killed whom, by the name of the deed. Rule RE-10. */

import type { RelationStatus } from '#shared/model/vocabulary.ts';
import { entityAt, type Reading } from '../events/draft.ts';
import { argumentsOf } from '../events/voice.ts';
import { prepositionOf } from '../text/preposition.ts';
import type { Token } from '../text/token.ts';
import { childrenBy, isDep, type Tree } from '../text/tree.ts';
import { isPerson } from './named.ts';
import { neighboursIn, standing } from './neighbours.ts';
import type { DraftRelation } from './relation.ts';

const KILLERS = new Set(['assassin', 'killer', 'murderer', 'slayer']);
const KILLING_NOUNS = new Set(
  'murder assassination killing slaying death shooting stabbing strangling'.split(' '),
);
const KILLING_VERBS = new Set('kill murder assassinate slay execute stab strangle shoot poison'.split(' '));
const PROVEN = new Set('convict sentence plead imprison jail'.split(' '));
const ALLEGED = new Set('accuse charge indict arrest suspect try acquit hold seek'.split(' '));

const kill = (status: RelationStatus) =>
  ({
    family: 'kill',
    predicate: status === 'occurred' ? 'killed' : 'is said to have killed',
    rule: 'RE-10',
    confidence: 0.6,
  }) as const;

/** "Lincoln's assassin, John Booth", "Lincoln assassin John Booth", "Booth, the convicted killer of Lincoln". */
function namedAfterDeed(reading: Reading, tree: Tree): readonly DraftRelation[] {
  return neighboursIn(reading, tree).flatMap(({ left, right }) => {
    if (!isPerson(left) || !isPerson(right)) return [];
    const words = tree.tokens.slice(left.mention.to, right.mention.from);
    const at = words.findIndex(({ lemma }) => KILLERS.has(lemma.toLowerCase()));
    if (at < 0) return [];
    const rest = words.slice(at + 1).map(({ form }) => form.toLowerCase());
    const isBefore = rest.every((word) => word === ',');
    const isBehind = rest[0] === 'of';
    if (!isBefore && !isBehind) return [];
    const ends = isBefore ? ([right, left] as const) : ([left, right] as const);
    return [{ ...standing(tree, ends, kill('occurred')), status: 'occurred' as const }];
  });
}

/** Who suffers the deed: "murdering King", "the murder of King", "King's murder". */
function victimOf(tree: Tree, deed: Token): Token | undefined {
  if (deed.upos === 'VERB' && KILLING_VERBS.has(deed.lemma)) return childrenBy(tree, deed.index, 'obj')[0];
  if (!KILLING_NOUNS.has(deed.lemma.toLowerCase())) return undefined;
  return childrenBy(tree, deed.index, 'nmod', 'nmod:poss', 'compound').find(
    (child) => child.index < deed.index || prepositionOf(tree, child.index) === 'of',
  );
}

/** Whom the deed below a verb of the courts was done to. */
const victimBelow = (tree: Tree, verb: Token): Token | undefined =>
  childrenBy(tree, verb.index, 'obl', 'advcl', 'ccomp', 'xcomp', 'obj', 'nmod')
    .flatMap((token) => [token, ...childrenBy(tree, token.index, 'nmod', 'acl', 'advcl')])
    .map((deed) => victimOf(tree, deed))
    .find((victim) => victim !== undefined);

const isTrial = (verb: Token): boolean =>
  verb.upos === 'VERB' && !isDep(verb, 'amod') && (PROVEN.has(verb.lemma) || ALLEGED.has(verb.lemma));

/** Who stands before the court: only who pleads does so as the subject of an active verb. */
function accusedBy(tree: Tree, verb: Token): number | undefined {
  const { subjects, objects, passive } = argumentsOf(tree, verb.index);
  return passive || verb.lemma !== 'plead' ? (objects[0] ?? subjects[0]) : subjects[0];
}

/** "was convicted of murdering King", "charged with the killing of King". */
function triedFor(reading: Reading, tree: Tree): readonly DraftRelation[] {
  const { entities } = reading.entities;
  return tree.tokens.filter(isTrial).flatMap((verb): readonly DraftRelation[] => {
    const accused = accusedBy(tree, verb);
    const victim = victimBelow(tree, verb);
    if (accused === undefined || !victim) return [];
    const ends = [accused, victim.index].map((token) => entityAt(reading, tree.sentence.index, token));
    const [subject, object] = ends;
    if (subject == null || object == null || subject === object) return [];
    if (ends.some((id) => entities[id!]!.kind !== 'person')) return [];
    const status = PROVEN.has(verb.lemma) ? 'occurred' : 'hypothetical';
    const [from, to] = [Math.min(accused, victim.index), Math.max(accused, victim.index)];
    const evidence = [{ start: tree.tokens[from]!.start, end: tree.tokens[to]!.end }];
    return [{ subject, object, directed: true, status, event: null, evidence, ...kill(status) }];
  });
}

const DEADLY = new Set('kill murder assassinate slay'.split(' '));
const MAYBE_DEADLY = new Set('shoot stab beat strangle torture gun'.split(' '));

/** "shot him to death", "fatally shot", "shot dead". */
const isFatal = (tree: Tree, verb: Token): boolean =>
  (tree.children[verb.index] ?? []).some((child) =>
    /^(?:death|dead|fatally|mortally)$/i.test(tree.tokens[child]!.form),
  );

/** What was not done, or only might be: "had not killed", "planned to kill", "would kill". */
const isOpen = (tree: Tree, verb: Token): boolean =>
  childrenBy(tree, verb.index, 'advmod', 'aux', 'mark').some(({ form }) =>
    /^(?:not|n't|never|will|would|may|might|could|to|if)$/i.test(form),
  );

function deed(
  reading: Reading,
  tree: Tree,
  [killer, victim]: readonly [number, number],
): readonly DraftRelation[] {
  const { entities } = reading.entities;
  const [subject, object] = [killer, victim].map((token) => entityAt(reading, tree.sentence.index, token));
  if (subject == null || object == null || subject === object) return [];
  if ([subject, object].some((id) => entities[id]!.kind !== 'person' || entities[id]!.names.length === 0))
    return [];
  const [from, to] = [Math.min(killer, victim), Math.max(killer, victim)];
  const evidence = [{ start: tree.tokens[from]!.start, end: tree.tokens[to]!.end }];
  return [
    { subject, object, directed: true, event: null, evidence, ...kill('occurred'), status: 'occurred' },
  ];
}

/** Told as done: a finite past or a passive; "by killing him" is told of what somebody could or did do. */
const isTold = (tree: Tree, verb: Token): boolean =>
  verb.xpos === 'VBD' || (verb.xpos === 'VBN' && childrenBy(tree, verb.index, 'aux').length > 0);

/** "who shot Cole Reed to death", "Reed was murdered by Ada Marsh": of persons with names, whatever clause says it. */
const killedBy = (reading: Reading, tree: Tree): readonly DraftRelation[] =>
  tree.tokens
    .filter(({ upos, lemma }) => upos === 'VERB' && (DEADLY.has(lemma) || MAYBE_DEADLY.has(lemma)))
    .filter(
      (verb) => isTold(tree, verb) && !isOpen(tree, verb) && (DEADLY.has(verb.lemma) || isFatal(tree, verb)),
    )
    .flatMap((verb) => {
      const { subjects, objects } = argumentsOf(tree, verb.index);
      return subjects.flatMap((killer) => objects.flatMap((victim) => deed(reading, tree, [killer, victim])));
    });

export const killings = (reading: Reading): readonly DraftRelation[] =>
  reading.trees
    .filter(({ sentence }) => sentence.kind === 'body')
    .flatMap((tree) => [namedAfterDeed, triedFor, killedBy].flatMap((find) => find(reading, tree)));
