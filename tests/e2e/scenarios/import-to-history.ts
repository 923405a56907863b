/** A day's work: import, look, narrow the time, select, correct, undo, close, open again, look at the history. */
import { expect } from '@playwright/test';
import type { RunningHost } from '../fixtures/running-host.ts';
import { article } from './article.ts';
import {
  headerCount,
  importByPaste,
  region,
  selectFirstEvent,
  timelineEvents,
  waitForCase,
  writeInInspector,
} from './parts.ts';

const NEW_TITLE = 'Corrected by hand';

export async function importToHistory(launch: () => Promise<RunningHost>): Promise<void> {
  const first = await launch();
  await waitForCase(first.page);
  await importByPaste(first.page);
  await seesTheArticle(first);
  await narrowsTheWindow(first);
  await correctsAndUndoes(first);
  await first.close();
  const second = await launch();
  await waitForCase(second.page);
  await historyIsStillThere(second);
  await second.close();
}

async function seesTheArticle({ page }: RunningHost): Promise<void> {
  await expect(region(page, 'Articles')).toContainText(article.title);
  await expect(region(page, 'Reader')).toContainText('signed an agreement on joint search flights');
  await expect(region(page, 'Reader')).toContainText('Published Tue 3 Feb 2026');
  await expect(page.locator('.mention', { hasText: 'Norway' }).first()).toBeVisible();
  await expect.poll(() => headerCount(page, 'Actor graph', /^(\d+)/)).toBeGreaterThan(1);
  await expect.poll(() => timelineEvents(page).count()).toBeGreaterThan(0);
}

async function narrowsTheWindow({ page }: RunningHost): Promise<void> {
  const events = () => headerCount(page, 'Timeline', /· (\d+)/);
  const all = await events();
  const from = region(page, 'Timeline').getByRole('textbox', { name: 'From' });
  await from.fill(article.narrowFrom);
  await from.press('Enter');
  await expect.poll(events).toBeLessThan(all);
  await expect(region(page, 'Timeline').locator('.panel-note')).toContainText(`of ${all} events`);
  await region(page, 'Timeline').getByRole('button', { name: 'All time' }).click();
  await expect.poll(events).toBe(all);
}

async function correctsAndUndoes({ page }: RunningHost): Promise<void> {
  const inspector = region(page, 'Inspector');
  const title = await selectFirstEvent(page);
  await expect(inspector.getByRole('heading', { level: 3 })).toContainText(title);
  await expect(inspector.locator('blockquote').first()).toBeVisible();
  await expect(page.locator('.sentence[data-marked="true"]').first()).toBeVisible();
  const rename = async () => {
    await inspector.getByRole('button', { name: /^Event title/ }).click();
    await writeInInspector(page, NEW_TITLE);
    await expect(inspector.getByRole('heading', { level: 3 })).toContainText(NEW_TITLE);
  };
  await rename();
  await expect(page.locator('.event-title', { hasText: NEW_TITLE })).toHaveCount(1);
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(inspector.getByRole('heading', { level: 3 })).toContainText(title);
  await page.getByRole('button', { name: /^Redo/ }).first().click();
  await expect(inspector.getByRole('heading', { level: 3 })).toContainText(NEW_TITLE);
}

async function historyIsStillThere({ page }: RunningHost): Promise<void> {
  await expect(page.locator('.event-title', { hasText: NEW_TITLE })).toHaveCount(1);
  await page.getByRole('button', { name: 'Edit history' }).click();
  const history = page.getByRole('dialog', { name: 'Edit history' });
  await expect(history.getByRole('listitem').first()).toContainText('Redo: Change event title');
  await expect(history).toContainText('Import article');
  await history.getByRole('button', { name: 'Undo' }).click();
  await expect(history.getByRole('listitem').first()).toContainText('Undo: Change event title');
  await expect(history.locator('[data-state="undone"]').first()).toContainText('Change event title');
  await page.keyboard.press('Escape');
  await expect(page.locator('.event-title', { hasText: NEW_TITLE })).toHaveCount(0);
}
