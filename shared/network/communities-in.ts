/**
 * Communities of a case of any size: the Louvain method among its best-connected actors, whom the others join: each the community
 * that it has most ties with (one round of label propagation, Raghavan, Albert & Kumara 2007, then another for those that only
 * know such as have joined).
 */

import type { Communities } from '../columns/folding.ts';
import { growing } from '../columns/lists.ts';
import { NOBODY } from '../columns/no-place.ts';
import type { Ties } from '../columns/ties.ts';
import { byNumber } from '../lib/compare.ts';
import { communitiesOf } from './communities.ts';
import { networkOf } from './network.ts';
import { tieGraphOf } from './tie-graph.ts';

/** Louvain works on objects; more of them take seconds. */
const MOST_ACTORS = 6000;
const MOST_TIES = 40_000;

/** `counts` are the ties of each actor, 0 for those that are in no community. */
export function communitiesIn(ties: Ties, counts: Int32Array): Communities {
  const core = coreOf(ties, counts);
  const of = new Int32Array(counts.length).fill(NOBODY);
  const found = communitiesAmong(ties, core, counts.length);
  core.forEach((place, index) => {
    // 0 stands for none.
    of[place] = found[index]! - 1;
  });
  const count = found.reduce((most, community) => Math.max(most, community), 0);
  for (let round = 0; round < 2; round += 1) join(ties, counts, { of, count });
  return { of, count };
}

/** Places of the best-connected actors: all, or so many that the ties among them are few enough. */
function coreOf(ties: Ties, counts: Int32Array): Int32Array {
  const ranked = Int32Array.from(counts.keys())
    .filter((place) => counts[place]! > 0)
    .sort(byNumber((place) => -counts[place]!));
  let core = ranked.slice(0, MOST_ACTORS);
  while (core.length > 1 && tiesAmong(ties, memberOf(core, counts.length)).length > MOST_TIES)
    core = core.slice(0, Math.ceil(core.length / 1.5));
  return core.sort();
}

function memberOf(core: Int32Array, length: number): Int32Array {
  const index = new Int32Array(length).fill(NOBODY);
  core.forEach((place, at) => {
    index[place] = at;
  });
  return index;
}

function tiesAmong({ a, b }: Ties, member: Int32Array): Int32Array {
  const inside = growing();
  for (let tie = 0; tie < a.length; tie += 1)
    if (member[a[tie]!] !== NOBODY && member[b[tie]!] !== NOBODY) inside.push(tie);
  return inside.done();
}

/** By index in the core, from 1; a line with more items is no stronger here than one with few. */
function communitiesAmong(ties: Ties, core: Int32Array, actors: number): Int32Array {
  const member = memberOf(core, actors);
  const inside = tiesAmong(ties, member);
  const none = new Int32Array(inside.length);
  const contacts = {
    from: inside.map((tie) => member[ties.a[tie]!]!),
    to: inside.map((tie) => member[ties.b[tie]!]!),
    ...{ first: none, last: none, directed: new Uint8Array(inside.length) },
  };
  return communitiesOf(tieGraphOf(networkOf(core.length, contacts)));
}

/** Who is in none joins that of most of its neighbours; the lower one of equals. */
function join({ a, b }: Ties, counts: Int32Array, { of }: Communities): void {
  const votes = new Map<number, Map<number, number>>();
  const vote = (place: number, neighbour: number) => {
    const community = of[neighbour]!;
    if (of[place] !== NOBODY || community === NOBODY || counts[place] === 0) return;
    const own = votes.get(place) ?? new Map<number, number>();
    votes.set(place, own);
    own.set(community, (own.get(community) ?? 0) + 1);
  };
  for (let tie = 0; tie < a.length; tie += 1) {
    vote(a[tie]!, b[tie]!);
    vote(b[tie]!, a[tie]!);
  }
  for (const [place, own] of votes) of[place] = strongest(own);
}

function strongest(votes: ReadonlyMap<number, number>): number {
  let [best, most] = [NOBODY, 0];
  for (const [community, count] of votes)
    if (count > most || (count === most && community < best)) [best, most] = [community, count];
  return best;
}
