/** The twelve tasks by mouse; only words are typed. */
import type { Locator, Page } from '@playwright/test';
import { importByPaste, region, selectFirstEvent, writeInInspector } from './parts.ts';
import { type Hand, type Week, windowEnd } from './twelve-tasks.ts';

const inspector = (page: Page): Locator => region(page, 'Inspector');

/** Types into a field that a click has opened. */
async function write(page: Page, field: Locator, words: string): Promise<void> {
  await field.click();
  await writeInInspector(page, words);
}

/** Drags a handle to the right or the left, a little at a time, until it is where it should be. */
async function dragUntil(
  page: Page,
  name: string,
  step: number,
  isThere: () => Promise<boolean>,
): Promise<void> {
  const strip = await page.locator('.slider-strip').boundingBox();
  const box = await page.getByRole('slider', { name }).boundingBox();
  if (!strip || !box) throw new Error(`no ${name} to drag`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let moved = 0; moved < strip.width && !(await isThere()); moved += 1)
    await page.mouse.move(x + moved * step, y);
  await page.mouse.up();
}

export const mouseHand: Hand = {
  importArticle: importByPaste,
  async findActor(page, name) {
    await page.getByRole('button', { name: /^Search actors/ }).click();
    await page.keyboard.type(name);
    await page
      .getByRole('menuitem', { name: new RegExp(`^${name}`) })
      .first()
      .click();
  },
  showFirstEvidence: (page) =>
    inspector(page)
      .getByRole('button', { name: /^Show sentence/ })
      .first()
      .click(),
  async scrubTo(page, { from, to }: Week) {
    await dragUntil(page, 'Window from', 1, async () => (await windowEnd(page, 'from')) >= from);
    await dragUntil(page, 'Window to', -1, async () => (await windowEnd(page, 'to')) <= to);
  },
  async showAllTime(page) {
    const button = region(page, 'Timeline').getByRole('button', { name: 'All time' });
    if (await button.isEnabled()) await button.click();
  },
  togglePlay: (page) => page.getByRole('button', { name: /^(Play the story|Pause)/ }).click(),
  async showOnlyPlanned(page) {
    await region(page, 'Filters').getByText('Planned', { exact: true }).hover();
    await page.getByRole('button', { name: 'Only Planned' }).click();
  },
  selectFirstEvent: async (page) => {
    await selectFirstEvent(page);
  },
  setTime: (page, words) => write(page, inspector(page).getByRole('button', { name: /^Time/ }), words),
  rename: (page, title) => write(page, inspector(page).getByRole('button', { name: /^Event title/ }), title),
  showEverything: (page) => page.getByRole('button', { name: 'Show all', exact: true }).click(),
  reject: (page) => inspector(page).getByRole('button', { name: 'Reject' }).click(),
  undo: (page) => page.getByRole('banner').getByRole('button', { name: /^Undo/ }).click(),
  async exportPicture(page) {
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('img', { name: /^Preview/ }).waitFor();
    await page.getByRole('button', { name: 'Save picture…' }).click();
  },
};
