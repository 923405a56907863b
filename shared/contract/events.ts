/** Corrections of events, field by field. */
import { z } from 'zod';
import { Event } from '../model/event.ts';
import { EventId } from '../model/ids.ts';
import { PloverType } from '../model/plover.ts';
import { EventStatus, Role } from '../model/vocabulary.ts';
import { ActorChoice, PlaceChoice, Title } from './choices.ts';
import { command } from './procedure.ts';

/** EDTF as an analyst types it; null makes an item undated. */
export const TypedTime = z.string().trim().min(1).max(64).nullable();

const part = { role: Role, inferred: z.boolean().default(false) };
/** Exactly one of `actorId` and `placeId`. */
const TypedParticipant = z.union([
  z.strictObject({ actorId: ActorChoice, ...part }),
  z.strictObject({ placeId: PlaceChoice, ...part }),
]);
export type TypedParticipant = z.infer<typeof TypedParticipant>;

const event = { eventId: EventId };

export const eventProcedures = {
  'event.setTitle': command('Change event title', z.strictObject({ ...event, title: Title }), Event),
  'event.setType': command('Change event type', z.strictObject({ ...event, type: PloverType }), Event),
  'event.setStatus': command('Change event status', z.strictObject({ ...event, status: EventStatus }), Event),
  /** `edtf: null` makes the event undated; a text that is not EDTF is refused with `bad-date`. */
  'event.setTime': command('Change event time', z.strictObject({ ...event, edtf: TypedTime }), Event),
  /** Whose word it is; null is the article itself. */
  'event.setClaimant': command(
    'Change claimant',
    z.strictObject({ ...event, actorId: ActorChoice.nullable() }),
    Event,
  ),
  /** All places of the event, the main one first. */
  'event.setPlaces': command(
    'Change event places',
    z.strictObject({ ...event, placeIds: z.array(PlaceChoice).max(50) }),
    Event,
  ),
  /** All who take part, in order; the same one in the same role counts once. */
  'event.setParticipants': command(
    'Change participants',
    z.strictObject({ ...event, participants: z.array(TypedParticipant).max(200) }),
    Event,
  ),
};
