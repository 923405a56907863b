/** Finds towns of the GeoNames gazetteer by name, also where a name is written another way. */
import { indexKey } from '#extract/lexicon/normalise.ts';

/** Degrees east and north. */
export type Spot = readonly [east: number, north: number];

export interface Town {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: Spot };
}

/** Parts of states that the word lists give codes of their own. */
const ISO: Readonly<Record<string, string>> = {
  ...{ ENG: 'GB', SCT: 'GB', WLS: 'GB', NIR: 'GB' },
  ...{ ABK: 'GE', SML: 'SO', NCY: 'CY' },
};
export const isoOf = (code: string): string => ISO[code] ?? code;

export interface Finder {
  /** The most populous town of a name, in a country or anywhere. */
  named(key: string, country?: string): Town | undefined;
  /** The same of a name that is written another way: Qalqilya is Qalqīlyah. */
  like(key: string, country: string): Town | undefined;
}

export function finderIn(towns: readonly Town[]): Finder {
  const best = new Map<string, Town>();
  const alike = new Map<string, Town[]>();
  for (const town of towns) {
    const key = indexKey(town.name);
    for (const one of [key, `${town.country} ${key}`]) {
      const known = best.get(one);
      if (!known || known.population < town.population) best.set(one, town);
    }
    const bones = `${town.country} ${bonesOf(sounds(key))}`;
    alike.set(bones, [...(alike.get(bones) ?? []), town]);
  }
  return {
    named: (key, country) => best.get(country === undefined ? key : `${isoOf(country)} ${key}`),
    like(key, country) {
      const heard = sounds(key);
      if (heard.length < LEAST_LIKE) return undefined;
      const towns = alike.get(`${isoOf(country)} ${bonesOf(heard)}`) ?? [];
      const near = towns.filter(({ name }) => distance(heard, sounds(indexKey(name))) <= MOST_UNLIKE);
      return near.sort((a, b) => b.population - a.population)[0];
    },
  };
}

/** Letters that transliterations put for one another become one; the article and "city" say nothing. */
const sounds = (key: string): string =>
  key
    .replace(/^(al|el|ash|ad|ar|az|as|at|an) /, '')
    .replace(/ (city|town)$/, '')
    .replace(/ (al|el) /g, ' ')
    .replace(/ /g, '')
    .replace(/kh|gh|ch|q|c/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/[yj]/g, 'i')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/h/g, '')
    .replace(/(.)\1+/g, '$1');

const bonesOf = (heard: string): string =>
  heard.slice(0, 1) +
  heard
    .slice(1)
    .replace(/[aeiou]/g, '')
    .replace(/(.)\1+/g, '$1');

/** Letters that a name must have to be like another, and how many of them may differ. */
const LEAST_LIKE = 5;
const MOST_UNLIKE = 2;

/** Of Levenshtein. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
