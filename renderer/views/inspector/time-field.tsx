/** A time of an event or a relation: in words, with the text's own words and the reasoning; written as people write it. */
import type { WindowView } from '#shared/contract/views.ts';
import { basisText } from '#shared/derive/basis-text.ts';
import { dayText, timeText } from '#shared/derive/date-text.ts';
import { parseTimeInput } from '#shared/derive/time-input.ts';
import { t } from '#shared/i18n/text.ts';
import type { DateFormat } from '#shared/lib/date-format.ts';
import { dayOf } from '#shared/lib/day.ts';
import { parseEdtf } from '#shared/lib/edtf.ts';
import type { EventId } from '#shared/model/ids.ts';
import { isUndated, type TimeSpan } from '#shared/model/time-span.ts';
import { useDateFormat } from '../../app/use-date-format.ts';
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
  const format = useDateFormat();
  const anchor = whole.events.find((each) => each.id === anchorEvent);
  const words = [
    ...(time.expression === null ? [] : [t('inspector.time.quoted', { words: time.expression })]),
    ...(anchor ? [t('inspector.time.countedFrom', { title: anchor.title })] : []),
    ...(time.basis === null ? [] : [basisText(time.basis, format)]),
  ];
  return (
    <>
      <EditableText
        label={t('inspector.time.time')}
        value={writtenTime(time, format)}
        shown={{ text: timeText(time, format), tone: isUndated(time) ? 'nothing' : 'plain' }}
        disabled={!useWritable()}
        mayBeEmpty
        fits={(draft) => draft.trim() === '' || parseTimeInput(draft, format) !== null}
        noteFor={(draft) => draftNote(draft, format)}
        onSave={(text) => onSave(text === '' ? null : parseTimeInput(text, format))}
      />
      {words.length === 0 ? null : <span className="basis">{words.join(' · ')}</span>}
    </>
  );
}

/** The words that are shown where they can be read back without loss, else EDTF. */
function writtenTime(time: TimeSpan, format: DateFormat): string {
  if (time.edtf === null) return '';
  const words = timeText(time, format);
  return parseTimeInput(words, format) === time.edtf ? words : time.edtf;
}

/** 3 February 2026. */
const EXAMPLE = dayOf(2026, 2, 3);

/** Reads the draft back, so that one sees what it is taken for. */
function draftNote(draft: string, format: DateFormat): string {
  if (draft.trim() === '') return t('inspector.time.empty');
  const edtf = parseTimeInput(draft, format);
  const parsed = edtf === null ? null : parseEdtf(edtf);
  if (!parsed?.ok) return t('inspector.time.examples', { day: dayText(EXAMPLE, format) });
  return timeText({ edtf, ...parsed.value }, format);
}
