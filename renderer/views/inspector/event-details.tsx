/** An event in the inspector: title, type, status, time, who takes part, what it hangs together with. */
import type { WindowView } from '#shared/contract/views.ts';
import { quadGlyph } from '#shared/derive/marks.ts';
import { statusWord, typeWord } from '#shared/derive/words.ts';
import type { Event } from '#shared/model/event.ts';
import { PloverType, quadOf } from '#shared/model/plover.ts';
import { EventStatus } from '#shared/model/vocabulary.ts';
import { useWorkspace, useWritable } from '../../app/workspace-context.ts';
import { Choice } from '../../ui/fields.tsx';
import { EventFacts } from './event-facts.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { ItemActions } from './item-actions.tsx';
import { ConfidenceChip, ReviewChip } from './item-chips.tsx';
import { TitleField } from './title-field.tsx';

interface EventDetailsProps {
  readonly event: Event;
  readonly whole: WindowView;
}

export function EventDetails({ event, whole }: EventDetailsProps) {
  const { edits } = useWorkspace();
  const writable = useWritable();
  return (
    <>
      <TitleField
        label="Event title"
        value={event.title}
        onSave={(title) => void edits.run('event.setTitle', { eventId: event.id, title })}
      />
      <div className="chips">
        <TypeChip event={event} disabled={!writable} />
        <span className="chip">
          <Choice
            label="Status"
            value={event.status}
            options={EventStatus.options}
            wordOf={statusWord}
            disabled={!writable}
            onChange={(status) => void edits.run('event.setStatus', { eventId: event.id, status })}
          />
        </span>
        <ConfidenceChip confidence={event.confidence} />
        <ReviewChip item={event} />
      </div>
      <EventFacts event={event} whole={whole} />
      <EvidenceList item={{ kind: 'event', id: event.id }} />
      <ItemActions item={{ kind: 'event', id: event.id }} review={event.review} name={event.title} />
    </>
  );
}

function TypeChip({ event, disabled }: { readonly event: Event; readonly disabled: boolean }) {
  const { edits } = useWorkspace();
  const quad = quadOf(event.type);
  return (
    <span className={`chip quad-${quad}`} data-quad={quad}>
      <span aria-hidden="true">{quadGlyph(quad)}</span>
      <Choice
        label="Type"
        value={event.type}
        options={PloverType.options}
        wordOf={typeWord}
        disabled={disabled}
        onChange={(type) => void edits.run('event.setType', { eventId: event.id, type })}
      />
    </span>
  );
}
