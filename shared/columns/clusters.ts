/**
 * What the timeline draws of a stretch of time, never more than it can draw well: events that stand alone, and clusters that stand for
 * all other events of a line which begin in the same stretch. Every event in sight is in one of them on each of its lines.
 */
import type { DayRange } from '../derive/focus-range.ts';
import { byNumber, inOrder } from '../lib/compare.ts';
import type { Day } from '../lib/day.ts';
import { type Cells, type ClusterSource, cellsFor, type Tally, TYPES, tally } from './cluster-grid.ts';
import { type LaneInSight, type LanesInSight, lanesInSight, REST } from './lanes-in-sight.ts';

export interface Single {
  readonly place: number;
  /** Number of a line, or REST. */
  readonly lane: number;
}

export interface Cluster {
  readonly lane: number;
  /** The stretch that it stands for. */
  readonly stretch: DayRange;
  /** Days on which the first and the last of its events begin, or the first day in sight. */
  readonly first: Day;
  readonly last: Day;
  readonly count: number;
  /** By index into PloverType.options. */
  readonly byType: Int32Array;
}

export interface Clustered extends Pick<LanesInSight, 'before' | 'after' | 'inside' | 'sharing'> {
  readonly lanes: readonly LaneInSight[];
  readonly singles: readonly Single[];
  readonly clusters: readonly Cluster[];
}

interface Wanted {
  readonly sight: DayRange;
  /** Singles and clusters together. */
  readonly most: number;
  /** Places of events that stand alone however many others do; of many, the first. */
  readonly keep: readonly number[];
  /** By number of a line: lower ones come first. Lines below 0 are opened before the others. */
  readonly ranks: Int32Array;
}

/** Events that are kept take at most this part of all. */
const KEPT = 0.4;
/** What is in sight takes at most this part; the rest is for what comes into sight when the view is panned. */
const IN_SIGHT = 0.8;
/** Beside clusters, more events than this that begin in one stretch are a cluster too: they would stand one below the other. */
const STACK = 8;

/** Two passes over the events. */
export function clustered(source: ClusterSource, wanted: Wanted): Clustered {
  const { rowOf, near, ...found } = lanesInSight(source, wanted.sight, wanted.ranks);
  const plan = planFor(source, { rowOf, near, lanes: found.lanes }, wanted);
  return { ...found, ...drawn(found.lanes, plan) };
}

/** Null where nothing is kept. An event on several lines is counted for each. */
function keptMask({ lanes: { of }, types }: ClusterSource, { keep, most }: Wanted): Uint8Array | null {
  if (keep.length === 0) return null;
  const mask = new Uint8Array(types.length);
  let room = Math.floor(most * KEPT);
  for (const place of keep) {
    room -= of.starts[place + 1]! - of.starts[place]!;
    if (room < 0) break;
    mask[place] = 1;
  }
  return mask;
}

interface Plan {
  readonly cells: Cells;
  readonly tally: Tally;
  /** By row and cell: NONE, SINGLES or CLUSTER. */
  readonly ways: Uint8Array;
}

const NONE = 0;
const SINGLES = 1;
const CLUSTER = 2;

type Rows = Pick<LanesInSight, 'rowOf' | 'near' | 'lanes'>;

function planFor(source: ClusterSource, { rowOf, near, lanes }: Rows, wanted: Wanted): Plan {
  const { sight, most, ranks } = wanted;
  const isKept = keptMask(source, wanted);
  const kept = isKept === null ? 0 : countKept(source, sight, isKept);
  const room = Math.floor(most * IN_SIGHT) - kept;
  const rows = lanes.length;
  const cells = cellsFor(sight, Math.floor(room / Math.max(1, rows)));
  const found = tally({ source, sight, cells, rowOf, near }, { rows, isKept, room });
  const plan = { cells, tally: found, ways: new Uint8Array(found.counts.length) };
  const used = chooseInSight(
    plan,
    lanes.map(({ lane }) => lane >= 0 && ranks[lane]! < 0),
  );
  chooseBeyond(plan, most - found.kept.length - used);
  return plan;
}

/** On lines that are in sight. */
function countKept({ days, lanes: { of } }: ClusterSource, sight: DayRange, isKept: Uint8Array): number {
  let count = 0;
  for (let place = isKept.indexOf(1); place >= 0; place = isKept.indexOf(1, place + 1))
    if (days.from[place]! <= sight.last && days.to[place]! >= sight.first)
      count += of.starts[place + 1]! - of.starts[place]!;
  return count;
}

/** Indexes of cells in sight that hold something. */
function usedInSight({ cells, tally: { counts } }: Plan): readonly number[] {
  const used: number[] = [];
  const from = cells.from - cells.first;
  const to = cells.to - cells.first;
  for (let index = 0; index < counts.length; index += 1) {
    const cell = index % cells.count;
    if (counts[index]! > 0 && cell >= from && cell <= to) used.push(index);
  }
  return used;
}

/** Opens the cells that take the least room, those of the first lines before all others; gives how many items that makes. */
function chooseInSight(plan: Plan, isFirst: readonly boolean[]): number {
  const { cells, ways } = plan;
  const { counts, room } = plan.tally;
  const used = usedInSight(plan);
  const order = [...used].sort(
    inOrder(
      byNumber((index) => (isFirst[Math.floor(index / cells.count)] ? 0 : 1)),
      byNumber((index) => counts[index]!),
    ),
  );
  const all = used.reduce((sum, index) => sum + counts[index]!, 0);
  const highest = all <= room ? all : STACK;
  let total = used.length;
  for (const index of order) {
    const count = counts[index]!;
    const opens = count === 1 || (count <= highest && total + count - 1 <= room);
    if (opens) total += count - 1;
    ways[index] = opens ? SINGLES : CLUSTER;
  }
  return total;
}

/** What is out of sight is drawn as far as there is room, from the edges of the view outwards. */
function chooseBeyond({ cells, tally: { counts }, ways }: Plan, room: number): void {
  const distance = (index: number): number => {
    const cell = (index % cells.count) + cells.first;
    return Math.max(cells.from - cell, cell - cells.to);
  };
  const beyond = [...counts.keys()].filter((index) => counts[index]! > 0 && ways[index] === NONE);
  let left = room;
  for (const index of beyond.sort(byNumber(distance))) {
    if (left <= 0) return;
    const opens = counts[index]! <= Math.min(STACK, left);
    ways[index] = opens ? SINGLES : CLUSTER;
    left -= opens ? counts[index]! : 1;
  }
}

function drawn(
  lanes: readonly LaneInSight[],
  { cells, tally: found, ways }: Plan,
): Pick<Clustered, 'singles' | 'clusters'> {
  const { counts, firsts, lasts, types, members, room } = found;
  const singles = found.kept.map(([place, row]): Single => ({ place, lane: lanes[row]!.lane }));
  const clusters: Cluster[] = [];
  ways.forEach((way, index) => {
    const { lane } = lanes[Math.floor(index / cells.count)] ?? { lane: REST };
    const count = counts[index]!;
    const start = ((index % cells.count) + cells.first) * cells.width;
    if (way === SINGLES)
      for (const place of members.subarray(index * room, index * room + count)) singles.push({ place, lane });
    else if (way === CLUSTER)
      clusters.push({
        ...{ lane, count, first: firsts[index]!, last: lasts[index]! },
        stretch: { first: start, last: start + cells.width - 1 },
        byType: types.slice(index * TYPES, (index + 1) * TYPES),
      });
  });
  return { singles: singles.sort(byNumber(({ place }) => place)), clusters };
}
