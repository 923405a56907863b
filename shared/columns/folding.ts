/** Which actors a group stands for in a graph that would be too large to read. */

import { t } from '../i18n/text.ts';
import { byNumber } from '../lib/compare.ts';
import type { CaseColumns } from './case-columns.ts';
import { growing } from './lists.ts';
import { NOBODY } from './no-place.ts';
import type { Communities } from './ties.ts';

/** A graph of more actors is folded, as they cannot be told apart in a window; then so many of the busiest stand for themselves. */
export const READABLE = { actors: 300, standing: 120 } as const;

export interface Folding {
  /** By place of actor: the group that stands for it, or NOBODY where it stands for itself. */
  readonly groupOf: Int32Array;
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  /**
   * Null draws each line between actors that stand for themselves. Else what joins the same two ends is one line, and only those
   * numbers are drawn (bundle-numbers.ts).
   */
  readonly lines: ReadonlySet<number> | null;
}

export const unfolded = (actors: number): Folding => ({
  groupOf: new Int32Array(actors).fill(NOBODY),
  groups: [],
  lines: null,
});

export interface Wanted {
  /** So many of the busiest stand for themselves. */
  readonly most: number;
  /** Places of actors that were asked for: they do too, and displace nobody. */
  readonly always: Iterable<number>;
  /** Places of actors that may stand for themselves. */
  readonly among: Uint8Array;
}

/** 1 for who stands for himself: what was asked for, and the busiest by `counts`, those of the window before those of all time. */
export function standingOut(
  { whole, within }: { readonly whole: Int32Array; readonly within: Int32Array },
  { most, always, among }: Wanted,
): Uint8Array {
  const standing = new Uint8Array(whole.length);
  const places = placesOf(among);
  const rank = (place: number): number => within[place]! * 1e7 + whole[place]!;
  for (const place of busiest(places, most, rank)) standing[place] = 1;
  for (const place of always) if (among[place] === 1) standing[place] = 1;
  return standing;
}

function placesOf(mask: Uint8Array): Int32Array {
  const places = growing();
  for (let place = 0; place < mask.length; place += 1) if (mask[place] === 1) places.push(place);
  return places.done();
}

/** The first `most` by rank, without sorting those that cannot be among them. */
function busiest(places: Int32Array, most: number, rank: (place: number) => number): Iterable<number> {
  if (places.length <= most) return places;
  const ranks = Float64Array.from(places, rank);
  const least = ranks.slice().sort().at(-most)!;
  return [...places.filter((_, index) => ranks[index]! >= least)]
    .sort(byNumber((place) => -rank(place)))
    .slice(0, most);
}

/** Fewer are no group. */
const LEAST_GROUP = 3;

interface Foldable {
  readonly actors: CaseColumns['actors'];
  /** Places of actors that are in the graph at all. */
  readonly among: Uint8Array;
  readonly standing: Uint8Array;
  /** How many ties each actor has. */
  readonly ties: Int32Array;
}

/**
 * Folds the other actors by community. A group is named by the best-connected actor of its community, folded or not; small rests
 * make one group of their own.
 */
export function foldingOf(foldable: Foldable, communities: Communities): Folding {
  const { actors, among, standing } = foldable;
  const { leaders, sizes } = surveyOf(foldable, communities);
  const groups: { readonly id: string; readonly name: string }[] = [];
  const groupAt = sizes.map((size, community) => {
    if (size < LEAST_GROUP) return NOBODY;
    const leader = leaders[community]!;
    const name = t('words.group.around', { count: size, name: actors.names[leader]! });
    return groups.push({ id: `g${actors.ids[leader]}`, name }) - 1;
  });
  const groupOf = new Int32Array(among.length).fill(NOBODY);
  const rest: number[] = [];
  for (let place = 0; place < among.length; place += 1) {
    if (among[place] === 0 || standing[place] === 1) continue;
    groupOf[place] = groupAt[communities.of[place]!] ?? NOBODY;
    if (groupOf[place] === NOBODY) rest.push(place);
  }
  if (rest.length >= LEAST_GROUP) {
    const group = groups.push({ id: 'g0', name: t('words.group.others', { count: rest.length }) }) - 1;
    for (const place of rest) groupOf[place] = group;
  }
  return { groupOf, groups, lines: null };
}

/** Of each community its best-connected actor, and how many of it are to be folded. */
function surveyOf({ among, standing, ties }: Foldable, { of, count }: Communities) {
  const leaders = new Int32Array(count).fill(NOBODY);
  const sizes = new Int32Array(count);
  for (let place = 0; place < of.length; place += 1) {
    const community = of[place]!;
    if (among[place] === 0 || community === NOBODY) continue;
    const leader = leaders[community]!;
    if (leader === NOBODY || ties[place]! > ties[leader]!) leaders[community] = place;
    if (standing[place] === 0) sizes[community]! += 1;
  }
  return { leaders, sizes };
}
