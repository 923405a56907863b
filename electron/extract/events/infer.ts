/** Participants that follow from other events: whoever attacked is the target of a condemnation of the attack. Rules IN-1 to IN-4. */
import type { PloverType } from '#shared/model/plover.ts';
import type { EntityList } from '../coreference/entity.ts';
import { childrenBy } from '../text/tree.ts';
import type { DraftParticipant, EventDraft, Reading } from './draft.ts';
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

const doersOf = ({ participants }: StoryEvent): readonly number[] => [
  ...acting(participants),
  ...parties(participants),
];

/** An event that answers another one: "condemned the attack". */
export interface Reaction {
  readonly cause: StoryEvent;
  readonly reaction: StoryEvent;
}

const ANSWERING = new Set<PloverType>(['DISAPPROVE', 'SUPPORT', 'REJECT', 'PROTEST']);

const concernedBy = (scene: Scene, event: StoryEvent): readonly Concerned[] =>
  event.drafts.flatMap((draft) =>
    draft.objectTokens.flatMap(({ token, role }) => {
      const object = eventOfToken(scene.events, draft.sentence, token) ?? spokenOf(scene, draft, token);
      return object && object !== event && role !== 'party' ? [{ role, object }] : [];
    }),
  );

interface Concerned {
  readonly role: DraftParticipant['role'];
  readonly object: StoryEvent;
}

/** LK-6: what has happened is why it is condemned, praised, refused or protested against. */
export const reactions = (scene: Scene): readonly Reaction[] =>
  scene.events
    .filter(({ type }) => ANSWERING.has(type))
    .flatMap((reaction) =>
      concernedBy(scene, reaction)
        .filter(({ object }) => object.status === 'occurred' || object.status === 'ongoing')
        .map(({ object }) => ({ cause: object, reaction })),
    );

/** What is told or talked about is no other side. */
const ADDRESSING = new Set<PloverType>(['CONSULT', 'AGREE', 'COOPERATE']);

/** IN-1: "condemned the attack", "aid for the operation": the doers of the object are the other side. */
function fromObjects(scene: Scene, event: StoryEvent): void {
  if (ADDRESSING.has(event.type) || receiving(event.participants).length > 0) return;
  for (const { role, object } of concernedBy(scene, event)) {
    for (const doer of doersOf(object).slice(0, MOST_DOERS)) addInferred(event, doer, role);
  }
}

/** Of a gathering of many no single one is meant. */
const MOST_DOERS = 3;

function addInferred(event: StoryEvent, entity: number, role: DraftParticipant['role']): void {
  if (!event.participants.some((known) => known.entity === entity))
    event.participants.push(inferred(entity, role));
}

interface Scene {
  readonly reading: Reading;
  readonly events: readonly StoryEvent[];
}

/** Nouns that speak of an act already told, whatever it was. */
const ACTS = new Set(
  'move step decision action act measure gesture remark comment statement claim allegation announcement incident'.split(
    ' ',
  ),
);
const POINTING = new Set(['this', 'that', 'the', 'such', 'these', 'those']);

/** IN-4: "this move", "contested that": what the sentence before tells of in its main clause. */
function spokenOf({ reading, events }: Scene, draft: EventDraft, index: number): StoryEvent | undefined {
  const tree = reading.trees[draft.sentence]!;
  const { form, lemma, upos } = tree.tokens[index]!;
  const isBare = upos === 'PRON' && ['this', 'that', 'it'].includes(form.toLowerCase());
  const isAct =
    ACTS.has(lemma.toLowerCase()) &&
    childrenBy(tree, index, 'det').some((det) => POINTING.has(det.form.toLowerCase()));
  if (!isBare && !isAct) return undefined;
  return events.find((event) =>
    event.drafts.some((told) => {
      if (told.sentence !== draft.sentence - 1) return false;
      return reading.trees[told.sentence]!.tokens[told.trigger.clause ?? told.trigger.token]!.head < 0;
    }),
  );
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
export function inferParticipants(events: readonly StoryEvent[], reading: Reading): void {
  for (const event of events) warParties(events, event);
  for (const event of events) otherParty(events, event, reading.entities);
  for (const event of events) fromObjects({ reading, events }, event);
}
