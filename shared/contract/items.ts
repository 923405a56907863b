/** Corrections: renaming an actor, the fields of an event, review and deletion of any item, and where an item came from. */
import { z } from 'zod';
import { Actor } from '../model/actor.ts';
import { Event, Evidence } from '../model/event.ts';
import { ActorId, EventId } from '../model/ids.ts';
import { PloverType } from '../model/plover.ts';
import { ItemKind, ReviewState } from '../model/review.ts';
import { EventStatus } from '../model/vocabulary.ts';
import { command, query } from './procedure.ts';

const Item = z.strictObject({ kind: ItemKind, id: z.number().int().positive() });
const Done = z.object({});
const Title = z.string().trim().min(1).max(300);

/** A piece of evidence with the sentence it lies in, to be quoted. */
export const QuotedEvidence = Evidence.extend({
  articleTitle: z.string(),
  sentenceNumber: z.number().int().positive(),
  sentence: z.string(),
});
export type QuotedEvidence = z.infer<typeof QuotedEvidence>;

export const itemProcedures = {
  'item.evidence': query(Item, z.array(QuotedEvidence)),
  'item.review': command('Review item', Item.extend({ state: ReviewState }), Done),
  'item.delete': command('Delete item', Item, Done),
  'actor.rename': command('Rename actor', z.strictObject({ actorId: ActorId, name: Title }), Actor),
  'event.setTitle': command('Change event title', z.strictObject({ eventId: EventId, title: Title }), Event),
  'event.setType': command(
    'Change event type',
    z.strictObject({ eventId: EventId, type: PloverType }),
    Event,
  ),
  'event.setStatus': command(
    'Change event status',
    z.strictObject({ eventId: EventId, status: EventStatus }),
    Event,
  ),
  /** `edtf: null` makes the event undated; a text that is not EDTF is refused with `bad-date`. */
  'event.setTime': command(
    'Change event time',
    z.strictObject({ eventId: EventId, edtf: z.string().trim().min(1).max(64).nullable() }),
    Event,
  ),
};
