/** The pairs of actors that an event joins, read from columns without making an object for each of a million events. */
import { eventPairs } from '../derive/event-pairs.ts';
import type { Participant } from '../model/event.ts';
import type { ActorId } from '../model/ids.ts';
import { Role } from '../model/vocabulary.ts';
import type { EventColumns } from './case-columns.ts';

type Taking = Pick<EventColumns, 'participants' | 'roles'>;

/** No event joins more, see event-pairs.ts. */
const ROOM = 16;

/** The pairs of the event that was read last: places of actors. */
export interface Pairs {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly directed: Uint8Array;
  /** How many pairs the event has. */
  read(place: number): number;
}

/** The same answer as `eventPairs`; the usual event with two participants is looked up by their roles. */
export function createPairs(events: Taking): Pairs {
  const { starts, items } = events.participants;
  const from = new Int32Array(ROOM);
  const to = new Int32Array(ROOM);
  const directed = new Uint8Array(ROOM);
  const readTwo = (at: number): number => {
    const [first, second] = [items[at]!, items[at + 1]!];
    const way = TWO[events.roles[at]! * ROLES + events.roles[at + 1]!]!;
    if (way === 0 || first === second) return 0;
    const turned = way === 2;
    from[0] = turned ? second : first;
    to[0] = turned ? first : second;
    directed[0] = way === 3 ? 0 : 1;
    return 1;
  };
  const readMany = (place: number): number => {
    const pairs = eventPairs({ participants: participantsOf(events, place) });
    pairs.forEach((pair, index) => {
      from[index] = pair.from;
      to[index] = pair.to;
      directed[index] = pair.directed ? 1 : 0;
    });
    return pairs.length;
  };
  return {
    ...{ from, to, directed },
    read(place) {
      const count = starts[place + 1]! - starts[place]!;
      if (count < 2) return 0;
      return count === 2 ? readTwo(starts[place]!) : readMany(place);
    },
  };
}

const part = (actor: number, role: Role): Participant => ({
  actorId: actor as ActorId,
  placeId: null,
  role,
  inferred: false,
});

function participantsOf({ participants: { starts, items }, roles }: Taking, place: number) {
  const parts: Participant[] = [];
  for (let at = starts[place]!; at < starts[place + 1]!; at += 1)
    parts.push(part(items[at]!, Role.options[roles[at]!]!));
  return parts;
}

const ROLES = Role.options.length;

/** By the roles of two participants: 0 joins nobody, 1 first to second, 2 second to first, 3 both ways. */
const TWO = Uint8Array.from({ length: ROLES * ROLES }, (_, index) => {
  const roles = [Role.options[Math.floor(index / ROLES)]!, Role.options[index % ROLES]!] as const;
  const [pair] = eventPairs({ participants: [part(1, roles[0]), part(2, roles[1])] });
  if (!pair) return 0;
  if (!pair.directed) return 3;
  return pair.from === 1 ? 1 : 2;
});
