/** The words that people read for kinds of place. */
import type { PlaceKind } from '../model/actor.ts';

const KINDS: Readonly<Record<PlaceKind, string>> = {
  country: 'Country',
  region: 'Region',
  city: 'City',
  venue: 'Venue',
  site: 'Site',
  water: 'Water',
  other: 'Other place',
};

export const placeKindWord = (kind: PlaceKind): string => KINDS[kind];
