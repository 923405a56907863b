/** A time moved on the timeline: what would be written, in EDTF and in words, or why it cannot be moved. */
import { t } from '../i18n/text.ts';
import { type DateFormat, defaultDateFormat } from '../lib/date-format.ts';
import type { Day } from '../lib/day.ts';
import { parseEdtf } from '../lib/edtf.ts';
import { type EdtfPart, shiftEdtf, stepsIn, unitOf } from '../lib/edtf-shift.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { isUndated, type TimeSpan } from '../model/time-span.ts';
import { timeText } from './date-text.ts';

export interface TimeMove {
  readonly part: EdtfPart;
  /** Of the time's own precision; negative is earlier. */
  readonly steps: number;
}

export interface MovedTime {
  readonly edtf: string;
  /** In words, before and after. */
  readonly from: string;
  readonly to: string;
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/** The fault is a sentence for people. */
export function movedTime(
  time: TimeSpan,
  move: TimeMove,
  format: DateFormat = defaultDateFormat,
): Result<MovedTime, string> {
  if (isUndated(time)) return err(t('dates.moves.undated'));
  if (time.edtf === null) return err(t('dates.moves.not-edtf'));
  const moved = shiftEdtf(time.edtf, move);
  if (!moved.ok) return err(t(`dates.moves.${moved.error}`));
  const parsed = parseEdtf(moved.value);
  if (!parsed.ok) return err(t('dates.moves.far'));
  const { earliest, latest } = parsed.value;
  const to = timeText({ edtf: moved.value, ...parsed.value }, format);
  return ok({ edtf: moved.value, from: timeText(time, format), to, earliest, latest });
}

/** The move that comes nearest to some days. An end that cannot be moved by itself moves the whole. */
export function moveByDays({ edtf }: TimeSpan, part: EdtfPart, days: number): TimeMove {
  const own = edtf === null ? null : unitOf(edtf, part);
  const whole = edtf === null ? null : unitOf(edtf, 'all');
  if (own?.ok) return { part, steps: stepsIn(own.value, days) };
  return { part: 'all', steps: whole?.ok ? stepsIn(whole.value, days) : Math.sign(days) };
}
