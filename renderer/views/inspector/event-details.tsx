/** An event in the inspector: title, type, status, time, who takes part, what it hangs together with. */
import { quadWord, typeWord } from '#shared/derive/words.ts';
import { t } from '#shared/i18n/text.ts';
import { PloverType, type Quad, quadOf } from '#shared/model/plover.ts';
import { EventStatus } from '#shared/model/vocabulary.ts';
import { useWritable } from '../../app/workspace-context.ts';
import { AFrameLater } from '../../ui/a-frame-later.tsx';
import { ChoiceButton, type ChoiceGroup } from '../../ui/choice-button.tsx';
import { QuadMark } from '../../ui/quad-mark.tsx';
import { EventFacts, type EventFactsProps } from './event-facts.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { ConfidenceChip, GradeChip, ReviewChip, StatusChip } from './item-chips.tsx';
import { TitleField } from './title-field.tsx';
import { useEdit } from './use-edit.ts';

export function EventDetails({ event, whole }: EventFactsProps) {
  const edit = useEdit();
  return (
    <>
      <h3 className="inspector-title" data-field="title">
        <TitleField
          label={t('inspector.event.title')}
          value={event.title}
          onSave={(title) => edit('event.setTitle', { eventId: event.id, title }, 'title')}
        />
      </h3>
      <div className="chips">
        <TypeChip event={event} />
        <StatusChip
          status={event.status}
          options={EventStatus.options}
          onChange={(status) => void edit('event.setStatus', { eventId: event.id, status }, 'status')}
        />
        <GradeChip evidence={event.evidence} />
        <ConfidenceChip confidence={event.confidence} />
        <ReviewChip item={event} />
      </div>
      <AFrameLater>
        <EventFacts event={event} whole={whole} />
        <EvidenceList item={{ kind: 'event', id: event.id }} quad={quadOf(event.type)} />
      </AFrameLater>
    </>
  );
}

const QUADS: readonly Quad[] = [
  'material-conflict',
  'verbal-conflict',
  'material-cooperation',
  'verbal-cooperation',
  'other',
];

const typeGroups = (): readonly ChoiceGroup<PloverType>[] =>
  QUADS.map((quad) => ({
    title: quad === 'other' ? t('inspector.event.otherTypes') : quadWord(quad),
    options: PloverType.options.filter((type) => quadOf(type) === quad),
  }));

function TypeChip({ event }: Pick<EventFactsProps, 'event'>) {
  const edit = useEdit();
  const quad = quadOf(event.type);
  return (
    <span data-field="type">
      <ChoiceButton
        label={t('inspector.event.type')}
        value={event.type}
        groups={typeGroups()}
        wordOf={typeWord}
        markOf={(type) => <QuadMark quad={quadOf(type)} />}
        disabled={!useWritable()}
        className={`chip quad-chip quad-${quad}`}
        onChange={(type) => void edit('event.setType', { eventId: event.id, type }, 'type')}
      />
    </span>
  );
}
