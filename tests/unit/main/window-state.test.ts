/** The window comes back where it was, but always where it can be seen. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  loadWindowState,
  MIN_SIZE,
  placeWindow,
  saveWindowState,
  type WindowState,
} from '../../../electron/main/window-state.ts';

const LEFT = { x: -1920, y: 0, width: 1920, height: 1040 };
const MAIN = { x: 0, y: 25, width: 1680, height: 1000 };
const kept = (over: Partial<WindowState>): WindowState => ({
  x: 100,
  y: 100,
  width: 1200,
  height: 800,
  maximized: false,
  ...over,
});

describe('placeWindow', () => {
  test('a first window stands in the middle of the main display', () => {
    expect(placeWindow(null, [MAIN, LEFT])).toEqual({
      x: 120,
      y: 75,
      width: 1440,
      height: 900,
      maximized: false,
    });
  });

  test('a kept place that is visible stays, also on a second display', () => {
    expect(placeWindow(kept({}), [MAIN, LEFT])).toEqual(kept({}));
    expect(placeWindow(kept({ x: -1800, maximized: true }), [MAIN, LEFT])).toEqual(
      kept({ x: -1800, maximized: true }),
    );
  });

  test.each([
    ['its display is gone', { x: -1800 }],
    ['it lies below', { y: 2000 }],
    ['only a sliver is left', { x: 1620 }],
    ['it lies far away', { x: 90_000, y: -90_000 }],
  ])('a kept place is given up when %s', (_name, over) => {
    const { x, y, width, height } = placeWindow(kept(over), [MAIN]);
    expect(x).toBeGreaterThanOrEqual(MAIN.x);
    expect(y).toBeGreaterThanOrEqual(MAIN.y);
    expect(x + width).toBeLessThanOrEqual(MAIN.x + MAIN.width);
    expect(y + height).toBeLessThanOrEqual(MAIN.y + MAIN.height);
  });

  test('sizes fit the display, the title bar stays below its top', () => {
    expect(placeWindow(kept({ width: 9000, height: 9000 }), [MAIN])).toMatchObject({
      width: 1680,
      height: 1000,
    });
    expect(placeWindow(kept({ width: 10, height: 700, x: 300 }), [MAIN]).width).toBe(1440);
    expect(placeWindow(kept({ y: -300 }), [MAIN]).y).toBe(MAIN.y);
    expect(placeWindow(kept({ width: 200, height: 100 }), [MAIN])).toMatchObject(MIN_SIZE);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'throughline-window-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the file', () => {
  test('gives back what was saved and leaves no part behind', () => {
    const file = join(folder, 'deep', 'window.json');
    saveWindowState(file, kept({}));
    expect(loadWindowState(file)).toEqual(kept({}));
    expect(readdirSync(join(folder, 'deep'))).toEqual(['window.json']);
  });

  test.each(['', '{', 'null', '[]', '{"x":1}', '{"x":"1","y":2,"width":3,"height":4,"maximized":false}'])(
    'a file with %j counts as none',
    (text) => {
      const file = join(folder, 'bad.json');
      writeFileSync(file, text);
      expect(loadWindowState(file)).toBeNull();
    },
  );
});
