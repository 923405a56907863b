/** Where names lie: the table that ships, and what the parts of a name say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { actorSpot, placeSpot } from '#core/geo/name-spots.ts';
import { createSpotTable, shippedSpots } from '#core/geo/spot-table.ts';
import { projectPaths } from '#core/project-paths.ts';

const text = readFileSync(join(projectPaths(import.meta.url).models, 'places.tsv'), 'utf8');
const rows = text
  .trimEnd()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => line.split('\t'));

/** Degrees; each within about half of one. */
const near = (spot: readonly [number, number] | null, east: number, north: number): boolean =>
  spot !== null && Math.abs(spot[0] / 1000 - east) < 0.5 && Math.abs(spot[1] / 1000 - north) < 0.5;

test('the table has every key once and in order, and only spots on Earth', () => {
  const keys = rows.map(([key]) => key!);
  expect(rows.length).toBeGreaterThan(20_000);
  expect(keys.every((key, index) => index === 0 || keys[index - 1]! < key)).toBe(true);
  for (const [, east, north, use] of rows) {
    expect(Math.abs(Number(east))).toBeLessThanOrEqual(180_000);
    expect(Math.abs(Number(north))).toBeLessThanOrEqual(90_000);
    expect(['state', 'people', 'name', 'town']).toContain(use);
  }
});

test('the search finds each row of the table, and nothing else', () => {
  const table = shippedSpots();
  for (let index = 0; index < rows.length; index += 97) {
    const [key = '', east, north, use] = rows[index]!;
    const name = key.startsWith('=') ? key.slice(1) : key;
    expect(table.find(name), key).toEqual({ spot: [Number(east), Number(north)], use });
  }
  for (const name of ['', '\n', '\t', 'Zzyzzyx', '#', 'aaaa', '~']) {
    expect(table.find(name)).toBeNull();
    expect(table.hasStart(name)).toBe(false);
  }
  for (const word of ['Kyiv', 'São', 'U.S.', 'Strait', 'Bosnia-Herzegovina'])
    expect(table.hasStart(word)).toBe(true);
});

test('a table of a line, of none, and without a head', () => {
  expect(createSpotTable('# head\nb\t1\t2\tname\n').find('B')).toEqual({ spot: [1, 2], use: 'name' });
  expect(createSpotTable('b\t1\t2\tname\nc\t3\t4\ttown\n').find('C')?.spot).toEqual([3, 4]);
  for (const empty of ['', '# head\n']) expect(createSpotTable(empty).find('b')).toBeNull();
});

test.each([
  ['Kyiv', 30.5, 50.5],
  ['Kiev', 30.5, 50.5],
  ['the United States', -77, 38.9],
  ['U.S.', -77, 38.9],
  ['Donetsk Oblast', 37.9, 48.1],
  ['Strait of Hormuz', 56.4, 26.6],
  ['Gaza City', 34.5, 31.5],
  ['São Paulo', -46.6, -23.5],
  ['Aleppo', 37.2, 36.2],
])('the place %s lies at %d east and %d north', (name, east, north) => {
  expect(near(placeSpot(shippedSpots(), name), east, north)).toBe(true);
});

test.each([
  ['Ukraine', 'state', 30.5, 50.5],
  ['Ukrainian General Staff', 'armed-force', 30.5, 50.5],
  ['Ministry of Foreign Affairs of Turkey', 'government-body', 32.9, 39.9],
  ['Kyiv City Council', 'government-body', 30.5, 50.5],
  ['US Army', 'armed-force', -77, 38.9],
  ['Kharkiv City Council', 'government-body', 36.2, 50],
  ['Georgia', 'state', 44.8, 41.7],
  ['Kremlin', 'government-body', 37.6, 55.8],
] as const)('%s, a %s, lies at %d east and %d north', (name, kind, east, north) => {
  expect(near(actorSpot(shippedSpots(), name, kind), east, north)).toBe(true);
});

test.each([
  ['Victoria', 'person'],
  ['Paris Hale', 'person'],
  ['Coastal Relief Fund', 'organization'],
  // There is a Rada in Yemen.
  ['Verkhovna Rada', 'government-body'],
  ['', 'organization'],
] as const)('%s, a %s, lies nowhere that its name says', (name, kind) => {
  expect(actorSpot(shippedSpots(), name, kind)).toBeNull();
});

test('a word for a people is no place', () => {
  expect(placeSpot(shippedSpots(), 'Ukrainian')).toBeNull();
});
