/** What the lexicons say of surfaces as news writes them. */
import { describe, expect, test } from 'vitest';
import { findAbstractNoun } from '#extract/lexicon/abstract-nouns.ts';
import { cityIndex } from '#extract/lexicon/cities.ts';
import { countryIndex } from '#extract/lexicon/countries.ts';
import { findGroup } from '#extract/lexicon/groups.ts';
import { findOfficeModifier } from '#extract/lexicon/office-modifiers.ts';
import { findOffice } from '#extract/lexicon/offices.ts';
import { organisationIndex } from '#extract/lexicon/organisations.ts';
import { findGivenName, isSurnameParticle } from '#extract/lexicon/people.ts';
import { peopleIndex } from '#extract/lexicon/peoples.ts';
import { findMinistry } from '#extract/lexicon/portfolios.ts';
import { regionIndex } from '#extract/lexicon/regions.ts';
import { siteIndex } from '#extract/lexicon/sites.ts';

describe('countries', () => {
  test.each([
    ['the U.S.', 'United States', ['name', 'adjective']],
    ['US', 'United States', ['name', 'adjective']],
    ['Americans', 'United States', ['people']],
    ['Britons', 'United Kingdom', ['people']],
    ['Dutch', 'Netherlands', ['adjective', 'people']],
    ['Emirati', 'United Arab Emirates', ['adjective', 'person']],
    ['Comoran', 'Comoros', ['adjective', 'person']],
    ['Afghans', 'Afghanistan', ['people']],
    ['Argentinian', 'Argentina', ['adjective', 'person']],
    ['Côte d’Ivoire', 'Ivory Coast', ['name']],
    ['Ivory Coast', 'Ivory Coast', ['name']],
    ['DPRK', 'North Korea', ['name']],
    ['DR Congo', 'DR Congo', ['name']],
    ['Burma', 'Myanmar', ['name']],
    ['Swaziland', 'Eswatini', ['name']],
    ['Holland', 'Netherlands', ['name']],
    ['Frenchmen', 'France', ['people']],
    ['Spaniard', 'Spain', ['person']],
    ['Kiev', 'Ukraine', ['capital']],
    ['Teheran', 'Iran', ['capital']],
    ['the Kremlin', 'Russia', ['seat']],
    ['Downing Street', 'United Kingdom', ['seat']],
    ['Élysée', 'France', ['seat']],
    ['Elysee', 'France', ['seat']],
    ['Palestinians', 'Palestine', ['people']],
    ['UKRAINE', 'Ukraine', ['name']],
    ['Scottish', 'Scotland', ['adjective', 'people']],
    ['Soviets', 'Soviet Union', ['name', 'people']],
  ])('%s', (surface, name, uses) => {
    const hit = countryIndex().find(surface);
    expect(hit?.country.name).toBe(name);
    expect(hit?.uses).toEqual(uses);
  });

  test('the Pentagon stands for a department, the Kremlin for the government', () => {
    expect(countryIndex().find('the Pentagon')?.body).toBe('United States Department of Defense');
    expect(countryIndex().find('Kremlin')?.body).toBeNull();
  });

  test.each(['us', 'Us', 'polish', 'turkey', 'Narnia'])('%s is no country', (surface) => {
    expect(countryIndex().find(surface)).toBeUndefined();
  });
});

