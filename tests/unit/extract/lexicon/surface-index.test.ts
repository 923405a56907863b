/** How word lists are read and looked up. */
import { describe, expect, test } from 'vitest';
import { readWordList } from '#extract/lexicon/surface-index.ts';

const LINES = `
# a comment, and a blank line

= lake
Mirror Lake | Mirror?; Spiegelsee | Mirrorian | Mirrorian+
Long Lake | LL; L.L. | Longish | Longling/Longlings
= town
Ärenstadt | Arenstadt-on-Sea; the Spire | - | /Arenstadter
Mirror | | | Mirrorite+?
`;

type Use = 'name' | 'adjective' | 'person' | 'people';

const { index, all } = readWordList({
  blocks: [LINES, '= isle\nSpiegelsee?\n'],
  proper: true,
  fields: [
    { at: 1, use: 'name' as Use },
    { at: 0, use: 'name' },
    { at: 2, use: 'adjective' },
    { at: 3, use: 'person', pluralUse: 'people' },
  ],
  toEntry: ({ section, fields }) => `${section} ${fields[0]}`,
  toHit: (entry, { uses, ambiguous, key }) => ({ entry, uses, ambiguous, key }),
});

describe('a word list', () => {
  test('has one entry a line, under its heading', () => {
    expect(all()).toEqual([
      'lake Mirror Lake',
      'lake Long Lake',
      'town Ärenstadt',
      'town Mirror',
      'isle Spiegelsee?',
    ]);
  });

  test('prefers the hit that is not ambiguous, else the first', () => {
    expect(index.find('Mirror')?.entry).toBe('town Mirror');
    expect(index.findAll('Mirror').map((hit) => hit.ambiguous)).toEqual([true, false]);
    expect(index.find('Spiegelsee')?.entry).toBe('lake Mirror Lake');
  });

  test('gathers the uses of one surface', () => {
    expect(index.find('Mirrorian')).toMatchObject({ uses: ['adjective', 'person'], ambiguous: false });
    expect(index.find('Mirrorians')?.uses).toEqual(['people']);
  });

  test('reads singulars and plurals of peoples', () => {
    expect(index.find('Longling')?.uses).toEqual(['person']);
    expect(index.find('Longlings')?.uses).toEqual(['people']);
    expect(index.find('Arenstadter')?.uses).toEqual(['people']);
    expect(index.find('Mirrorites')).toMatchObject({ uses: ['people'], ambiguous: true });
  });

  test.each([
    ['LL', 'lake Long Lake'],
    ['the L.L.', 'lake Long Lake'],
    ['ARENSTADT ON SEA', 'town Ärenstadt'],
    ['Arenstadt', 'town Ärenstadt'],
    ['Spire', 'town Ärenstadt'],
    ['The Spire', 'town Ärenstadt'],
    ['MIRROR LAKE', 'lake Mirror Lake'],
  ])('finds %j', (surface, entry) => {
    expect(index.find(surface)?.entry).toBe(entry);
  });

  test.each(['mirror', 'Ll', 'll', '-', '', 'Mirr', 'Mirrors', 'isle'])('knows no %j', (surface) => {
    expect(index.find(surface)).toBeUndefined();
    expect(index.findAll(surface)).toEqual([]);
  });

  test('gives every key once with all its hits', () => {
    const entries = [...index.entries()];
    expect(new Set(entries.map(([key]) => key)).size).toBe(entries.length);
    expect(entries.find(([key]) => key === 'mirror')?.[1]).toHaveLength(2);
    expect(entries.map(([key]) => key)).toContain('=LL');
  });
});
