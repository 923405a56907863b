/** Offices and memberships: "NATO Secretary-General Mark Rutte", "an analyst at …", "NATO members", "supporters of Bacar". Rules RE-2, RE-3. */
import type { Entity } from '../coreference/entity.ts';
import type { Mention } from '../entities/mention.ts';
import { type HeldOffice, officeAfterName, officeBeforeName } from '../entities/offices.ts';
import { entityAt, type Reading } from '../events/draft.ts';
import { childrenBy, type Tree } from '../text/tree.ts';
import type { DraftRelation } from './relation.ts';

const FAMILY_WORDS: Readonly<Record<string, string>> = {
  'head-of': 'is',
  'member-of': 'is',
  'work-for': 'is',
};

function officeRelation(reading: Reading, mention: Mention, held: HeldOffice): DraftRelation | null {
  const subject = reading.entities.ofMention[mention.id] ?? null;
  const object = held.ownerToken === null ? null : entityAt(reading, mention.sentence, held.ownerToken);
  if (subject === null || object === null || subject === object || isTown(reading.entities.entities[object]!))
    return null;
  const family = held.office ? held.office.family : 'work-for';
  if (!family) return null;
  const tree = reading.trees[mention.sentence]!;
  const from = Math.min(held.from, mention.from, held.ownerToken!);
  const to = Math.max(held.to, mention.to, held.ownerToken! + 1);
  return {
    subject,
    predicate: held.words
      ? `${FAMILY_WORDS[family]} ${held.words.replace(/[\s,]{1,8}$/, '')} of`
      : 'works at',
    family,
    object,
    directed: true,
    status: 'current',
    event: null,
    evidence: [{ start: tree.tokens[from]!.start, end: tree.tokens[to - 1]!.end }],
    rule: 'RE-2',
    confidence: 0.85,
  };
}

const isTown = (entity: Entity): boolean => entity.kind === null;

/** "Foreign Minister Anna Keller of Austria": the office stands before the name, where it is held behind it. */
function officesOf(tree: Tree, mention: Mention): readonly HeldOffice[] {
  const [before, after] = [officeBeforeName(tree, mention), officeAfterName(tree, mention)];
  if (before && after && before.ownerToken === null && after.office === null) {
    return [{ ...before, ownerToken: after.ownerToken }];
  }
  return [before, after].filter((held) => held !== null);
}

/** What a group is to its owner, by its noun. */
const OWNED: readonly (readonly [RegExp, string, string])[] = [
  [/^(supporter|follower|loyalist|backer|sympathiser|sympathizer|fan|ally)s?$/, 'aid', 'support'],
  [/^(member|membership|branch|wing|unit|division)s?$/, 'member-of', 'are part of'],
  [
    /^(official|officer|spokesman|spokeswoman|spokesperson|negotiator|diplomat|aide|adviser|advisor|employee|worker|policeman|envoy|minister|staff)s?$/,
    'work-for',
    'work for',
  ],
  [
    /^(force|troop|soldier|army|navy|military|police|militia|fighter|warplane|guard)s?$/,
    'member-of',
    'are forces of',
  ],
];

/** That officials or forces of a state are its own goes without saying; that supporters or members belong to someone does not. */
const isTelling = (owner: Entity, family: string): boolean =>
  owner.names.length > 0 && (owner.kind !== 'state' || family === 'aid');

function ownedRelation(reading: Reading, mention: Mention): DraftRelation | null {
  const subject = reading.entities.ofMention[mention.id] ?? null;
  const object = mention.owner === null ? null : (reading.entities.ofMention[mention.owner] ?? null);
  if (mention.form !== 'nominal' || subject === null || object === null || subject === object) return null;
  const tree = reading.trees[mention.sentence]!;
  const word = tree.tokens[mention.head]!.lemma.toLowerCase();
  const found = OWNED.find(([pattern]) => pattern.test(word));
  const above = reading.entities.entities[object]!;
  if (!found || isTown(above) || !isTelling(above, found[1])) return null;
  const owner = reading.mentions[mention.owner!]!;
  return {
    subject,
    predicate: found[2],
    family: found[1],
    object,
    directed: true,
    status: 'current',
    event: null,
    evidence: [{ start: Math.min(mention.start, owner.start), end: Math.max(mention.end, owner.end) }],
    rule: 'RE-3',
    confidence: 0.7,
  };
}

const OF_STATE = new Set(['government', 'state', 'presidential', 'cabinet', 'foreign-ministry']);

/** OF-4: "a government spokesman" without a name before it speaks for the state that the article last named as it acts. */
function unnamedOwner(reading: Reading, mention: Mention): DraftRelation | null {
  const subject = reading.entities.ofMention[mention.id] ?? null;
  const tree = reading.trees[mention.sentence]!;
  const modifiers = childrenBy(tree, mention.head, 'compound', 'amod');
  const isStates = modifiers.some(({ form }) => OF_STATE.has(form));
  const { entities, ofMention } = reading.entities;
  if (mention.form !== 'nominal' || mention.owner !== null || !isStates || subject === null) return null;
  const word = tree.tokens[mention.head]!.lemma.toLowerCase();
  if (entities[subject]!.kind !== 'person' || !OWNED[2]![0].test(word)) return null;
  const state = reading.mentions
    .slice(0, mention.id)
    .findLast(({ id }) => entities[ofMention[id] ?? -1]?.kind === 'state');
  const object = state && ofMention[state.id];
  if (object == null) return null;
  return {
    subject,
    predicate: `is ${mention.words.replace(/^an? /, '')} of`,
    family: 'work-for',
    object,
    directed: true,
    status: 'current',
    event: null,
    evidence: [{ start: mention.start, end: mention.end }],
    rule: 'OF-4',
    confidence: 0.5,
  };
}

/** Offices of persons, and what belongs to whom, each pair and family once. */
export function standingRelations(reading: Reading): readonly DraftRelation[] {
  return reading.mentions.flatMap((mention) => {
    const tree = reading.trees[mention.sentence]!;
    const isPerson = mention.form === 'name' && mention.referent.kind === 'person';
    if (tree.sentence.kind !== 'body') return [];
    const offices = isPerson
      ? officesOf(tree, mention).map((held) => officeRelation(reading, mention, held))
      : [];
    return [...offices, ownedRelation(reading, mention), unnamedOwner(reading, mention)].filter(
      (relation) => relation !== null,
    );
  });
}
