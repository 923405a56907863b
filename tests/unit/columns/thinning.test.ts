/** Thinning the lines of a graph: the strongest are kept, and two of each actor, but no more than these. */
import { expect, test } from 'vitest';
import { columnsOfView } from '#shared/columns/columns-of-view.ts';
import { unfolded } from '#shared/columns/folding.ts';
import { graphIn } from '#shared/columns/graph-in.ts';
import { aloneOf } from '#shared/columns/masks.ts';
import { presenceIn } from '#shared/columns/presence.ts';
import { thinned } from '#shared/columns/thinning.ts';
import { tiesOf } from '#shared/columns/ties.ts';
import { actor, event, taking, time, view } from '../derive/records.ts';

const ids = Array.from({ length: 20 }, (_, index) => index + 1);
const pairs = ids.flatMap((a) => ids.filter((b) => b > a).map((b) => [a, b] as const));
const columns = columnsOfView(
  view({
    actors: ids.map((id) => actor(id, `Actor ${id}`)),
    events: pairs.map(([a, b], index) =>
      event(index + 1, { time: time('2026-02-03'), participants: taking(['agent', a], ['recipient', b]) }),
    ),
  }),
);
const source = { columns, ties: tiesOf(columns), alone: aloneOf(columns, null, null) };
const all = presenceIn(columns, null, { from: null, to: null });

const linesWith = (kept: number): number => {
  const folding = thinned(
    { source, folding: unfolded(ids.length) },
    { all, now: all },
    { most: 30, kept, always: [] },
  );
  return graphIn(source, all, folding).edges.length;
};

test('as many lines as are kept are drawn', () => {
  expect(pairs).toHaveLength(190);
  expect(linesWith(60)).toBeLessThanOrEqual(60);
});

test('where two lines of each actor are more than are kept, these are all', () => {
  expect(linesWith(5)).toBeLessThanOrEqual(2 * ids.length);
  expect(linesWith(5)).toBeGreaterThanOrEqual(ids.length);
});
