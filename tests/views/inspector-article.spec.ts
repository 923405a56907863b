/** The inspector on articles: what is there while nothing is selected, and the way to an item’s article. */
import { choose, expect, select, test } from './fixture.ts';
import { fact, inspectorOf, messages } from './inspector-parts.ts';

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
