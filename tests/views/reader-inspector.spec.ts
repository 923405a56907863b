/** Reader and inspector: sentences select, evidence is quoted, corrections are made and undone. */
import { choose, expect, select, selectedItems, test } from './fixture.ts';

test('a sentence selects what is drawn from it', async ({ openWindow }) => {
  const page = await openWindow();
  await page.locator('.sentence', { hasText: 'shelled the harbour' }).click();
  expect(await selectedItems(page)).toEqual(['event:2']);
  await expect(page.locator('.vis-item.event.is-selected')).toContainText(
    'Gunboats shell Port Merrin harbour',
  );
  await page.locator('.sentence', { hasText: 'did not say when' }).click();
  await expect(page.getByRole('region', { name: 'Inspector' })).toContainText(
    'Nothing was drawn from this sentence',
  );
});

test('a sentence that says several things lets one step through them', async ({ openWindow }) => {
  const page = await openWindow();
  await page.locator('.sentence', { hasText: 'told the Osterran assembly' }).click();
  const inspector = page.getByRole('region', { name: 'Inspector' });
  await expect(inspector).toContainText('1 of 3');
  await inspector.getByRole('button', { name: 'Next selected item' }).click();
  await expect(inspector).toContainText('2 of 3');
  await expect(inspector).toContainText('A truce in the strait is signed');
});

test('sentences are walked through by arrow keys', async ({ openWindow }) => {
  const page = await openWindow();
  await page.locator('.sentence', { hasText: 'shelled the harbour' }).click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await selectedItems(page)).toEqual(['event:3']);
});

test('evidence is quoted with its sentence, and leads back to it', async ({ openWindow }) => {
  const page = await openWindow();
  await select(page, ['event', 18]);
  const inspector = page.getByRole('region', { name: 'Inspector' });
  await expect(inspector.locator('blockquote')).toHaveText(
    'Osterra and Varnholt exchanged forty sailors on 11 December 2025.',
  );
  await inspector.getByRole('button', { name: 'Show sentence 2 in the reader' }).click();
  await expect(page.locator('.sentence[data-marked="true"]')).toBeInViewport();
  await expect(page.locator('[data-evidence="true"]')).toHaveText('exchanged forty sailors');
});

test('a title, a type, a status and a time are corrected and undone', async ({ openWindow }) => {
  const page = await openWindow();
  await select(page, ['event', 8]);
  const inspector = page.getByRole('region', { name: 'Inspector' });
  await inspector.getByRole('button', { name: /^Event title/ }).click();
  await page.keyboard.type('Both sides meet');
  await page.keyboard.press('Enter');
  await expect(page.locator('.event-title', { hasText: 'Both sides meet' })).toBeVisible();
  await choose(page, /^Type:/, 'Agreement');
  await choose(page, /^Status:/, 'Occurred');
  await inspector.getByRole('button', { name: /^Time/ }).click();
  await page.keyboard.type('2026-02-01/2026-02-03');
  await expect(inspector).toContainText('1–3 Feb 2026');
  await page.keyboard.press('Enter');
  const item = page.locator('.vis-item.event', { hasText: 'Both sides meet' });
  await expect(item).toHaveClass(/quad-verbal-cooperation.*line-solid.*start-sure.*end-sure/);
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+z');
  await expect(inspector).toContainText('Envoys meet in Sundhavn');
  await expect(inspector).toContainText('early March 2026');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('a date that is none is not kept, and the field says what to write', async ({ openWindow }) => {
  const page = await openWindow();
  await select(page, ['event', 8]);
  const inspector = page.getByRole('region', { name: 'Inspector' });
  await inspector.getByRole('button', { name: /^Time/ }).click();
  const field = inspector.getByRole('textbox', { name: 'Time' });
  await page.keyboard.type('next week');
  await expect(inspector).toContainText('Write 3 Feb 2026, early March 2026');
  await page.keyboard.press('Enter');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill('4 Mar 2026');
  await expect(inspector.locator('.editor-note')).toHaveText('4 Mar 2026');
  await page.keyboard.press('Escape');
  await expect(inspector).toContainText('early March 2026');
  await expect(inspector.getByRole('button', { name: /^Time/ })).toBeFocused();
});

test('accept marks, reject and delete take away, and undo brings back', async ({ openWindow }) => {
  const page = await openWindow();
  await select(page, ['event', 16]);
  const inspector = page.getByRole('region', { name: 'Inspector' });
  await inspector.getByRole('button', { name: 'Accept' }).click();
  await expect(inspector.locator('[data-review="accepted"]')).toBeVisible();
  await inspector.getByRole('button', { name: 'Reject' }).click();
  await expect(inspector).toContainText('Nothing selected');
  await expect(page.locator('.event-title', { hasText: 'League sanctions' })).toHaveCount(0);
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.event-title', { hasText: 'League sanctions' })).toBeVisible();
  await select(page, ['event', 16]);
  await inspector.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('20 events', { exact: false }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Edit history' }).click();
  await expect(page.getByRole('dialog')).toContainText('Delete item');
});

test('an actor is renamed', async ({ openWindow }) => {
  const page = await openWindow();
  await select(page, ['actor', 3]);
  await page.getByRole('button', { name: /^Name/ }).click();
  await page.keyboard.type('League of Coastal States');
  await page.keyboard.press('Enter');
  await expect(page.locator('.theme-line-name', { hasText: 'League of Coastal States' })).toBeVisible();
  await expect(
    page.getByRole('button', { name: 'Undo rename actor “League of Coastal States”' }),
  ).toBeEnabled();
});

test('a new publication date shows what it would change before it does', async ({ openWindow }) => {
  const page = await openWindow();
  await page.getByRole('button', { name: 'change date…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Change date' })).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Publication date' }).fill('4 Feb 2026');
  await page.keyboard.press('Tab');
  await expect(dialog).toContainText('1 event would change');
  await expect(dialog.getByRole('row').last()).toHaveText(
    /Calder announces an escort force\s*3 Feb 2026\s*4 Feb 2026/,
  );
  await dialog.getByRole('button', { name: 'Change date' }).click();
  await expect(dialog).toHaveCount(0);
});
