/** Where actors and places of a case lie, as far as their names say. */
import type { Spot, SpotsOfNames } from '#shared/columns/spots.ts';
import type { ActorKind } from '#shared/model/vocabulary.ts';
import { type SpotTable, shippedSpots } from './spot-table.ts';

/** Words of a name that are tried together at most. */
const MOST_WORDS = 4;

export const placeSpot = (table: SpotTable, name: string): Spot | null => {
  const found = table.find(name);
  return found && found.use !== 'people' ? found.spot : null;
};

/**
 * A state lies where its government sits, "Ukrainian General Staff" where Ukraine's does: by the first part of the name that
 * says which state somebody belongs to, the longest at that; by another place only where the name begins with it ("Kharkiv
 * City Council"), since a word in the middle may be the name of a village far away. Names of people say nothing: there is a
 * Victoria in the Seychelles.
 */
export function actorSpot(table: SpotTable, name: string, kind: ActorKind): Spot | null {
  if (kind === 'person') return null;
  const whole = table.find(name);
  if (whole && (kind === 'state' || whole.use !== 'town')) return whole.spot;
  const words = name.split(/[\s()/]+/).filter((word) => /[\p{Lu}\d]/u.test(word));
  const found = [...partsOf(words, table)].map(({ part, from }) => ({ from, found: table.find(part) }));
  const state = found.find((each) => each.found?.use === 'state' || each.found?.use === 'people');
  const first = found.find((each) => each.from === 0 && each.found?.use === 'name');
  return (state ?? first)?.found?.spot ?? null;
}

interface Part {
  readonly part: string;
  /** The word that it begins with, counted from 0. */
  readonly from: number;
}

/** From each word on that a name of the table begins with, the longest first. */
function* partsOf(words: readonly string[], { hasStart }: SpotTable): Iterable<Part> {
  const bare = words.map((word) => word.replace(/[’']s$/, ''));
  for (const [from, first] of bare.entries()) {
    if (!hasStart(first)) continue;
    for (let count = Math.min(MOST_WORDS, words.length - from); count > 0; count -= 1)
      yield { from, part: [...words.slice(from, from + count - 1), bare[from + count - 1]].join(' ') };
  }
}

/** By the table that comes with the program. */
export const shippedSpotsOfNames: SpotsOfNames = {
  ofActor: (name, kind) => actorSpot(shippedSpots(), name, kind),
  ofPlace: (name) => placeSpot(shippedSpots(), name),
};
