/** Participants that follow from other events: whoever attacked is the target of a condemnation of the attack. Rules IN-1 to IN-3. */
import type { EntityList } from '../coreference/entity.ts';
import type { DraftParticipant } from './draft.ts';
import { acting, parties, receiving } from './sides.ts';
import type { StoryEvent } from './story.ts';

const inferred = (entity: number, role: DraftParticipant['role']): DraftParticipant => ({
  entity,
  role,
  inferred: true,
});

/** The event that a token belongs to: a trigger there, or the one that an anaphor ("this move") speaks of. */
function eventOfToken(
  events: readonly StoryEvent[],
  sentence: number,
  token: number,
): StoryEvent | undefined {
  return events.find((event) =>
    event.drafts.some((draft) => draft.sentence === sentence && draft.trigger.token === token),
  );
}

/** IN-1: "condemned the attack", "denounced the operation": the doers of the object are the other side. */
function fromObjects(events: readonly StoryEvent[], event: StoryEvent): void {
  const role = event.drafts[0]!.trigger.sense.frame.object;
  if (!role || receiving(event.participants).length > 0) return;
  const objects = event.drafts.flatMap((draft) =>
    draft.objectTokens.flatMap((token) => eventOfToken(events, draft.sentence, token) ?? []),
  );
  for (const object of objects.filter((other) => other !== event)) {
    for (const doer of [...acting(object.participants), ...parties(object.participants)]) {
      if (!event.participants.some(({ entity }) => entity === doer))
        event.participants.push(inferred(doer, role));
    }
  }
}

const isWar = (event: StoryEvent): boolean =>
  event.drafts.some((draft) => ['war', 'conflict'].includes(draft.trigger.sense.entry));

/** IN-2: "the war" without names is between those who attack each other in the article. */
function warParties(events: readonly StoryEvent[], event: StoryEvent): void {
  if (!isWar(event) || event.participants.length > 1) return;
  const fight = events.find(
    (other) =>
      other !== event &&
      other.type === 'ASSAULT' &&
      acting(other.participants).length > 0 &&
      receiving(other.participants).length > 0,
  );
  if (!fight) return;
  for (const entity of [
    ...acting(fight.participants).slice(0, 1),
    ...receiving(fight.participants).slice(0, 1),
  ]) {
    if (!event.participants.some((known) => known.entity === entity))
      event.participants.push(inferred(entity, 'party'));
  }
}

/** IN-3: "a peace agreement with Russia": the other party is the state that most events of the article are about. */
function otherParty(events: readonly StoryEvent[], event: StoryEvent, entities: EntityList): void {
  const named = parties(event.participants);
  const { trigger } = event.drafts[0]!;
  const isOneSided =
    event.participants.length === 1 && named.length === 1 && trigger.sense.frame.subject === 'party';
  if (!isOneSided || entities.entities[named[0]!]!.kind !== 'state') return;
  if (!trigger.isNoun && !trigger.sense.entry.includes('+')) return;
  const best = busiestState(events, entities, named[0]!);
  if (best !== null) event.participants.push(inferred(best, 'party'));
}

/** The state that takes part in most events, two at least; null when there is none beside `except`. */
function busiestState(events: readonly StoryEvent[], entities: EntityList, except: number): number | null {
  const counts = new Map<number, number>();
  for (const { entity } of events.flatMap((event) => event.participants)) {
    const isOther = entities.entities[entity]!.kind === 'state' && entity !== except;
    if (isOther) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0];
  return best && best[1] >= 2 ? best[0] : null;
}

/** Adds what can be concluded; every addition is marked as inferred. */
export function inferParticipants(events: readonly StoryEvent[], entities: EntityList): void {
  for (const event of events) warParties(events, event);
  for (const event of events) otherParty(events, event, entities);
  for (const event of events) fromObjects(events, event);
}
