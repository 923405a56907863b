/** The wheel over the strip: it zooms the window around the pointer; with Shift, or sideways, it moves it. */
import { type RefObject, useEffect, useRef } from 'react';
import type { TimeScale } from '#shared/derive/time-scale.ts';
import { type Days, movedDays, zoomedDays } from '#shared/derive/window-moves.ts';

interface Wheeled {
  readonly days: Days;
  readonly scale: TimeScale;
  readonly onChange: (days: Days) => void;
}

/** Pixels of one notch of a mouse's wheel. */
const NOTCH = 100;
/** Pixels that come together before the window changes: several events of a touchpad. */
const LEAST = 40;
/** Pixels of a line, where the wheel counts lines. */
const LINE = 33;
/** How much wider the window gets by a notch. */
const ZOOM = 1.2;
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
    left = Math.sign(left) === Math.sign(by) ? left + by : by;
    const at = (event.clientX - box.left) / box.width;
    const next = turned(wheeled(), { moves, notches: left / NOTCH, at });
    if (next !== null) event.preventDefault();
    if (next !== null && Math.abs(left) < LEAST) return;
    left = 0;
    if (next !== null) wheeled().onChange(next);
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
  /** Towards the page's end they are positive. */
  readonly notches: number;
  /** The pointer's place on the strip, from 0 to 1. */
  readonly at: number;
}

/** Null where nothing would change. */
function turned({ days, scale }: Wheeled, { moves, notches, at }: Turn): Days | null {
  if (notches === 0) return null;
  if (!moves) return zoomedDays(days, scale, { fraction: at, factor: ZOOM ** notches });
  const by = Math.max(1, Math.round(Math.abs(notches) * (days.to - days.from) * MOVE));
  const next = movedDays(days, scale, Math.sign(notches) * by);
  return next.from === days.from ? null : next;
}
