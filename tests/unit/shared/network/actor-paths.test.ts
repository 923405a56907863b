/** Paths between actors of a view: what counts as a tie, what each step stands for, and why there may be none. */
import { describe, expect, test } from 'vitest';
import { columnsOfView } from '#shared/columns/columns-of-view.ts';
import { actorGraph } from '#shared/columns/graph-of-view.ts';
import { aloneOf } from '#shared/columns/masks.ts';
import { presenceIn } from '#shared/columns/presence.ts';
import { tiesOf } from '#shared/columns/ties.ts';
import { actorNetwork } from '#shared/network/actor-network.ts';
import { type ActorPathAnswer, type ActorPathQuestion, actorPaths } from '#shared/network/actor-paths.ts';
import { actor, actorId, event, relation, taking, time, view } from '../../derive/records.ts';

const attack = (id: number, [by, on]: readonly [number, number], edtf: string | null) =>
  event(id, {
    type: 'ASSAULT',
    time: time(edtf),
    participants: taking(['attacker', by], ['target', on]),
  });

const records = view({
  actors: [1, 2, 3, 4, 5, 6].map((id) => actor(id, `Actor ${id}`)),
  events: [
    attack(1, [1, 2], '2026-02-05'),
    attack(2, [2, 3], '2026-02-03'),
    attack(3, [1, 4], '2026-02-01'),
    attack(4, [4, 5], '2026-02-02'),
    attack(5, [5, 3], null),
    { ...attack(6, [1, 3], '2026-02-02'), status: 'negated' },
    event(7, { participants: taking(['agent', 6]) }),
  ],
  relations: [relation(1, { subject: actorId(5), object: actorId(3), time: time('2026-02') })],
});

const columns = columnsOfView(records);
const source = { columns, ties: tiesOf(columns), alone: aloneOf(columns, null, null) };

function ask(more: Partial<ActorPathQuestion> = {}): ActorPathAnswer {
  const question = { from: actorId(1), to: actorId(3), reach: 'shortest', inOrder: false } as const;
  return actorPaths(actorNetwork(source, presenceIn(columns, null, { from: null, to: null })), {
    ...question,
    ...more,
  });
}

const pathsOf = (answer: ActorPathAnswer): readonly (readonly number[])[] =>
  answer.kind === 'found' ? answer.paths.map(({ actors }) => [...actors]) : [];

describe('paths between actors', () => {
  test('the shortest goes by what happened, never by what did not', () => {
    expect(pathsOf(ask())).toEqual([[1, 2, 3]]);
  });

  test('all up to a length, shorter ones first', () => {
    expect(pathsOf(ask({ reach: 3 }))).toEqual([
      [1, 2, 3],
      [1, 4, 5, 3],
    ]);
  });

  test('in order of time the way back in time is left out', () => {
    const answer = ask({ inOrder: true });
    expect(pathsOf(answer)).toEqual([[1, 4, 5, 3]]);
    const steps = answer.kind === 'found' ? answer.paths[0]?.steps : [];
    expect(steps?.map((ties) => ties.map(({ item }) => item))).toEqual([
      [{ kind: 'event', id: 3 }],
      [{ kind: 'event', id: 4 }],
      [{ kind: 'relation', id: 1 }],
    ]);
  });

  test('each step is an edge of the graph', () => {
    const edges = new Set(actorGraph(records).edges.map(({ id }) => id));
    const answer = ask({ reach: 3 });
    const used = answer.kind === 'found' ? answer.paths.flatMap((path) => path.edges) : [];
    expect(used.length).toBeGreaterThan(4);
    expect(used.filter((id) => !edges.has(id))).toEqual([]);
  });

  test('without a path it tells how near the two are otherwise', () => {
    expect(ask({ to: actorId(6) })).toEqual({ kind: 'none', inOrder: null, inAnyOrder: null });
    expect(ask({ reach: 2, inOrder: true })).toEqual({ kind: 'none', inOrder: 3, inAnyOrder: 2 });
    expect(ask({ to: actorId(9) })).toEqual({ kind: 'absent', actor: 9 });
  });
});
