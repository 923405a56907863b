/** Which entity a pronoun speaks of: gender, number, distance and prominence decide. Rule CO-5. */

import type { Mention } from '../entities/mention.ts';
import { pronounSort } from '../entities/pronoun-mentions.ts';
import { verbSense } from '../events/senses.ts';
import { isDep, type Tree } from '../text/tree.ts';
import type { Entity } from './entity.ts';

const MAX_DISTANCE = 3;

const ORGANISED = new Set(['organization', 'government-body', 'state', 'coalition', 'armed-force']);
const PLURAL_KINDS = new Set(['group', 'population', 'armed-force', 'coalition']);

type Fits = (entity: Entity) => boolean;

const fitsPerson =
  (mention: Mention): Fits =>
  (entity) =>
    entity.kind === 'person' && (entity.gender === null || entity.gender === mention.gender);

const fitsThing: Fits = (entity) => entity.kind !== null && ORGANISED.has(entity.kind) && !entity.plural;

const fitsMany: Fits = (entity) =>
  entity.kind !== null && (entity.plural || PLURAL_KINDS.has(entity.kind) || ORGANISED.has(entity.kind));

/** What an article says more often of, it says again: a name counts for more than a description. */
const salience = ({ names, mentions, kind }: Entity): number =>
  kind === 'person' ? (names.length > 0 ? 1 : 0) + Math.min(mentions.length, OFTEN) * 0.2 : 0;

const OFTEN = 6;

/** Higher is likelier: near and prominent; plurals go before bodies for "they". */
function score(entity: Entity, mention: Mention): number {
  const distance = mention.sentence - entity.lastSentence;
  const many = pronounSort(mention.words) === 'many' && entity.plural ? 1.5 : 0;
  const known =
    entity.kind === 'person' && entity.gender === mention.gender && mention.gender !== null ? 0.5 : 0;
  return entity.lastProminence - 2 * distance + many + known + salience(entity);
}

/** Whether a third-person pronoun may stand for the entity. */
export function fitsPronoun(entity: Entity, mention: Mention): boolean {
  const sort = pronounSort(mention.words);
  if (sort === 'person') return fitsPerson(mention)(entity);
  return sort === 'thing' ? fitsThing(entity) : fitsMany(entity);
}

/** CO-11: bodies and states are "it" where they act or own something, and were the subject just before; any other "it" is a thing. */
export function mayBeBody(tree: Tree, { head }: Mention): boolean {
  const token = tree.tokens[head]!;
  if (isDep(token, 'nmod:poss')) return true;
  const verb = tree.tokens[token.head];
  return (
    isDep(token, 'nsubj') &&
    token.dep !== 'nsubj:pass' &&
    verb?.upos === 'VERB' &&
    verbSense(tree, verb.index) !== null
  );
}

/** The entity of a third-person pronoun; undefined when none fits within three sentences, or something that is nobody fits better. */
export function findAntecedent(
  entities: readonly Entity[],
  mention: Mention,
  rival: number,
): Entity | undefined {
  const isThing = pronounSort(mention.words) === 'thing';
  const near = entities.filter(
    (entity) =>
      mention.sentence - entity.lastSentence <= (isThing ? 2 : MAX_DISTANCE) && fitsPronoun(entity, mention),
  );
  const best = near.reduce<Entity | undefined>(
    (first, entity) => (!first || score(entity, mention) >= score(first, mention) ? entity : first),
    undefined,
  );
  return best && score(best, mention) >= rival ? best : undefined;
}
