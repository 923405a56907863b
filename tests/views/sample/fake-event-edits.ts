/** The fake core's corrections of events. */
import type { Event } from '#shared/model/event.ts';
import type { SampleCase } from './case.ts';
import { chosenActor, chosenPlace, typedTime } from './fake-choices.ts';
import type { Edit, EditResult } from './fake-edits.ts';
import type { Input } from './fake-reply.ts';

type Changed = readonly [label: string, data: SampleCase, fields: Partial<Event>] | 'bad-date' | null;

export function eventEdit(data: SampleCase, { name, input }: Edit): EditResult | null {
  const event = data.events.find((each) => each.id === input.eventId);
  if (!event) return 'not-found';
  const changed = changeOf(data, name, input);
  if (changed === null || typeof changed === 'string') return changed;
  const [label, next, fields] = changed;
  const output = { ...event, ...fields };
  const events = next.events.map((each) => (each.id === event.id ? output : each));
  return { label, subject: event.title, data: { ...next, events }, output };
}

function changeOf(data: SampleCase, name: string, input: Input): Changed {
  switch (name) {
    case 'event.setTitle':
      return ['Change event title', data, { title: String(input.title) }];
    case 'event.setType':
      return ['Change event type', data, { type: input.type as Event['type'] }];
    case 'event.setStatus':
      return ['Change event status', data, { status: input.status as Event['status'] }];
    case 'event.setTime': {
      const time = typedTime(input.edtf);
      return time ? ['Change event time', data, { time }] : 'bad-date';
    }
    case 'event.setClaimant': {
      if (input.actorId === null) return ['Change claimant', data, { claimant: null }];
      const chosen = chosenActor(data, input.actorId);
      return ['Change claimant', chosen.data, { claimant: chosen.id }];
    }
    case 'event.setPlaces':
      return withPlaces(data, input.placeIds as readonly unknown[]);
    case 'event.setParticipants':
      return withParticipants(data, input.participants as readonly Input[]);
    default:
      return null;
  }
}

function withPlaces(data: SampleCase, choices: readonly unknown[]): Changed {
  let next = data;
  const placeIds = choices.map((choice) => {
    const chosen = chosenPlace(next, choice);
    next = chosen.data;
    return chosen.id;
  });
  return ['Change event places', next, { placeIds }];
}

function withParticipants(data: SampleCase, typed: readonly Input[]): Changed {
  let next = data;
  const participants = typed.map(({ actorId, placeId, role, inferred = false }) => {
    const part = { role: role as Event['participants'][number]['role'], inferred: inferred === true };
    if (actorId === undefined) {
      const chosen = chosenPlace(next, placeId);
      next = chosen.data;
      return { ...part, actorId: null, placeId: chosen.id };
    }
    const chosen = chosenActor(next, actorId);
    next = chosen.data;
    return { ...part, actorId: chosen.id, placeId: null };
  });
  return ['Change participants', next, { participants }];
}
