/** What a name stands for: the lexicons of countries, organisations and places first, then the name tagger's label. */

import type { PlaceKind } from '#shared/model/actor.ts';
import { cityIndex } from '../lexicon/cities.ts';
import { type CountryHit, countryIndex } from '../lexicon/countries.ts';
import { organisationIndex } from '../lexicon/organisations.ts';
import { peopleIndex } from '../lexicon/peoples.ts';
import { type RegionKind, regionIndex } from '../lexicon/regions.ts';
import { siteIndex } from '../lexicon/sites.ts';
import type { NameLabel } from '../text/token.ts';
import type { Referent } from './mention.ts';

const NOTHING: Referent = { kind: null, place: null, key: null, name: null, metonymOf: null };

/** How a surface may be used: a country's adjective is no name of the country. */
export type NameUse = 'name' | 'adjective' | 'people' | 'person';

export interface NameReading {
  readonly use: NameUse;
  readonly referent: Referent;
  /** The surface means other things too, so the tagger's label has to agree. */
  readonly ambiguous: boolean;
}

const countryReferent = (hit: CountryHit): Referent => ({
  kind: 'state',
  place: 'country',
  key: `country:${hit.country.code}`,
  name: hit.country.name,
  metonymOf: null,
});

function countryReading(hit: CountryHit): NameReading {
  const { ambiguous, uses, country } = hit;
  if (uses.includes('name')) return { use: 'name', referent: countryReferent(hit), ambiguous };
  if (uses.includes('seat')) {
    const metonymOf = hit.body ? `org:${hit.body}` : `country:${country.code}`;
    return { use: 'name', referent: { ...NOTHING, place: 'venue', metonymOf }, ambiguous };
  }
  if (uses.includes('capital')) {
    return {
      use: 'name',
      referent: { ...NOTHING, place: 'city', key: null, metonymOf: `country:${country.code}` },
      ambiguous,
    };
  }
  if (uses.includes('adjective')) return { use: 'adjective', referent: countryReferent(hit), ambiguous };
  return { use: uses.includes('people') ? 'people' : 'person', referent: countryReferent(hit), ambiguous };
}

const REGION_PLACE: Readonly<Record<RegionKind, PlaceKind>> = {
  continent: 'region',
  'world-region': 'region',
  area: 'region',
  province: 'region',
  county: 'region',
  island: 'region',
  water: 'water',
  mountains: 'region',
  desert: 'region',
};

function regionReading(surface: string): NameReading | null {
  const hit = regionIndex().find(surface);
  if (!hit) return null;
  const key = `region:${hit.region.name}`;
  const referent: Referent = { ...NOTHING, place: REGION_PLACE[hit.region.kind], key, name: hit.region.name };
  const use = hit.uses.includes('name') ? 'name' : hit.uses.includes('adjective') ? 'adjective' : 'people';
  return {
    use,
    referent: use === 'people' ? { ...referent, kind: 'population' } : referent,
    ambiguous: hit.ambiguous,
  };
}

function organisationReading(surface: string): NameReading | null {
  const hit = organisationIndex().find(surface);
  if (!hit) return null;
  const { organisation, ambiguous } = hit;
  return {
    use: 'name',
    referent: {
      ...NOTHING,
      kind: organisation.kind,
      key: `org:${organisation.name}`,
      name: organisation.name,
    },
    ambiguous,
  };
}

/** Communities: as an adjective they tell of nobody in particular ("a Shiite member"), as a noun they are a population. */
function peopleReading(surface: string): NameReading | null {
  const hit = peopleIndex().find(surface);
  if (!hit) return null;
  const use = hit.uses.includes('adjective')
    ? 'adjective'
    : hit.uses.includes('people')
      ? 'people'
      : 'person';
  const referent: Referent =
    use === 'adjective' ? NOTHING : { ...NOTHING, kind: 'population', key: `people:${hit.people.name}` };
  return { use, referent, ambiguous: hit.ambiguous };
}

function townReading(surface: string): NameReading | null {
  const city = cityIndex().find(surface);
  if (city) {
    return { use: 'name', referent: { ...NOTHING, place: 'city', name: null }, ambiguous: city.ambiguous };
  }
  const site = siteIndex().find(surface);
  return site ? { use: 'name', referent: { ...NOTHING, place: 'site' }, ambiguous: site.ambiguous } : null;
}

/** Every reading that the lexicons give a surface, the likeliest first. */
export function lexiconReadings(surface: string): readonly NameReading[] {
  const countries = countryIndex().findAll(surface);
  const country = countries.find((hit) => !hit.ambiguous) ?? countries[0];
  const found = [
    country ? countryReading(country) : null,
    organisationReading(surface),
    regionReading(surface),
    townReading(surface),
    peopleReading(surface),
  ];
  const readings = found.filter((reading) => reading !== null);
  return [
    ...readings.filter((reading) => !reading.ambiguous),
    ...readings.filter((reading) => reading.ambiguous),
  ];
}

/** What the tagger's label alone says. */
export function labelReading(label: NameLabel): NameReading {
  if (label === 'PER') return { use: 'name', referent: { ...NOTHING, kind: 'person' }, ambiguous: false };
  if (label === 'ORG')
    return { use: 'name', referent: { ...NOTHING, kind: 'organization' }, ambiguous: false };
  if (label === 'LOC') return { use: 'name', referent: { ...NOTHING, place: 'other' }, ambiguous: false };
  if (label === 'NORP') return { use: 'adjective', referent: NOTHING, ambiguous: false };
  return { use: 'name', referent: NOTHING, ambiguous: false };
}

/** Whether a lexicon's reading and the tagger's label may both be right. */
export function agrees(reading: NameReading, label: NameLabel): boolean {
  if (label === 'NORP') return reading.use !== 'name';
  if (label === 'LOC') return reading.referent.place !== null || reading.referent.metonymOf !== null;
  if (label === 'ORG') return reading.referent.kind !== null && reading.referent.kind !== 'person';
  if (label === 'PER') return reading.referent.kind === 'person' || reading.use === 'people';
  return false;
}
