/** Settings: what they change in the window, and that they are kept. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

const open = async (page: Page) => {
  await page.keyboard.press('Control+,');
  return page.getByRole('dialog', { name: 'Settings' });
};

test('dates are written as set, everywhere', async ({ openWindow }) => {
  const page = await openWindow();
  const reader = page.getByRole('region', { name: 'Reader' });
  await expect(reader).toContainText('3 Feb 2026');
  const settings = await open(page);
  await settings.getByLabel('Dates', { exact: true }).selectOption('yyyy-MM-dd');
  await expect(reader).toContainText('2026-02-03');
  await settings.getByLabel('Dates', { exact: true }).selectOption('dd/MM/yyyy');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Articles' })).toContainText('03/02/2026');
  const from = page.getByRole('textbox', { name: 'From' });
  await from.fill('01/02/2026');
  await from.press('Enter');
  await expect(page.getByRole('region', { name: 'Timeline' }).locator('.panel-note')).toContainText(
    'from 01/02/2026',
  );
});

test('theme, text size and marking line are shown at once', async ({ openWindow }) => {
  const page = await openWindow();
  const size = () => page.evaluate(() => getComputedStyle(document.body).fontSize);
  const settings = await open(page);
  await settings.getByLabel('Theme').selectOption('contrast');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
  await settings.getByLabel('Text size').selectOption('125');
  expect(Number.parseFloat(await size())).toBeCloseTo(16.25);
  await settings.getByLabel('Marking line').fill('TLP:AMBER');
  await settings.getByLabel('Marking line').press('Enter');
  await settings.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('button', { name: 'Marking: TLP:AMBER' })).toBeVisible();
});

test('what a person has set goes to the host, once it rests', async ({ openWindow }) => {
  const page = await openWindow();
  await page.evaluate(() =>
    window.viewTest.workspace.panels.setState({ lanes: 'types', sidePage: 'outline' }),
  );
  await page.waitForTimeout(700);
  const kept = await page.evaluate(async () => {
    const reply = await window.viewTest.core.invoke('host.settings', {});
    return reply.ok ? reply.data : null;
  });
  expect(kept).toMatchObject({ lanes: 'types', panels: { tabs: { side: 'outline' } } });
});

test('the About box has the versions and the notices', async ({ openWindow }) => {
  const page = await openWindow();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('searchbox').fill('about');
  await expect(page.getByRole('menuitem')).toHaveCount(1);
  await page.keyboard.press('Enter');
  const about = page.getByRole('dialog', { name: 'About Throughline' });
  await expect(about).toContainText('Apache-2.0');
  await expect(about.getByRole('group', { name: 'Third-party notices' })).toContainText(
    'Notices of what ships',
  );
});
