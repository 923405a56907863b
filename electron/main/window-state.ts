/** Where the window was, kept between runs and moved back onto a display that is there. */
import { readFileSync } from 'node:fs';
import { writeWhole } from './whole-file.ts';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WindowState extends Rectangle {
  readonly maximized: boolean;
}

export const MIN_SIZE = { width: 760, height: 520 } as const;
const DEFAULT_SIZE = { width: 1440, height: 900 } as const;
/** As much of the window must lie on one display as it takes to grab it. */
const GRIP = { width: 120, height: 60 } as const;

interface Stretch {
  readonly start: number;
  readonly length: number;
}

const overlap = (a: Stretch, b: Stretch): number =>
  Math.min(a.start + a.length, b.start + b.length) - Math.max(a.start, b.start);

const across = ({ x, width }: Rectangle): Stretch => ({ start: x, length: width });
const down = ({ y, height }: Rectangle): Stretch => ({ start: y, length: height });

const isVisibleOn =
  (window: Rectangle) =>
  (display: Rectangle): boolean =>
    overlap(across(window), across(display)) >= GRIP.width &&
    overlap(down(window), down(display)) >= GRIP.height;

/** The kept state where it can be seen, never larger than its display; `displays` are work areas, the first is the main one. */
export function placeWindow(kept: WindowState | null, displays: readonly Rectangle[]): WindowState {
  const main = displays[0] ?? { x: 0, y: 0, ...DEFAULT_SIZE };
  const display = kept ? displays.find(isVisibleOn(kept)) : undefined;
  const { width, height } = kept && display ? kept : DEFAULT_SIZE;
  const area = display ?? main;
  const size = {
    width: Math.min(Math.max(width, MIN_SIZE.width), area.width),
    height: Math.min(Math.max(height, MIN_SIZE.height), area.height),
  };
  const maximized = kept?.maximized ?? false;
  if (kept && display) return { x: kept.x, y: Math.max(kept.y, area.y), ...size, maximized };
  return {
    x: area.x + Math.floor((area.width - size.width) / 2),
    y: area.y + Math.floor((area.height - size.height) / 2),
    ...size,
    maximized,
  };
}

/** Null when there is none or it can't be read: the window then opens as on the first run. */
export function loadWindowState(file: string): WindowState | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isWindowState(value) ? value : null;
  } catch {
    return null;
  }
}

const NUMBERS = ['x', 'y', 'width', 'height'] as const;

const isWindowState = (value: unknown): value is WindowState =>
  typeof value === 'object' &&
  value !== null &&
  NUMBERS.every((key) => Number.isSafeInteger(Reflect.get(value, key))) &&
  typeof Reflect.get(value, 'maximized') === 'boolean';

export const saveWindowState = (file: string, state: WindowState): void =>
  writeWhole(file, JSON.stringify(state));
