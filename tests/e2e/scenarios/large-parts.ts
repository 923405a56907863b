/**
 * Parts of the window on a large case, found by their place in the page: to look through the names of everything on it
 * takes seconds beside the rows of 4,000 articles.
 */
import type { Locator, Page } from '@playwright/test';

/** The panel with that heading, or with that tab open. */
export const panel = (page: Page, name: string): Locator =>
  page.locator('section.panel').filter({
    has: page.locator('.panel-title, .tab[aria-selected="true"]', { hasText: new RegExp(`^${name}`) }),
  });

export const windowSlider = (page: Page, end: 'from' | 'to'): Locator =>
  page.locator(`.slider-handle[aria-label="Window ${end}"]`);

const DAY = 86_400_000;

/** Where an end of the window stands, in milliseconds since 1970; the slider tells it in days. */
export const dayOf = async (page: Page, end: 'from' | 'to'): Promise<number> =>
  Number(await windowSlider(page, end).getAttribute('aria-valuenow')) * DAY;

export const viewMenu = (page: Page): Locator =>
  page.locator('button[aria-label="View: what the graph shows"]');

/** A button that shows no words, by its name. */
export const iconButton = (page: Page, name: string): Locator => page.locator(`button[aria-label="${name}"]`);
