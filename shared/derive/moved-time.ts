/** A time moved on the timeline: what would be written, in EDTF and in words, or why it cannot be moved. */
import { type DateFormat, defaultDateFormat } from '../lib/date-format.ts';
import type { Day } from '../lib/day.ts';
import { parseEdtf } from '../lib/edtf.ts';
import { type EdtfPart, type ShiftFault, shiftEdtf, stepsIn, unitOf } from '../lib/edtf-shift.ts';
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

const FAULTS: Readonly<Record<ShiftFault, string>> = {
  set: 'It is dated to one day of several: write its time in the inspector',
  'not-edtf': 'Its time is known in words only: write it in the inspector',
  'no-such-end': 'That end is open',
  far: 'There are no dates that far away',
  'ends-before-start': 'It would end before it begins',
};

/** The fault is a sentence for people. */
export function movedTime(
  time: TimeSpan,
  move: TimeMove,
  format: DateFormat = defaultDateFormat,
): Result<MovedTime, string> {
  if (isUndated(time)) return err('It has no date yet: write its time in the inspector');
  if (time.edtf === null) return err(FAULTS['not-edtf']);
  const moved = shiftEdtf(time.edtf, move);
  if (!moved.ok) return err(FAULTS[moved.error]);
  const parsed = parseEdtf(moved.value);
  if (!parsed.ok) return err(FAULTS.far);
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
