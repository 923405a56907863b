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
  await settled(page);
}

/** Colours that are on their way to those of another theme are not what anybody reads. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    // The window hears of another theme in a frame, and is drawn in it in the next.
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    // One that is taken back rejects: it is over as well.
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });

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
