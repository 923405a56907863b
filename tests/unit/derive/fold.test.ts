/** Folding a large graph: everybody is somewhere, and time windows look the same folded before or after. */
import { describe, expect, test } from 'vitest';
import type { ActorGraph, ActorNode } from '#shared/derive/actor-graph.ts';
import { folded, foldOf, foldStates, standingOut } from '#shared/derive/fold.ts';
import { lies } from '#shared/derive/scrub.ts';
import type { ActorId } from '#shared/model/ids.ts';
import { randomNumbers } from '../../fixtures/random.ts';

const node = (number: number, events: number): ActorNode => ({
  ...{ id: `a${number}`, actorId: number as ActorId, name: `Actor ${number}`, kind: 'state', events },
  ...{ tentative: false, unconnected: false, folded: [] },
});

const edge = (source: number, target: number): ActorGraph['edges'][number] => ({
  ...{ id: `${source}|${target}`, source: `a${source}`, target: `a${target}`, label: 'talks', count: 1 },
  ...{ quad: 'verbal-cooperation', line: 'dashed', toSource: false, toTarget: true, partly: false },
  ...{ eventIds: [], relationIds: [] },
});

/** Cliques of five, joined in a ring. */
function cliques(count: number): ActorGraph {
  const ids = Array.from({ length: count * 5 }, (_, index) => index + 1);
  const inner = ids.flatMap((a) =>
    ids.filter((b) => b > a && Math.floor((a - 1) / 5) === Math.floor((b - 1) / 5)).map((b) => edge(a, b)),
  );
  const ring = Array.from({ length: count }, (_, index) =>
    edge(index * 5 + 1, ((index + 1) % count) * 5 + 1),
  );
  return { nodes: ids.map((id) => node(id, id % 5 === 1 ? 50 : 1)), edges: [...inner, ...ring] };
}

/** Numbers from 1, as communities have: those of the cliques. */
const communitiesIn = ({ nodes }: ActorGraph): ReadonlyMap<string, number> =>
  new Map(nodes.map(({ id, actorId }) => [id, 1 + Math.floor((actorId - 1) / 5)]));

describe('folding', () => {
  const graph = cliques(6);
  const standing = standingOut(graph, graph, { most: 6, always: new Set() });
  const fold = foldOf(graph, standing, communitiesIn(graph));
  const result = folded(graph, fold);

  test('the busiest stand for themselves, the others in groups that are named by the best connected', () => {
    expect([...standing].sort()).toEqual(['a1', 'a11', 'a16', 'a21', 'a26', 'a6']);
    const groups = result.nodes.filter(({ folded: members }) => members.length > 0);
    expect(groups.map(({ name }) => name)).toContain('4 around Actor 11');
    expect(groups).toHaveLength(6);
  });

  test('everybody is somewhere, once', () => {
    const everybody = result.nodes.flatMap(({ actorId, folded: members }) =>
      members.length > 0 ? members : [actorId],
    );
    expect([...everybody].sort((a, b) => a - b)).toEqual(graph.nodes.map(({ actorId }) => actorId));
  });

  test('lines between actors that stand for themselves stay as they are, others become one, none lies inside a group', () => {
    const ids = new Set(result.nodes.map(({ id }) => id));
    for (const { source, target } of result.edges) {
      expect(ids.has(source) && ids.has(target)).toBe(true);
      expect(source).not.toBe(target);
    }
    expect(result.edges).toContain(graph.edges.find(({ id }) => id === '1|6'));
    const bundles = result.edges.filter(({ id }) => id.includes(' '));
    expect(bundles.map(({ count }) => count)).toEqual([4, 4, 4, 4, 4, 4]);
  });

  test('who is asked for stands beside the busiest', () => {
    const asked = standingOut(graph, graph, { most: 3, always: new Set([3 as ActorId]) });
    expect(asked.has('a3')).toBe(true);
    expect(asked.size).toBe(4);
  });

  test('who acts in the window comes before who only acts outside of it', () => {
    const within = { nodes: [node(9, 1)], edges: [] };
    expect(standingOut(graph, within, { most: 2, always: new Set() })).toContain('a9');
  });

  test('a group is in a window of time when anybody of it is', () => {
    const random = randomNumbers(3);
    const toStates = foldStates(graph, result, fold);
    for (let round = 0; round < 30; round += 1) {
      const some = (length: number) =>
        Uint8Array.from({ length }, () => (random() < 0.15 ? lies.inside : lies.outside));
      const states = { nodes: some(graph.nodes.length), edges: some(graph.edges.length) };
      const inside = new Set(graph.nodes.filter((_, index) => states.nodes[index] === lies.inside));
      const expected = folded({ nodes: [...inside], edges: [] }, fold).nodes.map(({ id }) => id);
      const got = result.nodes.filter((_, index) => toStates(states).nodes[index] === lies.inside);
      expect(got.map(({ id }) => id).sort()).toEqual([...expected].sort());
    }
  });

  test('nothing is folded without need', () => {
    const all = standingOut(graph, graph, { most: 100, always: new Set() });
    expect(folded(graph, foldOf(graph, all, communitiesIn(graph)))).toBe(graph);
  });
});
