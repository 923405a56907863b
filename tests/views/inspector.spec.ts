/** The inspector: every field is corrected where it stands, by mouse and by keyboard; each correction can be undone. */
import type { Page } from '@playwright/test';
import { choose, expect, select, selectedItems, test } from './fixture.ts';

const inspectorOf = (page: Page) => page.getByRole('region', { name: 'Inspector' });
const messages = (page: Page) => page.getByRole('region', { name: 'Messages' });
const fact = (page: Page, name: string) =>
  inspectorOf(page)
    .locator('.fact')
    .filter({ has: page.locator('dt', { hasText: new RegExp(`^${name}$`) }) });

/** Which control has the focus, by its words or its name. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });

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
  await page.getByRole('searchbox').fill('Customs quay');
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
  await expect(dialog.getByRole('group', { name: 'Names alike' })).toContainText('Osterra');
  await page.keyboard.press('Delete');
  await dialog.getByRole('searchbox').fill('gunb');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText(
    '“Osterran navy” disappears; “Varnholt gunboats” takes over 1 event and 1 name',
  );
  await dialog.getByText('Keep Osterran navy').click();
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

test('while nothing is selected the open article is there, and all of it is corrected', async ({
  openWindow,
}) => {
  const page = await openWindow();
  const inspector = inspectorOf(page);
  await expect(inspector).toContainText('Nothing selected');
  await inspector.getByRole('button', { name: /^Article title/ }).click();
  await page.keyboard.type('Escorts after a truce');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Articles' })).toContainText('Escorts after a truce');
  await expect(inspector).toContainText('shared with its other article in the case');
  await choose(page, /^Reliability of the source:/, 'B usually reliable');
  await choose(page, /^Credibility of the information:/, '2 probably true');
  await expect(page.getByRole('region', { name: 'Articles' })).toContainText('B2');
  await inspector.getByRole('button', { name: /^Outlet:/ }).click();
  await page.getByRole('option', { name: 'Sundhavn Courier' }).click();
  await expect(fact(page, 'Outlet')).toContainText('Sundhavn Courier');
  await inspector.getByRole('button', { name: /^Published:/ }).click();
  await expect(page.getByRole('dialog', { name: 'Change publication date' })).toBeVisible();
  await page.keyboard.press('Escape');
  await inspector.getByRole('button', { name: 'Re-extract' }).click();
  await expect(messages(page)).toContainText('Read “Escorts after a truce” anew');
});

test('an article is deleted, and the message brings it back', async ({ openWindow }) => {
  const page = await openWindow();
  await inspectorOf(page).getByRole('button', { name: 'Delete article' }).click();
  await expect(page.getByText('2 articles', { exact: false }).first()).toBeVisible();
  await messages(page).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('3 articles', { exact: false }).first()).toBeVisible();
});

test('the grade of an item leads to its article', async ({ openWindow }) => {
  const page = await openWindow();
  await select(page, ['event', 18]);
  await inspectorOf(page)
    .getByRole('button', { name: /^C3: source fairly reliable/ })
    .click();
  await expect(inspectorOf(page).getByRole('heading', { level: 3 })).toHaveText(
    'Osterra and Varnholt trade prisoners at sea',
  );
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
