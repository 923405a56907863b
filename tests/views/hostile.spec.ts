/** Names that try to become code stay words in every view: nothing runs, nothing is loaded, the policy has nothing to stop. */
import type { Page } from '@playwright/test';
import { scriptPayloads } from '../fixtures/script-payloads.ts';
import { expect, select, test } from './fixture.ts';

/** Calls of the functions that the payloads call, and elements that only a payload can have made. */
const traces = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [
    ...(Reflect.get(globalThis, 'calls') as string[]),
    ...[
      ...document.querySelectorAll(
        'script:not([src]), iframe, object, embed, [onload], [onerror], [onclick]',
      ),
    ].map((element) => element.outerHTML),
    ...[...document.querySelectorAll('a[href^="javascript:"]')].map((element) => element.outerHTML),
  ]);

test(`${scriptPayloads.length} payloads as names of actors, events, articles and outlets run nowhere`, async ({
  openWindow,
  page,
}) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    const calls: string[] = [];
    Object.assign(globalThis, { calls, alert: () => calls.push('alert') });
  });
  await openWindow({ name: 'hostile' });
  for (let id = 1; id <= scriptPayloads.length; id += 1) {
    await select(page, ['actor', id], ['event', id]);
    await expect(page.getByRole('region', { name: 'Inspector' })).toContainText('1 of 2');
  }
  await page.getByRole('button', { name: 'Next selected item' }).click();
  await page.getByRole('tab', { name: 'Outline' }).click();
  await page.getByRole('treegrid').waitFor();
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('script');
  await expect(page.getByRole('menuitem').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+e');
  await page.getByRole('img', { name: /^Preview/ }).waitFor();
  await page.keyboard.press('Escape');
  const canvas = await page.locator('.graph-canvas').boundingBox();
  for (let step = 1; step < 20; step += 1)
    await page.mouse.move((canvas?.x ?? 0) + step * 30, (canvas?.y ?? 0) + step * 12);
  await page.locator('.vis-item.event').first().hover({ force: true });
  await page.waitForTimeout(400);
  expect(await traces(page)).toEqual([]);
});
