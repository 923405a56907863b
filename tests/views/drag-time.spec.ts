/** Times changed on the timeline: by dragging a selected event, and by keys; undone, cancelled, refused. */
import type { Page } from '@playwright/test';
import { expect, select, test } from './fixture.ts';

/** "League sanctions shipping firms", 12 January 2026. */
const DAY = { id: 16, title: 'League sanctions shipping firms' };

const timeOf = (page: Page, id: number) =>
  page.evaluate(
    (wanted) =>
      window.viewTest.workspace.data.getState().whole?.events.find((each) => each.id === wanted)?.time.edtf,
    id,
  );

const bar = (page: Page) => page.locator('.vis-item.event.is-selected').first();
const note = (page: Page) => page.locator('.drag-note');

/** Presses on the selected event's label and moves some pixels, without letting go. */
async function pull(page: Page, by: number): Promise<void> {
  await expect(bar(page)).toBeInViewport();
  const box = (await bar(page).locator('.event-label').boundingBox())!;
  await page.mouse.move(box.x + 14, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 14 + by / 2, box.y + box.height / 2);
  await page.mouse.move(box.x + 14 + by, box.y + box.height / 2);
}

test('a selected event is dragged to another day: shown, told, and undone', async ({ openWindow }) => {
  const page = await openWindow();
  await select(page, ['event', DAY.id]);
  expect(await timeOf(page, DAY.id)).toBe('2026-01-12');
  await pull(page, 90);
  await expect(note(page)).toHaveText(/^2026-0\d-\d\d · /);
  const shown = (await note(page).textContent())!.slice(0, 10);
  expect(shown > '2026-01-12').toBe(true);
  await page.mouse.up();
  await expect.poll(() => timeOf(page, DAY.id)).toBe(shown);
  await expect(note(page)).toBeHidden();
  await expect(page.getByText(/^Moved “League sanctions shipping firms” from 12 Jan 2026 to /)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect.poll(() => timeOf(page, DAY.id)).toBe('2026-01-12');
});

test('Escape leaves it where it was, a press without a drag too, and what is not selected is not dragged', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await select(page, ['event', DAY.id]);
  await pull(page, 90);
  await expect(note(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note(page)).toBeHidden();
  await page.mouse.up();
  await pull(page, 3);
  await expect(note(page)).toBeHidden();
  await page.mouse.up();
  await page.evaluate(() => window.viewTest.workspace.selection.clear());
  await expect(page.locator('.vis-item.event.is-selected')).toHaveCount(0);
  const label = page.locator('.event-label', { hasText: DAY.title });
  const box = (await label.boundingBox())!;
  await page.mouse.move(box.x + 14, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + 80, box.y + 8, { steps: 4 });
  await expect(note(page)).toBeHidden();
  await page.mouse.up();
  expect(await timeOf(page, DAY.id)).toBe('2026-01-12');
});

test('by keys it moves a step, and a time that is no date says why not', async ({ openWindow }) => {
  const page = await openWindow();
  await select(page, ['event', DAY.id]);
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect.poll(() => timeOf(page, DAY.id)).toBe('2026-01-13');
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await expect.poll(() => timeOf(page, DAY.id)).toBe('2026-01-12');
  const undated = await page.evaluate(
    () =>
      window.viewTest.workspace.data
        .getState()
        .whole?.events.find(({ time }) => time.earliest === null && time.latest === null)?.id,
  );
  await select(page, ['event', undated!]);
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect(page.getByText(/It has no date yet/)).toBeVisible();
});
