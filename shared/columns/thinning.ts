/** Which lines of a graph are drawn where there are more than can be told apart: one for each two ends, the strongest of those. */
import { byNumber } from '../lib/compare.ts';
import { endsOf, pairNumber } from './bundle-numbers.ts';
import type { Folding } from './folding.ts';
import { endsIn } from './folding-ends.ts';
import { createPairSums } from './pair-sums.ts';
import type { Presence } from './presence.ts';
import { itemsOfTies } from './tie-counts.ts';
import type { TieSource } from './tie-items.ts';

/** More lines than these hide each other: then so many of the strongest are drawn, one for each two actors. */
export const READABLE_LINES = { most: 1200, kept: 400 } as const;

interface Windows {
  readonly all: Presence;
  readonly now: Presence;
}

interface Limits {
  /** More lines than these are thinned … */
  readonly most: number;
  /** … to so many. */
  readonly kept: number;
  /** Places of actors whose lines are drawn however weak they are. */
  readonly always: readonly (readonly [number, number])[];
}

interface Parts {
  readonly source: TieSource;
  readonly folding: Folding;
}

/** Where nothing is folded, `folding` has nobody in a group. What the window holds comes before what only all time holds. */
export function thinned(parts: Parts, windows: Windows, limits: Limits): Folding {
  const { folding } = parts;
  const { strengths, lines } = strengthsOf(parts, windows);
  if (lines <= limits.most) return folding;
  const ranked = [...strengths].sort(byNumber(([, strength]) => -strength)).map(([number]) => number);
  const asked = limits.always.map(([a, b]) => pairNumber(folding, a, b));
  const spine = strongestOfEach(ranked, folding);
  const strongest = ranked.slice(0, Math.max(0, limits.kept - spine.length));
  return { ...folding, lines: new Set([...asked, ...spine, ...strongest]) };
}

/** So many lines of each end are drawn however weak they are: nobody stands there as if nothing joined him to others. */
const OF_EACH = 2;

function strongestOfEach(ranked: readonly number[], folding: Folding): readonly number[] {
  const counts = new Map<number, number>();
  return ranked.filter((number) => {
    const ends = endsOf(folding, number);
    const isSpine = ends.some((end) => (counts.get(end) ?? 0) < OF_EACH);
    if (isSpine) for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1);
    return isSpine;
  });
}

/** An item of the window weighs more than all items of a line outside of it. */
const NOW = 1e6;

/** How strong what joins each two ends is, and how many lines there are when actors that stand for themselves have all of theirs. */
function strengthsOf({ source, folding }: Parts, { all, now }: Windows) {
  const { a, b } = source.ties;
  const { ends, places } = endsIn(folding);
  const whole = itemsOfTies(source, all);
  const within = now.events === all.events ? whole : itemsOfTies(source, now);
  const sums = createPairSums(places.length);
  let own = 0;
  let bundled = 0;
  for (let tie = 0; tie < a.length; tie += 1) {
    const [first, second] = [ends[a[tie]!]!, ends[b[tie]!]!];
    if (first === second || whole[tie] === 0) continue;
    const isNew = sums.add(first, second, within[tie]! * NOW + whole[tie]!);
    if (first >= folding.groups.length && second >= folding.groups.length) own += 1;
    else if (isNew) bundled += 1;
  }
  const strengths = sums
    .entries()
    .map(([first, second, sum]): [number, number] => [
      pairNumber(folding, places[first]!, places[second]!),
      sum,
    ]);
  return { strengths, lines: own + bundled };
}
