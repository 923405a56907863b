/** A large case by mouse; only words are typed. */
import { expect, type Page } from '@playwright/test';
import { drawnNodes } from '../../views/graph-page.ts';
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

const findEnd = async (page: Page, label: string, name: string): Promise<void> => {
  await page
    .locator('.graph-side')
    .getByRole('button', { name: new RegExp(`^${label}: `) })
    .click();
  await page.keyboard.type(name);
  await page.locator('.finder-list [role="option"]', { hasText: name }).first().click();
};

export const largeMouseHand: LargeHand = {
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
  async findPath(page, { from, to }) {
    await iconButton(page, 'Find paths between two actors').click();
    await findEnd(page, 'From', from);
    await findEnd(page, 'To', to);
  },
  closePaths: (page) => iconButton(page, 'Close paths').click(),
  async openGroup(page, name) {
    const node = async () => (await drawnNodes(page)).find(({ label }) => label === name);
    await expect.poll(async () => (await node()) !== undefined).toBe(true);
    const { x, y } = (await node())!;
    await page.mouse.click(x, y);
  },
  openTables: (page) => iconButton(page, 'Show tables instead').click(),
  sortBy: (page, head) => page.locator('.grid-head button', { hasText: head }).click(),
  async scrollToEnd(page) {
    await page.locator('.table-frame [role="grid"]').hover();
    for (let step = 0; step < 10; step += 1) await page.mouse.wheel(0, 1_000_000);
  },
  async saveView(page) {
    await iconButton(page, 'Saved views').click();
    const dialog = page.getByRole('dialog', { name: 'Saved views' });
    await dialog.getByRole('button', { name: 'Save this view' }).click();
    await dialog.getByRole('listitem').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await dialog.waitFor({ state: 'detached' });
  },
  async restoreView(page) {
    await iconButton(page, 'Saved views').click();
    await page.locator('.saved-view-open').click();
  },
};
