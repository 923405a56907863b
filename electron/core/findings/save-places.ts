/** Places of an article: those of the case, or new ones, with what this article calls them. */
import type { PlaceFinding } from '#shared/model/finding-actors.ts';
import type { PlaceId } from '#shared/model/ids.ts';
import { placeByKey } from '../store/name-lookup.ts';
import type { NewRowOf } from '../store/tables.ts';
import { nameKey } from './name-key.ts';
import type { Saved, Step } from './reading.ts';
import { reconcile } from './reconcile.ts';

export function savePlaces(step: Step): Saved['places'] {
  const places = new Map(step.findings.places.map((finding) => [finding.id, placeOf(step, finding)]));
  reconcile(step.writer, 'alias', {
    existing: step.existing.aliases.filter((row) => row.placeId !== null && row.origin === 'extractor'),
    wanted: namesOf(step, places),
    keyOf: (row) => `${row.placeId}:${row.name}`,
  });
  return places;
}

function placeOf({ writer }: Step, { name, kind }: PlaceFinding): PlaceId {
  const key = nameKey(name);
  return placeByKey(writer.connection, key, kind) ?? (writer.insert('place', { name, key, kind }) as PlaceId);
}

const namesOf = ({ articleId, findings }: Step, places: Saved['places']): readonly NewRowOf<'alias'>[] =>
  findings.places.flatMap((finding) => {
    const placeId = places.get(finding.id);
    if (placeId === undefined) return [];
    return [finding.name, ...finding.aliases].map((name, ord) => ({ articleId, placeId, name, ord }));
  });