describe('what has several readings', () => {
  test.each([
    ['Georgia', 'Georgia', true],
    ['Georgian', 'Georgia', true],
    ['Jordan', 'Jordan', true],
    ['Chad', 'Chad', true],
    ['Turkey', 'Turkey', false],
    ['China', 'China', false],
    ['Niger', 'Niger', false],
    ['Nigerien', 'Niger', false],
    ['Nigerian', 'Nigeria', false],
    ['Guinea', 'Guinea', false],
    ['Guinean', 'Guinea', false],
    ['Equatorial Guinean', 'Equatorial Guinea', false],
    ['Bissau-Guinean', 'Guinea-Bissau', false],
    ['Grenada', 'Grenada', false],
    ['Congo', 'DR Congo', true],
    ['Republic of Congo', 'Republic of the Congo', false],
    ['Washington', 'United States', false],
    ['London', 'United Kingdom', false],
    ['Paris', 'France', false],
  ])('%s is first %s', (surface, name, ambiguous) => {
    expect(countryIndex().find(surface)).toMatchObject({ country: { name }, ambiguous });
  });

  test('Dominican belongs to two countries, Korean to two, Georgia to a state of the United States, too', () => {
    const countriesOf = (surface: string) =>
      countryIndex()
        .findAll(surface)
        .map((hit) => hit.country.name);
    expect(countriesOf('Dominican').sort()).toEqual(['Dominica', 'Dominican Republic']);
    expect(countriesOf('Korean').sort()).toEqual(['North Korea', 'South Korea']);
    expect(regionIndex().find('Georgia')).toMatchObject({
      region: { name: 'Georgia', countries: ['US'] },
      ambiguous: true,
    });
  });

  test('Granada is in Spain, Birmingham in England, Tripoli in Libya unless it is called Lebanon’s', () => {
    expect(cityIndex().find('Granada')?.city.country).toBe('ES');
    expect(cityIndex().find('Birmingham')?.city.country).toBe('GB');
    expect(cityIndex().find('Tripoli')?.city.country).toBe('LY');
    expect(cityIndex().find('Tripoli, Lebanon')?.city.country).toBe('LB');
  });
});

describe('places', () => {
  test.each([
    ['Anjouan', 'Anjouan', 'island', ['name']],
    ['the Gaza Strip', 'Gaza Strip', 'area', ['name']],
    ['Strait of Hormuz', 'Strait of Hormuz', 'water', ['name']],
    ['Kurdish', 'Kurdistan', 'world-region', ['adjective']],
    ['Europeans', 'Europe', 'continent', ['people']],
    ['Chechen', 'Chechnya', 'province', ['adjective', 'person']],
    ['N.J.', 'New Jersey', 'province', ['name']],
    ['Donbass', 'Donbas', 'area', ['name']],
  ])('%s', (surface, name, kind, uses) => {
    expect(regionIndex().find(surface)).toMatchObject({ region: { name, kind }, uses });
  });

  test.each([
    ['Kharkov', 'Kharkiv', 'UA'],
    ['Khan Yunis', 'Khan Younis', 'PS'],
    ['Al-Fallujah', 'Fallujah', 'IQ'],
    ['Port au Prince', 'Port-au-Prince', 'HT'],
    ['N’Djamena', "N'Djamena", 'TD'],
    ['Peking', 'Beijing', 'CN'],
    ['Mutsamudu', 'Mutsamudu', 'KM'],
    ['Zurich', 'Zurich', 'CH'],
  ])('%s', (surface, name, country) => {
    expect(cityIndex().find(surface)?.city).toEqual({ name, country });
  });

  test('a town that is also a word needs its capital', () => {
    expect(cityIndex().find('Reading')?.city.country).toBe('GB');
    expect(cityIndex().find('reading')).toBeUndefined();
  });

  test.each([
    ['Camp David', 'building'],
    ['Fordo', 'nuclear'],
    ['Guantanamo Bay', 'base'],
    ['Tahrir Square', 'square'],
    ['the Rafah crossing', 'crossing'],
  ])('%s is a %s', (surface, kind) => {
    expect(siteIndex().find(surface)?.site.kind).toBe(kind);
  });
});

