/** What a soak does with tables: opens each, sorts, groups, scrolls, selects rows. */
import type { Locator, Page } from '@playwright/test';
import type { Act } from './random-use.ts';

const TABLES = ['Events', 'Actors', 'Relations', 'Sources'] as const;

/** Null where the window shows nothing of the kind. */
async function openTable(page: Page, title: string): Promise<Locator | null> {
  await page.keyboard.press('Control+0');
  await page.locator('.tab', { hasText: new RegExp(`^${title}`) }).click();
  const grid = page.locator('.table-frame [role="grid"]');
  await grid.or(page.locator('.table-frame').getByText('No rows')).first().waitFor();
  return (await grid.isVisible()) ? grid : null;
}

const scroll: Act = async (page, chance) => {
  const grid = await openTable(page, chance.of(TABLES)!);
  if (!grid) return;
  await grid.hover();
  const by = chance.of([300, 3000, 60_000, -30_000])!;
  for (let step = chance.below(12); step >= 0; step -= 1) await page.mouse.wheel(0, by);
};

const sort: Act = async (page, chance) => {
  const heads = (await openTable(page, chance.of(TABLES)!))?.locator('.grid-head button');
  if (heads) await heads.nth(chance.below(await heads.count())).click();
};

const walk: Act = async (page, chance) => {
  const grid = await openTable(page, chance.of(['Events', 'Actors', 'Relations'])!);
  await grid?.focus();
  const key = chance.of(['ArrowDown', 'PageDown', 'PageUp', 'End', 'Home'])!;
  if (grid) for (let step = chance.below(6); step >= 0; step -= 1) await page.keyboard.press(key);
};

const narrow: Act = async (page, chance) => {
  await openTable(page, chance.of(TABLES)!);
  const words = page.locator('.table-query');
  await words.fill(chance.of(['corov', 'faov', 'x'])!);
  await words.fill('');
};

export const tableActs: Readonly<Record<string, Act>> = {
  'scroll a table': scroll,
  'sort a table': sort,
  'walk through a table': walk,
  'narrow a table': narrow,
  'go back to the timeline': (page) => page.keyboard.press('Control+3'),
};

/** Through as many events and relations as the window keeps records of, so that it holds no more of them later. */
export async function fillRecords(page: Page): Promise<void> {
  for (const title of ['Events', 'Relations']) {
    const grid = await openTable(page, title);
    await grid?.hover();
    for (let step = 0; step < 220; step += 1) {
      await page.mouse.wheel(0, 28 * 24);
      await page.waitForTimeout(40);
    }
  }
  await page.keyboard.press('Control+3');
}
