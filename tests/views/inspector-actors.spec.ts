/** The inspector on actors and relations: kind, names, facts, merging, wording, ends. */
import { choose, expect, select, selectedItems, test } from './fixture.ts';
import { fact, focused, inspectorOf, messages } from './inspector-parts.ts';

test('an actor’s kind, names and facts are corrected', async ({ openWindow }) => {
  const page = await openWindow();
  await select(page, ['actor', 4]);
  await choose(page, /^Kind:/, 'Group');
  await expect(inspectorOf(page).getByRole('button', { name: 'Kind: Group' })).toBeFocused();
  await inspectorOf(page).getByRole('button', { name: 'Add a name' }).click();
  await page.getByRole('textbox', { name: 'It is also called' }).fill('the League chief');
  await page.keyboard.press('Enter');
  await expect(fact(page, 'Also called')).toContainText('the League chief');
  await expect.poll(() => focused(page)).toBe('Add a name');
  await inspectorOf(page).getByRole('button', { name: 'Remove the name the League chief' }).click();
  await expect(fact(page, 'Also called')).toHaveCount(0);

  await inspectorOf(page)
    .getByRole('button', { name: /^Office:/ })
    .click();
  await page.keyboard.type('secretary of the League');
  await page.keyboard.press('Enter');
  await expect(fact(page, 'Office')).toContainText('secretary of the League');
  await inspectorOf(page).getByRole('button', { name: 'Add a fact' }).click();
  await page.getByRole('combobox', { name: 'What' }).fill('1st');
  await page.getByRole('textbox', { name: 'Value' }).fill('Osterran');
  await expect(page.getByRole('button', { name: 'Add', exact: true })).toBeDisabled();
  await page.getByRole('combobox', { name: 'What' }).fill('Nationality');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(fact(page, 'Nationality')).toContainText('Osterran');
  await inspectorOf(page).getByRole('button', { name: 'Remove office' }).click();
  await expect(fact(page, 'Office')).toHaveCount(0);
  await expect.poll(() => focused(page)).toBe('Add a fact');
});

test('two actors are made one, either way, and one undo takes it back', async ({ openWindow }) => {
  const page = await openWindow();
  await select(page, ['actor', 15]);
  await inspectorOf(page).getByRole('button', { name: 'Merge…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Merge “Osterran navy”' });
  await expect(dialog.getByRole('group', { name: 'Names alike' })).toContainText(
    '“Osterran” and “Osterra” are alike',
  );
  await page.keyboard.press('Delete');
  await dialog.getByRole('searchbox').fill('gunb');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText(
    '“Osterran navy” disappears; “Varnholt gunboats” takes over 1 event and 1 name',
  );
  await expect(dialog.getByRole('radio', { name: /Keep Varnholt gunboats/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(dialog).toContainText(
    '“Varnholt gunboats” disappears; “Osterran navy” takes over 2 events, 1 relation and 1 name',
  );
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  expect(await selectedItems(page)).toEqual(['actor:15']);
  await expect(fact(page, 'Also called')).toContainText('Varnholt gunboats');
  await expect(inspectorOf(page)).toContainText('Takes part in 3');
  await messages(page).getByRole('button', { name: 'Undo' }).click();
  await expect(inspectorOf(page)).toContainText('Takes part in 1');
  await expect(page.getByText('17 actors · 21 events')).toBeVisible();
});

test('a relation’s wording, status, ends, direction and time are corrected', async ({ openWindow }) => {
  const page = await openWindow();
  await select(page, ['relation', 2]);
  const title = inspectorOf(page).getByRole('heading', { level: 3 });
  await expect(title).toHaveText('Tomas Reyk is president of Varnholt');
  await page.keyboard.press('F2');
  await expect(inspectorOf(page).locator('textarea:focus')).toHaveCount(1);
  await page.keyboard.type('is prime minister of');
  await page.keyboard.press('Enter');
  await expect(title).toHaveText('Tomas Reyk is prime minister of Varnholt');
  await choose(page, /^Status:/, 'Planned');
  await page.getByRole('button', { name: 'Put another in the place of Varnholt' }).click();
  await page.getByRole('option', { name: /Maravia/ }).click();
  await expect(title).toHaveText('Tomas Reyk is prime minister of Maravia');
  await page.getByRole('button', { name: 'Put another in the place of Maravia' }).click();
  await page.getByRole('button', { name: 'Swap the two' }).click();
  await expect(title).toHaveText('Maravia is prime minister of Tomas Reyk');
  await choose(page, /^Direction:/, 'Both ways');
  await expect(fact(page, 'Between')).toContainText('Maravia');
  await inspectorOf(page).getByRole('button', { name: /^Time/ }).click();
  await page.keyboard.type('since 2024');
  await page.keyboard.press('Enter');
  await expect(fact(page, 'When')).toContainText('since 2024');
  expect(await selectedItems(page)).toEqual(['relation:2']);
});