describe('organisations', () => {
  test.each([
    ['the IAEA', 'International Atomic Energy Agency', 'organization', 'watchdog'],
    ['NATO', 'North Atlantic Treaty Organization', 'organization', 'alliance'],
    ['Nato', 'North Atlantic Treaty Organization', 'organization', 'bloc'],
    ['the EU', 'European Union', 'organization', 'bloc'],
    ['U.N.', 'United Nations', 'organization', 'world body'],
    ['P5+1', 'P5+1', 'coalition', 'world powers'],
    ['Verkhovna Rada', 'Verkhovna Rada', 'government-body', 'parliament'],
    ['the Pentagon', 'United States Department of Defense', 'government-body', 'department'],
    ['Revolutionary Guards', 'Islamic Revolutionary Guard Corps', 'armed-force', 'guards'],
    ['the Mahdi Army', 'Mahdi Army', 'armed-force', 'militia'],
    ['Daesh', 'Islamic State', 'armed-force', 'group'],
    ['GOP', 'Republican Party', 'organization', 'party'],
    ['Doctors Without Borders', 'Médecins Sans Frontières', 'organization', 'charity'],
    [
      'Woodrow Wilson Center',
      'Woodrow Wilson International Center for Scholars',
      'organization',
      'think tank',
    ],
    ['Kurdistan Workers’ Party', "Kurdistan Workers' Party", 'armed-force', 'rebels'],
    ['Israeli military', 'Israel Defense Forces', 'armed-force', 'army'],
    ['Gazprom', 'Gazprom', 'organization', 'company'],
  ])('%s', (surface, name, kind, anaphor) => {
    const organisation = organisationIndex().find(surface)?.organisation;
    expect(organisation).toMatchObject({ name, kind, media: false });
    expect(organisation?.anaphors).toContain(anaphor);
  });

  test.each(['AFP', 'The New York Times', 'Al-Jazeera', 'Reuters'])('%s is a medium', (surface) => {
    expect(organisationIndex().find(surface)?.organisation.media).toBe(true);
  });

  test('who is not the World Health Organization', () => {
    expect(organisationIndex().find('WHO')?.organisation.name).toBe('World Health Organization');
    expect(organisationIndex().find('Who')).toBeUndefined();
  });

  test('a name that many countries have is marked', () => {
    for (const surface of ['Supreme Court', 'Labour Party', 'Senate', 'Apple', 'Shell'])
      expect(organisationIndex().find(surface)?.ambiguous, surface).toBe(true);
  });
});

describe('offices', () => {
  test.each([
    ['President', 'president', 'head-of', false],
    ['Lt. Gen.', 'lieutenant general', 'work-for', false],
    ['vice-president', 'vice president', 'member-of', false],
    ['Secretaries-general', 'secretary-general', 'head-of', true],
    ['secretaries of state', 'secretary of state', 'head-of', true],
    ['lawmakers', 'lawmaker', 'member-of', true],
    ['Minister of Defense', 'defence minister', 'head-of', false],
    ['Minister for Foreign Affairs', 'foreign minister', 'head-of', false],
    ['finance ministers', 'finance minister', 'head-of', true],
    ['deputy foreign minister', 'deputy foreign minister', 'member-of', false],
    ['Sen.', 'senator', 'member-of', false],
    ['MPs', 'member of parliament', 'member-of', true],
    ['spokespersons', 'spokesperson', 'work-for', true],
  ])('%s', (surface, name, family, plural) => {
    expect(findOffice(surface)).toMatchObject({ office: { name, family }, plural });
  });

  test('some tell the holder’s gender', () => {
    expect(findOffice('spokeswomen')).toMatchObject({ office: { gender: 'female' }, plural: true });
    expect(findOffice('King')?.office.gender).toBe('male');
    expect(findOffice('Mrs.')?.office).toMatchObject({ gender: 'female', domain: 'honorific', family: null });
    expect(findOffice('doctor')?.office.gender).toBeNull();
  });

  test('some do not stand before a name', () => {
    expect(findOffice('Gov.')?.office.beforeName).toBe(true);
    expect(findOffice('civil servant')?.office.beforeName).toBe(false);
  });

  test.each([
    ['former', 'former'],
    ['ex-', 'former'],
    ['Acting', 'acting'],
    ['-elect', 'designate'],
    ['deputy', 'deputy'],
    ['senior', 'rank'],
    ['green', undefined],
  ])('%s is a modifier: %s', (word, modifier) => {
    expect(findOfficeModifier(word.replace(/^-|-$/g, ''))).toBe(modifier);
  });

  test('ministries are told by their portfolio', () => {
    expect(findMinistry('Foreign Ministry')).toMatchObject({ portfolio: 'foreign', plural: false });
    expect(findMinistry('the Ministry of Defence')).toMatchObject({ portfolio: 'defence' });
    expect(findMinistry('ministries of health')).toMatchObject({ portfolio: 'health', plural: true });
    expect(findMinistry('Ministry of Silly Walks')).toBeUndefined();
  });
});

