/** Which events are drawn as nodes of a graph that cannot take all of them. */
import type { CaseColumns } from './case-columns.ts';
import { growing } from './lists.ts';
import { lies, type Presence } from './presence.ts';

export interface EventChoice {
  /** Places of events, ascending. */
  readonly places: Int32Array;
  /** Events of the window that could be drawn as well. */
  readonly left: number;
  /** They are those of all time: nothing needs to be asked for. */
  readonly isAll: boolean;
}

interface Windows {
  readonly all: Presence;
  readonly now: Presence;
}

/** What is drawn in any case, and displaces none. */
export interface AskedEvents {
  /** Places of events. */
  readonly events: Iterable<number>;
  /** Places of actors: so many of the newest events of the window that they take part in. */
  readonly actors: ReadonlySet<number>;
  readonly mostOfActors: number;
}

interface Wanted {
  /** By place of actor: 1 for who stands for himself in the graph. Events of nobody of them are passed over. */
  readonly standing: Uint8Array;
  readonly most: number;
  readonly asked: AskedEvents;
}

/** All of all time where there are few; else the best attested and best joined of the window, spread over it where many are equal. */
export function chooseEvents(columns: CaseColumns, { all, now }: Windows, wanted: Wanted): EventChoice {
  const { standing, most } = wanted;
  const ever = candidates(columns, all, standing);
  const inWindow = ever.filter((place) => now.events[place] !== lies.outside);
  const isAll = ever.length <= most;
  const chosen = new Set(isAll ? ever : best(columns, inWindow, wanted));
  for (const place of wanted.asked.events) if (isDrawable(columns, place, standing)) chosen.add(place);
  for (const place of eventsOf(columns, inWindow, wanted.asked)) chosen.add(place);
  const left = inWindow.reduce((sum, place) => (chosen.has(place) ? sum : sum + 1), 0);
  return { places: Int32Array.from(chosen).sort(), left, isAll };
}

function candidates(columns: CaseColumns, { events }: Presence, standing: Uint8Array): Int32Array {
  const places = growing();
  for (let place = 0; place < events.length; place += 1)
    if (events[place] !== lies.outside && isDrawable(columns, place, standing)) places.push(place);
  return places.done();
}

function isDrawable(
  { events: { participants } }: CaseColumns,
  place: number,
  actors: { readonly [place: number]: number },
): boolean {
  const { starts, items } = participants;
  for (let at = starts[place]!; at < starts[place + 1]!; at += 1) if (actors[items[at]!] === 1) return true;
  return false;
}

/** The newest of an actor's events come last in the columns. */
function eventsOf(
  { events: { participants } }: CaseColumns,
  among: Int32Array,
  { actors, mostOfActors }: AskedEvents,
): Int32Array {
  if (actors.size === 0) return new Int32Array();
  const { starts, items } = participants;
  const own = among.filter((place) => {
    for (let at = starts[place]!; at < starts[place + 1]!; at += 1) if (actors.has(items[at]!)) return true;
    return false;
  });
  return own.slice(-mostOfActors);
}

/** Weighs more than this do not tell events apart any more. */
const MOST_COUNTED = 5;
const RANKS = 64;

/** Links to other events weigh most, then how many articles say it, who of the graph takes part, and how sure it is. */
function rankOf({ events }: CaseColumns, links: Int32Array, standing: Uint8Array): (place: number) => number {
  const { articles, participants, levels } = events;
  return (place) => {
    let taking = 0;
    for (let at = participants.starts[place]!; at < participants.starts[place + 1]!; at += 1)
      taking += standing[participants.items[at]!]!;
    const said = articles.starts[place + 1]! - articles.starts[place]!;
    const counted = (count: number) => Math.min(count, MOST_COUNTED);
    return counted(links[place]!) * 4 + counted(said) * 3 + counted(taking) * 3 + (2 - levels[place]!);
  };
}

/** By counting, not by sorting: a window may hold a million. Of those of the last rank that comes in, each so-many-th. */
function best(columns: CaseColumns, among: Int32Array, { standing, most }: Wanted): Int32Array {
  if (among.length <= most) return among;
  const ranks = Uint8Array.from(among, rankOf(columns, linkCounts(columns), standing));
  const counts = new Int32Array(RANKS);
  for (const rank of ranks) counts[rank]! += 1;
  let last = RANKS - 1;
  let above = 0;
  while (above + counts[last]! < most) {
    above += counts[last]!;
    last -= 1;
  }
  const equals = among.filter((_, index) => ranks[index] === last);
  const room = most - above;
  const spread = Int32Array.from(
    { length: room },
    (_, index) => equals[Math.floor((index * equals.length) / room)]!,
  );
  return Int32Array.from([...among.filter((_, index) => ranks[index]! > last), ...spread]);
}

const known = new WeakMap<CaseColumns, Int32Array>();

/** By place of event, how many links it has to others. */
function linkCounts(columns: CaseColumns): Int32Array {
  const counted = known.get(columns);
  if (counted) return counted;
  const counts = new Int32Array(columns.events.ids.length);
  for (const ends of [columns.links.from, columns.links.to]) for (const place of ends) counts[place]! += 1;
  known.set(columns, counts);
  return counts;
}
