/**
 * The sample, explored by one hand: scrubbed, played, filtered, a path with its evidence, groups of closely tied actors, a view saved
 * and shown again.
 */
import { expect, type Page } from '@playwright/test';
import type { RunningHost } from '../fixtures/running-host.ts';
import type { ExploringHand } from './exploring-hands.ts';
import { foldedNow, groupNames } from './groups.ts';
import { type Hand, type Looking, looks } from './twelve-tasks.ts';

export interface SampleHand extends ExploringHand, Looking, Pick<Hand, 'showEverything'> {}

const ENDS = { from: 'Mark Rutte', to: 'Russia' } as const;
const GROUPING = { large: 'Where there are too many to read', always: 'Always' } as const;

export async function exploreSample(hand: SampleHand, { page }: RunningHost): Promise<void> {
  await looks(hand, page);
  await hand.showEverything(page);
  await findsPath(hand, page);
  await groups(hand, page);
  await keepsTheView(hand, page);
}

async function findsPath(hand: ExploringHand, page: Page): Promise<void> {
  await hand.findPath(page, ENDS);
  const paths = page.locator('.graph-side');
  await expect(paths.getByRole('status')).toHaveText(/^\d+ paths?,? of \d+ steps?/);
  const first = paths.locator('.path').first();
  const actors = ((await first.locator('.path-names').textContent()) ?? '').split(' – ');
  expect([actors[0], actors.at(-1)]).toEqual([ENDS.from, ENDS.to]);
  expect(actors.length).toBeGreaterThan(2);
  await hand.press(page, first.getByRole('button', { name: /: show its sentence$/ }));
  const sentence = page.locator('.sentence[data-marked="true"]').first();
  await expect(sentence).toBeInViewport();
  await hand.closePaths(page);
  await expect(paths).toHaveCount(0);
}

/** Few actors stand for themselves until groups are asked for; the members of one that is opened do again. */
async function groups(hand: ExploringHand, page: Page): Promise<void> {
  expect(await foldedNow(page)).toEqual({ actors: 0, groups: 0 });
  await hand.chooseInView(page, GROUPING.always);
  await expect.poll(async () => (await foldedNow(page)).groups).toBeGreaterThan(1);
  const before = await foldedNow(page);
  const name = (await groupNames(page)).at(-1) ?? '';
  const members = Number(/^\d+/.exec(name)?.[0]);
  await hand.openGroup(page, name);
  await expect
    .poll(() => foldedNow(page))
    .toEqual({ actors: before.actors - members, groups: before.groups - 1 });
}

/** With its groups, the opened one among them. */
async function keepsTheView(hand: ExploringHand, page: Page): Promise<void> {
  const saved = await foldedNow(page);
  await hand.saveView(page);
  await hand.chooseInView(page, GROUPING.large);
  await expect.poll(() => foldedNow(page)).toEqual({ actors: 0, groups: 0 });
  await hand.restoreView(page);
  await expect.poll(() => foldedNow(page)).toEqual(saved);
}
