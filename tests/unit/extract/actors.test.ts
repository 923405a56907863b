/** Actors, places, who is who, and relations; each row names the rule of extract/SPEC.md that it holds. */
import { describe, expect, test } from 'vitest';
import { read, relationLines } from '../../fixtures/extractor.ts';

const actorsOf = (text: string): readonly string[] =>
  read(text).actors.map(({ name, kind }) => `${name}: ${kind}`);

/** The words of every mention of the first actor with this name. */
function wordsFor(text: string, name: string): readonly string[] {
  const actor = read(text).actors.find((candidate) => candidate.name === name);
  return (actor?.mentions ?? []).map(({ start, end }) => text.slice(start, end));
}

describe('actors', () => {
  test.each([
    ['AC-1', 'Poland condemned Serbia.', 'Poland: state'],
    ['AC-3', 'Anna Keller condemned Serbia.', 'Anna Keller: person'],
    ['AC-5', 'Ukrainian officials condemned the attack.', 'Ukrainian officials: group'],
    ['AC-5', 'Russian forces shelled the town on Monday.', 'Russian forces: armed-force'],
    ['AC-9', 'Thousands protested in Madrid on Sunday.', 'Thousands: population'],
  ])('%s %s', (_rule, text, expected) => {
    expect(actorsOf(text)).toContain(expected);
  });

  test('AC-3: a conference is no actor', () => {
    expect(actorsOf('France and Italy took part in the Lisbon Conference on Monday.').join()).not.toContain(
      'Conference',
    );
  });

  test('AC-10: a name in the title speaks of whom the body names; of names beside the body alone only places are given', () => {
    const text =
      'Minister Keller Meets Mayor Lund\n\nOSLO, 4 March 2026 (AP) --\n\nAnna Keller visited Norway on Wednesday.';
    expect(wordsFor(text, 'Anna Keller')).toEqual(['Minister Keller', 'Anna Keller']);
    expect(actorsOf(text)).toEqual(['Anna Keller: person', 'Norway: state']);
    expect(read(text).places.map(({ name }) => name)).toContain('OSLO');
  });

  test('AC-11: in lines of results a town is its team, a country stays one', () => {
    const text = 'Results of Sunday:\nMadrid 2 Lisbon 1\nTurin v Porto\nLeeds 3 2 1 0 7 4\nSpain 2 Italy 0';
    expect(actorsOf(text).filter((actor) => actor.endsWith('organization'))).toEqual(
      ['Madrid', 'Lisbon', 'Turin', 'Porto', 'Leeds'].map((name) => `${name}: organization`),
    );
  });

  test('PL-1: every place that the body names is given, whether or not something happens there', () => {
    const { actors, places } = read('The road from Lyon to Turin is long. Peru is far away.');
    expect(places.map(({ name }) => name)).toEqual(['Lyon', 'Turin', 'Peru']);
    expect(actors).toEqual([]);
  });

  test('an office before a name is no actor of its own', () => {
    const text = 'NATO Secretary-General Mark Rutte addressed the parliament of Norway on Tuesday.';
    expect(actorsOf(text).filter((actor) => actor.includes('ecretary'))).toEqual([]);
    expect(read(text).actors.find(({ name }) => name === 'Mark Rutte')?.attributes).toHaveProperty('office');
  });
});

describe('who is who', () => {
  test.each([
    [
      'CO-1',
      'The United States condemned Serbia. U.S. officials left. Later the US sent aid to Chad.',
      'United States',
      ['United States', 'U.S.', 'US'],
    ],
    [
      'CO-2, CO-5',
      'Anna Keller visited Berlin on Friday. Keller met reporters. She criticized Serbia.',
      'Anna Keller',
      ['Anna Keller', 'Keller', 'She'],
    ],
    [
      'CO-4',
      'NATO will send troops to Latvia. The alliance condemned Belarus.',
      'NATO',
      ['NATO', 'alliance'],
    ],
    ['CO-6', '"We will never sign this treaty," said Anna Keller.', 'Anna Keller', ['We', 'Anna Keller']],
    [
      'CO-7',
      'Supporters of Maria Lopez protested on Sunday. The loyalists clashed with police.',
      'Supporters of Maria Lopez',
      ['Supporters of Maria Lopez', 'loyalists'],
    ],
    [
      'CO-8',
      'Anna Keller, the Austrian foreign minister, condemned Serbia.',
      'Anna Keller',
      ['Anna Keller', 'Austrian foreign minister'],
    ],
  ])('%s %s', (_rule, text, name, expected) => {
    expect(wordsFor(text, name)).toEqual(expect.arrayContaining([...expected]));
  });

  test('a capital that acts is its state, one that does not is a town', () => {
    const { actors, places } = read('Kyiv condemned the attack. Thousands fled Kyiv.');
    expect(actors.map(({ name }) => name)).toContain('Ukraine');
    expect(places.map(({ name }) => name)).toContain('Kyiv');
  });

  test('CO-2: two surnames alike but not the same are two persons', () => {
    const names = actorsOf('Mohamed Bacar fled on Monday. Ahmed Bakar condemned him.').filter((actor) =>
      actor.endsWith('person'),
    );
    expect(names).toHaveLength(2);
  });
});

describe('relations', () => {
  test.each([
    ['RE-1', 'Rebels attacked the Kenyan army on Monday.', 'Rebels [attack] Kenyan army'],
    [
      'RE-2, OF-1',
      'NATO Secretary-General Mark Rutte addressed the parliament of Norway on Tuesday.',
      'Mark Rutte [head-of] NATO',
    ],
    [
      'RE-2, OF-2',
      'Anna Keller, the Austrian foreign minister, condemned Serbia.',
      'Anna Keller [head-of] Austria',
    ],
    ['RE-3', 'Supporters of Maria Lopez protested on Sunday.', 'Supporters of Maria Lopez [aid] Maria Lopez'],
  ])('%s %s', (_rule, text, expected) => {
    expect(relationLines(text)).toContain(expected);
  });

  test('RE-1: what did not happen relates nobody', () => {
    expect(relationLines('Egypt did not attack Sudan.')).toEqual([]);
  });

  test('a relation that comes from an event has its status', () => {
    const { relations } = read('Canada will send troops to Latvia next month.');
    expect(relations.map(({ family, status }) => `${family} ${status}`)).toContain('deploy planned');
  });
});
