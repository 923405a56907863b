/** How many events begin in which cell of a grid of lines and stretches of days: what clusters of the timeline are made of. */
import type { DayRange } from '../derive/focus-range.ts';
import { PloverType } from '../model/plover.ts';
import type { DrawnDays } from './drawn-days.ts';
import type { EventLanes } from './event-lanes.ts';
import { DUSK } from './no-place.ts';

export const TYPES = PloverType.options.length;

/** What the timeline draws, of a whole case. */
export interface ClusterSource {
  readonly days: DrawnDays;
  /** Index into PloverType.options. */
  readonly types: Uint8Array;
  readonly lanes: EventLanes;
}

/** Cells lie at multiples of their width, so that they stay where they are while the view is panned. */
export interface Cells {
  /** Days of a cell are a power of two, and this is the power. */
  readonly shift: number;
  readonly width: number;
  /** Number of the first cell: it begins on day `first * width`. */
  readonly first: number;
  readonly count: number;
  /** Numbers of the first and the last cell in sight. */
  readonly from: number;
  readonly to: number;
}

/** As many cells in sight have room for a number each. */
const MOST_IN_SIGHT = 14;
/** Cells before and after what is in sight. */
const BEYOND = 3;

/** At most so many in sight; two at least, for the view may lie over the border of any cell. */
export function cellsFor(sight: DayRange, most: number): Cells {
  const wanted = Math.min(MOST_IN_SIGHT, Math.max(2, most));
  let shift = 0;
  while ((sight.last >> shift) - (sight.first >> shift) >= wanted) shift += 1;
  const from = sight.first >> shift;
  const to = sight.last >> shift;
  return { shift, width: 1 << shift, from, to, first: from - BEYOND, count: to - from + 1 + 2 * BEYOND };
}

interface Grid {
  readonly source: ClusterSource;
  readonly sight: DayRange;
  readonly cells: Cells;
  /** By number of a line of the source, its row; -1 where it is not shown. */
  readonly rowOf: Int32Array;
  /** Places of events: all that overlap the cells, and perhaps others. */
  readonly near: Int32Array;
}

/** What lies in each cell, by row and cell: the number of a row times the number of cells, and the cell. */
export interface Tally {
  readonly counts: Int32Array;
  /** The first and the last day of them that counts. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  /** By cell and type. */
  readonly types: Int32Array;
  /** By cell, the places of the first `room` of them. */
  readonly members: Int32Array;
  readonly room: number;
  /** Places of those that are kept, which are not counted, each beside its row. */
  readonly kept: (readonly [place: number, row: number])[];
}

interface Counted {
  readonly rows: number;
  /** By place, 1 for what stands alone however many others do. */
  readonly isKept: Uint8Array | null;
  /** As many of a cell are remembered. */
  readonly room: number;
}

/**
 * Counts each event that overlaps the cells, on each of its lines. What began before the view counts where the view begins. What is
 * out of sight but shares a cell with what is in sight is passed over: a cell's count is what is in sight of it. One pass.
 */
export function tally(grid: Grid, { rows, isKept, room }: Counted): Tally {
  const { source, cells, rowOf, near } = grid;
  const { from, to } = source.days;
  const { starts, items } = source.lanes.of;
  const found = emptyTally(rows * cells.count, room);
  for (let index = 0; index < near.length; index += 1) {
    const place = near[index]!;
    const day = countedDay(grid, from[place]!, to[place]!);
    if (day === NO_DAY) continue;
    const cell = (day >> cells.shift) - cells.first;
    const end = starts[place + 1]!;
    for (let at = starts[place]!; at < end; at += 1) {
      const row = rowOf[items[at]!]!;
      if (row < 0) continue;
      if (isKept !== null && isKept[place] === 1) found.kept.push([place, row]);
      else add(found, row * cells.count + cell, { place, day, type: source.types[place]! });
    }
  }
  return found;
}

const NO_DAY = DUSK;

/** The day that counts for the cell of what lasts from one day to another. */
function countedDay({ sight, cells }: Grid, from: number, to: number): number {
  if (from <= sight.last && to >= sight.first) return Math.max(from, sight.first);
  const first = cells.first * cells.width;
  if (to < first || from >= first + cells.count * cells.width) return NO_DAY;
  const day = Math.max(from, first);
  const cell = day >> cells.shift;
  return cell >= cells.from && cell <= cells.to ? NO_DAY : day;
}

const emptyTally = (cells: number, room: number): Tally => ({
  counts: new Int32Array(cells),
  firsts: new Int32Array(cells),
  lasts: new Int32Array(cells),
  types: new Int32Array(cells * TYPES),
  members: new Int32Array(cells * room),
  room,
  kept: [],
});

interface Added {
  readonly place: number;
  readonly day: number;
  readonly type: number;
}

function add(
  { counts, firsts, lasts, types, members, room }: Tally,
  cell: number,
  { place, day, type }: Added,
): void {
  const count = counts[cell]!;
  if (count === 0 || day < firsts[cell]!) firsts[cell] = day;
  if (count === 0 || day > lasts[cell]!) lasts[cell] = day;
  if (count < room) members[cell * room + count] = place;
  types[cell * TYPES + type]! += 1;
  counts[cell] = count + 1;
}
