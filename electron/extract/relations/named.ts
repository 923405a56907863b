/** A name in a sentence with who or what it names: a person, a body or a place, and which of two places is the larger one. */
import type { Entity } from '../coreference/entity.ts';
import type { Mention } from '../entities/mention.ts';

export interface Named {
  readonly mention: Mention;
  readonly entity: Entity;
}

export const isPerson = ({ mention, entity }: Named): boolean =>
  mention.form === 'name' && entity.kind === 'person';

const BODIES = new Set(['organization', 'government-body', 'coalition', 'armed-force', 'group']);

export const isBody = ({ mention, entity }: Named): boolean =>
  mention.form === 'name' && entity.kind !== null && BODIES.has(entity.kind);

export const isPlaceName = ({ mention, entity }: Named): boolean =>
  mention.form === 'name' && entity.kind !== 'person' && (entity.place !== null || entity.kind === 'state');

/** How large a place is: a street or a building, a town, a region, a state. */
export function sizeOf({ entity }: Named): number {
  if (entity.kind === 'state' || entity.place === 'country') return 3;
  if (entity.place === 'region' || entity.place === 'water') return 2;
  return entity.place === 'city' || entity.place === 'other' ? 1 : 0;
}
