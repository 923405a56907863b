/** Who is tied to whom as typed arrays (compressed sparse rows), for searches that make no objects on their way. */

/** The ties by column; both ends are places in the list of nodes. */
export interface Contacts {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** First and last possible day, see shared/lib/day.ts; the first is after the last where no day is known. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** 1 for a tie that points from `from` to `to`, 0 for one that holds both ways. */
  readonly directed: Uint8Array;
}

/** Each contact stands with both of its ends. Those of a node lie together, sorted by neighbour, then by contact. */
export interface Network {
  readonly nodeCount: number;
  readonly contacts: Contacts;
  /** What node `n` has lies from `starts[n]` up to `starts[n + 1]`. */
  readonly starts: Int32Array;
  readonly neighbours: Int32Array;
  /** Which contact leads to that neighbour. */
  readonly via: Int32Array;
}

/** Days beyond every day of a case, for open ends; their opposites fit into 32 bits too. */
export const DAWN = -2_000_000_000;
export const DUSK = 2_000_000_000;

/** Linear in nodes and contacts: two stable counting sorts, the first by neighbour, the second by node. */
export function networkOf(nodeCount: number, contacts: Contacts): Network {
  const { from, to } = contacts;
  const size = from.length * 2;
  /** Entry `2c` goes from the contact's first end to its second, `2c + 1` back. */
  const nodeOf = (entry: number): number => (entry % 2 === 0 ? from : to)[entry >> 1]!;
  const neighbourOf = (entry: number): number => (entry % 2 === 0 ? to : from)[entry >> 1]!;
  const asGiven = Int32Array.from({ length: size }, (_, entry) => entry);
  const byNeighbour = sorted(asGiven, nodeCount, neighbourOf).order;
  const { order, starts } = sorted(byNeighbour, nodeCount, nodeOf);
  return {
    nodeCount,
    contacts,
    starts,
    neighbours: order.map(neighbourOf),
    via: order.map((entry) => entry >> 1),
  };
}

function sorted(entries: Int32Array, keys: number, keyOf: (entry: number) => number) {
  const starts = new Int32Array(keys + 1);
  for (const entry of entries) starts[keyOf(entry) + 1]! += 1;
  for (let key = 0; key < keys; key += 1) starts[key + 1]! += starts[key]!;
  const next = starts.slice();
  const order = new Int32Array(entries.length);
  for (const entry of entries) {
    const key = keyOf(entry);
    order[next[key]!] = entry;
    next[key]! += 1;
  }
  return { order, starts };
}
