/** Short ways to make records for the tests of the derivations. */
import type { WindowView } from '#shared/contract/views.ts';
import { parseEdtf } from '#shared/lib/edtf.ts';
import type { Event } from '#shared/model/event.ts';
import type { ActorId, EventId, RelationId } from '#shared/model/ids.ts';
import type { Relation } from '#shared/model/relation.ts';
import { type TimeSpan, undatedSpan } from '#shared/model/time-span.ts';
import type { ActorKind, Role } from '#shared/model/vocabulary.ts';

export type ViewEvent = WindowView['events'][number];

const provenance = { origin: 'extractor', confidence: 0.9, review: 'unreviewed' } as const;

export const actorId = (id: number): ActorId => id as ActorId;
export const eventId = (id: number): EventId => id as EventId;

export const actor = (id: number, name: string, kind: ActorKind = 'state'): WindowView['actors'][number] => ({
  id: actorId(id),
  name,
  kind,
  aliases: [],
  attributes: {},
  ...provenance,
});

/** A time from EDTF; bounds and `approximate` may be given apart. */
export function time(edtf: string | null, other: Partial<TimeSpan> = {}): TimeSpan {
  const parsed = edtf === null ? null : parseEdtf(edtf);
  const bounds = parsed?.ok
    ? { earliest: parsed.value.earliest, latest: parsed.value.latest, approximate: parsed.value.approximate }
    : {};
  return { ...undatedSpan, edtf, ...bounds, ...other };
}

export const event = (id: number, fields: Partial<ViewEvent> = {}): ViewEvent => ({
  id: eventId(id),
  title: `Event ${id}`,
  type: 'CONSULT',
  subtype: null,
  status: 'occurred',
  time: time('2026-02-03'),
  anchorEvent: null,
  placeIds: [],
  claimant: null,
  participants: [],
  evidence: [],
  overlap: 'inside',
  ...provenance,
  ...fields,
});

export type Parts = readonly (readonly [Role, number])[];

export const taking = (...parts: Parts): Event['participants'] =>
  parts.map(([role, id]) => ({ actorId: actorId(id), placeId: null, role, inferred: false }));

export const relation = (id: number, fields: Partial<Relation> = {}): Relation => ({
  id: id as RelationId,
  subject: actorId(1),
  predicate: 'is president of',
  family: 'head-of',
  object: actorId(2),
  directed: true,
  status: 'current',
  time: undatedSpan,
  evidence: [],
  ...provenance,
  ...fields,
});

export const view = (fields: Partial<WindowView> = {}): WindowView => ({
  window: { from: null, to: null },
  counts: { inside: 0, partly: 0, undated: 0 },
  total: fields.events?.length ?? 0,
  truncated: false,
  events: [],
  actors: [actor(1, 'Aland'), actor(2, 'Borduria'), actor(3, 'Cagliostra')],
  places: [],
  relations: [],
  links: [],
  ...fields,
});
