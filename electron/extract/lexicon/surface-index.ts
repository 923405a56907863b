/** Maps the surface forms of a word list to its entries; one surface may lead to several. */
import type { Line } from './lines.ts';
import type { SurfaceField } from './list-walk.ts';
import { indexKey, surfaceKey } from './normalise.ts';
import { createSurfaceTable } from './surface-table.ts';

/** What a surface leads to. `ambiguous`: the surface also means something else, so context has to confirm it. */
export interface SurfaceHit {
  readonly ambiguous: boolean;
}

/** How a list is read: entries and hits are made when they are first asked for, keys at once. */
export interface ListReading<Entry, Hit extends SurfaceHit, Use extends string> {
  readonly blocks: readonly string[];
  /** A list of names never answers to a surface without a capital or a digit: `Reading`, but not `reading`. */
  readonly proper: boolean;
  /** Where one surface stands in several fields of a line, the first of them says whether it is ambiguous. */
  readonly fields: readonly SurfaceField<Use>[];
  toEntry(line: Line): Entry;
  toHit(
    entry: Entry,
    found: { readonly key: string; readonly uses: readonly Use[]; readonly ambiguous: boolean },
  ): Hit;
}

export interface SurfaceIndex<Hit extends SurfaceHit> {
  /** The preferred hit: the one that is not ambiguous, else the first in the list. */
  find(surface: string): Hit | undefined;
  /** Every hit, in the order of the list. */
  findAll(surface: string): readonly Hit[];
  /** Every key with its hits, for tests and for tries over several tokens. */
  entries(): IterableIterator<[string, readonly Hit[]]>;
}

export interface WordList<Entry, Hit extends SurfaceHit> {
  readonly index: SurfaceIndex<Hit>;
  /** Every entry, in the order of the list; the same object as in the hits. */
  all(): readonly Entry[];
}

const NONE: readonly never[] = [];
const hasCapitalOrDigit = (surface: string): boolean =>
  surface !== surface.toLowerCase() || /\d/.test(surface);

/** Reads a word list; see `ListReading` for what is taken from it. */
export function readWordList<Entry, Hit extends SurfaceHit, Use extends string>(
  reading: ListReading<Entry, Hit, Use>,
): WordList<Entry, Hit> {
  const table = createSurfaceTable(reading.blocks, reading.fields);
  const entries: Entry[] = [];
  const hits = new Map<string, readonly Hit[]>();
  const entryAt = (at: number): Entry => {
    entries[at] ??= reading.toEntry(table.line(at));
    return entries[at];
  };
  const hitsOf = (key: string): readonly Hit[] | undefined => {
    const known = hits.get(key);
    if (known) return known;
    const made = table.rows(key)?.map((row) => reading.toHit(entryAt(row.line), { key, ...row }));
    if (made) hits.set(key, made);
    return made;
  };
  // An all-capitals headline writes RUSSIA: what is no abbreviation is looked up as a word.
  const findAll = (surface: string): readonly Hit[] =>
    reading.proper && !hasCapitalOrDigit(surface)
      ? NONE
      : (hitsOf(indexKey(surface)) ?? hitsOf(surfaceKey(surface)) ?? NONE);
  return {
    index: {
      find(surface) {
        const found = findAll(surface);
        return found.find((hit) => !hit.ambiguous) ?? found[0];
      },
      findAll,
      *entries() {
        for (const key of table.keys()) yield [key, hitsOf(key) ?? NONE];
      },
    },
    all: () => Array.from({ length: table.size }, (_, at) => entryAt(at)),
  };
}
