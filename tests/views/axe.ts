/** Looks for faults of access with axe, in each theme. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export const THEMES = ['light', 'dark', 'contrast'] as const;

export async function setTheme(page: Page, theme: (typeof THEMES)[number]): Promise<void> {
  await page.emulateMedia(
    theme === 'contrast'
      ? { colorScheme: 'light', forcedColors: 'active' }
      : { colorScheme: theme, forcedColors: 'none' },
  );
  await page.waitForTimeout(350);
}

/** What a theme's colours can break, of the rules that are on of themselves. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** By every rule, or by those that the colours of a theme can break: the elements are the same in all of them. */
export async function violationsOf(page: Page, what: 'everything' | 'colours'): Promise<readonly string[]> {
  // Of what passes nothing is told, so nothing is gathered of it; and there are no frames to look into.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await (what === 'colours' ? axe.withRules(COLOUR_RULES) : axe).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}
