/** Gives those who act together their side where only one side acts. Rule RO-7. */
import type { Reading } from './draft.ts';
import { parties } from './sides.ts';
import type { StoryEvent } from './story.ts';

/** One person, state or body: a group may have agreed among its own. */
const isSingle = (reading: Reading, id: number): boolean => {
  const { names, key, plural } = reading.entities.entities[id]!;
  return !plural && (names.length > 0 || key !== null);
};

/**
 * RO-7: "Peru agreed to resign": whoever agrees alone, as far as the article tells, is the agent; parties need each other.
 */
export function settleSides(reading: Reading, events: readonly StoryEvent[]): void {
  for (const { participants, drafts, type } of events) {
    const acting = parties(participants);
    const isOfVerbs = type === 'AGREE' && drafts.every(({ trigger }) => !trigger.isNoun);
    if (!isOfVerbs || acting.length !== 1 || !isSingle(reading, acting[0]!)) continue;
    for (const [at, participant] of participants.entries())
      if (participant.role === 'party') participants[at] = { ...participant, role: 'agent' };
  }
}
