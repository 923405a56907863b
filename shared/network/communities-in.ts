/**
 * Communities of a case of any size: the Louvain method among its best-connected actors, whom the others join: each the community
 * that it has most ties with (one round of label propagation, Raghavan, Albert & Kumara 2007, then another for those that only
 * know such as have joined).
 */

import type { CaseColumns } from '../columns/case-columns.ts';
import { READABLE } from '../columns/folding.ts';
import { tieCounts } from '../columns/joined.ts';
import { growing, sortedBy, startsOf } from '../columns/lists.ts';
import { aloneOf } from '../columns/masks.ts';
import { NOBODY } from '../columns/no-place.ts';
import { type Communities, type TiedColumns, type Ties, tiesOf } from '../columns/ties.ts';
import { wholePresence } from '../columns/whole-presence.ts';
import { byNumber } from '../lib/compare.ts';
import { communitiesOf } from './communities.ts';
import { networkOf } from './network.ts';
import { tieGraphOf } from './tie-graph.ts';

/** Louvain works on objects; more of them take seconds. */
const MOST_IN_CORE = 6000;
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
  join(ties, counts, { of, count });
  return { of, count };
}

/** Columns with what is worked out of them once. */
export function tied(columns: CaseColumns): TiedColumns {
  const ties = tiesOf(columns);
  return { ...columns, ties, communities: communitiesOfCase(columns, ties) };
}

/** Those of a whole case; null where its actors can be told apart without groups. */
function communitiesOfCase(columns: CaseColumns, ties: Ties): Communities | null {
  const source = { columns, ties, alone: aloneOf(columns, null, null) };
  const counts = tieCounts(source, wholePresence(columns));
  return counts.filter((count) => count > 0).length > READABLE.actors ? communitiesIn(ties, counts) : null;
}

/** Places of the best-connected actors: all, or so many that the ties among them are few enough. */
function coreOf(ties: Ties, counts: Int32Array): Int32Array {
  const ranked = Int32Array.from(counts.keys())
    .filter((place) => counts[place]! > 0)
    .sort(byNumber((place) => -counts[place]!));
  const within = tiesByRank(ties, ranked, counts.length);
  let size = Math.min(ranked.length, MOST_IN_CORE);
  while (size > 1 && within[size]! > MOST_TIES) size = Math.ceil(size / 1.5);
  return ranked.slice(0, size).sort();
}

/** By number of actors, how many ties there are among so many of the first. */
function tiesByRank({ a, b }: Ties, ranked: Int32Array, actors: number): Int32Array {
  const rankOf = new Int32Array(actors).fill(ranked.length);
  for (let rank = 0; rank < ranked.length; rank += 1) rankOf[ranked[rank]!] = rank;
  const within = new Int32Array(ranked.length + 2);
  for (let tie = 0; tie < a.length; tie += 1) {
    const first = rankOf[a[tie]!]!;
    const second = rankOf[b[tie]!]!;
    within[Math.max(first, second) + 1]! += 1;
  }
  for (let size = 1; size < within.length; size += 1) within[size]! += within[size - 1]!;
  return within;
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

/** Who is in none joins that of most of its neighbours; the lower one of equals. Twice: some know only such as have joined. */
function join(ties: Ties, counts: Int32Array, { of, count }: Communities): void {
  const neighbours = neighboursIn(ties, counts.length);
  const votes = new Int32Array(count);
  for (let round = 0; round < 2; round += 1) {
    const before = of.slice();
    for (let place = 0; place < of.length; place += 1)
      if (before[place] === NOBODY && counts[place] !== 0)
        of[place] = strongest(neighbours(place), before, votes);
  }
}

/** The other end of each tie of an actor; the answer is overwritten by the next one. */
function neighboursIn({ a, b }: Ties, actors: number): (place: number) => Int32Array {
  // Ties are sorted by their first actor: only the second one needs an order of its own.
  const byB = sortedBy(b, actors);
  const [fromA, fromB] = [startsOf(a, actors), startsOf(b, actors)];
  const room = new Int32Array(a.length);
  return (place) => {
    let length = 0;
    for (let at = fromA[place]!; at < fromA[place + 1]!; at += 1) room[length++] = b[at]!;
    for (let at = fromB[place]!; at < fromB[place + 1]!; at += 1) room[length++] = a[byB[at]!]!;
    return room.subarray(0, length);
  };
}

/** NOBODY where no neighbour is in any. `votes` are all zero, before and after. */
function strongest(neighbours: Int32Array, of: Int32Array, votes: Int32Array): number {
  let best = NOBODY;
  for (let at = 0; at < neighbours.length; at += 1) {
    const community = of[neighbours[at]!]!;
    if (community === NOBODY) continue;
    votes[community]! += 1;
    const lead = best === NOBODY ? 1 : votes[community]! - votes[best]!;
    if (lead > 0 || (lead === 0 && community < best)) best = community;
  }
  for (let at = 0; at < neighbours.length; at += 1) {
    const community = of[neighbours[at]!]!;
    if (community !== NOBODY) votes[community] = 0;
  }
  return best;
}
