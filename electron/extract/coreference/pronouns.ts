/** Which entity a pronoun speaks of: gender, number, distance and prominence decide. Rule CO-5. */

import type { Mention } from '../entities/mention.ts';
import { pronounSort } from '../entities/pronoun-mentions.ts';
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

/** Higher is likelier: near and prominent; plurals go before bodies for "they". */
function score(entity: Entity, mention: Mention): number {
  const distance = mention.sentence - entity.lastSentence;
  const many = pronounSort(mention.words) === 'many' && entity.plural ? 1.5 : 0;
  const known =
    entity.kind === 'person' && entity.gender === mention.gender && mention.gender !== null ? 0.5 : 0;
  return entity.lastProminence - 2 * distance + many + known;
}

/** Whether a third-person pronoun may stand for the entity. */
export function fitsPronoun(entity: Entity, mention: Mention): boolean {
  const sort = pronounSort(mention.words);
  if (sort === 'person') return fitsPerson(mention)(entity);
  return sort === 'thing' ? fitsThing(entity) : fitsMany(entity);
}

/** The entity of a third-person pronoun; undefined when none fits within three sentences. */
export function findAntecedent(entities: readonly Entity[], mention: Mention): Entity | undefined {
  const near = entities.filter(
    (entity) => mention.sentence - entity.lastSentence <= MAX_DISTANCE && fitsPronoun(entity, mention),
  );
  return near.reduce<Entity | undefined>(
    (best, entity) => (!best || score(entity, mention) >= score(best, mention) ? entity : best),
    undefined,
  );
}
