/** The actor lexicons hang together: no two entries claim one surface, names lead home, references exist. */
import { describe, expect, test } from 'vitest';
import { abstractNounIndex, allAbstractNouns } from '#extract/lexicon/abstract-nouns.ts';
import { allCities, cityIndex } from '#extract/lexicon/cities.ts';
import { countriesByCode, countryIndex } from '#extract/lexicon/countries.ts';
import { allGroupNouns, groupIndex } from '#extract/lexicon/groups.ts';
import { allOffices, officeIndex } from '#extract/lexicon/offices.ts';
import { allOrganisations, organisationIndex } from '#extract/lexicon/organisations.ts';
import { allGivenNames } from '#extract/lexicon/people.ts';
import { allPeoples, peopleIndex } from '#extract/lexicon/peoples.ts';
import { allRegions, regionIndex } from '#extract/lexicon/regions.ts';
import { allSites, siteIndex } from '#extract/lexicon/sites.ts';
import type { SurfaceHit, SurfaceIndex } from '#extract/lexicon/surface-index.ts';
import { ActorKind } from '#shared/model/vocabulary.ts';

const indexes: Readonly<Record<string, SurfaceIndex<SurfaceHit>>> = {
  abstract: abstractNounIndex(),
  cities: cityIndex(),
  countries: countryIndex(),
  groups: groupIndex(),
  offices: officeIndex(),
  organisations: organisationIndex(),
  peoples: peopleIndex(),
  regions: regionIndex(),
  sites: siteIndex(),
};

const countries = countriesByCode();
const unknownCountry = (code: string | null): boolean => code !== null && !countries.has(code);

describe.each(Object.entries(indexes))('%s', (_, index) => {
  test('at most one entry claims a surface without a mark', () => {
    const contested = [...index.entries()].filter(
      ([, hits]) => hits.filter((hit) => !hit.ambiguous).length > 1,
    );
    expect(contested.map(([key]) => key)).toEqual([]);
  });

  test('no key is empty or holds a separator of the list', () => {
    expect(
      [...index.entries()].map(([key]) => key).filter((key) => key === '' || /[|;?\n]|^the | {2}/.test(key)),
    ).toEqual([]);
  });
});

describe('names lead to their entries', () => {
  test('countries', () => {
    const lost = [...countries.values()].filter(({ name, code }) =>
      countryIndex()
        .findAll(name)
        .every((hit) => hit.country.code !== code),
    );
    expect(lost).toEqual([]);
  });

  test('organisations', () => {
    const lost = allOrganisations().filter((one) =>
      organisationIndex()
        .findAll(one.name)
        .every((hit) => hit.organisation !== one),
    );
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  test('regions, cities and sites', () => {
    expect(
      allRegions().filter(
        (one) =>
          !regionIndex()
            .findAll(one.name)
            .some((hit) => hit.region === one),
      ),
    ).toEqual([]);
    expect(
      allCities().filter(
        (one) =>
          !cityIndex()
            .findAll(one.name)
            .some((hit) => hit.city === one),
      ),
    ).toEqual([]);
    expect(
      allSites().filter(
        (one) =>
          !siteIndex()
            .findAll(one.name)
            .some((hit) => hit.site === one),
      ),
    ).toEqual([]);
  });

  test('no organisation is listed twice', () => {
    const names = allOrganisations().map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

describe('references exist', () => {
  test('every country has a capital and an adjective', () => {
    const bare = [...countries.values()].filter(
      (one) => one.capitals.length === 0 || one.adjectives.length === 0,
    );
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  test('the first capital of every state is among the cities of that state', () => {
    const states = [...countries.values()].filter(({ status }) => status === 'state');
    const lost = states.filter(
      ({ code, capitals }) =>
        !cityIndex()
          .findAll(capitals[0]!)
          .some(({ city }) => city.country === code),
    );
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  test('codes of countries', () => {
    expect(allCities().filter(({ country }) => unknownCountry(country))).toEqual([]);
    expect(allSites().filter(({ country }) => unknownCountry(country))).toEqual([]);
    expect(allOrganisations().filter(({ country }) => unknownCountry(country))).toEqual([]);
    const regions = allRegions().filter((one) => one.countries.some((code) => unknownCountry(code)));
    expect(regions.map(({ name }) => name)).toEqual([]);
  });

  test('a seat that stands for a body names an organisation', () => {
    const names = new Set(allOrganisations().map(({ name }) => name));
    const bodies = [...countryIndex().entries()].flatMap(([, hits]) =>
      hits.flatMap(({ body }) => body ?? []),
    );
    expect(bodies.length).toBeGreaterThan(5);
    expect(bodies.filter((body) => !names.has(body))).toEqual([]);
  });

  test('kinds are actor kinds', () => {
    const kinds = [...allGroupNouns().map(({ kind }) => kind), ...allOrganisations().map(({ kind }) => kind)];
    expect(kinds.filter((kind) => !ActorKind.options.includes(kind))).toEqual([]);
  });

  test('anaphors are nouns in lower case, but for proper adjectives', () => {
    const odd = allOrganisations().flatMap(({ anaphors }) =>
      anaphors.filter((noun) => !/^[\p{L}\d' -]+$/u.test(noun)),
    );
    expect(odd).toEqual([]);
  });
});

describe('sizes', () => {
  test.each([
    [
      'states that are members or observers of the UN',
      [...countries.values()].filter((one) => one.status === 'state').length,
      194,
    ],
    ['regions', allRegions().length, 1000],
    ['cities', allCities().length, 3000],
    ['sites', allSites().length, 200],
    ['organisations', allOrganisations().length, 3000],
    ['companies', allOrganisations().filter((one) => one.sort === 'company').length, 500],
    ['media', allOrganisations().filter((one) => one.media).length, 400],
    ['offices', allOffices().length, 1500],
    ['group nouns', allGroupNouns().length, 900],
    ['given names', allGivenNames().size, 7000],
    ['peoples', allPeoples().length, 150],
    ['abstract nouns', allAbstractNouns().length, 1000],
  ])('%s: %d, at least %d', (_, size, least) => {
    expect(size).toBeGreaterThanOrEqual(least);
  });
});
