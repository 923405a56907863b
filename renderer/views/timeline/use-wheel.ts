/** The wheel over the strip: it zooms the window around the pointer; with Shift, or sideways, it moves it. */
import { type RefObject, useEffect, useRef } from 'react';
import type { TimeScale } from '#shared/derive/time-scale.ts';
import { type Days, movedDays, zoomedDays } from '#shared/derive/window-moves.ts';

interface Wheeled {
  readonly days: Days;
  readonly scale: TimeScale;
  readonly onChange: (days: Days) => void;
}

/** Pixels of a wheel that make one step: one notch of a mouse, several events of a touchpad. */
const STEP = 50;
/** Pixels of a line, where the wheel counts lines. */
const LINE = 20;
/** How much wider the window gets by a step. */
const ZOOM = 1.15;
/** The part of its length that the window moves by. */
const MOVE = 0.1;

/** A page goes on scrolling where the window could not change any more. */
export function useWheel(track: RefObject<HTMLDivElement | null>, wheeled: Wheeled): void {
  const now = useRef(wheeled);
  now.current = wheeled;
  useEffect(() => {
    const element = track.current;
    if (!element) return;
    const onWheel = createWheel(element, () => now.current);
    // Not passive, on the strip alone: nowhere else does a wheel wait for the window.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [track]);
}

function createWheel(element: HTMLElement, wheeled: () => Wheeled): (event: WheelEvent) => void {
  let left = 0;
  return (event) => {
    // With Ctrl it is the page that is zoomed.
    if (event.ctrlKey || event.metaKey) return;
    const { moves, by } = turnOf(event);
    const box = element.getBoundingClientRect();
    const next = stepped(wheeled(), {
      moves,
      step: Math.sign(by),
      at: (event.clientX - box.left) / box.width,
    });
    if (next === null) {
      left = 0;
      return;
    }
    event.preventDefault();
    left = Math.sign(left) === Math.sign(by) ? left + by : by;
    if (Math.abs(left) < STEP) return;
    left = 0;
    wheeled().onChange(next);
  };
}

/** Browsers turn the wheel sideways themselves while Shift is held, or not. */
function turnOf({ deltaX, deltaY, deltaMode, shiftKey }: WheelEvent) {
  const moves = shiftKey || Math.abs(deltaX) > Math.abs(deltaY);
  const by = moves ? deltaX || deltaY : deltaY;
  return { moves, by: by * (deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE) };
}

interface Turn {
  readonly moves: boolean;
  readonly step: number;
  /** The pointer's place on the strip, from 0 to 1. */
  readonly at: number;
}

/** Null where nothing would change. */
function stepped({ days, scale }: Wheeled, { moves, step, at }: Turn): Days | null {
  if (step === 0) return null;
  if (!moves) return zoomedDays(days, scale, { fraction: at, factor: ZOOM ** step });
  const by = step * Math.max(1, Math.round((days.to - days.from) * MOVE));
  const next = movedDays(days, scale, by);
  return next.from === days.from ? null : next;
}
