/** The facts of an event as a short table: when, who, where, who says so, and what it hangs together with. */
import type { ReactNode } from 'react';
import type { WindowView } from '#shared/contract/views.ts';
import { ROLE_ORDER } from '#shared/derive/role-order.ts';
import { roleWord } from '#shared/derive/words.ts';
import type { Event, Participant } from '#shared/model/event.ts';
import type { ActorId } from '#shared/model/ids.ts';
import type { Role } from '#shared/model/vocabulary.ts';
import { EventTime } from './event-time.tsx';
import { ItemLink } from './item-link.tsx';
import { linksOf } from './link-words.ts';

interface EventFactsProps {
  readonly event: Event;
  readonly whole: WindowView;
}

export function EventFacts({ event, whole }: EventFactsProps) {
  return (
    <dl className="facts">
      <Fact name="When">
        <EventTime event={event} whole={whole} />
      </Fact>
      {ROLE_ORDER.map((role) => (
        <RoleFact key={role} role={role} event={event} whole={whole} />
      ))}
      <PlaceFact event={event} whole={whole} />
      <Fact name="Who says">
        {event.claimant === null ? 'the article itself' : <ActorLink id={event.claimant} whole={whole} />}
      </Fact>
      {linksOf(event.id, whole).map(({ key, words, other }) => (
        <Fact key={key} name={words}>
          <ItemLink item={{ kind: 'event', id: other.id }}>{other.title}</ItemLink>
        </Fact>
      ))}
    </dl>
  );
}

export const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className="fact">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

function RoleFact({ role, event, whole }: EventFactsProps & { readonly role: Role }) {
  const parts = event.participants.filter((part) => part.role === role);
  if (parts.length === 0) return null;
  return (
    <Fact name={roleWord(role)}>
      {parts.map((part, index) => (
        <span key={`${part.actorId}-${part.placeId}`}>
          {index > 0 ? ', ' : null}
          <ParticipantName part={part} whole={whole} />
        </span>
      ))}
    </Fact>
  );
}

function ParticipantName({ part, whole }: { readonly part: Participant; readonly whole: WindowView }) {
  const place = whole.places.find((each) => each.id === part.placeId);
  return (
    <>
      {part.actorId === null ? place?.name : <ActorLink id={part.actorId} whole={whole} />}
      {part.inferred ? <span className="aside"> (inferred)</span> : null}
    </>
  );
}

function ActorLink({ id, whole }: { readonly id: ActorId; readonly whole: WindowView }) {
  const actor = whole.actors.find((each) => each.id === id);
  return <ItemLink item={{ kind: 'actor', id }}>{actor?.name ?? 'an actor that was deleted'}</ItemLink>;
}

function PlaceFact({ event, whole }: EventFactsProps) {
  const names = event.placeIds
    .map((id) => whole.places.find((place) => place.id === id)?.name)
    .filter((name) => name !== undefined);
  return names.length === 0 ? null : <Fact name="Where">{names.join(', ')}</Fact>;
}