describe('people', () => {
  test.each([
    ['Sarah', 'female', false],
    ['Mohammed', 'male', false],
    ['Volodymyr', 'male', false],
    ['Kyung-wha', 'female', false],
    ['José', 'male', false],
    ['Jose', 'male', false],
    ['Jordan', 'either', true],
    ['Grant', 'male', true],
    ['Anna-Lena', 'female', false],
  ])('%s', (word, gender, ambiguous) => {
    expect(findGivenName(word)).toMatchObject({ gender, ambiguous });
  });

  test('a word in small letters is no given name', () => {
    expect(findGivenName('mark')).toBeUndefined();
    expect(findGivenName('Xylophone')).toBeUndefined();
  });

  test('particles stand inside surnames', () => {
    expect(
      ['al-', 'bin', 'van', 'der', 'de', 'la', 'Ben', 'd’'].filter((word) => !isSurnameParticle(word)),
    ).toEqual([]);
    expect(isSurnameParticle('said')).toBe(false);
  });

  test.each([
    ['Sunni', 'Sunnis', ['adjective', 'person']],
    ['Shi’ites', 'Shiites', ['people']],
    ['Kurds', 'Kurds', ['people']],
    ['Rohingya', 'Rohingya', ['adjective', 'person', 'people']],
    ['Gypsies', 'Roma', ['people']],
  ])('%s', (surface, name, uses) => {
    expect(peopleIndex().find(surface)).toMatchObject({ people: { name }, uses });
  });
});

describe('groups', () => {
  test.each([
    ['officials', 'official', 'group', true],
    ['Police', 'police', 'government-body', false],
    ['policemen', 'policeman', 'government-body', true],
    ['troops', 'troop', 'armed-force', true],
    ['warplanes', 'warplane', 'armed-force', true],
    ['civilians', 'civilian', 'population', true],
    ['authorities', 'authority', 'government-body', true],
    ['allies', 'ally', 'group', true],
    ['children', 'child', 'group', true],
    ['aircraft', 'aircraft', 'armed-force', false],
    ['government', 'government', 'government-body', false],
    ['newspapers', 'newspaper', 'organization', true],
  ])('%s', (surface, lemma, kind, plural) => {
    expect(findGroup(surface)).toMatchObject({ noun: { lemma, kind }, plural });
  });

  test('flags', () => {
    expect(findGroup('the army')?.noun).toMatchObject({ collective: true, human: false, instrument: false });
    expect(findGroup('helicopters')?.noun).toMatchObject({ collective: false, instrument: true });
    expect(findGroup('rebels')?.noun).toMatchObject({ human: true });
    expect(findGroup('table')).toBeUndefined();
  });
});

describe('abstract nouns', () => {
  test.each([
    ['Tuesday', 'weekday', false],
    ['March', 'month', true],
    ['the Cold War', 'period', false],
    ['Internet', 'technology', false],
    ['Nobel Peace Prize', 'award', false],
    ['F-16s', 'weapon', false],
    ['Geneva Conventions', 'document', false],
    ['Ramadan', 'holiday', true],
    ['Hebrew', 'language', false],
    ['Western', 'direction', true],
    ['9/11', 'war', false],
  ])('%s', (surface, sort, ambiguous) => {
    expect(findAbstractNoun(surface)).toMatchObject({ noun: { sort }, ambiguous });
  });

  test('aids in small letters is no disease', () => {
    expect(findAbstractNoun('Aids')?.noun.name).toBe('AIDS');
    expect(findAbstractNoun('aids')).toBeUndefined();
  });
});
