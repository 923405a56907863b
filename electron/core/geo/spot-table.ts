/** Where names lie: `models/places.tsv`, searched by halves in its text, so that opening a case need not take it apart. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexKey } from '#extract/lexicon/normalise.ts';
import type { Spot } from '#shared/columns/spots.ts';
import { projectPaths } from '../project-paths.ts';

/**
 * A state by its name, capital or seat, who comes from there ("Ukrainian"), another name of the word lists, or what is known by
 * its name alone: a town that no list has, a name that means other things too.
 */
export type NameUse = 'state' | 'people' | 'name' | 'town';

export interface NamedSpot {
  readonly spot: Spot;
  readonly use: NameUse;
}

export interface SpotTable {
  /** Null for a name that the table does not have, however it is spelled. */
  find(name: string): NamedSpot | null;
}

/** `text`: lines sorted by key in units of UTF-16, after comments that begin with `#`. */
export function createSpotTable(text: string): SpotTable {
  const start = text.startsWith('#') ? text.lastIndexOf('\n#') : -1;
  const first = start === -1 && !text.startsWith('#') ? 0 : text.indexOf('\n', start + 1) + 1;
  return {
    find(name) {
      const key = indexKey(name);
      const line = key === '' ? null : lineOf(text, first, key);
      if (line === null) return null;
      const [, east, north, use] = line.split('\t');
      return { spot: [Number(east), Number(north)], use: use as NameUse };
    },
  };
}

function lineOf(text: string, first: number, key: string): string | null {
  let [low, high] = [first, text.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const start = Math.max(first, text.lastIndexOf('\n', middle - 1) + 1);
    const end = text.indexOf('\t', start);
    const found = text.slice(start, end);
    if (found === key) return text.slice(start, text.indexOf('\n', start));
    if (found < key) low = text.indexOf('\n', end) + 1;
    else high = start;
  }
  return null;
}

let shipped: SpotTable | null = null;

/** Of the program, read when it is first asked for. */
export function shippedSpots(): SpotTable {
  shipped ??= createSpotTable(readFileSync(join(projectPaths(import.meta.url).models, 'places.tsv'), 'utf8'));
  return shipped;
}
