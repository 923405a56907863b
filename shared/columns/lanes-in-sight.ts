/** Which lines of the timeline have events in sight, and how many; where there are too many lines the least of them share one. */
import type { DayRange } from '../derive/focus-range.ts';
import { byNumber } from '../lib/compare.ts';
import type { ClusterSource } from './cluster-grid.ts';

/** As many lines are told apart. */
export const MOST_LANES = 24;
/** Of the line that stands for all lines that have none of their own. */
export const REST = -1;

export interface LaneInSight {
  /** Number of a line, or REST. */
  readonly lane: number;
  readonly count: number;
}

export interface LanesInSight {
  /** In the order of `ranks`; REST comes last. */
  readonly lanes: readonly LaneInSight[];
  /** By number of a line, its index in `lanes`; -1 where it has nothing in sight. */
  readonly rowOf: Int32Array;
  /** Lines that share the last one. */
  readonly sharing: number;
  /** Places of events in sight and up to a view's length beyond it, in the order of the columns. */
  readonly near: Int32Array;
  /** Events, each once: in sight, and wholly before and after it. */
  readonly inside: number;
  readonly before: number;
  readonly after: number;
}

/** `ranks` by number of a line: lower ones keep a line of their own. */
export function lanesInSight(source: ClusterSource, sight: DayRange, ranks: Int32Array): LanesInSight {
  const { counts, ...events } = countLanes(source, sight);
  const used: number[] = [];
  for (let lane = 0; lane < counts.length; lane += 1) if (counts[lane]! > 0) used.push(lane);
  used.sort(byNumber((lane) => ranks[lane]!));
  const own = used.length > MOST_LANES ? used.slice(0, MOST_LANES - 1) : used;
  const shared = used.slice(own.length);
  const rowOf = new Int32Array(counts.length).fill(-1);
  own.forEach((lane, row) => {
    rowOf[lane] = row;
  });
  for (const lane of shared) rowOf[lane] = own.length;
  const lanes = own.map((lane) => ({ lane, count: counts[lane]! }));
  const count = shared.reduce((sum, lane) => sum + counts[lane]!, 0);
  return {
    ...events,
    lanes: shared.length === 0 ? lanes : [...lanes, { lane: REST, count }],
    rowOf,
    sharing: shared.length,
  };
}

function countLanes({ days: { from, to }, lanes: { ids, of } }: ClusterSource, sight: DayRange) {
  const { starts, items } = of;
  const { first, last } = sight;
  const beyond = last - first + 1;
  const counts = new Int32Array(ids.length);
  const near = new Int32Array(from.length);
  let length = 0;
  let before = 0;
  let after = 0;
  let inside = 0;
  for (let place = 0; place < from.length; place += 1) {
    const a = from[place]!;
    const b = to[place]!;
    if (a > b) continue;
    if (b < first) before += 1;
    else if (a > last) after += 1;
    else {
      inside += 1;
      const end = starts[place + 1]!;
      for (let at = starts[place]!; at < end; at += 1) counts[items[at]!]! += 1;
    }
    if (b < first - beyond || a > last + beyond) continue;
    near[length] = place;
    length += 1;
  }
  return { counts, before, inside, after, near: near.subarray(0, length) };
}
