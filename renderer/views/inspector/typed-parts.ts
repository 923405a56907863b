/** Who takes part in an event, as a correction gives it: the whole list, with one changed, added or left out. */
import type { InputOf } from '#shared/contract/index.ts';
import { isDoing, isReceiving, mainRolesOf } from '#shared/derive/main-roles.ts';
import type { Event, Participant } from '#shared/model/event.ts';
import type { Role } from '#shared/model/vocabulary.ts';
import type { Picked } from './who-finder.tsx';

type Typed = InputOf<'event.setParticipants'>['participants'][number];

/** The same for the same participant in the same role: where the focus belongs after an edit. */
export const partField = ({ actorId, placeId, role }: Participant): string =>
  `part ${actorId === null ? `place ${placeId}` : actorId} ${role}`;

const typedOf = ({ actorId, placeId, role, inferred }: Participant): readonly Typed[] => {
  if (actorId !== null) return [{ actorId, role, inferred }];
  return placeId === null ? [] : [{ placeId, role, inferred }];
};

/** What an analyst says is no conclusion of the extractor's. */
export const typedPart = (picked: Picked, role: Role): Typed =>
  picked.kind === 'actor' ? { actorId: picked.choice, role } : { placeId: picked.choice, role };

/** All parts, with `part` replaced; an empty replacement leaves it out. */
export const withPart = (event: Event, part: Participant, replaced: readonly Typed[]): Typed[] =>
  event.participants.flatMap((each) => (each === part ? replaced : typedOf(each)));

export const withRole = (event: Event, part: Participant, role: Role): Typed[] =>
  withPart(event, part, typedOf({ ...part, role }));

export const withMore = (event: Event, added: Typed): Typed[] => [
  ...event.participants.flatMap(typedOf),
  added,
];

/** The role that an event of this type lacks first. */
export function missingRole({ type, participants }: Event): Role {
  const { doer, receiver } = mainRolesOf(type);
  if (!participants.some(({ role }) => isDoing(role))) return doer;
  if (receiver !== null && !participants.some(({ role }) => isReceiving(role))) return receiver;
  return doer === 'party' ? 'party' : 'affected';
}
