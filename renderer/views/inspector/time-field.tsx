/** A time of an event or a relation: in words, with the text's own words and the reasoning; written as people write it. */
import type { WindowView } from '#shared/contract/views.ts';
import { timeText } from '#shared/derive/date-text.ts';
import { parseTimeInput } from '#shared/derive/time-input.ts';
import { parseEdtf } from '#shared/lib/edtf.ts';
import type { EventId } from '#shared/model/ids.ts';
import { isUndated, type TimeSpan } from '#shared/model/time-span.ts';
import { useWritable } from '../../app/workspace-context.ts';
import { EditableText } from '../../ui/editable-text.tsx';

interface TimeFieldProps {
  readonly time: TimeSpan;
  /** The event that the time is counted from. */
  readonly anchorEvent?: EventId | null;
  readonly whole: WindowView;
  /** EDTF, or null for no date. */
  readonly onSave: (edtf: string | null) => Promise<unknown>;
}

export function TimeField({ time, anchorEvent = null, whole, onSave }: TimeFieldProps) {
  const anchor = whole.events.find((each) => each.id === anchorEvent);
  const words = [
    ...(time.expression === null ? [] : [`“${time.expression}”`]),
    ...(anchor ? [`counted from “${anchor.title}”`] : []),
    ...(time.basis === null ? [] : [time.basis]),
  ];
  return (
    <>
      <EditableText
        label="Time"
        value={writtenTime(time)}
        shown={{ text: timeText(time), tone: isUndated(time) ? 'nothing' : 'plain' }}
        disabled={!useWritable()}
        mayBeEmpty
        fits={(draft) => draft.trim() === '' || parseTimeInput(draft) !== null}
        noteFor={draftNote}
        onSave={(text) => onSave(text === '' ? null : parseTimeInput(text))}
      />
      {words.length === 0 ? null : <span className="basis">{words.join(' · ')}</span>}
    </>
  );
}

/** The words that are shown where they can be read back without loss, else EDTF. */
function writtenTime(time: TimeSpan): string {
  if (time.edtf === null) return '';
  const words = timeText(time);
  return parseTimeInput(words) === time.edtf ? words : time.edtf;
}

/** Reads the draft back, so that one sees what it is taken for. */
function draftNote(draft: string): string {
  if (draft.trim() === '') return 'Empty for no date.';
  const edtf = parseTimeInput(draft);
  const parsed = edtf === null ? null : parseEdtf(edtf);
  if (!parsed?.ok)
    return 'Write 3 Feb 2026, early March 2026, 27 Jan – 10 Feb 2026, since 2024, or about Feb 2026.';
  return timeText({ edtf, ...parsed.value });
}
