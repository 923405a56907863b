/** Actors and places that an analyst names: the case's own, or new ones that live while they are used (findings/SPEC.md, FD-14). */
import type { ActorChoice, PlaceChoice } from '#shared/contract/choices.ts';
import { ContractError } from '#shared/contract/errors.ts';
import type { ActorId, ArticleId, PlaceId } from '#shared/model/ids.ts';
import { nameKey } from '../findings/name-key.ts';
import { isUsed } from '../findings/orphans.ts';
import { actorRow, actorRows } from '../store/actors.ts';
import { actorsByKey, placeByKey } from '../store/name-lookup.ts';
import { readPlaces } from '../store/places.ts';
import type { RowWriter } from '../store/row-writer.ts';

/** A new actor is kept with the article. Throws `not-found` for an id that the case does not have. */
export function chosenActor(writer: RowWriter, choice: ActorChoice, articleId: ArticleId): ActorId {
  const { connection } = writer;
  if (typeof choice === 'number') {
    if (actorRow(connection, choice)) return choice;
    throw new ContractError('not-found', 'There is no such actor.', { id: choice });
  }
  const { name, kind } = choice;
  const key = nameKey(name);
  const known = actorsByKey(connection, key).find(
    (actor) => actor.goesBy && actor.kind === kind && actorRow(connection, actor.id)?.review !== 'rejected',
  );
  if (key !== '' && known) return known.id;
  const made = { origin: 'analyst', confidence: 1, rule: 'analyst' } as const;
  const actorId = writer.insert('actor', { name, kind, key, ...made }) as ActorId;
  writer.insert('alias', { articleId, actorId, name, key: key || null, ord: 0, origin: 'analyst' });
  return actorId;
}

/** As {@link chosenActor}. */
export function chosenPlace(writer: RowWriter, choice: PlaceChoice, articleId: ArticleId): PlaceId {
  const { connection } = writer;
  if (typeof choice === 'number') {
    if (readPlaces(connection, [choice]).length > 0) return choice;
    throw new ContractError('not-found', 'There is no such place.', { id: choice });
  }
  const { name, kind } = choice;
  const key = nameKey(name);
  const known = key === '' ? null : placeByKey(connection, key, kind);
  if (known !== null) return known;
  const placeId = writer.insert('place', { name, key, kind }) as PlaceId;
  writer.insert('alias', { articleId, placeId, name, ord: 0, origin: 'analyst' });
  return placeId;
}

interface Before {
  readonly actors?: readonly ActorId[];
  readonly places?: readonly PlaceId[];
}

/** Removes those that only an analyst has named, have been used until now, and are used no more. */
export function dropNamed(writer: RowWriter, { actors = [], places = [] }: Before): void {
  const { connection } = writer;
  for (const { id, origin, review, edited } of actorRows(connection, actors)) {
    const isOnlyNamed = origin === 'analyst' && review === 'unreviewed' && edited === '[]';
    if (isOnlyNamed && !isUsed(connection, 'actor', id)) writer.remove('actor', id);
  }
  for (const id of new Set(places)) if (!isUsed(connection, 'place', id)) writer.remove('place', id);
}
