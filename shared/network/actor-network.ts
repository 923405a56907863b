/** The network of a window's actors: everything that the graph draws is a contact, but for what did not happen. */
import type { CaseColumns, ItemColumns } from '../columns/case-columns.ts';
import { growing } from '../columns/lists.ts';
import { DUSK as NO_END, DAWN as NO_START } from '../columns/no-place.ts';
import type { Presence } from '../columns/presence.ts';
import { itemsInside, type TieSource } from '../columns/tie-items.ts';
import { LINES, way } from '../columns/ties.ts';
import type { ActorId } from '../model/ids.ts';
import { type Contacts, DAWN, DUSK, type Network, networkOf } from './network.ts';

export interface ActorNetwork {
  readonly source: TieSource;
  /** By place in the network. */
  readonly actors: readonly ActorId[];
  readonly placeOf: ReadonlyMap<ActorId, number>;
  /** By contact: the line that draws it, and its item there. */
  readonly ties: Int32Array;
  readonly items: Int32Array;
  readonly network: Network;
}

export function actorNetwork(source: TieSource, presence: Presence): ActorNetwork {
  const { ids } = source.columns.actors;
  const shown = Int32Array.from(ids.keys()).filter((place) => presence.actors[place] === 1);
  const actors = Array.from(shown, (place) => ids[place] as ActorId);
  const placeIn = new Int32Array(ids.length);
  shown.forEach((place, index) => {
    placeIn[place] = index;
  });
  const { ties, entries } = contactItems(source, presence);
  const items = entries.map((entry) => source.ties.items[entry]!);
  return {
    ...{ source, actors, ties, items },
    placeOf: new Map(actors.map((id, place) => [id, place])),
    network: networkOf(actors.length, contactsOf(source, { ties, entries, placeIn })),
  };
}

const STRUCK = LINES.indexOf('struck');

/** By contact: the line, and the entry of its items. Relations come before events, as they do in the lines. */
function contactItems(source: TieSource, presence: Presence) {
  const { a, b, lines } = source.ties;
  const [ties, entries] = [growing(), growing()];
  for (let tie = 0; tie < a.length; tie += 1) {
    if (lines[tie] === STRUCK || presence.actors[a[tie]!] === 0 || presence.actors[b[tie]!] === 0) continue;
    for (const entry of itemsInside(source, presence, tie)) {
      ties.push(tie);
      entries.push(entry);
    }
  }
  return { ties: ties.done(), entries: entries.done() };
}

interface Entries {
  readonly ties: Int32Array;
  readonly entries: Int32Array;
  readonly placeIn: Int32Array;
}

/** A contact's time is that of its event, or of the relation where no event says it. */
function contactsOf({ columns, ties }: TieSource, { ties: lines, entries, placeIn }: Entries): Contacts {
  const end = (turned: 0 | 1) =>
    lines.map((tie, contact) => {
      const isTurned = (ties.ways[entries[contact]!]! & way.turned) === turned;
      return placeIn[(isTurned ? ties.a : ties.b)[tie]!]!;
    });
  const day = (side: 'first' | 'last') => entries.map((entry) => dayOf(columns, ties.items[entry]!, side));
  return {
    ...{ from: end(0), to: end(1), first: day('first'), last: day('last') },
    directed: Uint8Array.from(entries, (entry) => ((ties.ways[entry]! & way.directed) === 0 ? 0 : 1)),
  };
}

function dayOf({ events, relations }: CaseColumns, item: number, side: 'first' | 'last'): number {
  const columns: ItemColumns = item < 0 ? relations : events;
  const day = columns[side][item < 0 ? ~item : item]!;
  // The network's ends of time leave room for arithmetic.
  if (day === NO_START) return DAWN;
  return day === NO_END ? DUSK : day;
}
