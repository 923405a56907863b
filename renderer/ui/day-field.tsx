/** A field for a day, written and shown as "3 Feb 2026"; taken over on Enter and on leaving the field. */
import { type ChangeEvent, type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { dayText } from '#shared/derive/date-text.ts';
import { parseDayInput } from '#shared/derive/day-input.ts';
import { t } from '#shared/i18n/text.ts';
import type { DateFormat } from '#shared/lib/date-format.ts';
import { type Day, dayOf } from '#shared/lib/day.ts';

/** 3 February 2026. */
const EXAMPLE = dayOf(2026, 2, 3);

interface DayFieldProps {
  readonly label: string;
  readonly day: Day | null;
  readonly onChange: (day: Day | null) => void;
  readonly note?: ReactNode;
  /** Shown in the empty field. */
  readonly placeholder?: string;
  /** The label is read out but not shown. */
  readonly compact?: boolean;
  readonly format: DateFormat;
}

export function DayField({
  label,
  day,
  onChange,
  note,
  placeholder,
  compact = false,
  format,
}: DayFieldProps) {
  const id = useId();
  const { text, unreadable, field } = useDraft(day, onChange, format);
  const example = dayText(EXAMPLE, format);
  return (
    <div className="field day-field">
      <label className={compact ? 'visually-hidden' : 'field-label'} htmlFor={id}>
        {label}
      </label>
      <input
        className="input figures"
        id={id}
        value={text}
        placeholder={placeholder ?? example}
        aria-invalid={unreadable}
        aria-describedby={`${id}-note`}
        autoComplete="off"
        {...field}
      />
      <span
        className={compact ? 'visually-hidden' : 'field-note'}
        id={`${id}-note`}
        data-tone={unreadable ? 'failed' : 'plain'}
      >
        {unreadable ? t('ui.writeDate', { example }) : note}
      </span>
    </div>
  );
}

/** What is written but not yet taken over; Escape drops it. */
function useDraft(day: Day | null, onChange: (day: Day | null) => void, format: DateFormat) {
  const [draft, setDraft] = useState<string | null>(null);
  const unreadable = draft !== null && draft.trim() !== '' && parseDayInput(draft, format) === null;
  const take = () => {
    if (draft === null || unreadable) return;
    setDraft(null);
    const next = parseDayInput(draft, format);
    if (next !== day) onChange(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take();
    if (event.key === 'Escape') setDraft(null);
  };
  const onInput = (event: ChangeEvent<HTMLInputElement>) => setDraft(event.target.value);
  const text = draft ?? (day === null ? '' : dayText(day, format));
  return { text, unreadable, field: { onChange: onInput, onKeyDown, onBlur: take } };
}
