/** A tour through everything that the window has, on which nothing may break the content security policy. */
import { expect, type Page } from '@playwright/test';
import type { RunningHost } from '../fixtures/running-host.ts';
import {
  importByPaste,
  policyViolations,
  region,
  selectFirstEvent,
  waitForCase,
  watchPolicy,
} from './parts.ts';

export async function policyTour({ page }: RunningHost): Promise<void> {
  await watchPolicy(page);
  await waitForCase(page);
  await importByPaste(page);
  await selectFirstEvent(page);
  await opensEveryDialog(page);
  await movesEverything(page);
  await measuresAndJoins(page);
  await goesOnTheMap(page);
  await page.waitForTimeout(300);
  expect(await policyViolations(page)).toEqual([]);
}

async function opensEveryDialog(page: Page): Promise<void> {
  for (const [button, dialog] of [
    ['Edit history', 'Edit history'],
    ['change date…', 'Change publication date'],
    ['Import', 'Import articles'],
  ] as const) {
    await page.getByRole('button', { name: button, exact: true }).click();
    await page.getByRole('dialog', { name: dialog }).waitFor();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  for (const [keys, dialog] of [
    ['F1', 'Help'],
    ['?', 'Help'],
    ['Control+k', 'Search and commands'],
  ] as const) {
    await page.keyboard.press(keys);
    await page.getByRole('dialog', { name: dialog }).waitFor();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await page.getByRole('button', { name: /^Case:/ }).click();
  await page.getByRole('menu', { name: 'Case' }).waitFor();
  await page.keyboard.press('Escape');
}

/** Land and borders are a file of their own, read when they are first wanted. */
async function goesOnTheMap(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('arrange the graph: on the map');
  await expect(page.getByRole('menuitem').first()).toContainText('on the map');
  await page.keyboard.press('Enter');
  await expect(page.locator('.graph-map')).toHaveAttribute('data-land', /^\d{3,}$/);
  expect(Number(await page.locator('.graph-map').getAttribute('data-scale'))).toBeGreaterThan(100);
}

async function movesEverything(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Fit the graph' }).click();
  await page.getByRole('button', { name: 'Show all events' }).click();
  await page.getByRole('tab', { name: 'Outline' }).click();
  await page.getByRole('treegrid').waitFor();
  await page.getByRole('tab', { name: 'Filters' }).click();
  await page
    .getByRole('button', { name: /^Only / })
    .first()
    .click({ force: true });
  await page.getByRole('button', { name: 'Show all', exact: true }).click();
  await page.getByRole('slider', { name: 'Window from' }).press('ArrowRight');
  await region(page, 'Timeline').getByRole('button', { name: 'All time' }).click();
  await page.getByRole('button', { name: 'Fit the graph' }).hover();
  await page.getByRole('tooltip').waitFor();
  await region(page, 'Inspector').getByRole('button', { name: 'Delete' }).click();
  await region(page, 'Messages').getByRole('button', { name: 'Undo' }).click();
  await page.emulateMedia({ colorScheme: 'dark' });
}

/** Measures come from a worker, which the host's own headers must let start. */
async function measuresAndJoins(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+9');
  const table = page.getByRole('grid', { name: 'Measures of the actors in the window' });
  await expect(table.getByRole('gridcell', { name: /^0\.\d*[1-9]/ }).first()).toBeVisible();
  await table.getByRole('rowheader').nth(0).click();
  await table
    .getByRole('rowheader')
    .nth(1)
    .click({ modifiers: ['ControlOrMeta'] });
  await page.getByRole('button', { name: 'Find paths between two actors' }).click();
  await expect(page.getByRole('region', { name: 'Paths' }).getByRole('status')).toHaveText(
    /^(?:\d+ paths? of|Nothing that the window shows joins)/,
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Paths' })).toHaveCount(0);
}
