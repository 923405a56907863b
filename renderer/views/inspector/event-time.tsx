/** When an event happens: in words, with the text's own words and the reasoning; edited as EDTF. */
import type { WindowView } from '#shared/contract/views.ts';
import { timeText } from '#shared/derive/date-text.ts';
import { parseEdtf } from '#shared/lib/edtf.ts';
import type { Event } from '#shared/model/event.ts';
import { useWorkspace, useWritable } from '../../app/workspace-context.ts';
import { EditableText } from '../../ui/editable-text.tsx';

interface EventTimeProps {
  readonly event: Event;
  readonly whole: WindowView;
}

export function EventTime({ event, whole }: EventTimeProps) {
  const { edits } = useWorkspace();
  const { time } = event;
  const anchor = whole.events.find((each) => each.id === event.anchorEvent);
  return (
    <>
      <EditableText
        label="Time"
        value={time.edtf ?? ''}
        shown={<span className="figures">{timeText(time)}</span>}
        disabled={!useWritable()}
        mayBeEmpty
        noteFor={draftNote}
        onSave={(text) =>
          void edits.run('event.setTime', { eventId: event.id, edtf: text === '' ? null : text })
        }
      />
      {time.expression === null ? null : <span className="aside"> “{time.expression}”</span>}
      {anchor ? <span className="aside"> counted from “{anchor.title}”</span> : null}
      {time.basis === null ? null : <span className="basis">{time.basis}</span>}
    </>
  );
}

/** Reads the draft back in words, so that nobody needs to know EDTF by heart. */
function draftNote(draft: string): string {
  const text = draft.trim();
  if (text === '') return 'Leave it empty for no date.';
  const parsed = parseEdtf(text);
  if (!parsed.ok)
    return 'Write 2026-02-03, 2026-02, 2026-02-01/2026-02-10, or [2026-01-27..2026-02-03]; add ~ for about.';
  return timeText({ edtf: text, ...parsed.value });
}
