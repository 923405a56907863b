/** The groups that the graph is folded to, as the window tells them. */
import { expect, type Page } from '@playwright/test';
import { panel, viewMenu } from './large-parts.ts';

export interface Folded {
  /** How many actors stand in groups. */
  readonly actors: number;
  readonly groups: number;
}

export async function foldedNow(page: Page): Promise<Folded> {
  const text = (await panel(page, 'Actor graph').locator('.panel-note').textContent()) ?? '';
  const [, actors = '', groups = ''] = /([\d,]+) of them in (\d+) groups?/.exec(text) ?? [];
  return { actors: Number(actors.replaceAll(',', '')), groups: Number(groups) };
}

/** Of the graph's menu, the largest group first. */
export async function groupNames(page: Page): Promise<readonly string[]> {
  await viewMenu(page).focus();
  await page.keyboard.press('Enter');
  const names = page.locator('.menu .menu-item').filter({ hasText: /^[\d,]+ around / });
  await names.first().waitFor();
  const texts = await names.allTextContents();
  await page.keyboard.press('Escape');
  await expect(page.locator('.menu')).toHaveCount(0);
  return texts;
}
