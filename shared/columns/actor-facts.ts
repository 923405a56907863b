/** What the events and relations of a window say of each actor, in one pass over the columns. */
import { RelationStatus } from '../model/vocabulary.ts';
import type { CaseColumns } from './case-columns.ts';
import { lies, type Presence } from './presence.ts';

export interface ActorFacts {
  /** Events of the window in which each actor takes part. */
  readonly events: Int32Array;
  /** 1 for actors with an event or a relation that is neither conditional nor hypothetical. */
  readonly firm: Uint8Array;
}

const FIRM = Uint8Array.from(RelationStatus.options, (status) =>
  status === 'conditional' || status === 'hypothetical' ? 0 : 1,
);

/** Worked out once for a window, however many ask. */
export function actorFacts(columns: CaseColumns, presence: Presence): ActorFacts {
  const known = facts.get(presence) ?? factsOf(columns, presence);
  facts.set(presence, known);
  return known;
}

const facts = new WeakMap<Presence, ActorFacts>();

function factsOf({ actors, events, relations }: CaseColumns, presence: Presence): ActorFacts {
  const counts = new Int32Array(actors.ids.length);
  const firm = new Uint8Array(actors.ids.length);
  const { starts, items } = events.participants;
  for (let place = 0; place < presence.events.length; place += 1) {
    if (presence.events[place] === lies.outside) continue;
    const sure = FIRM[events.statuses[place]!]!;
    for (let at = starts[place]!; at < starts[place + 1]!; at += 1) {
      const actor = items[at]!;
      firm[actor]! |= sure;
      if (isFirstOf(items, starts[place]!, at)) counts[actor]! += 1;
    }
  }
  for (let place = 0; place < presence.relations.length; place += 1) {
    if (presence.relations[place] === lies.outside || FIRM[relations.statuses[place]!] === 0) continue;
    firm[relations.subjects[place]!] = 1;
    firm[relations.objects[place]!] = 1;
  }
  return { events: counts, firm };
}

/** Whether an item does not stand earlier in its list. */
function isFirstOf(items: Int32Array, start: number, at: number): boolean {
  for (let before = start; before < at; before += 1) if (items[before] === items[at]) return false;
  return true;
}
