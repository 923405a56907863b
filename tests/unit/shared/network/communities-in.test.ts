/** Communities of a whole case: against the plain way of joining, and null where nothing is folded. */
import { describe, expect, test } from 'vitest';
import type { CaseColumns } from '#shared/columns/case-columns.ts';
import { columnsOfView } from '#shared/columns/columns-of-view.ts';
import { tieCounts } from '#shared/columns/joined.ts';
import { aloneOf } from '#shared/columns/masks.ts';
import { NOBODY } from '#shared/columns/no-place.ts';
import { type Ties, tiesOf } from '#shared/columns/ties.ts';
import { wholePresence } from '#shared/columns/whole-presence.ts';
import { randomNumbers } from '#shared/lib/random.ts';
import { communitiesIn, tied } from '#shared/network/communities-in.ts';
import { actor, event, taking, view } from '../../derive/records.ts';

/** `groups` circles of friends, with a few ties between them and some actors that know only one other. */
function circles(groups: number, members: number): CaseColumns {
  const next = randomNumbers(7);
  const of = (group: number) => group * members + Math.floor(next() * members) + 1;
  const among = (group: number) => [of(group), of(group)] as const;
  const pairs = Array.from({ length: groups * members * 3 }, (_, index) =>
    index % 25 === 0 ? ([of(index % groups), of((index + 1) % groups)] as const) : among(index % groups),
  );
  const chain = Array.from(
    { length: 30 },
    (_, index) => [of(index % groups), groups * members + index + 1] as const,
  );
  const met = [...pairs, ...chain].filter(([a, b]) => a !== b);
  return columnsOfView(
    view({
      actors: Array.from({ length: groups * members + 31 }, (_, index) =>
        actor(index + 1, `Actor ${index + 1}`),
      ),
      events: met.map(([a, b], index) =>
        event(index + 1, { type: 'CONSULT', participants: taking(['speaker', a], ['speaker', b]) }),
      ),
    }),
  );
}

/** Most of the neighbours, the lower of equals; twice. */
function joinedPlainly({ a, b }: Ties, counts: Int32Array, core: Int32Array): Int32Array {
  let of = core.slice();
  for (let round = 0; round < 2; round += 1) {
    const votes = Array.from(of, () => new Map<number, number>());
    const vote = (place: number, other: number) => {
      const community = of[other]!;
      if (of[place] === NOBODY && community !== NOBODY && counts[place]! > 0)
        votes[place]!.set(community, (votes[place]!.get(community) ?? 0) + 1);
    };
    a.forEach((from, tie) => {
      vote(from, b[tie]!);
      vote(b[tie]!, from);
    });
    of = of.map((community, place) => {
      const ranked = [...votes[place]!].sort(([x, n], [y, m]) => m - n || x - y);
      return ranked[0]?.[0] ?? community;
    });
  }
  return of;
}

const columns = circles(8, 60);
const ties = tiesOf(columns);
const counts = tieCounts({ columns, ties, alone: aloneOf(columns, null, null) }, wholePresence(columns));

describe('communities', () => {
  test('a case of more actors than can be told apart brings its own along; a smaller one none', () => {
    const { communities } = tied(columns);
    expect(communities).toEqual(communitiesIn(ties, counts));
    expect(communities!.count).toBeGreaterThan(3);
    expect(tied(circles(3, 60)).communities).toBeNull();
  });

  test('whoever is tied to somebody is in one, whoever is not is in none', () => {
    const { of } = communitiesIn(ties, counts);
    expect([...of].map((community) => community !== NOBODY)).toEqual([...counts].map((count) => count > 0));
  });

  test('those beyond the core join most of their neighbours', () => {
    // Many actors who know two others each: too many ties for all to be in the core.
    const next = randomNumbers(3);
    const actors = 9000;
    const pairs = Array.from({ length: 60_000 }, () => {
      const pair = [Math.floor(next() ** 3 * actors), Math.floor(next() * actors)];
      return [Math.min(...pair), Math.max(...pair)] as const;
    }).filter(([a, b]) => a !== b);
    pairs.sort(([a, b], [c, d]) => a - c || b - d);
    const [a, b] = [Int32Array.from(pairs, ([one]) => one), Int32Array.from(pairs, ([, two]) => two)];
    const none = new Uint8Array(a.length);
    const large: Ties = {
      ...{
        a,
        b,
        quads: none,
        lines: none,
        ways: none,
        starts: Int32Array.from({ length: a.length + 1 }, (_, n) => n),
      },
      ...{ items: new Int32Array(a.length), mirrors: { starts: new Int32Array(1), items: new Int32Array() } },
    };
    const degree = new Int32Array(actors);
    for (const each of [...a, ...b]) degree[each]! += 1;
    const { of } = communitiesIn(large, degree);
    const ranked = [...degree.keys()].sort((x, y) => degree[y]! - degree[x]! || x - y);
    let size = 6000;
    const inside = (most: number) => {
      const core = new Set(ranked.slice(0, most));
      return pairs.filter(([x, y]) => core.has(x) && core.has(y)).length;
    };
    while (inside(size) > 40_000) size = Math.ceil(size / 1.5);
    const core = new Int32Array(actors).fill(NOBODY);
    for (const place of ranked.slice(0, size)) if (degree[place]! > 0) core[place] = of[place]!;
    expect(size).toBeLessThan(actors);
    expect(of).toEqual(joinedPlainly(large, degree, core));
  });
});
