/** Folding a large graph: everybody is somewhere, and time windows look the same folded before or after. */
import { describe, expect, test } from 'vitest';
import { actorFacts } from '#shared/columns/actor-facts.ts';
import { columnsOfView } from '#shared/columns/columns-of-view.ts';
import { createDrawnStates } from '#shared/columns/drawn-states.ts';
import { type Folding, foldingOf, standingOut } from '#shared/columns/folding.ts';
import { graphIn } from '#shared/columns/graph-in.ts';
import { tieCounts } from '#shared/columns/joined.ts';
import { aloneOf } from '#shared/columns/masks.ts';
import { NOBODY } from '#shared/columns/no-place.ts';
import { lies, presenceIn } from '#shared/columns/presence.ts';
import { tiesOf } from '#shared/columns/ties.ts';
import { randomNumbers } from '#shared/lib/random.ts';
import { communitiesIn } from '#shared/network/communities-in.ts';
import { actor, event, taking, time, type ViewEvent, view } from '../derive/records.ts';

const random = randomNumbers(3);
const someDay = (): string => `2026-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 9)}`;
const meet = (id: number, a: number, b: number): ViewEvent =>
  event(id, { time: time(someDay()), participants: taking(['agent', a], ['recipient', b]) });

const CLIQUES = 6;
const ids = Array.from({ length: CLIQUES * 5 }, (_, index) => index + 1);
const cliqueOf = (id: number): number => Math.floor((id - 1) / 5);

/** Cliques of five, joined in a ring by their firsts, who are the busiest. */
const pairs = [
  ...ids.flatMap((a) => ids.filter((b) => b > a && cliqueOf(a) === cliqueOf(b)).map((b) => [a, b] as const)),
  ...Array.from(
    { length: CLIQUES },
    (_, clique) => [clique * 5 + 1, ((clique + 1) % CLIQUES) * 5 + 1] as const,
  ),
];
const columns = columnsOfView(
  view({
    actors: ids.map((id) => actor(id, `Actor ${id}`)),
    events: pairs.map(([a, b], index) => meet(index + 1, a, b)),
  }),
);
const source = { columns, ties: tiesOf(columns), alone: aloneOf(columns, null, null) };
const all = presenceIn(columns, null, { from: null, to: null });
const among = new Uint8Array(ids.length).fill(1);
const counts = tieCounts(source, all);
const { events: whole } = actorFacts(columns, all);

const standingFor = (most: number, always: readonly number[] = [], within = whole): Uint8Array =>
  standingOut({ whole, within }, { most, always, among });
const foldFor = (standing: Uint8Array): Folding =>
  foldingOf({ actors: columns.actors, among, standing, ties: counts }, communitiesIn(source.ties, counts));
const idsOf = (mask: Uint8Array): readonly number[] => ids.filter((_, place) => mask[place] === 1);

describe('folding', () => {
  const standing = standingFor(CLIQUES);
  const folding = foldFor(standing);
  const graph = graphIn(source, all, null);
  const result = graphIn(source, all, folding);

  test('the busiest stand for themselves, the others in groups that are named by the best connected', () => {
    expect(idsOf(standing)).toEqual([1, 6, 11, 16, 21, 26]);
    const groups = result.nodes.filter(({ folded }) => folded.length > 0);
    expect(groups.map(({ name }) => name)).toContain('4 around Actor 11');
    expect(groups).toHaveLength(CLIQUES);
  });

  test('everybody is somewhere, once', () => {
    const everybody = result.nodes.flatMap(({ actorId, folded }) => (folded.length > 0 ? folded : [actorId]));
    expect([...everybody].sort((a, b) => a - b)).toEqual(ids);
  });

  test('lines between actors that stand for themselves stay as they are, others become one, none lies inside a group', () => {
    const nodes = new Set(result.nodes.map(({ id }) => id));
    for (const edge of result.edges) {
      expect(nodes.has(edge.source) && nodes.has(edge.target)).toBe(true);
      expect(edge.source).not.toBe(edge.target);
    }
    expect(result.edges).toContainEqual(graph.edges.find(({ id }) => id.startsWith('1-6:')));
    const bundles = result.edges.filter(({ id }) => id.includes(' '));
    expect(bundles.map(({ count }) => count)).toEqual([4, 4, 4, 4, 4, 4]);
    const [first] = bundles;
    expect(first?.eventIds).toHaveLength(4);
  });

  test('with nobody to stand for himself each clique is one', () => {
    const groups = graphIn(source, all, foldFor(standingFor(0))).nodes;
    expect(groups.map(({ folded }) => folded.length)).toEqual(Array.from({ length: CLIQUES }, () => 5));
  });

  test('fewer than three left over are no group', () => {
    const left = new Set([1, 2, 6, 11, 12, 13]);
    const few = Uint8Array.from(ids, (id) => (left.has(id) ? 0 : 1));
    const names = (standing: Uint8Array) => foldFor(standing).groups.map(({ name }) => name);
    expect(names(few)).toEqual(['3 around Actor 11', '3 others']);
    few[0] = 1;
    expect(names(few)).toEqual(['3 around Actor 11']);
  });

  test('who is asked for stands beside the busiest', () => {
    expect(idsOf(standingFor(3, [2]))).toHaveLength(4);
    expect(standingFor(3, [2])[2]).toBe(1);
  });

  test('who acts in the window comes before who only acts outside of it', () => {
    const within = new Int32Array(ids.length);
    within[8] = 1;
    expect(idsOf(standingFor(2, [], within))).toContain(9);
  });

  test('a moving window holds of the folded graph what the graph of that window, folded, has', () => {
    const statesOf = createDrawnStates(source, result, folding);
    for (let round = 0; round < 40; round += 1) {
      const from = 20_460 + Math.floor(random() * 240);
      const presence = presenceIn(columns, null, { from, to: from + Math.floor(random() * 90) });
      const states = statesOf(presence);
      const cut = graphIn(source, presence, folding);
      const inside = (elements: readonly { readonly id: string }[], of: Uint8Array) =>
        elements
          .filter((_, index) => of[index] !== lies.outside)
          .map(({ id }) => id)
          .sort();
      expect(inside(result.nodes, states.nodes)).toEqual(cut.nodes.map(({ id }) => id).sort());
      expect(inside(result.edges, states.edges)).toEqual(cut.edges.map(({ id }) => id).sort());
    }
  });

  test('nothing is folded without need', () => {
    expect(graphIn(source, all, foldFor(standingFor(100)))).toEqual(graph);
  });
});

describe('communities', () => {
  test('are the cliques; who nothing joins is in none', () => {
    const found = communitiesIn(source.ties, counts);
    for (const id of ids) expect(found.of[id - 1], String(id)).toBe(found.of[cliqueOf(id) * 5]);
    expect(new Set(found.of).size).toBe(CLIQUES);
    const none = communitiesIn(source.ties, new Int32Array(ids.length));
    expect([...none.of].every((community) => community === NOBODY)).toBe(true);
  });
});
