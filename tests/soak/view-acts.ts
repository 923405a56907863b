/** What a soak does with views: saves, shows and deletes them, goes back and forward; and what it opens and closes again. */
import type { Locator, Page } from '@playwright/test';
import type { Act } from './random-use.ts';

/** More would be what the case grows by, not what the window forgets to let go. */
const MOST_SAVED = 2;

async function openViews(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+Shift+S');
  const dialog = page.locator('[role="dialog"]', { hasText: 'Saved views' });
  await dialog.getByText('No saved views yet').or(dialog.getByRole('listitem').first()).waitFor();
  return dialog;
}

const closed = (dialog: Locator): Promise<void> => dialog.waitFor({ state: 'detached' });

async function closeDialog(page: Page, dialog: Locator): Promise<void> {
  await page.keyboard.press('Escape');
  await closed(dialog);
}

const saveView: Act = async (page) => {
  await page.keyboard.press('Control+D');
  const dialog = await openViews(page);
  const remove = dialog.getByRole('button', { name: /^Delete/ });
  if ((await remove.count()) > MOST_SAVED) {
    await remove.last().click();
    // The focus goes from the row that is gone to this; a key in between would be nobody's.
    await dialog.locator(':focus', { hasText: 'Undo' }).waitFor();
  }
  await closeDialog(page, dialog);
};

const showView: Act = async (page, chance) => {
  const dialog = await openViews(page);
  const rows = dialog.locator('.saved-view-open');
  const count = await rows.count();
  if (count === 0) return closeDialog(page, dialog);
  await rows.nth(chance.below(count)).click();
  return closed(dialog);
};

const goAlong: Act = async (page, chance) => {
  const key = chance.of(['Alt+ArrowLeft', 'Alt+ArrowRight'])!;
  for (let step = chance.below(4); step >= 0; step -= 1) await page.keyboard.press(key);
};

const search: Act = async (page, chance) => {
  await page.keyboard.press('Control+K');
  const dialog = page.locator('.palette-body');
  await dialog.waitFor();
  await page.keyboard.type(chance.of(['loen', 'maren corov', 'agree'])!);
  await dialog.getByRole('menuitem').first().waitFor();
  // The first one clears what is typed.
  await page.keyboard.press('Escape');
  await closeDialog(page, dialog);
};

const openArticle: Act = async (page, chance) => {
  await page.locator('.article-list button').nth(chance.below(200)).click();
};

export const viewActs: Readonly<Record<string, Act>> = {
  'save a view': saveView,
  'show a saved view': showView,
  'go back and forward': goAlong,
  search,
  'open an article': openArticle,
};
