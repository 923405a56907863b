/** The first start: a sample case is open, with its actors, events and text, and a tour that can be left; nothing is asked. */
import { expect, type Page } from '@playwright/test';
import type { RunningHost } from '../fixtures/running-host.ts';
import { headerCount, region, timelineEvents, waitForCase } from './parts.ts';

export async function firstRun({ page }: RunningHost): Promise<void> {
  await waitForCase(page);
  await takesTheTour(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Case: Sample case' })).toBeVisible();
  await expect.poll(() => headerCount(page, 'Actor graph', /^(\d+)/)).toBeGreaterThan(3);
  await expect.poll(() => timelineEvents(page).count()).toBeGreaterThan(3);
  await expect(region(page, 'Reader').locator('.sentence').first()).toBeVisible();
  for (const name of ['Articles', 'Actor graph', 'Timeline', 'Reader', 'Inspector']) {
    await expect(region(page, name)).toBeVisible();
  }
}

async function takesTheTour(page: Page): Promise<void> {
  await expect(page.getByRole('dialog', { name: 'Who does what to whom' })).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('dialog', { name: 'When, and how sure' })).toBeVisible();
  await page.getByRole('button', { name: 'Skip the tour' }).click();
}
