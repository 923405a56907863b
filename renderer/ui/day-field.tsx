/** A field for a day, written and shown as "3 Feb 2026"; taken over on Enter and on leaving the field. */
import { type ChangeEvent, type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { dayText } from '#shared/derive/date-text.ts';
import { parseDayInput } from '#shared/derive/day-input.ts';
import type { Day } from '#shared/lib/day.ts';

interface DayFieldProps {
  readonly label: string;
  readonly day: Day | null;
  readonly onChange: (day: Day | null) => void;
  readonly note?: ReactNode;
  /** Shown in the empty field. */
  readonly placeholder?: string;
  /** The label is read out but not shown. */
  readonly compact?: boolean;
}

export function DayField({
  label,
  day,
  onChange,
  note,
  placeholder = '3 Feb 2026',
  compact = false,
}: DayFieldProps) {
  const id = useId();
  const { text, unreadable, field } = useDraft(day, onChange);
  return (
    <div className="field day-field">
      <label className={compact ? 'visually-hidden' : 'field-label'} htmlFor={id}>
        {label}
      </label>
      <input
        className="input figures"
        id={id}
        value={text}
        placeholder={placeholder}
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
        {unreadable ? 'Write a date such as 3 Feb 2026 or 2026-02-03.' : note}
      </span>
    </div>
  );
}

/** What is written but not yet taken over; Escape drops it. */
function useDraft(day: Day | null, onChange: (day: Day | null) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  const unreadable = draft !== null && draft.trim() !== '' && parseDayInput(draft) === null;
  const take = () => {
    if (draft === null || unreadable) return;
    setDraft(null);
    const next = parseDayInput(draft);
    if (next !== day) onChange(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take();
    if (event.key === 'Escape') setDraft(null);
  };
  const onInput = (event: ChangeEvent<HTMLInputElement>) => setDraft(event.target.value);
  const text = draft ?? (day === null ? '' : dayText(day));
  return { text, unreadable, field: { onChange: onInput, onKeyDown, onBlur: take } };
}
