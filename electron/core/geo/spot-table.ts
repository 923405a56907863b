/** Where names lie: `models/places.tsv`, read when it is first asked for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexKey, surfaceKey } from '#extract/lexicon/normalise.ts';
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
  /** Whether any of its names begins with this word: of most words of a case none does. */
  hasStart(word: string): boolean;
}

/** `text`: a line for each key, fields parted by tabs; lines that begin with `#` say what it is. */
export function createSpotTable(text: string): SpotTable {
  const lines = new Map<string, string>();
  const starts = new Set<string>();
  for (const line of text.split('\n')) {
    const end = line.indexOf('\t');
    if (end <= 0 || line.startsWith('#')) continue;
    const key = line.slice(0, end);
    const space = key.indexOf(' ');
    lines.set(key, line.slice(end + 1));
    starts.add(space === -1 ? key : key.slice(0, space));
  }
  return {
    find(name) {
      const fields = lines.get(indexKey(name))?.split('\t');
      if (!fields) return null;
      const [east, north, use] = fields;
      return { spot: [Number(east), Number(north)], use: use as NameUse };
    },
    // A hyphen parts words in a key, and an abbreviation may begin a longer name.
    hasStart: (word) => starts.has(surfaceKey(word).split(' ')[0] ?? '') || starts.has(indexKey(word)),
  };
}

let shipped: SpotTable | null = null;

/** Of the program, read when it is first asked for. */
export function shippedSpots(): SpotTable {
  shipped ??= createSpotTable(readFileSync(join(projectPaths(import.meta.url).models, 'places.tsv'), 'utf8'));
  return shipped;
}
