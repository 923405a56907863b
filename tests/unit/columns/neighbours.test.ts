/** Neighbours of an actor are those that the lines of the graph join to it, counted as the lines count. */
import { expect, test } from 'vitest';
import { columnsOfView } from '#shared/columns/columns-of-view.ts';
import { graphIn } from '#shared/columns/graph-in.ts';
import { aloneOf } from '#shared/columns/masks.ts';
import { type Neighbour, neighboursIn, strongestFirst } from '#shared/columns/neighbours.ts';
import { presenceIn } from '#shared/columns/presence.ts';
import { tiesOf } from '#shared/columns/ties.ts';
import { type ActorGraph, nodeId } from '#shared/derive/actor-graph.ts';
import { randomNumbers } from '#shared/lib/random.ts';
import { PloverType, Quad } from '#shared/model/plover.ts';
import { actor, actorId, event, taking, time, view } from '../derive/records.ts';

const ACTORS = 12;
const random = randomNumbers(3);
const draw = (most: number): number => Math.floor(random() * most);
const columns = columnsOfView(
  view({
    actors: Array.from({ length: ACTORS }, (_, index) => actor(index + 1, `Actor ${index + 1}`)),
    events: Array.from({ length: 200 }, (_, index) =>
      event(index + 1, {
        type: PloverType.options[draw(PloverType.options.length)]!,
        time: time(null, { earliest: 20_000 + index, latest: 20_000 + index }),
        participants: taking(['agent', 1 + draw(ACTORS)], ['target', 1 + draw(ACTORS)]),
      }),
    ),
  }),
);
const source = { columns, ties: tiesOf(columns), alone: aloneOf(columns, null, null) };

/** Counts by neighbour and quad, as the lines of a graph have them. */
function countsByLines(edges: ActorGraph['edges'], id: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { source: a, target: b, quad, count } of edges) {
    if (a !== id && b !== id) continue;
    const key = `${a === id ? b : a} ${quad}`;
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return counts;
}

const countsOf = (neighbours: readonly Neighbour[]): ReadonlyMap<string, number> =>
  new Map(
    neighbours.flatMap(({ actorId: other, counts }) =>
      Quad.options.flatMap((quad, index) =>
        counts[index]! > 0 ? [[`${nodeId(other)} ${quad}`, counts[index]!] as const] : [],
      ),
    ),
  );

test('in each window they and their kinds are those of the lines', () => {
  for (const from of [20_000, 20_050, 20_120]) {
    const presence = presenceIn(columns, null, { from, to: from + 60 });
    const { edges } = graphIn(source, presence, null);
    for (let place = 0; place < ACTORS; place += 1) {
      const found = countsOf(neighboursIn(source, presence, place));
      expect(found.size).toBeGreaterThan(0);
      expect(found).toEqual(countsByLines(edges, nodeId(actorId(place + 1))));
    }
  }
});

test('the strongest come first, of a kind by that kind', () => {
  const one = { actorId: actorId(1), counts: [5, 0, 0, 0, 0] };
  const two = { actorId: actorId(2), counts: [1, 0, 2, 0, 9] };
  const three = { actorId: actorId(3), counts: [0, 0, 2, 0, 1] };
  const order = (kind: Quad | null) => strongestFirst([one, three, two], kind).map((each) => each.actorId);
  expect(order(null)).toEqual([2, 1, 3]);
  expect(order('verbal-cooperation')).toEqual([1, 2]);
  expect(order('verbal-conflict')).toEqual([2, 3]);
});
