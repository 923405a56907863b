/** A hundred script payloads in article texts, titles, file names and corrections: nothing of it runs, the policy has nothing to stop. */
import { expect, type Page } from '@playwright/test';
import { scriptPayloads } from '../../fixtures/script-payloads.ts';
import type { RunningHost } from '../fixtures/running-host.ts';
import {
  policyViolations,
  region,
  selectFirstEvent,
  waitForCase,
  watchPolicy,
  writeInInspector,
} from './parts.ts';

const IN_A_FILE = 10;

export async function hostileText({ page }: RunningHost): Promise<void> {
  const alerts: string[] = [];
  page.on('dialog', (dialog) => {
    alerts.push(dialog.message());
    void dialog.dismiss();
  });
  await watchPolicy(page);
  await waitForCase(page);
  await importsFiles(page);
  await renamesAnEvent(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('alert');
  await expect(page.getByRole('menuitem').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.waitForTimeout(300);
  expect(alerts).toEqual([]);
  expect(await policyViolations(page)).toEqual([]);
}

const files = Array.from({ length: Math.ceil(scriptPayloads.length / IN_A_FILE) }, (_, index) => {
  const own = scriptPayloads.slice(index * IN_A_FILE, (index + 1) * IN_A_FILE);
  const sentences = own.map((payload) => `Canada sent ${payload} to Norway on Monday.`);
  const text = `Norway meets ${own[0]}\n\nOSLO, 3 February 2026 – ${sentences.join(' ')}`;
  return { name: `${own[1]} ${index}.txt`, mimeType: 'text/plain', buffer: Buffer.from(text) };
});

async function importsFiles(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Import articles' });
  await dialog.getByLabel('Files to import').setInputFiles(files);
  await expect(dialog.getByRole('textbox', { name: 'Publication date' })).toHaveCount(files.length);
  for (const date of await dialog.getByRole('textbox', { name: 'Publication date' }).all()) {
    await date.fill('3 Feb 2026');
    await date.press('Tab');
  }
  await dialog.getByRole('button', { name: /^Import/ }).click();
  await expect(dialog.getByText(`${files.length} imported`)).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Escape');
  await expect(region(page, 'Articles').getByRole('listitem')).toHaveCount(files.length);
}

async function renamesAnEvent(page: Page): Promise<void> {
  await selectFirstEvent(page);
  const inspector = region(page, 'Inspector');
  for (const payload of ['<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>']) {
    await inspector.getByRole('button', { name: /^Event title/ }).click();
    await writeInInspector(page, payload);
    await expect(inspector.getByRole('heading', { level: 3 })).toContainText(payload);
  }
}
