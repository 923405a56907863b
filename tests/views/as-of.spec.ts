/** "As of": only what was published by a day, set by mouse and by keyboard, said wherever one looks, saved and exported. */
import type { Locator, Page } from '@playwright/test';
import { expect, select, selectedItems, test } from './fixture.ts';

const region = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const note = (page: Page, name = 'Timeline'): Locator => region(page, name).locator('.panel-note');
const control = (page: Page): Locator => page.getByRole('group', { name: 'What was known on a day' });
const handle = (page: Page): Locator => page.getByRole('slider', { name: 'Known on' });
const bar = (page: Page): Locator => page.getByRole('contentinfo');
const events = (page: Page, title: string): Locator => page.locator('.vis-item.event', { hasText: title });

async function switchOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Stretches of time' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Only what was known on a day' }).click();
  await page.keyboard.press('Escape');
  await expect(control(page)).toBeVisible();
}

const setDay = (page: Page, day: number): Promise<void> =>
  page.evaluate((to) => window.viewTest.workspace.asOf.setState({ from: null, to }, true), day);

/** 29 January 2026. */
const JAN_29 = 20_482;

test('by mouse: the handle goes back through what was published, and the cross shows all again', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await expect(control(page)).toHaveCount(0);
  await switchOn(page);
  await expect(note(page)).toHaveText('All time · 21 events, 3 without a date · known on 3 Feb 2026');
  await expect(control(page)).toContainText('3 of 3 articles');
  const strip = (await control(page).locator('.slider').boundingBox())!;
  await handle(page).hover();
  await page.mouse.down();
  await page.mouse.move(strip.x + strip.width * 0.8, strip.y + 10, { steps: 4 });
  await expect(handle(page)).not.toHaveAttribute('aria-valuetext', '3 Feb 2026');
  await page.mouse.up();
  await expect(note(page)).toContainText('10 of 21 events');
  await expect(note(page, 'Actor graph')).toContainText(/of 17 actors · known on .* 2026/);
  await expect(control(page)).toContainText('2 of 3 articles');
  await expect(events(page, 'Gunboats shell Port Merrin')).toHaveCount(0);
  // An earlier article says this too, and the event goes on after it.
  await expect(events(page, 'Varnholt closes and holds')).toHaveCount(1);
  await control(page).getByRole('button', { name: 'Show all that is known' }).click();
  await expect(control(page)).toHaveCount(0);
  await expect(note(page)).toHaveText('All time · 21 events, 3 without a date');
});

test('by keyboard: the palette, arrows along the publication days, and the field', async ({ openWindow }) => {
  const page = await openWindow();
  const run = async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('searchbox').fill('known on a day');
    await expect(page.getByRole('menuitem')).toHaveCount(1);
    await page.keyboard.press('Enter');
  };
  await run();
  await handle(page).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(handle(page)).toHaveAttribute('aria-valuetext', '29 Jan 2026');
  await expect(note(page)).toContainText('10 of 21 events');
  await page.keyboard.press('Home');
  await expect(note(page)).toContainText('4 of 21 events');
  await expect(bar(page)).toContainText('Only what was known on 12 Dec 2025');
  const field = page.getByRole('textbox', { name: 'Known on' });
  await field.fill('1 Jan 2020');
  await field.press('Enter');
  await expect(note(page)).toContainText('0 of 21 events');
  await field.fill('');
  await field.press('Enter');
  await expect(control(page)).toHaveCount(0);
  await run();
  await expect(control(page)).toBeVisible();
  await bar(page).getByRole('button', { name: 'Show all' }).press('Enter');
  await expect(control(page)).toHaveCount(0);
});

test('filters count what was known, and the tables show it', async ({ openWindow }) => {
  const page = await openWindow();
  await setDay(page, JAN_29);
  await expect(page.getByRole('checkbox', { name: /^Planned/ })).toHaveAccessibleName(/0 in the window/);
  await page.keyboard.press('Control+0');
  await expect(control(page)).toBeVisible();
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '11');
});

test('play shows what became known, and stays at the last day', async ({ openWindow }) => {
  const page = await openWindow();
  await switchOn(page);
  await control(page).getByRole('button', { name: 'Play what became known' }).click();
  await expect(note(page)).toContainText('4 of 21 events');
  await control(page)
    .getByRole('button', { name: /speed:/ })
    .click();
  await page.getByRole('menuitemradio', { name: '4 publication days a second' }).click();
  await expect(note(page)).toContainText('21 events, 3 without a date · known on 3 Feb 2026');
  await expect(control(page).getByRole('button', { name: 'Play what became known' })).toBeVisible();
});

test('it is a step of the way through views, and a saved view keeps it', async ({ openWindow }) => {
  const page = await openWindow();
  await setDay(page, JAN_29);
  await page.waitForTimeout(700);
  await page.keyboard.press('Control+d');
  await expect(page.getByText('Saved the view “All time, known on 29 Jan 2026”')).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(control(page)).toHaveCount(0);
  await page.keyboard.press('Alt+ArrowRight');
  await expect(note(page)).toContainText('known on 29 Jan 2026');
  await bar(page).getByRole('button', { name: 'Show all' }).click();
  await page.keyboard.press('Control+Shift+S');
  const saved = page.getByRole('dialog', { name: 'Saved views' });
  await expect(saved.getByRole('listitem')).toContainText('All time · known on 29 Jan 2026');
  await saved.getByRole('button', { name: /^All time, known on 29 Jan/ }).click();
  await expect(note(page)).toContainText('10 of 21 events');
});

test('a picture has what was known, and says so', async ({ openWindow }) => {
  const page = await openWindow();
  await setDay(page, JAN_29);
  await expect(note(page)).toContainText('10 of 21 events');
  await page.keyboard.press('Control+e');
  const preview = async () => {
    const source = await page.getByRole('img', { name: /^Preview/ }).getAttribute('src');
    return Buffer.from(source?.split(',')[1] ?? '', 'base64').toString('utf8');
  };
  await expect.poll(preview).toMatch(/Known on 29 Jan 2026/);
  expect(await preview()).toMatch(/10 of 21 events/);
  await page.getByRole('combobox', { name: 'Content' }).selectOption('The whole case');
  await expect.poll(preview).toMatch(/As of 3 Feb 2026/);
});

test('the inspector tells of an actor what was known of it', async ({ openWindow }) => {
  const page = await openWindow();
  await select(page, ['actor', 3]);
  const items = region(page, 'Inspector').getByRole('region', { name: 'Events' });
  await expect(items).toContainText('Takes part in 3');
  await setDay(page, JAN_29);
  await expect(items).toContainText('Takes part in 2');
  await expect(items).not.toContainText('Reyk threatens further closures');
});

test('what is selected stays selected while it is not known', async ({ openWindow }) => {
  const page = await openWindow();
  await select(page, ['event', 2]);
  await setDay(page, JAN_29);
  await expect(note(page)).toContainText('10 of 21 events');
  expect(await selectedItems(page)).toEqual(['event:2']);
  await expect(region(page, 'Inspector')).toContainText('Gunboats shell');
});
