/** A handle along the days on which something was published: what lies after it is not known yet. */
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { TimeWindow } from '#shared/contract/views.ts';
import { dayText } from '#shared/derive/date-text.ts';
import type { TimeScale } from '#shared/derive/time-scale.ts';
import { endsOf } from '#shared/derive/window-ends.ts';
import { t } from '#shared/i18n/text.ts';
import type { DateFormat } from '#shared/lib/date-format.ts';
import type { Day } from '#shared/lib/day.ts';
import { createSettle } from '../../ui/settle.ts';
import { dayByKey } from './day-by-key.ts';

interface AsOfSliderProps {
  readonly day: Day;
  readonly days: readonly Day[];
  readonly scale: TimeScale;
  readonly format: DateFormat;
  /** A step of a movement. */
  readonly onChange: (asOf: TimeWindow) => void;
  readonly onEnd: () => void;
}

/** More marks than this would fill the strip. */
const MAX_MARKS = 120;

export function AsOfSlider({ day, days, scale, format, onChange, onEnd }: AsOfSliderProps) {
  const track = useRef<HTMLDivElement>(null);
  const { shown, hold, end } = useHeld(day, { onChange, onEnd });
  const move = (event: PointerEvent) => {
    const box = track.current?.getBoundingClientRect();
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    hold(scale.toDay((event.clientX - box.left) / box.width));
  };
  const onPointerDown = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    move(event);
  };
  const at = `${scale.toFraction(shown) * 100}%`;
  const pointer = { onPointerDown, onPointerMove: move, onLostPointerCapture: end };
  return (
    <div className="slider as-of-slider" ref={track}>
      {days.length > MAX_MARKS
        ? null
        : days.map((each) => (
            <span key={each} className="as-of-mark" style={{ left: `${scale.toFraction(each) * 100}%` }} />
          ))}
      <div className="slider-outside" style={{ left: at, right: 0 }} />
      <div className="slider-strip" {...pointer} />
      <Handle {...{ day: shown, scale, format, at, pointer }} onMove={hold} onLeave={end} />
    </div>
  );
}

/** Milliseconds: what is known is worked out anew no more often than this while the handle is dragged. */
const REST = 80;

/** Where the handle is held, ahead of the day that the case is shown as of. */
function useHeld(day: Day, { onChange, onEnd }: Pick<AsOfSliderProps, 'onChange' | 'onEnd'>) {
  const [held, setHeld] = useState<Day | null>(null);
  const wanted = useRef<Day | null>(null);
  const apply = useRef(() => {});
  apply.current = () => {
    if (wanted.current !== null && wanted.current !== day) onChange({ from: null, to: wanted.current });
  };
  const [settle] = useState(() => createSettle(() => apply.current(), REST));
  useEffect(() => settle.cancel, [settle]);
  return {
    shown: held ?? day,
    hold(next: Day) {
      wanted.current = next;
      setHeld(next);
      settle.soon();
    },
    end() {
      if (wanted.current === null) return;
      settle.cancel();
      apply.current();
      wanted.current = null;
      setHeld(null);
      onEnd();
    },
  };
}

interface HandleProps {
  readonly day: Day;
  readonly scale: TimeScale;
  readonly format: DateFormat;
  readonly at: string;
  readonly pointer: object;
  readonly onMove: (day: Day) => void;
  /** The keys have been let go. */
  readonly onLeave: () => void;
}

function Handle({ day, scale, format, at, pointer, onMove, onLeave }: HandleProps) {
  const [first, last] = endsOf(scale);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayByKey(event, day, scale);
    if (next === null) return;
    event.preventDefault();
    onMove(Math.max(first, Math.min(last, next)));
  };
  return (
    <div
      className="slider-handle"
      role="slider"
      tabIndex={0}
      aria-label={t('timeline.asOf.knownOn')}
      aria-valuemin={first}
      aria-valuemax={last}
      aria-valuenow={Math.max(first, Math.min(last, day))}
      aria-valuetext={dayText(day, format)}
      style={{ left: at }}
      onKeyDown={onKeyDown}
      onKeyUp={onLeave}
      onBlur={onLeave}
      {...pointer}
    />
  );
}
