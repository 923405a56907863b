/** On which of the timeline's lines an event stands. */
import type { WindowView } from '../contract/views.ts';
import type { Event } from '../model/event.ts';
import type { ActorId } from '../model/ids.ts';
import { ALL_LINE, actorLineId, placeLineId, typeLineId } from './line-ids.ts';
import { ROLE_ORDER } from './role-order.ts';
import { sourceLineId } from './source-lines.ts';
import type { LaneChoice } from './timeline-lines.ts';

type Places = Pick<Event, 'participants' | 'type' | 'placeIds' | 'evidence'>;
type LinesOfEvent = (event: Places) => readonly [string, ...string[]];

/** The actor that an event is told of: the first in the order of roles. */
export function mainActor(event: Pick<Event, 'participants'>): ActorId | null {
  for (const role of ROLE_ORDER) {
    const found = event.participants.find((p) => p.role === role && p.actorId !== null);
    if (found) return found.actorId;
  }
  return null;
}

/** On the line of each pinned actor that takes part in whatever role; without one, on the one line that it usually has. */
export function eventLines(view: WindowView, choice: LaneChoice): LinesOfEvent {
  const known = new Set(view.actors.map(({ id }) => id));
  const pinned = choice.pinned.filter((id) => known.has(id));
  const usual = usualLine(view, choice);
  return (event) => {
    const [first, ...more] = pinned
      .filter((id) => event.participants.some(({ actorId }) => actorId === id))
      .map(actorLineId);
    return first === undefined ? [usual(event)] : [first, ...more];
  };
}

function usualLine(view: WindowView, { lanes, articles }: LaneChoice): (event: Places) => string {
  switch (lanes) {
    case 'actors':
      return (event) => actorLineId(mainActor(event));
    case 'types':
      return ({ type }) => typeLineId(type);
    case 'places': {
      const known = new Set(view.places.map(({ id }) => id));
      return ({ placeIds }) => placeLineId(placeIds.find((id) => known.has(id)));
    }
    case 'sources': {
      const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet]));
      return ({ evidence: [first] }) => sourceLineId((first && outlets.get(first.articleId)) || null);
    }
    case 'none':
      return () => ALL_LINE;
  }
}
