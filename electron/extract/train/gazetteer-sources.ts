/** Makes the gazetteer file from the actor lexicons and WordNet's named instances. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { cityIndex } from '#extract/lexicon/cities.ts';
import { countryIndex } from '#extract/lexicon/countries.ts';
import { indexKey, surfaceKey } from '#extract/lexicon/normalise.ts';
import { officeIndex } from '#extract/lexicon/offices.ts';
import { organisationIndex } from '#extract/lexicon/organisations.ts';
import { allGivenNames } from '#extract/lexicon/people.ts';
import { peopleIndex } from '#extract/lexicon/peoples.ts';
import { regionIndex } from '#extract/lexicon/regions.ts';
import { siteIndex } from '#extract/lexicon/sites.ts';
import { GAZETTEER } from '#extract/text/gazetteer.ts';

export type Phrases = Map<string, number>;

const isOfPeople = (uses: readonly string[]): boolean =>
  uses.some((use) => use === 'adjective' || use === 'person' || use === 'people');

/** Every phrase with the bits of its classes. */
export function gatherPhrases(): Phrases {
  const phrases: Phrases = new Map();
  const add = (key: string, bits: number): void => {
    if (key !== '' && bits !== 0) phrases.set(key, (phrases.get(key) ?? 0) | bits);
  };
  addPlaces(add);
  addPeople(add);
  addOrganisations(add);
  addWordnet(add);
  return new Map([...phrases].map(([key, bits]) => [key, placesFirst(bits)]));
}

/** Israel and Chad are given names, too, but news means the country. */
const placesFirst = (bits: number): number =>
  bits & (GAZETTEER.country | GAZETTEER.people) ? bits & ~(GAZETTEER.givenName | GAZETTEER.person) : bits;

type Add = (key: string, bits: number) => void;

function addPlaces(add: Add): void {
  for (const [key, hits] of countryIndex().entries())
    for (const { uses } of hits) add(key, countryBits(uses));
  for (const [key, hits] of regionIndex().entries()) for (const { uses } of hits) add(key, regionBits(uses));
  for (const [key] of cityIndex().entries()) add(key, GAZETTEER.city);
  for (const [key] of siteIndex().entries()) add(key, GAZETTEER.site);
}

function addPeople(add: Add): void {
  for (const key of allGivenNames().keys()) add(key, GAZETTEER.givenName);
  for (const [key] of peopleIndex().entries()) add(key, GAZETTEER.people);
  for (const [key] of officeIndex().entries()) add(key, GAZETTEER.office);
}

function addOrganisations(add: Add): void {
  for (const [key, hits] of organisationIndex().entries()) {
    const sure = hits.some(({ ambiguous }) => !ambiguous);
    add(key, sure ? GAZETTEER.organisation : GAZETTEER.perhapsOrganisation);
  }
}

const regionBits = (uses: readonly string[]): number =>
  (uses.includes('name') ? GAZETTEER.region : 0) | (isOfPeople(uses) ? GAZETTEER.people : 0);

function countryBits(uses: readonly string[]): number {
  const name = uses.includes('name') ? GAZETTEER.country : 0;
  const capital = uses.includes('capital') ? GAZETTEER.city : 0;
  const seat = uses.includes('seat') ? GAZETTEER.organisation : 0;
  return name | capital | seat | (isOfPeople(uses) ? GAZETTEER.people : 0);
}

/** Nationalities and peoples, for the corpora that label them otherwise: lower case. */
export function demonymsOf(phrases: Phrases): ReadonlySet<string> {
  return new Set([...phrases].filter(([, bits]) => bits & GAZETTEER.people).map(([key]) => key));
}

const KINDS: Readonly<Record<string, number>> = {
  PER: GAZETTEER.person,
  LOC: GAZETTEER.region,
  ORG: GAZETTEER.organisation,
};

/** Names of persons give their words, too: the last a surname, the first a given name. */
function addWordnet(add: Add): void {
  const text = gunzipSync(readFileSync(new URL('wordnet-names.tsv.gz', import.meta.url))).toString('utf8');
  for (const line of text.split('\n')) {
    const [name = '', kind = ''] = line.split('\t');
    const words = name.split(' ');
    if (name.length < 3) continue;
    add(kind === 'PER' && words.length === 1 ? surfaceKey(name) : indexKey(name), KINDS[kind] ?? 0);
    if (kind !== 'PER' || words.length < 2 || !/^\p{Lu}\p{Ll}{2,}$/u.test(words[0]!)) continue;
    if (
      /^(?:Saint|King|Lord|Sir|Dame|Lady|Baron|Duke|Queen|Pope|Prince|Princess|Mother|Father|The|Count|Earl|Emperor|General|Captain)$/.test(
        words[0]!,
      )
    )
      continue;
    add(surfaceKey(words[0]!), GAZETTEER.givenName);
  }
}

export const gazetteerFile = (phrases: Phrases): string =>
  `${[...phrases]
    .map(([key, bits]) => `${key}\t${bits.toString(36)}`)
    .sort()
    .join('\n')}\n`;
