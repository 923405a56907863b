/** "Booth, the assassin of Lincoln", "convicted of murdering King": who killed whom, by the name of the deed. Rule RE-10. */
import type { RelationStatus } from '#shared/model/vocabulary.ts';
import { entityAt, type Reading } from '../events/draft.ts';
import { argumentsOf } from '../events/voice.ts';
import { prepositionOf } from '../text/preposition.ts';
import type { Token } from '../text/token.ts';
import { childrenBy, isDep, type Tree } from '../text/tree.ts';
import { isPerson, neighboursIn, standing } from './neighbours.ts';
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

/** Whom the deed below a verb of the courts was done to: "murdering King", "the murder of King". */
function victimBelow(tree: Tree, verb: Token): Token | null {
  const below = childrenBy(tree, verb.index, 'obl', 'advcl', 'ccomp', 'xcomp', 'obj', 'nmod');
  for (const token of below) {
    const inner = [token, ...childrenBy(tree, token.index, 'nmod', 'acl', 'advcl')];
    for (const deed of inner) {
      if (deed.upos === 'VERB' && KILLING_VERBS.has(deed.lemma)) {
        const object = childrenBy(tree, deed.index, 'obj')[0];
        if (object) return object;
      }
      if (!KILLING_NOUNS.has(deed.lemma.toLowerCase())) continue;
      const victim = childrenBy(tree, deed.index, 'nmod', 'nmod:poss', 'compound').find(
        (child) => child.index < deed.index || prepositionOf(tree, child.index) === 'of',
      );
      if (victim) return victim;
    }
  }
  return null;
}

/** "was convicted of murdering King", "charged with the killing of King". */
function triedFor(reading: Reading, tree: Tree): readonly DraftRelation[] {
  return tree.tokens.flatMap((verb): readonly DraftRelation[] => {
    const isTrial = PROVEN.has(verb.lemma) || ALLEGED.has(verb.lemma);
    if (verb.upos !== 'VERB' || !isTrial || isDep(verb, 'amod')) return [];
    const { subjects, objects, passive } = argumentsOf(tree, verb.index);
    const accused = passive || verb.lemma !== 'plead' ? (objects[0] ?? subjects[0]) : subjects[0];
    const victim = victimBelow(tree, verb);
    if (accused === undefined || !victim) return [];
    const [subject, object] = [accused, victim.index].map((token) =>
      entityAt(reading, tree.sentence.index, token),
    );
    const { entities } = reading.entities;
    const arePersons = [subject, object].every((id) => id != null && entities[id]!.kind === 'person');
    if (!arePersons || subject === object) return [];
    const status = PROVEN.has(verb.lemma) ? 'occurred' : 'hypothetical';
    const [from, to] = [Math.min(accused, victim.index), Math.max(accused, victim.index)];
    const evidence = [{ start: tree.tokens[from]!.start, end: tree.tokens[to]!.end }];
    return [
      { subject: subject!, object: object!, directed: true, status, event: null, evidence, ...kill(status) },
    ];
  });
}

export const killings = (reading: Reading): readonly DraftRelation[] =>
  reading.trees
    .filter(({ sentence }) => sentence.kind === 'body')
    .flatMap((tree) => [...namedAfterDeed(reading, tree), ...triedFor(reading, tree)]);
