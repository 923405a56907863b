/** Keys under which surfaces are looked up. */
import { describe, expect, test } from 'vitest';
import { acronymKey, indexKey, surfaceKey } from '#extract/lexicon/normalise.ts';

describe('surfaceKey', () => {
  test.each([
    ['The  Hague', 'hague'],
    ['Côte d’Ivoire', 'cote divoire'],
    ["Cote d'Ivoire", 'cote divoire'],
    ['vice-president', 'vice president'],
    ['Lt. Gen.', 'lt gen'],
    ['Washington, D.C.', 'washington dc'],
    ['São Tomé and Príncipe', 'sao tome and principe'],
    ['Łódź', 'lodz'],
    ['Türkiye', 'turkiye'],
    ['İzmir', 'izmir'],
    ['Cafe\u0301', 'cafe'],
    ['Port\u2011au\u2011Prince', 'port au prince'],
    ['the the', 'the'],
    ['the', 'the'],
    ['', ''],
  ])('%j is looked up as %j', (surface, key) => {
    expect(surfaceKey(surface)).toBe(key);
  });

  test('making a key of a key changes nothing', () => {
    for (const surface of ['N’Djamena', 'Al-Qaʿida', 'Ærøskøbing', 'U.S.-led coalition'])
      expect(surfaceKey(surfaceKey(surface))).toBe(surfaceKey(surface));
  });
});

describe('acronymKey', () => {
  test.each([
    ['U.S.', 'US'],
    ['the UN', 'UN'],
    ['AT&T', 'AT&T'],
    ['AFL-CIO', 'AFL-CIO'],
    ['ÖVP', 'ÖVP'],
  ])('%j keeps its capitals', (surface, key) => {
    expect(acronymKey(surface)).toBe(key);
    expect(indexKey(surface)).toBe(`=${key}`);
  });

  test.each(['Who', 'us', 'X', 'G7', 'US Army', 'Nato', 'The Hague', ''])('%j is a word', (surface) => {
    expect(acronymKey(surface)).toBeNull();
    expect(indexKey(surface)).toBe(surfaceKey(surface));
  });
});
