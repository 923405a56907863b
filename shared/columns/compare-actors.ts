/** How actors differ between two views of a case, and what their events are in each. */
import { actorFacts } from './actor-facts.ts';
import type { ItemColumns } from './case-columns.ts';
import { type ComparedSide, change, changeOf, type Sides } from './change.ts';
import { lies } from './presence.ts';

/** `ties` are the changes of the lines. */
export function actorChanges({ before, after }: Sides, ties: Uint8Array): Uint8Array {
  const { columns, ties: lines } = before.source;
  const touched = new Uint8Array(columns.actors.ids.length);
  for (let tie = 0; tie < ties.length; tie += 1) {
    if (ties[tie] === change.absent || ties[tie] === change.same) continue;
    touched[lines.a[tie]!] = 1;
    touched[lines.b[tie]!] = 1;
  }
  const counts = [before, after].map(({ presence }) => actorFacts(columns, presence).events);
  const [had, has] = [before, after].map((side) => makeupOfActors(side));
  return touched.map((isTouched, place) => {
    const isSame =
      isTouched === 0 &&
      counts[0]![place] === counts[1]![place] &&
      had!.types[place] === has!.types[place] &&
      had!.statuses[place] === has!.statuses[place];
    return changeOf(before.presence.actors[place] === 1, after.presence.actors[place] === 1, isSame);
  });
}

/** A bit for each type and each status that an actor's events have, by place of actor. */
export interface ActorMakeup {
  readonly types: Int32Array;
  readonly statuses: Int32Array;
}

export function makeupOfActors({ source: { columns }, presence }: ComparedSide): ActorMakeup {
  const { starts, items } = columns.events.participants;
  const types = new Int32Array(columns.actors.ids.length);
  const statuses = new Int32Array(columns.actors.ids.length);
  for (let place = 0; place < presence.events.length; place += 1) {
    if (presence.events[place] === lies.outside) continue;
    const [type, status] = [1 << columns.events.types[place]!, statusBit(columns.events, place)];
    for (let at = starts[place]!; at < starts[place + 1]!; at += 1) {
      types[items[at]!]! |= type;
      statuses[items[at]!]! |= status;
    }
  }
  return { types, statuses };
}

const statusBit = ({ statuses }: ItemColumns, place: number): number => 1 << statuses[place]!;
