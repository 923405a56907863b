/** The time window on the scale of the case: two handles, a band between them that moves both, and a strip to draw on. */
import { type KeyboardEvent, type PointerEvent, type ReactNode, type RefObject, useRef } from 'react';
import type { TimeWindow } from '#shared/contract/views.ts';
import { dayRangeText, dayText } from '#shared/derive/date-text.ts';
import type { TimeScale } from '#shared/derive/time-scale.ts';
import { daysOfWindow, endsOf, windowOfDays } from '#shared/derive/window-ends.ts';
import { type Days, movedDays } from '#shared/derive/window-moves.ts';
import { t } from '#shared/i18n/text.ts';
import type { DateFormat } from '#shared/lib/date-format.ts';
import type { Day } from '#shared/lib/day.ts';
import { isAllTime } from '../../state/time-window.ts';
import { dayByKey } from './day-by-key.ts';
import { useWheel } from './use-wheel.ts';

interface WindowSliderProps {
  readonly scale: TimeScale;
  readonly format: DateFormat;
  readonly window: TimeWindow;
  /** A step of a movement. */
  readonly onChange: (window: TimeWindow) => void;
  /** The hand has let go. */
  readonly onEnd: () => void;
  readonly children: ReactNode;
}

type Edge = 'from' | 'to';

export function WindowSlider({ scale, format, window, onChange, onEnd, children }: WindowSliderProps) {
  const track = useRef<HTMLDivElement>(null);
  const [first, last] = endsOf(scale);
  const days = daysOfWindow(window, scale);
  const [left, right] = [scale.toFraction(days.from), scale.toFraction(days.to)];
  const set = (next: Days) => onChange(windowOfDays(next, scale));
  const parts = { scale, format, track, onEnd };
  useWheel(track, { days, scale, onChange: set });
  return (
    <div className="slider" ref={track}>
      {children}
      <div className="slider-outside" style={{ left: 0, width: `${left * 100}%` }} />
      <div className="slider-outside" style={{ left: `${right * 100}%`, right: 0 }} />
      <Strip {...parts} onDraw={set} />
      {isAllTime(window) ? null : <Band {...parts} days={days} onMove={set} />}
      <Handle
        {...parts}
        edge="from"
        day={days.from}
        bounds={[first, days.to]}
        onMove={(day) => set({ ...days, from: Math.min(day, days.to) })}
      />
      <Handle
        {...parts}
        edge="to"
        day={days.to}
        bounds={[days.from, last]}
        onMove={(day) => set({ ...days, to: Math.max(day, days.from) })}
      />
    </div>
  );
}

interface SliderParts {
  readonly scale: TimeScale;
  readonly format: DateFormat;
  readonly track: RefObject<HTMLDivElement | null>;
  readonly onEnd: () => void;
}

/** Takes the pointer until it is let go. */
const capture = (event: PointerEvent): void => event.currentTarget.setPointerCapture(event.pointerId);

/** The day under the pointer while it is held down; null otherwise. */
function heldDay(event: PointerEvent, { scale, track }: SliderParts): Day | null {
  const box = track.current?.getBoundingClientRect();
  if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return null;
  return scale.toDay((event.clientX - box.left) / box.width);
}

/** Drawing on the strip makes a new window. */
function Strip({ onDraw, ...parts }: SliderParts & { readonly onDraw: (days: Days) => void }) {
  const start = useRef<Day | null>(null);
  const onPointerDown = (event: PointerEvent) => {
    capture(event);
    start.current = heldDay(event, parts);
  };
  const onPointerMove = (event: PointerEvent) => {
    const day = heldDay(event, parts);
    if (day === null || start.current === null) return;
    onDraw({ from: Math.min(start.current, day), to: Math.max(start.current, day) });
  };
  return (
    <div
      className="slider-strip"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onLostPointerCapture={parts.onEnd}
    />
  );
}

interface BandProps extends SliderParts {
  readonly days: Days;
  readonly onMove: (days: Days) => void;
}

/** Moves both ends and keeps the length in days; it stops at the ends of the scale. */
function Band({ days, onMove, ...parts }: BandProps) {
  const [first, last] = endsOf(parts.scale);
  const grip = useRef<{ readonly day: Day; readonly days: Days } | null>(null);
  const moveBy = (from: Days, by: number) => onMove(movedDays(from, parts.scale, by));
  const onPointerDown = (event: PointerEvent) => {
    capture(event);
    const day = heldDay(event, parts);
    grip.current = day === null ? null : { day, days };
  };
  const onPointerMove = (event: PointerEvent) => {
    const day = heldDay(event, parts);
    if (day !== null && grip.current) moveBy(grip.current.days, day - grip.current.day);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = stepByKey(event, days, parts.scale);
    if (by === null) return;
    event.preventDefault();
    moveBy(days, by);
  };
  return (
    <div
      className="slider-band"
      role="slider"
      tabIndex={0}
      aria-label={t('timeline.window.whole')}
      aria-valuemin={first}
      aria-valuemax={last}
      aria-valuenow={days.from}
      aria-valuetext={dayRangeText(days.from, days.to, parts.format)}
      style={bandStyle(days, parts.scale)}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onLostPointerCapture={parts.onEnd}
    />
  );
}

/** Days to move by: forward to what the end comes to next, back to what the beginning does. */
function stepByKey(event: KeyboardEvent, { from, to }: Days, scale: TimeScale): number | null {
  const [nextTo, nextFrom] = [dayByKey(event, to, scale), dayByKey(event, from, scale)];
  if (nextTo === null || nextFrom === null) return null;
  return nextTo > to ? nextTo - to : nextFrom - from;
}

function bandStyle({ from, to }: Days, { toFraction }: TimeScale) {
  const left = toFraction(from);
  return { left: `${left * 100}%`, width: `${(toFraction(to) - left) * 100}%` };
}

interface HandleProps extends SliderParts {
  readonly edge: Edge;
  readonly day: Day;
  readonly bounds: readonly [Day, Day];
  readonly onMove: (day: Day) => void;
}

function Handle({ edge, day, bounds, onMove, ...parts }: HandleProps) {
  const { scale } = parts;
  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayByKey(event, day, scale);
    if (next === null) return;
    event.preventDefault();
    onMove(next);
  };
  const onPointerMove = (event: PointerEvent) => {
    const held = heldDay(event, parts);
    if (held !== null) onMove(held);
  };
  return (
    <div
      className="slider-handle"
      role="slider"
      tabIndex={0}
      aria-label={edge === 'from' ? t('timeline.window.start') : t('timeline.window.end')}
      aria-valuemin={bounds[0]}
      aria-valuemax={bounds[1]}
      aria-valuenow={day}
      aria-valuetext={dayText(day, parts.format)}
      style={{ left: `${scale.toFraction(day) * 100}%` }}
      onKeyDown={onKeyDown}
      onPointerDown={capture}
      onPointerMove={onPointerMove}
      onLostPointerCapture={parts.onEnd}
    />
  );
}
