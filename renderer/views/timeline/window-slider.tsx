/** Two handles on the scale of the case: the time window. */
import { type KeyboardEvent, type PointerEvent, type ReactNode, type RefObject, useRef } from 'react';
import type { TimeWindow } from '#shared/contract/views.ts';
import { dayText } from '#shared/derive/date-text.ts';
import type { TimeScale } from '#shared/derive/time-scale.ts';
import type { Day } from '#shared/lib/day.ts';

interface WindowSliderProps {
  readonly scale: TimeScale;
  readonly window: TimeWindow;
  readonly onChange: (window: TimeWindow) => void;
  readonly children: ReactNode;
}

type Edge = 'from' | 'to';

export function WindowSlider({ scale, window, onChange, children }: WindowSliderProps) {
  const track = useRef<HTMLDivElement>(null);
  const first = scale.stops[0]!;
  const last = scale.stops.at(-1)!;
  const days = { from: window.from ?? first, to: window.to ?? last };
  const [left, right] = [scale.toFraction(days.from), scale.toFraction(days.to)];
  const move = (edge: Edge, day: Day) => onChange(windowWith({ ...days, first, last }, edge, day));
  const handle = (edge: Edge) => (
    <Handle
      edge={edge}
      day={days[edge]}
      bounds={edge === 'from' ? [first, days.to] : [days.from, last]}
      scale={scale}
      track={track}
      onMove={(day) => move(edge, day)}
    />
  );
  return (
    <div className="slider" ref={track}>
      {children}
      <div className="slider-outside" style={{ left: 0, width: `${left * 100}%` }} />
      <div className="slider-outside" style={{ left: `${right * 100}%`, right: 0 }} />
      <div className="slider-band" style={{ left: `${left * 100}%`, width: `${(right - left) * 100}%` }} />
      {handle('from')}
      {handle('to')}
    </div>
  );
}

interface Days {
  readonly from: Day;
  readonly to: Day;
  readonly first: Day;
  readonly last: Day;
}

/** A handle at the end of the scale leaves that end open; the handles do not cross. */
function windowWith({ from, to, first, last }: Days, edge: Edge, day: Day): TimeWindow {
  const next = edge === 'from' ? { from: Math.min(day, to), to } : { from, to: Math.max(day, from) };
  return { from: next.from <= first ? null : next.from, to: next.to >= last ? null : next.to };
}

interface HandleProps {
  readonly edge: Edge;
  readonly day: Day;
  readonly bounds: readonly [Day, Day];
  readonly scale: TimeScale;
  readonly track: RefObject<HTMLDivElement | null>;
  readonly onMove: (day: Day) => void;
}

function Handle({ edge, day, bounds, scale, track, onMove }: HandleProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayByKey(event, day, scale);
    if (next === null) return;
    event.preventDefault();
    onMove(next);
  };
  const onPointerMove = (event: PointerEvent) => {
    const box = track.current?.getBoundingClientRect();
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onMove(scale.toDay((event.clientX - box.left) / box.width));
  };
  return (
    <div
      className="slider-handle"
      role="slider"
      tabIndex={0}
      aria-label={edge === 'from' ? 'Window from' : 'Window to'}
      aria-valuemin={bounds[0]}
      aria-valuemax={bounds[1]}
      aria-valuenow={day}
      aria-valuetext={dayText(day)}
      style={{ left: `${scale.toFraction(day) * 100}%` }}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    />
  );
}

/** Arrows go to the next day on which something begins or ends; with Shift day by day; pages are five stops. */
function dayByKey(event: KeyboardEvent, day: Day, scale: TimeScale): Day | null {
  const { stops } = scale;
  const after = stops.filter((stop) => stop > day);
  const before = stops.filter((stop) => stop < day).reverse();
  const end = stops.at(-1) ?? day;
  const start = stops[0] ?? day;
  switch (event.key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return event.shiftKey ? day + 1 : (after[0] ?? end);
    case 'ArrowLeft':
    case 'ArrowDown':
      return event.shiftKey ? day - 1 : (before[0] ?? start);
    case 'PageUp':
      return after[4] ?? end;
    case 'PageDown':
      return before[4] ?? start;
    case 'Home':
      return start;
    case 'End':
      return end;
    default:
      return null;
  }
}
