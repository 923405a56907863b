/** On which of the timeline's lines each event of the case stands, as columns: what eventLines says of records one by one. */
import { ALL_LINE, actorLineId, NO_LINE, placeLineId, typeLineId } from '../derive/line-ids.ts';
import { ROLE_ORDER } from '../derive/role-order.ts';
import { sourceLineId } from '../derive/source-lines.ts';
import type { LaneChoice } from '../derive/timeline-lines.ts';
import type { ActorId, PlaceId } from '../model/ids.ts';
import { PloverType } from '../model/plover.ts';
import { Role } from '../model/vocabulary.ts';
import type { CaseColumns, Lists } from './case-columns.ts';
import { growing } from './lists.ts';

export interface EventLanes {
  /** By number of a line, its id. */
  readonly ids: readonly string[];
  /** By place of an event, the numbers of its lines: at least one. */
  readonly of: Lists;
}

type Named = Pick<CaseColumns, 'events' | 'actors' | 'places'>;

/** On the line of each pinned actor that takes part; without one, on the one line that it usually has. Linear. */
export function eventLanes(columns: Named, choice: LaneChoice): EventLanes {
  const { ids, of } = usualLanes(columns, choice);
  const pinned = pinnedPlaces(columns, choice.pinned);
  if (pinned.length === 0) {
    const starts = new Int32Array(of.length + 1);
    for (let place = 0; place < starts.length; place += 1) starts[place] = place;
    return { ids, of: { starts, items: of } };
  }
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const all = [...ids];
  const laneOf = new Int32Array(columns.actors.ids.length).fill(-1);
  for (const actor of pinned) {
    const id = actorLineId(columns.actors.ids[actor] as ActorId);
    laneOf[actor] = numbers.get(id) ?? all.push(id) - 1;
  }
  return { ids: all, of: withPinned(columns, of, { pinned, laneOf }) };
}

function pinnedPlaces({ actors }: Named, pinned: LaneChoice['pinned']): readonly number[] {
  return pinned.map((id) => actors.ids.indexOf(id)).filter((place) => place >= 0);
}

interface Pinned {
  /** Places of actors, in the order in which they were pinned. */
  readonly pinned: readonly number[];
  /** By place of an actor. */
  readonly laneOf: Int32Array;
}

function withPinned({ events }: Named, usual: Int32Array, { pinned, laneOf }: Pinned): Lists {
  const { starts, items } = events.participants;
  const lanes = growing();
  const from = new Int32Array(usual.length + 1);
  let length = 0;
  for (let place = 0; place < usual.length; place += 1) {
    from[place] = length;
    let taking = 0;
    for (let at = starts[place]!; at < starts[place + 1]!; at += 1) if (laneOf[items[at]!]! >= 0) taking += 1;
    if (taking === 0) {
      lanes.push(usual[place]!);
      length += 1;
      continue;
    }
    const own = items.subarray(starts[place], starts[place + 1]);
    for (const actor of pinned) {
      if (!own.includes(actor)) continue;
      lanes.push(laneOf[actor]!);
      length += 1;
    }
  }
  from[usual.length] = length;
  return { starts: from, items: lanes.done() };
}

interface Usual {
  readonly ids: readonly string[];
  readonly of: Int32Array;
}

function usualLanes(columns: Named, { lanes, articles }: LaneChoice): Usual {
  const { events, actors, places } = columns;
  switch (lanes) {
    case 'actors':
      return orNone(
        mainActors(columns),
        [...actors.ids].map((id) => actorLineId(id as ActorId)),
      );
    case 'types':
      return { ids: PloverType.options.map(typeLineId), of: Int32Array.from(events.types) };
    case 'places':
      return orNone(
        events.where,
        [...places.ids].map((id) => placeLineId(id as PlaceId)),
      );
    case 'sources':
      return sourceLanes(columns, articles);
    case 'none':
      return { ids: [ALL_LINE], of: new Int32Array(events.ids.length) };
  }
}

/** What has no number stands on a line of its own, the last. */
function orNone(numbers: Int32Array, ids: readonly string[]): Usual {
  return { ids: [...ids, NO_LINE], of: numbers.map((number) => (number < 0 ? ids.length : number)) };
}

const RANKS = Role.options.map((role) => ROLE_ORDER.indexOf(role));

/** By event the place of the first actor in the order of roles, -1 for none. */
function mainActors({ events }: Named): Int32Array {
  const { starts, items } = events.participants;
  const found = new Int32Array(events.ids.length).fill(-1);
  for (let place = 0; place < found.length; place += 1) {
    let best = RANKS.length;
    for (let at = starts[place]!; at < starts[place + 1]!; at += 1) {
      const rank = RANKS[events.roles[at]!]!;
      if (rank >= best) continue;
      best = rank;
      found[place] = items[at]!;
    }
  }
  return found;
}

function sourceLanes({ events }: Named, articles: LaneChoice['articles']): Usual {
  const ids: string[] = [NO_LINE];
  const numbers = new Map<string, number>([[NO_LINE, 0]]);
  const ofArticle = new Map<number, number>();
  for (const { id, outlet } of articles) {
    const line = sourceLineId(outlet || null);
    const number = numbers.get(line) ?? ids.push(line) - 1;
    numbers.set(line, number);
    ofArticle.set(id, number);
  }
  const { starts, items } = events.articles;
  const of = new Int32Array(events.ids.length);
  for (let place = 0; place < of.length; place += 1)
    if (starts[place]! < starts[place + 1]!) of[place] = ofArticle.get(items[starts[place]!]!) ?? 0;
  return { ids, of };
}
