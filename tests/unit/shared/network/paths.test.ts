/** Paths between nodes: against plain searches on random networks, and by hand where a rule decides. */
import { describe, expect, test } from 'vitest';
import { randomNumbers } from '#shared/lib/random.ts';
import { type Contacts, DAWN, DUSK, type Network, networkOf } from '#shared/network/network.ts';
import { createOrderedPath } from '#shared/network/ordered-path.ts';
import { pathsUpTo } from '#shared/network/paths-up-to.ts';
import { createShortestPath } from '#shared/network/shortest-path.ts';
import { contactsOfSteps } from '#shared/network/step-contacts.ts';

/** From, to, first and last day; without days undated. */
type Tie = readonly [number, number, number?, number?];

function networkWith(nodeCount: number, ties: readonly Tie[]): Network {
  const contacts: Contacts = {
    from: Int32Array.from(ties, ([from]) => from),
    to: Int32Array.from(ties, ([, to]) => to),
    first: Int32Array.from(ties, ([, , first]) => first ?? DUSK),
    last: Int32Array.from(ties, ([, , first, last]) => last ?? first ?? DAWN),
    directed: new Uint8Array(ties.length),
  };
  return networkOf(nodeCount, contacts);
}

interface Drawn {
  readonly nodes: number;
  readonly ties: readonly Tie[];
}

function draw(seed: number): Drawn {
  const random = randomNumbers(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const nodes = 5 + below(5);
  const ties = Array.from({ length: nodes + below(6) }, (): Tie => {
    const from = below(nodes);
    const to = (from + 1 + below(nodes - 1)) % nodes;
    const first = below(8);
    return random() < 0.15 ? [from, to] : [from, to, first, first + below(3)];
  });
  return { nodes, ties };
}

interface Reached {
  readonly path: readonly number[];
  readonly day: number;
}

/** Where a tie leads from the end of a path; null when it leads nowhere. */
function follow({ path, day }: Reached, [a, b, first, last = first]: Tie, inOrder: boolean): Reached | null {
  const at = path.at(-1);
  const next = a === at ? b : b === at ? a : null;
  if (next === null || path.includes(next)) return null;
  if (!inOrder) return { path: [...path, next], day };
  if (first === undefined || last === undefined || last < day) return null;
  return { path: [...path, next], day: Math.max(first, day) };
}

/** Every path without a repeated node, by plain recursion over the list of ties. */
function allPaths({ ties }: Drawn, inOrder: boolean): readonly (readonly number[])[] {
  const found = new Map<string, readonly number[]>();
  const walk = (reached: Reached): void => {
    if (reached.path.length > 1) found.set(reached.path.join('-'), reached.path);
    for (const next of ties.flatMap((tie) => follow(reached, tie, inOrder) ?? [])) walk(next);
  };
  walk({ path: [0], day: Number.NEGATIVE_INFINITY });
  return [...found.values()];
}

const SEEDS = Array.from({ length: 150 }, (_, index) => index + 1);

describe.each([false, true])('on random networks, in order of time: %s', (inOrder) => {
  const finder = inOrder ? createOrderedPath : createShortestPath;

  test('the path found has the fewest steps, and there is one when plain search finds one', () => {
    const cases = SEEDS.map(draw).flatMap((drawn) => {
      const find = finder(networkWith(drawn.nodes, drawn.ties));
      const plain = allPaths(drawn, inOrder);
      const goals = Array.from({ length: drawn.nodes - 1 }, (_, index) => index + 1);
      return goals.map((goal) => ({
        path: find(0, goal),
        all: plain.filter((path) => path.at(-1) === goal),
      }));
    });
    for (const { path, all } of cases) {
      const fewest = Math.min(...all.map(({ length }) => length));
      expect(path?.length ?? Number.POSITIVE_INFINITY).toBe(fewest);
      if (path) expect(all).toContainEqual(path);
    }
    expect(cases.filter(({ path }) => path).length).toBeGreaterThan(300);
  });

  test('all paths up to a length are all that plain search finds, the shorter ones first', () => {
    for (const seed of SEEDS) {
      const drawn = draw(seed);
      const goal = drawn.nodes - 1;
      const network = networkWith(drawn.nodes, drawn.ties);
      const { paths, truncated } = pathsUpTo(network, {
        ...{ start: 0, goal, maxSteps: 4, inOrder, maxPaths: 10_000 },
      });
      const plain = allPaths(drawn, inOrder).filter((path) => path.at(-1) === goal && path.length <= 5);
      expect(paths.map(String).sort(), `seed ${seed}`).toEqual(plain.map(String).sort());
      expect(paths.map((path) => path.length)).toEqual(
        paths.map((path) => path.length).sort((a, b) => a - b),
      );
      expect(truncated).toBe(false);
    }
  });
});

describe('paths in order of time', () => {
  const find = (ties: readonly Tie[]) => createOrderedPath(networkWith(4, ties))(0, 3);

  test('go forward only, and may take two steps on one day', () => {
    expect(
      find([
        [0, 1, 5],
        [1, 3, 5],
      ]),
    ).toEqual([0, 1, 3]);
    expect(
      find([
        [0, 1, 5],
        [1, 3, 4],
      ]),
    ).toBeNull();
    expect(
      createOrderedPath(
        networkWith(4, [
          [0, 1, 5],
          [1, 3, 4],
        ]),
      )(3, 0),
    ).toEqual([3, 1, 0]);
  });

  test('choose a day within each stretch', () => {
    expect(
      find([
        [0, 1, 3, 9],
        [1, 3, 1, 4],
      ]),
    ).toEqual([0, 1, 3]);
    expect(
      find([
        [0, 1, 5, 9],
        [1, 3, 1, 4],
      ]),
    ).toBeNull();
    expect(
      find([
        [0, 1, DAWN, 2],
        [1, 3, 1, DUSK],
      ]),
    ).toEqual([0, 1, 3]);
  });

  test('take no tie without a day', () => {
    expect(find([[0, 3]])).toBeNull();
  });

  test('take a longer way where the short one comes too late', () => {
    expect(
      find([
        [0, 1, 9],
        [0, 2, 1],
        [2, 1, 2],
        [1, 3, 3],
      ]),
    ).toEqual([0, 2, 1, 3]);
  });
});

test('a bound on paths says that it has cut, and keeps the shortest', () => {
  const network = networkWith(4, [
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 3],
    [2, 3],
    [1, 2],
  ]);
  const question = { start: 0, goal: 3, maxSteps: 3, inOrder: false };
  expect(pathsUpTo(network, { ...question, maxPaths: 2 })).toEqual({
    paths: [
      [0, 3],
      [0, 1, 3],
    ],
    truncated: true,
  });
  expect(pathsUpTo(network, { ...question, maxPaths: 5 }).truncated).toBe(false);
});

test('contacts of a step are all between its two nodes, in order of time only those that fit it', () => {
  const network = networkWith(3, [
    [0, 1, 2],
    [0, 1, 8],
    [1, 2, 5],
    [2, 1, 1],
    [0, 1],
  ]);
  expect(contactsOfSteps(network, [0, 1, 2], false)).toEqual([
    [0, 1, 4],
    [2, 3],
  ]);
  expect(contactsOfSteps(network, [0, 1, 2], true)).toEqual([[0], [2]]);
  expect(() => contactsOfSteps(network, [0, 2], false)).toThrow('no contact joins 0 and 2');
});
