/** A large case for measuring: many actors and events from a seeded generator. */

import type { ActorId, EventId } from '#shared/model/ids.ts';
import { PloverType } from '#shared/model/plover.ts';
import { undatedSpan } from '#shared/model/time-span.ts';
import { ActorKind, EventStatus } from '#shared/model/vocabulary.ts';
import { createSampleCase, type SampleCase } from './case.ts';

export interface LargeCaseSize {
  readonly actors: number;
  readonly events: number;
  readonly seed: number;
}

/** Mulberry32, public domain, by Tommy Ettinger: numbers from 0 up to 1. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Days since 1970 of 1 January 2024. */
const FIRST_DAY = 19_723;
const SPAN = 760;

export function createLargeCase({ actors, events, seed }: LargeCaseSize): SampleCase {
  const random = createRandom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const base = createSampleCase();
  const template = base.events[0]!;
  // Few actors take part in much, many in little.
  const someone = () => (1 + Math.floor(actors * random() ** 2.2)) as ActorId;
  return {
    ...base,
    relations: [],
    links: [],
    actors: Array.from({ length: actors }, (_, index) => ({
      ...base.actors[0]!,
      id: (index + 1) as ActorId,
      name: `Actor ${index + 1}`,
      kind: pick(ActorKind.options),
    })),
    events: Array.from({ length: events }, (_, index) => {
      const earliest = FIRST_DAY + Math.floor(random() * SPAN);
      const latest = earliest + (random() < 0.7 ? 0 : Math.floor(random() * 20));
      return {
        ...template,
        id: (index + 1) as EventId,
        title: `Event ${index + 1}`,
        type: pick(PloverType.options),
        status: pick(EventStatus.options),
        time: { ...undatedSpan, earliest, latest },
        participants: [
          { actorId: someone(), placeId: null, role: 'agent' as const, inferred: false },
          { actorId: someone(), placeId: null, role: 'target' as const, inferred: false },
        ],
      };
    }),
  };
}
