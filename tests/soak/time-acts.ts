/** What a soak does with time: scrubs, draws a window, plays, pans and zooms the timeline, filters. */
import type { Page } from '@playwright/test';
import { iconButton, panel, windowSlider } from '../e2e/scenarios/large-parts.ts';
import type { Act, Chance } from './random-use.ts';

const KEYS = ['PageUp', 'PageDown', 'ArrowRight', 'ArrowLeft', 'Shift+ArrowRight', 'Home', 'End'] as const;
const NARROW = 0.02;

const scrubByKeys: Act = async (page, chance) => {
  await windowSlider(page, chance.of(['from', 'to'] as const)!).focus();
  const key = chance.of(KEYS)!;
  for (let step = chance.below(25); step >= 0; step -= 1) await page.keyboard.press(key);
};

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`no ${selector} in sight`);
  return box;
}

const drawWindow: Act = async (page, chance) => {
  // A press on a handle or the band would move these.
  await page.keyboard.press('Control+Shift+A');
  const { x, y, width, height } = await boxOf(page, '.slider-strip');
  const at = (share: number) => [x + width * share, y + height / 2] as const;
  const start = 0.05 + chance.below(80) / 100;
  const end = Math.min(0.95, start + NARROW + chance.below(50) / 100);
  await page.mouse.move(...at(start));
  await page.mouse.down();
  await page.mouse.move(...at(end), { steps: 12 });
  await page.mouse.up();
};

const play: Act = async (page) => {
  await page.keyboard.press('Control+Shift+Space');
  await page.waitForTimeout(2500);
  if (await iconButton(page, 'Pause').isVisible()) await page.keyboard.press('Control+Shift+Space');
};

const showTimeline = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+3');
  await page.locator('.timeline-canvas').waitFor();
};

async function overTimeline(page: Page, chance: Chance): Promise<void> {
  await showTimeline(page);
  const { x, y, width, height } = await boxOf(page, '.timeline-canvas .vis-center');
  await page.mouse.move(x + (width * (1 + chance.below(8))) / 10, y + height / 2);
}

const zoomTimeline: Act = async (page, chance) => {
  await overTimeline(page, chance);
  const by = chance.of([-240, 240])!;
  await page.keyboard.down('Control');
  for (let step = chance.below(8); step >= 0; step -= 1) await page.mouse.wheel(0, by);
  await page.keyboard.up('Control');
};

const panTimeline: Act = async (page, chance) => {
  await overTimeline(page, chance);
  const by = chance.of([-300, 300])!;
  await page.keyboard.down('Shift');
  for (let step = chance.below(8); step >= 0; step -= 1) await page.mouse.wheel(0, by);
  await page.keyboard.up('Shift');
};

const fitTimeline: Act = async (page, chance) => {
  await showTimeline(page);
  const name = chance.of(['Show all events', 'Show where most events are'])!;
  await iconButton(page, name).click();
};

const walkEvents: Act = async (page, chance) => {
  await showTimeline(page);
  const key = chance.of(['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'])!;
  for (let step = chance.below(6); step >= 0; step -= 1) await page.keyboard.press(key);
};

const filter: Act = async (page, chance) => {
  await page.keyboard.press('Control+6');
  const boxes = panel(page, 'Filters').locator('.check');
  const count = await boxes.count();
  if (count > 0) await boxes.nth(chance.below(count)).click();
};

const clearFilters: Act = async (page) => {
  await page.keyboard.press('Control+6');
  const clear = panel(page, 'Filters').getByRole('button', { name: 'Show all', exact: true });
  if (await clear.isVisible()) await clear.click();
};

export const timeActs: Readonly<Record<string, Act>> = {
  'scrub by keys': scrubByKeys,
  'scrub by keys, again': scrubByKeys,
  'draw a window': drawWindow,
  play,
  'zoom the timeline': zoomTimeline,
  'pan the timeline': panTimeline,
  'fit the timeline': fitTimeline,
  'walk through events': walkEvents,
  filter,
  'clear the filters': clearFilters,
  'show all time': (page) => page.keyboard.press('Control+Shift+A'),
};
