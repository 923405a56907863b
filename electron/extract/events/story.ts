/** Events of the article while drafts are being merged: what all the drafts of one event say together. */
import type { PloverType } from '#shared/model/plover.ts';
import type { EventStatus } from '#shared/model/vocabulary.ts';
import type { TimeMention } from '../times/time-mention.ts';
import type { DraftParticipant, EventDraft } from './draft.ts';

export interface StoryEvent {
  readonly id: number;
  /** In text order; the first names the event. */
  readonly drafts: EventDraft[];
  type: PloverType;
  family: string;
  status: EventStatus;
  statusRule: string;
  readonly participants: DraftParticipant[];
  readonly places: number[];
  claimant: number | null;
  time: TimeMention | null;
}

export function storyOf(id: number, draft: EventDraft): StoryEvent {
  return {
    id,
    drafts: [draft],
    type: draft.type,
    family: draft.family,
    status: draft.status,
    statusRule: draft.statusRule,
    participants: [...draft.participants],
    places: [...draft.places],
    claimant: draft.claimant,
    time: draft.time,
  };
}

/** Firmer first: a status that says more replaces one that says less when two drafts of one event differ. */
const STATUS_WEIGHT: Readonly<Record<EventStatus, number>> = {
  conditional: 5,
  planned: 4,
  ongoing: 3,
  negated: 2,
  occurred: 2,
  hypothetical: 1,
};

const RECEIVERS = new Set(['recipient', 'audience', 'target', 'host', 'affected']);
const MAX_PARTIES = 2;

const sideOf = ({ role }: DraftParticipant): 'party' | 'receiving' | 'acting' =>
  role === 'party' ? 'party' : RECEIVERS.has(role) ? 'receiving' : 'acting';

/** A restatement fills a side that is still empty; it does not bring new actors to a side that is named. */
function absorbParticipants(event: StoryEvent, draft: EventDraft): void {
  const filled = new Map<string, number>();
  for (const known of event.participants) filled.set(sideOf(known), (filled.get(sideOf(known)) ?? 0) + 1);
  for (const participant of draft.participants) {
    const side = sideOf(participant);
    const limit = side === 'party' ? MAX_PARTIES : 1;
    const isKnown = event.participants.some((known) => known.entity === participant.entity);
    if (!isKnown && (filled.get(side) ?? 0) < limit) event.participants.push(participant);
  }
}

/** Adds a restatement: its participants, places and time where the event has none. */
export function absorb(event: StoryEvent, draft: EventDraft): void {
  event.drafts.push(draft);
  absorbParticipants(event, draft);
  for (const place of draft.places) if (!event.places.includes(place)) event.places.push(place);
  event.time ??= draft.time;
  // A plain statement takes the type of the stand that the same speaker takes elsewhere.
  if (event.type === 'CONSULT' && draft.type !== 'CONSULT') {
    event.type = draft.type;
    event.family = draft.family;
  }
  const [first] = event.drafts;
  const speaks = first!.trigger.sense.frame.subject === 'speaker';
  // A bare noun that speaks of what a clause has told does not say more of whether it is so.
  const onlyNames = draft.trigger.isNoun && draft.trigger.clause === null && first!.trigger.clause !== null;
  if (!speaks && !onlyNames && STATUS_WEIGHT[draft.status] > STATUS_WEIGHT[event.status]) {
    event.status = draft.status;
    event.statusRule = draft.statusRule;
  }
}
