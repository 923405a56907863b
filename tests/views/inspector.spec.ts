/** The inspector: every field is corrected where it stands, by mouse and by keyboard; each correction can be undone. */
import { choose, expect, select, selectedItems, test } from './fixture.ts';
import { fact, focused, inspectorOf, messages } from './inspector-parts.ts';

test('who takes part is added, put in another role, exchanged and taken out', async ({ openWindow }) => {
  const page = await openWindow();
  await select(page, ['event', 8]);
  await inspectorOf(page).getByRole('button', { name: 'Add who takes part' }).click();
  const editor = page.getByRole('dialog', { name: 'Add who takes part' });
  await editor.getByRole('searchbox').fill('lena');
  await editor.getByRole('option', { name: /Lena Oduya/ }).click();
  await expect(fact(page, 'Party')).toContainText('Lena Oduya');
  await expect(messages(page)).toContainText('Changed participants “Envoys meet in Sundhavn”');

  await page.getByRole('button', { name: 'Change Lena Oduya as party' }).click();
  const change = page.getByRole('dialog', { name: 'Change Lena Oduya as party' });
  await change.getByRole('button', { name: 'Role: Party' }).click();
  await page.getByRole('menuitemradio', { name: 'Mediator' }).click();
  await expect(fact(page, 'Mediator')).toContainText('Lena Oduya');
  await expect.poll(() => focused(page)).toBe('Change Lena Oduya as mediator');

  await page.getByRole('button', { name: 'Change Lena Oduya as mediator' }).click();
  await page.getByRole('option', { name: /Tomas Reyk/ }).click();
  await expect(fact(page, 'Mediator')).toContainText('Tomas Reyk');
  await page.getByRole('button', { name: 'Change Tomas Reyk as mediator' }).click();
  await page.getByRole('button', { name: 'Take out' }).click();
  await expect(fact(page, 'Mediator')).not.toContainText('Tomas Reyk');
  await expect.poll(() => focused(page)).toBe('Add who takes part');
  expect(await selectedItems(page)).toEqual(['event:8']);
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+z');
  await expect(fact(page, 'Mediator')).toHaveText('MediatorMaravia');
});

