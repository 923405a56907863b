/**
 * Groups that go by their owner, whatever noun names them: the soldiers, warplanes and military of one state are its forces;
 * NATO members and its member states are one group; supporters and loyalists of one leader are his backers. Rule CO-7.
 */

import { anaphorsOf } from '../entities/anaphors.ts';
import type { Mention } from '../entities/mention.ts';
import { childrenBy, type Tree } from '../text/tree.ts';
import type { Entity } from './entity.ts';

type Belonging = 'forces' | 'members' | 'backers' | 'government' | 'parliament';

const GOVERNMENT = new Set([
  'government',
  'administration',
  'regime',
  'authority',
  'authorities',
  'cabinet',
  'leadership',
]);
const MEMBERS = new Set(['member', 'members']);
const MEMBER_STATES = new Set(['state', 'states', 'country', 'countries', 'nation', 'nations']);
const BACKERS = new Set([
  'supporter',
  'loyalist',
  'follower',
  'backer',
  'partisan',
  'sympathizer',
  'sympathiser',
]);
const SOLDIERS = new Set([
  'troop',
  'troops',
  'force',
  'soldier',
  'military',
  'army',
  'serviceman',
  'personnel',
]);

const lower = (text: string): string => text.toLowerCase();

function hasModifier(tree: Tree, head: number, words: readonly string[]): boolean {
  return childrenBy(tree, head, 'amod', 'compound').some((token) => words.includes(lower(token.form)));
}

/** What a noun is to its owner; null for a noun that goes by its own words. */
function belongingOf(tree: Tree, mention: Mention): Belonging | null {
  const token = tree.tokens[mention.head]!;
  const lemma = lower(token.lemma);
  if (GOVERNMENT.has(lemma) || GOVERNMENT.has(lower(token.form))) return 'government';
  if (BACKERS.has(lemma)) return 'backers';
  if (lemma === 'parliament' || lemma === 'legislature') return 'parliament';
  if (MEMBERS.has(lower(token.form))) return mention.plural ? 'members' : null;
  if (MEMBER_STATES.has(lower(token.form)) && hasModifier(tree, mention.head, ['member'])) return 'members';
  return mention.referent.kind === 'armed-force' ? 'forces' : null;
}

const BODIES = new Set(['organization', 'coalition', 'state', 'government-body']);

export interface BelongingContext {
  readonly tree: Tree;
  readonly mention: Mention;
  readonly owner: Entity | null;
  /** Whom the owner leads, where that is a person. */
  readonly served: Entity | null;
  /** Newest first. */
  readonly recent: readonly Entity[];
}

/** An owner that the words imply: "allied troops" are the alliance's, "member states" the newest body's. */
function impliedOwner(kind: Belonging, { tree, mention, recent }: BelongingContext): Entity | null {
  if (kind === 'forces' && hasModifier(tree, mention.head, ['allied'])) {
    return recent.find((entity) => anaphorsOf(entity.listedName).includes('alliance')) ?? null;
  }
  const bodies = (entity: Entity): boolean =>
    entity.names.length > 0 && (entity.kind === 'organization' || entity.kind === 'coalition');
  return kind === 'members' ? (recent.find(bodies) ?? null) : null;
}

/** The key of the group of an owner, e.g. `forces:country:RU`; null when the mention belongs to nobody known. */
export function belongingKey(context: BelongingContext): string | null {
  const kind = belongingOf(context.tree, context.mention);
  if (!kind || kind === 'government') return null;
  const owner = context.owner ?? impliedOwner(kind, context);
  return owner ? `${kind}:${owner.key ?? owner.id}` : null;
}

/** "the Iraqi government", "the alliance's leadership" are their state or body as it acts. */
export function governmentOf({ tree, mention, owner, served, recent }: BelongingContext): Entity | null {
  if (belongingOf(tree, mention) !== 'government') return null;
  // "the Marsh administration" is the state that Marsh leads.
  if (owner?.kind === 'person') return served?.kind === 'state' ? served : null;
  if (owner) return owner.kind !== null && BODIES.has(owner.kind) ? owner : null;
  const isDefinite = childrenBy(tree, mention.head, 'det').some((token) => lower(token.form) === 'the');
  return isDefinite ? stateInFocus(recent, mention.sentence) : null;
}

const FOCUS = 6;

/** The state that the last sentences speak of most; of two the newer one. */
function stateInFocus(recent: readonly Entity[], sentence: number): Entity | null {
  const states = recent.filter(({ kind }) => kind === 'state');
  const near = states.filter(({ lastSentence }) => sentence - lastSentence <= FOCUS);
  const most = Math.max(0, ...near.map(({ mentions }) => mentions.length));
  return near.find(({ mentions }) => mentions.length === most) ?? states[0] ?? null;
}

/** "the troops", "some loyalists": the newest group of that sort, when no owner is named. */
export function newestOfSort({ tree, mention, owner, recent }: BelongingContext): Entity | undefined {
  if (owner) return undefined;
  const kind = belongingOf(tree, mention);
  const determiner = childrenBy(tree, mention.head, 'det').map((token) => lower(token.form))[0] ?? '';
  if (kind === 'backers' && determiner !== '')
    return recent.find((entity) => entity.key?.startsWith('backers:'));
  const isSoldiers = SOLDIERS.has(lower(tree.tokens[mention.head]!.lemma));
  const pointsBack = ['the', 'this', 'that', 'these', 'those'].includes(determiner);
  return kind === 'forces' && isSoldiers && pointsBack
    ? recent.find((entity) => entity.kind === 'armed-force')
    : undefined;
}
