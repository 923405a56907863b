/** Rows of tables in order: columns are sorted by whole numbers, so that a million rows take no comparisons. */
import { byText } from '../lib/compare.ts';
import { listsOf, sortedBy } from './lists.ts';

/** A whole number from 0 to below `count` for each place; lower ones come first. */
export interface Codes {
  readonly of: (place: number) => number;
  readonly count: number;
}

/** Equal ones keep their order, also when descending. */
export function orderedBy(places: Int32Array, { of, count }: Codes, descending: boolean): Int32Array {
  const keys = places.map((place) => (descending ? count - 1 - of(place) : of(place)));
  return sortedBy(keys, count).map((index) => places[index]!);
}

/** The rank of each text among all, without regard to case; equal texts have the same. */
export function ranksOf(texts: readonly string[]): Int32Array {
  const plain = texts.map((text) => text.toLowerCase());
  const order = [...plain.keys()].sort((a, b) => compare(plain[a]!, plain[b]!));
  const ranks = new Int32Array(texts.length);
  let rank = -1;
  order.forEach((index, at) => {
    if (at === 0 || plain[index] !== plain[order[at - 1]!]) rank += 1;
    ranks[index] = rank;
  });
  return ranks;
}

const compare = byText((text: string) => text);

export interface Grouped {
  /** By group: its code, and the places that have it, in their order. */
  readonly groups: readonly { readonly code: number; readonly places: Int32Array }[];
}

/** Groups without places are left out; the lowest code first. */
export function groupedBy(places: Int32Array, { of, count }: Codes): Grouped {
  const { starts, items } = listsOf(count, places.map(of), places);
  const groups = [];
  for (let code = 0; code < count; code += 1)
    if (starts[code]! < starts[code + 1]!)
      groups.push({ code, places: items.subarray(starts[code], starts[code + 1]) });
  return { groups };
}
