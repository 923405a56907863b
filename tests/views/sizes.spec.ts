/** Small windows and 200 % zoom lose nothing: every panel and every control can be reached and is whole; motion can be switched off. */
import type { Page } from '@playwright/test';
import { expect, select, test } from './fixture.ts';

/** CSS pixels: 1,100 wide, and what 1280 × 800 and 1600 × 1000 leave at 200 %. */
const SIZES = [
  { width: 1100, height: 700 },
  { width: 800, height: 500 },
  { width: 640, height: 400 },
] as const;

const PANELS = ['Articles', 'Filters', 'Actor graph', 'Timeline', 'Inspector', 'Reader'];

/** Controls that stand out of the window or of their panel at the left or the right. */
const cutControls = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, select, [role="slider"], [role="tab"]')]
      .filter((control) => control.getClientRects().length > 0 && !control.closest('.visually-hidden'))
      .filter((control) => {
        const box = control.getBoundingClientRect();
        const panel = (control.closest('section.panel, .app-bar') ?? document.body).getBoundingClientRect();
        return (
          box.width > 1 &&
          (box.left < panel.left - 1 || box.right > panel.right + 1 || box.right > innerWidth)
        );
      })
      .map((control) => control.getAttribute('aria-label') ?? control.textContent ?? control.tagName),
  );

for (const size of SIZES) {
  test(`a window of ${size.width} by ${size.height} has every panel and no control is cut`, async ({
    openWindow,
    page,
  }) => {
    await page.setViewportSize(size);
    await openWindow();
    await select(page, ['event', 3]);
    const open = page.getByRole('button', { name: 'Show inspector and reader' });
    if (await open.isVisible()) await open.click();
    for (const name of PANELS) {
      const panel = page.getByRole('region', { name, exact: true }).or(page.getByRole('tabpanel', { name }));
      await panel.first().scrollIntoViewIfNeeded();
      await expect(panel.first()).toBeInViewport();
    }
    expect(await cutControls(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
}

for (const size of SIZES) {
  test(`a comparison in a window of ${size.width} by ${size.height} is whole`, async ({
    openWindow,
    page,
  }) => {
    await page.setViewportSize(size);
    await openWindow();
    await page.evaluate(() => window.viewTest.workspace.window.setState({ from: 20_484, to: 20_488 }, true));
    await page.keyboard.press('Control+Shift+D');
    for (const name of ['Side A', 'Side B', 'Actors']) {
      await page.getByRole('region', { name, exact: true }).scrollIntoViewIfNeeded();
      await expect(page.getByRole('region', { name, exact: true })).toBeInViewport();
    }
    for (const graph of await page.getByRole('application').all())
      expect((await graph.boundingBox())?.height).toBeGreaterThan(70);
    expect(await cutControls(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
}

test('who wants less motion gets none', async ({ openWindow, page }) => {
  const moving = (): Promise<number> =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
          const runs = (durations: string) =>
            durations.split(',').some((each) => Number.parseFloat(each) > 0);
          return runs(transitionDuration) || (animationName !== 'none' && runs(animationDuration));
        }).length,
    );
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openWindow();
  expect(await moving()).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openWindow();
  expect(await moving()).toBe(0);
});
