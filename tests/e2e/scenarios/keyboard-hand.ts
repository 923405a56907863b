/** The twelve tasks by keyboard alone. */
import type { Locator, Page } from '@playwright/test';
import { article } from './article.ts';
import { goTo, press, tabTo } from './keys.ts';
import { region, writeInInspector } from './parts.ts';
import { type Hand, type Week, windowEnd } from './twelve-tasks.ts';

/** Presses a key until the window's end is where it should be. */
async function pressUntil(page: Page, key: string, isThere: () => Promise<boolean>): Promise<void> {
  for (let step = 0; step < 40 && !(await isThere()); step += 1) await page.keyboard.press(key);
}

const inspector = (page: Page): Locator => region(page, 'Inspector');

export const keyboardHand: Hand = {
  async importArticle(page) {
    await page.keyboard.press('Control+i');
    const dialog = page.getByRole('dialog', { name: 'Import articles' });
    await tabTo(page, dialog.getByLabel(/Text of the article/));
    await page.keyboard.insertText(article.text);
    await press(page, dialog.getByRole('button', { name: 'Read this text' }));
    const date = dialog.getByRole('textbox', { name: 'Publication date' });
    await date.waitFor();
    await tabTo(page, date);
    await page.keyboard.press('Control+a');
    await page.keyboard.type(article.published);
    await press(page, dialog.getByRole('button', { name: 'Import', exact: true }));
    await dialog.waitFor({ state: 'detached', timeout: 30_000 });
  },
  async findActor(page, name) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(name);
    await page
      .getByRole('menuitem', { name: new RegExp(`^${name}`) })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
  },
  async showFirstEvidence(page) {
    await goTo(page, '4', 'Inspector');
    await press(page, inspector(page).getByRole('button', { name: /^Show sentence/ }));
  },
  async scrubTo(page, { from, to }: Week) {
    await goTo(page, '3', 'Timeline');
    await tabTo(page, page.getByRole('slider', { name: 'Window from' }));
    await pressUntil(page, 'ArrowRight', async () => (await windowEnd(page, 'from')) >= from);
    await tabTo(page, page.getByRole('slider', { name: 'Window to' }));
    await pressUntil(page, 'ArrowLeft', async () => (await windowEnd(page, 'to')) <= to);
  },
  showAllTime: (page) => page.keyboard.press('Control+Shift+A'),
  togglePlay: (page) => page.keyboard.press('Control+Shift+Space'),
  async showOnlyPlanned(page) {
    await goTo(page, '6', 'Filters');
    await press(page, page.getByRole('button', { name: 'Only Planned' }));
  },
  async selectFirstEvent(page) {
    await goTo(page, '3', 'Timeline');
    await page.keyboard.press('ArrowRight');
  },
  async setTime(page, words) {
    await goTo(page, '4', 'Inspector');
    await press(page, inspector(page).getByRole('button', { name: /^Time/ }));
    await writeInInspector(page, words);
  },
  async rename(page, title) {
    await page.keyboard.press('F2');
    await writeInInspector(page, title);
  },
  async showEverything(page) {
    await goTo(page, '6', 'Filters');
    await press(page, page.getByRole('button', { name: 'Show all', exact: true }));
  },
  reject: (page) => press(page, inspector(page).getByRole('button', { name: 'Reject' })),
  undo: (page) => page.keyboard.press('Control+z'),
  async exportPicture(page) {
    await page.keyboard.press('Control+e');
    await page.getByRole('img', { name: /^Preview/ }).waitFor();
    await press(page, page.getByRole('button', { name: 'Save picture…' }));
  },
};
