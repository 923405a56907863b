/** The timeline's lines read from columns: how busy each is, which come first, and their names. */
import { actorLineId } from '../derive/line-ids.ts';
import { type LaneChoice, linesOf, type ThemeLine } from '../derive/timeline-lines.ts';
import type { ActorId, PlaceId } from '../model/ids.ts';
import { ActorKind } from '../model/vocabulary.ts';
import type { CaseColumns } from './case-columns.ts';
import type { DrawnDays } from './drawn-days.ts';
import type { EventLanes } from './event-lanes.ts';

/** By number of a line. */
export interface LaneRanks {
  /** Events that are drawn on it, also out of sight. */
  readonly counts: Int32Array;
  /** Lower ones come first where not all lines have room: below 0 pinned ones, then those put in order by hand, then the busiest. */
  readonly ranks: Int32Array;
}

interface Drawn {
  readonly lanes: EventLanes;
  readonly days: DrawnDays;
}

const BY_HAND = 1 << 20;
const BY_COUNT = 1 << 30;

/** Linear in events and lines. */
export function laneRanks(drawn: Drawn, { order, pinned }: Pick<LaneChoice, 'order' | 'pinned'>): LaneRanks {
  const counts = countsIn(drawn);
  const ranks = counts.map((count) => BY_COUNT - count);
  const { ids } = drawn.lanes;
  const put = (wanted: readonly string[], first: number) =>
    wanted.forEach((id, index) => {
      const lane = ids.indexOf(id);
      if (lane >= 0) ranks[lane] = first + index;
    });
  put(order, BY_HAND);
  put(pinned.map(actorLineId), -pinned.length);
  return { counts, ranks };
}

function countsIn({ lanes: { ids, of }, days: { from, to } }: Drawn): Int32Array {
  const { starts, items } = of;
  const counts = new Int32Array(ids.length);
  for (let place = 0; place < from.length; place += 1) {
    if (from[place]! > to[place]!) continue;
    const end = starts[place + 1]!;
    for (let at = starts[place]!; at < end; at += 1) counts[items[at]!]! += 1;
  }
  return counts;
}

/** By id of a line, its events; the lines with their names in the order in which they are drawn, pinned ones also without events. */
export function laneLines(
  { actors, places }: Pick<CaseColumns, 'actors' | 'places'>,
  counts: ReadonlyMap<string, number>,
  choice: LaneChoice,
): readonly ThemeLine[] {
  const lines = [...counts.keys()];
  const people = new Set([...choice.pinned, ...lines.flatMap((id) => numberAfter('l', id))]);
  const named = {
    actors: placesIn(actors.ids, people).map((at) => ({
      id: actors.ids[at] as ActorId,
      name: actors.names[at]!,
      kind: ActorKind.options[actors.kinds[at]!]!,
    })),
    places: placesIn(places.ids, new Set(lines.flatMap((id) => numberAfter('p', id)))).map((at) => ({
      id: places.ids[at] as PlaceId,
      name: places.names[at]!,
    })),
  };
  return linesOf(counts, named, choice);
}

const placesIn = (ids: Int32Array, wanted: ReadonlySet<number>): readonly number[] =>
  [...wanted].map((id) => ids.indexOf(id)).filter((place) => place >= 0);

/** The id of the actor or the place that a line stands for; none for other lines. */
function numberAfter(letter: string, lineId: string): readonly number[] {
  const [, number] = lineId.startsWith(letter) ? (/^.(\d+)$/.exec(lineId) ?? []) : [];
  return number === undefined ? [] : [Number(number)];
}
