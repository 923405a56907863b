/** Operators of the search: how they are taken apart, what the engine is asked, and which words of a text they find. */
import { describe, expect, test } from 'vitest';
import { matchOf, wordsMatch } from '#core/store/search-match.ts';
import { foundRanges, searchTester } from '#shared/derive/search-fits.ts';
import { parseSearch, type SearchField } from '#shared/derive/search-query.ts';

const match = (text: string, field: SearchField = 'text') => matchOf(parseSearch(text), field);

describe('what the engine is asked', () => {
  test.each([
    ['harb met', '("harb"*) AND ("met"*)'],
    ['"peace deal"', '("peace deal")'],
    ['"peace dea', '("peace dea"*)'],
    ['"met"', '("met")'],
    ['“peace deal” troops', '("peace deal") AND ("troops"*)'],
    ['troops NOT “two ships”', '(("troops"*)) NOT ("two ships")'],
    ['met*', '("met"*)'],
    ['Norland OR Sudria talks', '("Norland"* OR "Sudria"*) AND ("talks"*)'],
    ['talks -harbour NOT "Port Alba"', '(("talks"*)) NOT ("harbour"* OR "Port Alba")'],
    ['NEAR(talks harbour)', '(NEAR("talks"* "harbour"*, 10))'],
    ['near(talks harbour, 3) met', '(NEAR("talks"* "harbour"*, 3)) AND ("met"*)'],
    ["O'Brien al-Qaeda", '("O Brien"*) AND ("al Qaeda"*)'],
    ['a b', '("a") AND ("b"*)'],
    ['a AND b', '("a") AND ("b"*)'],
    ['OR a OR', '("a"*)'],
    ['NEAR(', '("NEAR"*)'],
    ['actor:', '("actor"*)'],
    ['e\u0301te', '("éte"*)'],
  ])('%j', (text, wanted) => {
    expect(match(text)).toBe(wanted);
  });

  test('a kind that is named is the only one that is looked in', () => {
    expect(match('actor:brook met', 'actor')).toBe('("brook"*) AND ("met"*)');
    expect(match('actor:brook met', 'event')).toBeNull();
    expect(match('Event: attack OR text:"was hit"', 'event')).toBe('("attack"*)');
    expect(match('Event: attack OR text:"was hit"', 'text')).toBe('("was hit")');
    expect(match('Event: attack OR text:"was hit"', 'actor')).toBeNull();
    expect(match('talks -actor:brook', 'text')).toBe('("talks"*)');
    expect(match('talks -actor:brook', 'actor')).toBe('(("talks"*)) NOT ("brook"*)');
  });

  test('what cannot be looked for as it stands is looked for as plain words, and says why', () => {
    expect(parseSearch('-talks NOT harbour')).toMatchObject({ problem: 'only-excluded', excluded: [] });
    expect(match('-talks -harbour')).toBe('("talks"*) AND ("harbour"*)');
    expect(parseSearch('NEAR(talks)').problem).toBe('near');
    expect(match('NEAR(talks)')).toBe('("talks"*)');
    expect(parseSearch('talks').problem).toBeNull();
    expect(match(' — " ')).toBeNull();
  });

  test('words of a list to pick from have no operators', () => {
    expect(wordsMatch('a"b* (c) OR:d')).toBe('("a"*) AND ("b"*) AND ("c"*) AND ("OR"*) AND ("d"*)');
    expect(wordsMatch('—')).toBeNull();
  });

  test('no more than twelve words', () => {
    expect(match(Array(20).fill('ab').join(' '))?.split('AND')).toHaveLength(12);
    expect(match(`"${Array(20).fill('ab').join(' ')}"`)).toBe(`("${Array(12).fill('ab').join(' ')}")`);
  });
});

const TEXT = 'Zoë Müller met Norland’s council after long talks; Norland met nobody.';

describe('words of a text', () => {
  test.each([
    ['zoe mul', 'Zoë Müller'],
    ['"met norland"', 'met Norland'],
    ['"norland met"', 'Norland met'],
    ['talk OR xyz', 'talks'],
    ['NEAR(council talks, 1)', ''],
    ['NEAR(talks council, 2)', 'council talks'],
    ['met -xyz', 'met met'],
    ['actor:zoe', ''],
  ])('%j finds %j', (text, found) => {
    const ranges = foundRanges(TEXT, parseSearch(text), 'text');
    expect(ranges.map(({ start, end }) => TEXT.slice(start, end)).join(' ')).toBe(found);
  });

  test('a text fits or not', () => {
    const fits = (text: string) => searchTester(parseSearch(text), 'text')?.(TEXT);
    expect(fits('mul norland')).toBe(true);
    expect(fits('mul -talks')).toBe(false);
    expect(fits('"mul"')).toBe(false);
    expect(fits('actor:mul')).toBeUndefined();
  });
});
