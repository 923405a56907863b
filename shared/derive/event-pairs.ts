/** Which actors an event joins, and in which direction, from their roles. */
import type { Event } from '../model/event.ts';
import type { ActorId } from '../model/ids.ts';
import type { Role } from '../model/vocabulary.ts';

export interface ActorPair {
  readonly from: ActorId;
  readonly to: ActorId;
  /** False for what holds both ways. */
  readonly directed: boolean;
}

const DOERS: ReadonlySet<Role> = new Set(['agent', 'attacker', 'speaker', 'supplier', 'visitor']);
const GOALS: ReadonlySet<Role> = new Set(['recipient', 'target', 'audience', 'host', 'affected']);

/** An event with more pairs than this would hide the graph behind one meeting. */
const MAX_PAIRS = 15;

/**
 * Doers to goals with an arrow; mediators to the parties with an arrow; parties among each other without.
 * Doers of an event that names no goal are joined without an arrow: they did it together.
 */
export function eventPairs(event: Pick<Event, 'participants'>): readonly ActorPair[] {
  const doers = actorsIn(event, (role) => DOERS.has(role));
  const goals = actorsIn(event, (role) => GOALS.has(role));
  const parties = actorsIn(event, (role) => role === 'party');
  const mediators = actorsIn(event, (role) => role === 'mediator');
  const alone = goals.length + parties.length === 0;
  const pairs = [
    ...crossed(doers, goals),
    ...mutual(alone ? doers : parties),
    ...crossed(doers, parties),
    ...crossed(mediators, parties.length > 0 ? parties : goals),
  ];
  return withoutRepeats(pairs).slice(0, MAX_PAIRS);
}

function actorsIn(event: Pick<Event, 'participants'>, fits: (role: Role) => boolean): readonly ActorId[] {
  const ids = event.participants
    .filter((participant) => fits(participant.role))
    .map((participant) => participant.actorId)
    .filter((id) => id !== null);
  return [...new Set(ids)];
}

const crossed = (from: readonly ActorId[], to: readonly ActorId[]): readonly ActorPair[] =>
  from.flatMap((a) => to.map((b) => ({ from: a, to: b, directed: true })));

const mutual = (actors: readonly ActorId[]): readonly ActorPair[] =>
  actors.flatMap((a, index) => actors.slice(index + 1).map((b) => ({ from: a, to: b, directed: false })));

/** The first pair of two actors stands for all; nobody is joined to himself. */
function withoutRepeats(pairs: readonly ActorPair[]): readonly ActorPair[] {
  const seen = new Set<string>();
  return pairs.filter(({ from, to }) => {
    const key = from < to ? `${from}-${to}` : `${to}-${from}`;
    if (from === to || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
