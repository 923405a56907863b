/** A large case by mouse; only words are typed. */
import type { Page } from '@playwright/test';
import { exploringByMouse } from './exploring-hands.ts';
import type { LargeHand } from './large-case.ts';
import { dayOf, iconButton, panel } from './large-parts.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

async function middleOf(page: Page, selector: string): Promise<Point & { readonly width: number }> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`no ${selector} in sight`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width };
}

/** A little to the right with each step, until `isThere`. */
async function dragRight(page: Page, { x, y }: Point, isThere: () => Promise<boolean>): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let moved = 0; moved < 400 && !(await isThere()); moved += 4) await page.mouse.move(x + moved, y);
  await page.mouse.up();
}

export const largeMouseHand: LargeHand = {
  ...exploringByMouse,
  showAllTime: (page) => page.locator('.window-control').getByRole('button', { name: 'All time' }).click(),
  togglePlay: (page) => page.locator('.play-control button').first().click(),
  async scrubFrom(page, from) {
    const handle = await middleOf(page, '[role="slider"][aria-label="Window from"]');
    await dragRight(page, handle, async () => (await dayOf(page, 'from')) >= from);
  },
  async narrow(page) {
    await largeMouseHand.showAllTime(page);
    const { x, y, width } = await middleOf(page, '.slider-strip');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + width / 4, y, { steps: 12 });
    await page.mouse.up();
  },
  switchStatus: (page, status) =>
    panel(page, 'Filters').locator('.check').filter({ hasText: status }).first().click(),
  openTables: (page) => iconButton(page, 'Show tables instead').click(),
  sortBy: (page, head) => page.locator('.grid-head button', { hasText: head }).click(),
  async scrollToEnd(page) {
    await page.locator('.table-frame [role="grid"]').hover();
    for (let step = 0; step < 10; step += 1) await page.mouse.wheel(0, 1_000_000);
  },
};
