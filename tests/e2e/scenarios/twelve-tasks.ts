/** The twelve tasks of an analyst's first hour, done by one hand: the mouse or the keyboard. What must come of each is the same. */
import { expect, type Page } from '@playwright/test';
import type { RunningHost } from '../fixtures/running-host.ts';
import { article } from './article.ts';
import { headerCount, region, waitForCase } from './parts.ts';

/** How the tasks are done. Each begins where the one before has ended. */
export interface Hand {
  importArticle(page: Page): Promise<void>;
  findActor(page: Page, name: string): Promise<void>;
  showFirstEvidence(page: Page): Promise<void>;
  /** Moves both ends of the time window until they lie within these days. */
  scrubTo(page: Page, week: Week): Promise<void>;
  showAllTime(page: Page): Promise<void>;
  togglePlay(page: Page): Promise<void>;
  showOnlyPlanned(page: Page): Promise<void>;
  selectFirstEvent(page: Page): Promise<void>;
  setTime(page: Page, words: string): Promise<void>;
  rename(page: Page, title: string): Promise<void>;
  showEverything(page: Page): Promise<void>;
  reject(page: Page): Promise<void>;
  undo(page: Page): Promise<void>;
  exportPicture(page: Page): Promise<void>;
}

export type Looking = Pick<Hand, 'scrubTo' | 'showAllTime' | 'togglePlay' | 'showOnlyPlanned'>;

/** Milliseconds since 1970. */
export interface Week {
  readonly from: number;
  readonly to: number;
}

const WEEK: Week = { from: Date.UTC(2026, 1, 1), to: Date.UTC(2026, 1, 8) };
const ACTOR = 'Norway';
const TITLE = 'Two aircraft for the search flights';
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** A picture with a graph in it is larger than this by far; an empty page is not. */
const LEAST_BYTES = 20_000;

export async function twelveTasks(hand: Hand, launch: () => Promise<RunningHost>): Promise<void> {
  const host = await launch();
  await waitForCase(host.page);
  await reads(hand, host.page);
  await looks(hand, host.page);
  await corrects(hand, host.page);
  const picture = await host.takeFile(() => hand.exportPicture(host.page));
  expect(picture.subarray(0, PNG.length)).toEqual(PNG);
  expect(picture.length).toBeGreaterThan(LEAST_BYTES);
  await host.close();
  const again = await launch();
  await waitForCase(again.page);
  await expect(titled(again.page)).toHaveCount(1);
  await again.close();
}

const inspector = (page: Page) => region(page, 'Inspector');
const titled = (page: Page) => page.locator('.event-title', { hasText: TITLE });
const shownEvents = (page: Page): Promise<number> => headerCount(page, 'Timeline', /· (\d+)/);

/** Import, find an actor, read its evidence. */
async function reads(hand: Hand, page: Page): Promise<void> {
  await hand.importArticle(page);
  await expect(region(page, 'Articles')).toContainText(article.title);
  await hand.findActor(page, ACTOR);
  await expect(inspector(page).getByRole('heading', { level: 3 })).toContainText(ACTOR);
  await expect(inspector(page).locator('blockquote').first()).toContainText(ACTOR);
  await hand.showFirstEvidence(page);
  await expect(page.locator('.sentence[data-marked="true"]').first()).toBeInViewport();
}

/** Scrub to a week, play, filter to planned events. */
export async function looks(hand: Looking, page: Page): Promise<void> {
  const all = await shownEvents(page);
  await hand.scrubTo(page, WEEK);
  const [from, to] = [await windowEnd(page, 'from'), await windowEnd(page, 'to')];
  expect(from).toBeGreaterThanOrEqual(WEEK.from);
  expect(to).toBeLessThanOrEqual(WEEK.to);
  await expect.poll(() => shownEvents(page)).toBeLessThan(all);
  expect(await shownEvents(page)).toBeGreaterThan(0);
  await hand.showAllTime(page);
  await expect.poll(() => shownEvents(page)).toBe(all);
  await plays(hand, page);
  await hand.showOnlyPlanned(page);
  await expect.poll(() => shownEvents(page)).toBeLessThan(all);
}

const DAY = 86_400_000;

/** Where an end of the window stands, in milliseconds since 1970; the slider tells it in days. */
export async function windowEnd(page: Page, name: 'from' | 'to'): Promise<number> {
  const day = await page.getByRole('slider', { name: `Window ${name}` }).getAttribute('aria-valuenow');
  return Number(day) * DAY;
}

async function plays(hand: Looking, page: Page): Promise<void> {
  const note = region(page, 'Timeline').locator('.panel-note');
  await hand.togglePlay(page);
  const seen = new Set<string>();
  await expect
    .poll(async () => seen.add((await note.textContent()) ?? '').size, { intervals: [100] })
    .toBeGreaterThan(2);
  // A slow machine has come to the last date by now.
  if (await page.getByRole('button', { name: 'Pause' }).isVisible()) await hand.togglePlay(page);
  await expect(page.getByRole('button', { name: 'Play the story, date by date' })).toBeVisible();
  await hand.showAllTime(page);
  await expect(note).toContainText('All time');
}

/** Fix a date, rename, reject, undo. */
async function corrects(hand: Hand, page: Page): Promise<void> {
  await hand.selectFirstEvent(page);
  await expect(inspector(page)).toContainText('Planned');
  await hand.setTime(page, 'May 2026');
  await expect(inspector(page).getByRole('button', { name: /^Time/ })).toContainText('May 2026');
  await hand.rename(page, TITLE);
  await expect(inspector(page).getByRole('heading', { level: 3 })).toContainText(TITLE);
  await expect(titled(page)).toHaveCount(1);
  await hand.reject(page);
  await expect(titled(page)).toHaveCount(0);
  await hand.undo(page);
  await expect(titled(page)).toHaveCount(1);
  await hand.showEverything(page);
  await expect.poll(() => shownEvents(page)).toBeGreaterThan(1);
}
