/** The facts of an event as a short table: when, who, where, who says so, and what it hangs together with. */
import { TriangleAlert } from 'lucide-react';
import type { WindowView } from '#shared/contract/views.ts';
import { conflictSentences } from '#shared/derive/order-conflicts.ts';
import { t } from '#shared/i18n/text.ts';
import type { Event } from '#shared/model/event.ts';
import { ClaimantFact } from './claimant-fact.tsx';
import { Fact } from './fact.tsx';
import { ItemLink } from './item-link.tsx';
import { linksOf } from './link-words.ts';
import { ParticipantFacts } from './participant-facts.tsx';
import { PlacesFact } from './places-fact.tsx';
import { ReportedFacts } from './reported-facts.tsx';
import { TimeField } from './time-field.tsx';
import { useEdit } from './use-edit.ts';

export interface EventFactsProps {
  readonly event: Event;
  readonly whole: WindowView;
}

export function EventFacts({ event, whole }: EventFactsProps) {
  const edit = useEdit();
  return (
    <dl className="facts">
      <Fact name={t('inspector.facts.when')} field="time">
        <TimeField
          time={event.time}
          anchorEvent={event.anchorEvent}
          whole={whole}
          onSave={(edtf) => edit('event.setTime', { eventId: event.id, edtf }, 'time')}
        />
      </Fact>
      {conflictSentences(event.id, whole).map((sentence) => (
        <Fact key={sentence} name={t('inspector.facts.order')}>
          <span className="order-conflict">
            <TriangleAlert size={14} strokeWidth={1.75} aria-label={t('inspector.event.contradiction')} />
            {sentence}
          </span>
        </Fact>
      ))}
      <ParticipantFacts event={event} whole={whole} />
      <PlacesFact event={event} whole={whole} />
      <ClaimantFact event={event} whole={whole} />
      <ReportedFacts evidence={event.evidence} />
      {linksOf(event.id, whole).map(({ key, words, other }) => (
        <Fact key={key} name={words}>
          <ItemLink item={{ kind: 'event', id: other.id }}>{other.title}</ItemLink>
        </Fact>
      ))}
    </dl>
  );
}
