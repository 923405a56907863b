/** Which lines of a graph are drawn where there are more than can be told apart: one for each two ends, the strongest of those. */
import { byNumber } from '../lib/compare.ts';
import { bundleOf, endsOf, INSIDE, ITSELF, pairNumber } from './bundle-numbers.ts';
import type { Folding } from './folding.ts';
import type { Presence } from './presence.ts';
import { itemsInside, type TieSource } from './tie-items.ts';

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

/** Where nothing is folded, `folding` has nobody in a group. What the window holds comes before what only all time holds. */
export function thinned(
  { source, folding }: { readonly source: TieSource; readonly folding: Folding },
  windows: Windows,
  limits: Limits,
): Folding {
  if (linesOf(source, folding, windows.all) <= limits.most) return folding;
  const strengths = strengthsOf(source, folding, windows);
  const ranked = [...strengths].sort(byNumber(([, strength]) => -strength)).map(([number]) => number);
  const asked = limits.always.map(([a, b]) => pairNumber(folding, a, b));
  const spine = strongestOfEach(ranked, folding);
  return { ...folding, lines: new Set([...asked, ...spine, ...ranked.slice(0, limits.kept - spine.length)]) };
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

/** How many lines the graph of all time has. */
function linesOf(source: TieSource, folding: Folding, all: Presence): number {
  const { a, b } = source.ties;
  const bundles = new Set<number>();
  let own = 0;
  for (let tie = 0; tie < a.length; tie += 1) {
    if (all.actors[a[tie]!] === 0 || all.actors[b[tie]!] === 0) continue;
    const bundle = bundleOf(source, folding, tie);
    if (bundle === ITSELF) own += 1;
    else if (bundle !== INSIDE) bundles.add(bundle);
  }
  return own + bundles.size;
}

/** An item of the window weighs more than all items of a line outside of it. */
const NOW = 1e6;

function strengthsOf(
  source: TieSource,
  folding: Folding,
  { all, now }: Windows,
): ReadonlyMap<number, number> {
  const strengths = new Map<number, number>();
  const pairs: Folding = { ...folding, lines: 'every-pair' };
  for (let tie = 0; tie < source.ties.a.length; tie += 1) {
    const bundle = bundleOf(source, pairs, tie);
    if (bundle === INSIDE) continue;
    const strength = itemsInside(source, now, tie).length * NOW + itemsInside(source, all, tie).length;
    if (strength > 0) strengths.set(bundle, (strengths.get(bundle) ?? 0) + strength);
  }
  return strengths;
}