test('by keyboard alone an actor that the case does not have is named and takes part', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await select(page, ['event', 8]);
  await inspectorOf(page).getByRole('button', { name: 'Add who takes part' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Harbour pilots');
  await expect(page.getByRole('listbox')).toContainText('Name “Harbour pilots” as a new');
  for (const _ of ['Organisation', 'Government body', 'State', 'Group'])
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(fact(page, 'Party')).toContainText('Harbour pilots');
  await expect.poll(() => focused(page)).toBe('Add who takes part');
  await inspectorOf(page).getByRole('button', { name: 'Harbour pilots', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(inspectorOf(page).getByRole('button', { name: 'Kind: Group' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('inspector');
});

test('a finder opens at its field, walks through a long list in sight, and Escape returns to its button', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await select(page, ['event', 8]);
  await inspectorOf(page).getByRole('button', { name: 'Add who takes part' }).focus();
  await page.keyboard.press('Enter');
  const field = page.getByRole('searchbox', { name: 'Find or name who takes part' });
  await expect(field).toBeFocused();
  for (let step = 0; step < 16; step += 1) await page.keyboard.press('ArrowDown');
  const chosen = page.locator('[role="option"][data-focused]');
  await expect(chosen).toBeInViewport({ ratio: 0.9 });
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(() => focused(page)).toBe('Add who takes part');
  expect(await selectedItems(page)).toEqual(['event:8']);
});

test('places are added, named and taken out', async ({ openWindow }) => {
  const page = await openWindow();
  await select(page, ['event', 2]);
  const where = inspectorOf(page).getByRole('button', { name: 'Where: not named. Change' });
  await where.click();
  await page.getByRole('option', { name: /Port Merrin/ }).click();
  await expect(fact(page, 'Where')).toContainText('Port Merrin');
  await inspectorOf(page)
    .getByRole('button', { name: /^Where:/ })
    .click();
  await page.getByRole('dialog').getByRole('searchbox').fill('Customs quay');
  await page.getByRole('option', { name: 'Site' }).click();
  await expect(fact(page, 'Where')).toContainText('Port Merrin, Customs quay');
  await inspectorOf(page)
    .getByRole('button', { name: /^Where:/ })
    .click();
  await page.getByRole('button', { name: 'Take out Port Merrin' }).click();
  await expect(fact(page, 'Where')).not.toContainText('Port Merrin');
  await expect.poll(() => focused(page)).toContain('Customs quay');
});

test('whose word it is is changed and given back to the article', async ({ openWindow }) => {
  const page = await openWindow();
  await select(page, ['event', 3]);
  await inspectorOf(page)
    .getByRole('button', { name: /^Who says:/ })
    .click();
  await page.keyboard.type('calder');
  await page.keyboard.press('Enter');
  await expect(fact(page, 'Who says')).toContainText('Ines Calder');
  await page.getByRole('button', { name: 'Change who says it' }).click();
  await page.getByRole('option', { name: 'The article itself' }).click();
  await expect(fact(page, 'Who says')).toContainText('the article itself');
  await expect(messages(page)).toContainText('Changed claimant');
});

test('the newest correction’s message takes the place of the last, and its Undo undoes just that', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await select(page, ['event', 8]);
  await choose(page, /^Status:/, 'Occurred');
  await choose(page, /^Type:/, 'Agreement');
  await expect(messages(page).locator('.notice')).toHaveCount(1);
  await messages(page).getByRole('button', { name: 'Undo' }).click();
  await expect(inspectorOf(page).getByRole('button', { name: 'Type: Talks' })).toBeVisible();
  await expect(inspectorOf(page).getByRole('button', { name: 'Status: Occurred' })).toBeVisible();
  await expect(messages(page).locator('.notice')).toHaveText(
    'Undid: change event type “Envoys meet in Sundhavn”',
  );
});

test('a message does not undo what was done after it', async ({ openWindow }) => {
  const page = await openWindow();
  await select(page, ['event', 8]);
  await choose(page, /^Status:/, 'Occurred');
  await expect(messages(page)).toContainText('Changed event status');
  await page.evaluate(() => window.viewTest.core.invoke('event.setType', { eventId: 8, type: 'AGREE' }));
  await expect(inspectorOf(page).getByRole('button', { name: 'Type: Agreement' })).toBeVisible();
  await messages(page).getByRole('button', { name: 'Undo' }).click();
  await expect(messages(page)).toContainText('Other changes have been made since');
  await expect(inspectorOf(page).getByRole('button', { name: 'Type: Agreement' })).toBeVisible();
});

test('nothing moves when a field opens', async ({ openWindow }) => {
  const page = await openWindow();
  const places = () =>
    inspectorOf(page)
      .locator('.fact dt, .chip, .inspector-heading')
      .evaluateAll((nodes) => nodes.map((node) => Math.round(node.getBoundingClientRect().top)));
  for (const [item, name] of [
    [['event', 6], /^Event title/],
    [['event', 8], /^Time/],
    [['actor', 4], /^Office/],
    [['relation', 4], /^Wording/],
  ] as const) {
    await select(page, item);
    await inspectorOf(page).locator('.quote, .aside').first().waitFor();
    const before = await places();
    await inspectorOf(page).getByRole('button', { name }).click();
    expect(await places()).toEqual(before);
    await page.keyboard.press('Escape');
    expect(await places()).toEqual(before);
    await expect(inspectorOf(page).getByRole('button', { name })).toBeFocused();
  }
});

test('what was deleted is selected again when it is brought back', async ({ openWindow }) => {
  const page = await openWindow();
  await select(page, ['event', 16]);
  await inspectorOf(page).getByRole('button', { name: 'Delete' }).click();
  await expect(inspectorOf(page)).toContainText('Nothing selected');
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('inspector');
  await page.keyboard.press('Control+z');
  await expect.poll(() => selectedItems(page)).toEqual(['event:16']);
});

test('Escape selects nothing wherever the focus is; what it closes or drops comes first', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await select(page, ['event', 8]);
  await page.getByRole('button', { name: /^View/ }).focus();
  await page.keyboard.press('Escape');
  expect(await selectedItems(page)).toEqual([]);
  await select(page, ['event', 8]);
  await page.getByRole('button', { name: /^View/ }).press('Enter');
  await page.getByRole('menu').waitFor();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await page.keyboard.press('Control+9');
  await page.getByRole('grid', { name: /^Measures/ }).press('Escape');
  await expect(page.getByRole('region', { name: 'Measures' })).toHaveCount(0);
  await inspectorOf(page).getByRole('button', { name: /^Time/ }).click();
  await page.keyboard.press('Escape');
  expect(await selectedItems(page)).toEqual(['event:8']);
});
