/** A case of 100,000 events, explored by one hand: the mouse or the keyboard. What must come of each step is the same. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { WindowView } from '#shared/contract/views.ts';
import { eventCountText } from '#shared/derive/summary.ts';
import { figure } from '#shared/i18n/figure.ts';
import { type DemoCaseFacts, pairOf } from '../../fixtures/demo-case-facts.ts';
import { askCore } from '../fixtures/ask-core.ts';
import { listenForFaults } from '../fixtures/faults.ts';
import type { RunningHost } from '../fixtures/running-host.ts';
import type { ExploringHand } from './exploring-hands.ts';
import { foldedNow, groupNames } from './groups.ts';
import { dayOf, panel, windowSlider } from './large-parts.ts';
import { waitForCase } from './parts.ts';
import type { Hand } from './twelve-tasks.ts';

/** How the steps are done. Each begins where the one before has ended. */
export interface LargeHand extends ExploringHand, Pick<Hand, 'showAllTime' | 'togglePlay'> {
  /** Moves the beginning of the window to `from` or later, not beyond its end. */
  scrubFrom(page: Page, from: number): Promise<void>;
  /** Makes a window within the two ends of the one before. */
  narrow(page: Page): Promise<void>;
  switchStatus(page: Page, status: string): Promise<void>;
  openTables(page: Page): Promise<void>;
  sortBy(page: Page, head: string): Promise<void>;
  scrollToEnd(page: Page): Promise<void>;
}

const FROM = Date.UTC(2020, 5, 1);
/** A slow machine opens, saves and lays out the case in less. */
const PATIENT = { timeout: 20_000 } as const;

const note = (page: Page, name: string): Locator => panel(page, name).locator('.panel-note');
const grid = (page: Page): Locator => page.locator('.table-frame [role="grid"]');

export async function largeCase(hand: LargeHand, host: RunningHost, facts: DemoCaseFacts): Promise<void> {
  const faults = listenForFaults(host.page);
  await opens(host, facts);
  await scrubs(hand, host);
  await plays(hand, host.page);
  await findsPath(hand, host.page, facts);
  await opensGroup(hand, host.page);
  await filters(hand, host.page, facts);
  await hand.scrubFrom(host.page, FROM);
  await reads(hand, host.page);
  await restores(hand, host.page);
  expect(faults).toEqual([]);
}

async function opens(host: RunningHost, { events, actors }: DemoCaseFacts): Promise<void> {
  await waitForCase(host.page);
  await expect(note(host.page, 'Timeline')).toContainText(`All time · ${figure(events)} events`, PATIENT);
  await expect(note(host.page, 'Actor graph')).toContainText(`${figure(actors)} actors, `, PATIENT);
  await agreesWithCore(host);
}

/** The header counts what the core counts in the same window. */
async function agreesWithCore(host: RunningHost): Promise<void> {
  const window = { from: await endOf(host.page, 'from'), to: await endOf(host.page, 'to') };
  const { counts, total } = (await askCore(host, 'view.window', { window, limit: 1 })) as WindowView;
  await expect(note(host.page, 'Timeline')).toHaveText(new RegExp(`· ${eventCountText({ counts, total })}$`));
}

/** A day; null where the end of the window is open. */
async function endOf(page: Page, name: 'from' | 'to'): Promise<number | null> {
  const slider = windowSlider(page, name);
  const outermost = await slider.getAttribute(name === 'from' ? 'aria-valuemin' : 'aria-valuemax');
  const day = await slider.getAttribute('aria-valuenow');
  return day === outermost ? null : Number(day);
}

/** How many events the header of the timeline counts. */
async function shownEvents(page: Page): Promise<number> {
  const [, count = ''] = /· ([\d,]+)/.exec((await note(page, 'Timeline').textContent()) ?? '') ?? [];
  return Number(count.replaceAll(',', ''));
}

async function scrubs(hand: LargeHand, host: RunningHost): Promise<void> {
  const { page } = host;
  const all = await shownEvents(page);
  await hand.scrubFrom(page, FROM);
  expect(await dayOf(page, 'from')).toBeGreaterThanOrEqual(FROM);
  await expect.poll(() => shownEvents(page)).toBeLessThan(all);
  await agreesWithCore(host);
  const some = await shownEvents(page);
  await hand.narrow(page);
  await expect.poll(() => shownEvents(page)).toBeLessThan(some);
  await agreesWithCore(host);
  await hand.showAllTime(page);
  await expect.poll(() => shownEvents(page)).toBe(all);
}

