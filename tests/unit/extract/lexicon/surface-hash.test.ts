/** The hash of a surface in a text is that of its key, for every surface of every list. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { indexKey, surfaceKey } from '#extract/lexicon/normalise.ts';
import { bucketOfKey, bucketOfSurface, hashKey, hashSurface } from '#extract/lexicon/surface-hash.ts';

const folder = new URL('../../../../electron/extract/lexicon/', import.meta.url);

function surfacesOf(file: string): string[] {
  const list = /= `\n([^`]*)`;/.exec(readFileSync(new URL(file, folder), 'utf8'))?.[1] ?? '';
  const lines = list.split('\n').filter((line) => !/^[=#]/.test(line));
  return lines.flatMap((line) => line.split(/[|;]/)).map((item) => item.trim().replace(/\?$/, ''));
}

const surfaces = readdirSync(folder)
  .flatMap(surfacesOf)
  .filter((surface) => surface !== '');

const differs = (surface: string): boolean => {
  const text = `(${surface})`;
  const key = indexKey(surface);
  return (
    hashSurface(text, 1, text.length - 1) !== hashKey(key) ||
    bucketOfSurface(text, 1, text.length - 1) !== bucketOfKey(key)
  );
};

describe('hashSurface', () => {
  test('agrees with the key for all that the lists hold', () => {
    expect(surfaces.length).toBeGreaterThan(30_000);
    expect(surfaces.filter(differs)).toEqual([]);
  });

  test.each([
    'Æthelstan',
    'Straße',
    'N’Djamena',
    'the U.S.',
    ' - x',
    "'",
    'Ωmega',
    'a  b',
    'É',
    '王小明',
    'x-',
    '-san',
    '😀',
  ])('agrees for %j', (surface) => {
    expect(differs(surface)).toBe(false);
  });

  test('finds the words of an all-capitals headline in the bucket of their small letters', () => {
    for (const surface of ['RUSSIA', 'U.N. CHIEF', 'CÔTE D’IVOIRE'])
      expect(bucketOfKey(surfaceKey(surface))).toBe(bucketOfSurface(surface, 0, surface.length));
  });
});