async function plays(hand: LargeHand, page: Page): Promise<void> {
  await hand.togglePlay(page);
  const seen = new Set<string>();
  const look = async () => seen.add((await note(page, 'Timeline').textContent()) ?? '').size;
  await expect.poll(look, { intervals: [100] }).toBeGreaterThan(2);
  await hand.togglePlay(page);
  await expect(page.locator('.play-control').getByRole('button', { name: 'Play the story' })).toBeVisible();
  const rested = await note(page, 'Timeline').textContent();
  // A step of the story is a second.
  await page.waitForTimeout(1500);
  await expect(note(page, 'Timeline')).toHaveText(rested ?? '');
  await hand.showAllTime(page);
  await expect(note(page, 'Timeline')).toContainText('All time');
}

/** From the busiest actor to one that is folded into a group; each step of the first path is in the case file. */
async function findsPath(hand: LargeHand, page: Page, facts: DemoCaseFacts): Promise<void> {
  const { busiest: from, quietest: to, joined } = facts;
  await hand.findPath(page, { from, to });
  const paths = page.locator('.graph-side');
  await expect(paths.getByRole('status')).toHaveText(/^(?:The first )?\d+ paths?,? of \d+ steps?/);
  const first = paths.locator('.path').first();
  const actors = ((await first.locator('.path-names').textContent()) ?? '').split(' – ');
  expect([actors[0], actors.at(-1)]).toEqual([from, to]);
  expect(actors.length).toBeGreaterThan(1);
  for (const [step, actor] of actors.slice(1).entries())
    expect(joined).toContain(pairOf(actors[step]!, actor));
  await expect(first.getByRole('button', { name: /: show its sentence$/ }).first()).toBeVisible();
  await hand.closePaths(page);
  await expect(paths).toHaveCount(0);
}

/** The smallest group that the menu names: its members stand for themselves, the others stay folded. */
async function opensGroup(hand: LargeHand, page: Page): Promise<void> {
  const before = await foldedNow(page);
  expect(before.groups).toBeGreaterThan(2);
  const name = (await groupNames(page)).at(-1) ?? '';
  const members = Number(/^[\d,]+/.exec(name)?.[0].replaceAll(',', ''));
  expect(members).toBeGreaterThan(2);
  await hand.openGroup(page, name);
  await expect
    .poll(() => foldedNow(page), PATIENT)
    .toEqual({ actors: before.actors - members, groups: before.groups - 1 });
}

async function filters(hand: LargeHand, page: Page, { events, planned }: DemoCaseFacts): Promise<void> {
  expect(planned).toBeGreaterThan(0);
  await hand.switchStatus(page, 'Planned');
  await expect.poll(() => shownEvents(page)).toBe(events - planned);
}

/** The table has a row for each event of the window, sorts all of them, and goes to the last one. */
async function reads(hand: LargeHand, page: Page): Promise<void> {
  const shown = await shownEvents(page);
  await hand.openTables(page);
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(shown + 1));
  await expect(page.locator('.tab', { hasText: /^Events/ })).toContainText(figure(shown));
  await hand.sortBy(page, 'Status');
  await expect(grid(page).getByRole('columnheader', { name: 'Status' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  const row = (index: number) => grid(page).locator(`.grid-row[aria-rowindex="${index}"]`);
  await expect(row(2)).toContainText('Occurred');
  await hand.scrollToEnd(page);
  await expect(row(shown + 1)).toBeInViewport();
  await expect(row(shown + 1)).toContainText('Did not happen');
  // Its record has come from the core.
  await expect(row(shown + 1)).not.toContainText('…');
}

/** What was filtered and scrubbed comes back, in the tables where it was left. */
async function restores(hand: LargeHand, page: Page): Promise<void> {
  const shown = async () => ({
    rows: await grid(page).getAttribute('aria-rowcount'),
    from: await dayOf(page, 'from'),
    to: await dayOf(page, 'to'),
  });
  const saved = await shown();
  await hand.saveView(page);
  await hand.showAllTime(page);
  await expect.poll(shown).not.toEqual(saved);
  await hand.switchStatus(page, 'Occurred');
  await hand.restoreView(page);
  await expect.poll(shown).toEqual(saved);
  const box = (name: RegExp) => panel(page, 'Filters').getByRole('checkbox', { name });
  await expect(box(/^Occurred/)).toBeChecked();
  await expect(box(/^Planned/)).not.toBeChecked();
}
