/** Views: saved under a name with a picture, shown again, renamed and deleted, by mouse and by keyboard. */
import type { Locator, Page } from '@playwright/test';
import { expect, select, selectedItems, test } from './fixture.ts';

const WEEK = { from: 20_480, to: 20_487 };

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Saved views' });
const rows = (page: Page): Locator => dialog(page).getByRole('listitem');
const button = (page: Page, name: string | RegExp): Locator => dialog(page).getByRole('button', { name });
const nameField = (page: Page): Locator => dialog(page).getByLabel('Name for what the window shows now');
const note = (page: Page): Locator =>
  page.getByRole('region', { name: 'Timeline', exact: true }).locator('.panel-note');

const narrow = (page: Page): Promise<void> =>
  page.evaluate((week) => window.viewTest.workspace.window.setState(week, true), WEEK);
const hide = (page: Page, status: string): Promise<void> =>
  page.evaluate((value) => window.viewTest.workspace.filters.set('status', [value], false), status);
const hidden = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [...window.viewTest.workspace.filters.getState().status]);

/** A view that differs from the plain one in every way. */
async function arrange(page: Page): Promise<void> {
  await narrow(page);
  await hide(page, 'planned');
  await select(page, ['actor', 1]);
  await page.evaluate(() =>
    window.viewTest.workspace.panels.setState({ lanes: 'types', sizeBy: 'degree', readerPage: 'notes' }),
  );
}

async function plain(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { window: time, filters, selection, panels } = window.viewTest.workspace;
    time.setState({ from: null, to: null }, true);
    filters.clear();
    selection.clear();
    panels.setState({ lanes: 'actors', sizeBy: 'events', readerPage: 'reader' });
  });
  await expect(note(page)).toContainText('All time');
}

async function expectArranged(page: Page): Promise<void> {
  await expect(note(page)).toContainText('27 Jan – 3 Feb 2026');
  expect(await hidden(page)).toEqual(['planned']);
  expect(await selectedItems(page)).toEqual(['actor:1']);
  await expect(page.getByRole('button', { name: 'Lines: types' })).toBeVisible();
  await expect(page.getByRole('tab', { name: /^Notes/ })).toHaveAttribute('aria-selected', 'true');
}

test('by mouse: a view is saved with a picture, and shown again', async ({ openWindow }) => {
  const page = await openWindow();
  await page.getByRole('button', { name: 'Saved views' }).click();
  await expect(dialog(page)).toContainText('No saved views yet');
  await page.keyboard.press('Escape');
  await arrange(page);
  await page.getByRole('button', { name: 'Saved views' }).click();
  await expect(nameField(page)).toHaveValue('Osterra, 27 Jan – 3 Feb 2026, 1 filter');
  await button(page, 'Save this view').click();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('27 Jan – 3 Feb 2026 · 1 filter · 1 selected');
  await expect(rows(page)).toContainText(/Saved 4 Feb 2026/);
  expect(
    await rows(page)
      .locator('img')
      .evaluate((image: HTMLImageElement) => image.naturalWidth),
  ).toBe(320);
  await page.keyboard.press('Escape');
  await plain(page);
  await page.getByRole('button', { name: 'Saved views' }).click();
  await rows(page).getByRole('button').first().click();
  await expect(dialog(page)).toHaveCount(0);
  await expectArranged(page);
});

test('pinned lines and the order of the others come back with a view', async ({ openWindow }) => {
  const page = await openWindow();
  const names = () => page.locator('.theme-line-words').allTextContents();
  const first = await names();
  await page.evaluate(() => window.viewTest.workspace.panels.setState({ pinnedActors: [10 as never] }));
  await page.locator('.line-pin').waitFor();
  const moved = (await names())[1];
  await page.locator('.theme-line-name').nth(1).focus();
  await page.keyboard.press('Alt+End');
  await expect.poll(async () => (await names())[1]).not.toBe(moved);
  const arrangedLines = await names();
  await page.keyboard.press('Control+d');
  await page.getByText(/^Saved the view/).waitFor();
  await page.evaluate(() =>
    window.viewTest.workspace.panels.setState({ pinnedActors: [], lineOrder: { actors: [] } }),
  );
  await expect.poll(names).toEqual(first);
  await page.getByRole('button', { name: 'Saved views' }).click();
  await rows(page).getByRole('button').first().click();
  await expect.poll(names).toEqual(arrangedLines);
});

test('the picture shows the graph, not an empty page', async ({ openWindow }) => {
  const page = await openWindow();
  await page.waitForTimeout(400);
  await page.keyboard.press('Control+d');
  await page.getByText('Saved the view “All time”').waitFor();
  const colours = await page.evaluate(async () => {
    const view = window.viewTest.workspace.views.saved.getState()?.[0];
    const image = new Image();
    image.src = `data:image/png;base64,${view?.thumbnail}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = new Uint32Array(context?.getImageData(0, 0, image.width, image.height).data.buffer ?? []);
    const counts = new Map<number, number>();
    for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    return { kinds: counts.size, drawn: pixels.length - Math.max(...counts.values()) };
  });
  expect(colours.kinds).toBeGreaterThan(100);
  expect(colours.drawn).toBeGreaterThan(2000);
});

test('a picture of very much is made smaller until the case can keep it', async ({ openWindow }) => {
  const page = await openWindow();
  await page.waitForTimeout(400);
  const picture = await page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('.graph-layer');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return null;
    const noise = context.createImageData(canvas.width, canvas.height);
    noise.data.forEach((_, index) => {
      noise.data[index] = index % 4 === 3 ? 255 : Math.random() * 256;
    });
    context.putImageData(noise, 0, 0);
    const view = await window.viewTest.workspace.views.save('Noise');
    const image = new Image();
    image.src = `data:image/png;base64,${view?.thumbnail}`;
    await image.decode();
    return { width: image.naturalWidth, size: view?.thumbnail?.length ?? 0 };
  });
  expect(picture?.width).toBeLessThan(320);
  expect(picture?.size).toBeGreaterThan(20_000);
});

test('by keyboard alone: save, rename, show, delete and undo', async ({ openWindow }) => {
  const page = await openWindow();
  await arrange(page);
  await page.keyboard.press('Control+Shift+S');
  await nameField(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Talks');
  await page.keyboard.press('Enter');
  await expect(button(page, /^Talks/)).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type('Talks in Sundhavn');
  await page.keyboard.press('Escape');
  await expect(button(page, /^Talks 27/)).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type('Talks in Sundhavn');
  await page.keyboard.press('Enter');
  await expect(button(page, /^Talks in Sundhavn/)).toBeFocused();
  await page.keyboard.press('Escape');
  await plain(page);
  await page.keyboard.press('Control+d');
  await page.getByText('Saved the view “All time”').waitFor();
  await page.keyboard.press('Control+Shift+S');
  await expect(button(page, /^All time/)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Delete');
  await expect(rows(page).nth(1)).toContainText('Deleted “Talks in Sundhavn”');
  await expect(button(page, 'Undo')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button(page, /^Talks in Sundhavn/)).toBeFocused();
  await expect(rows(page)).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expectArranged(page);
});

test('the palette finds saved views by name', async ({ openWindow }) => {
  const page = await openWindow();
  await arrange(page);
  await page.keyboard.press('Control+d');
  await page.getByText(/^Saved the view/).waitFor();
  await plain(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('view osterra');
  await page.getByRole('menuitem', { name: /^View “Osterra/ }).waitFor();
  await page.keyboard.press('Enter');
  await expectArranged(page);
});

test('a view whose items are gone is shown as far as they are left', async ({ openWindow }) => {
  const page = await openWindow();
  await select(page, ['event', 2], ['actor', 1]);
  await page.keyboard.press('Control+d');
  await page.getByText(/^Saved the view/).waitFor();
  await page.evaluate(() =>
    window.viewTest.workspace.edits.remove({ kind: 'event', id: 2 } as never, 'the event'),
  );
  await page.evaluate(() => window.viewTest.workspace.selection.clear());
  await page.keyboard.press('Control+Shift+S');
  await rows(page).getByRole('button').first().click();
  expect(await selectedItems(page)).toEqual(['actor:1']);
});

test('a case that is full of views says so, and one that may only be read offers no change', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await page.evaluate(async () => {
    const { core, workspace } = window.viewTest;
    const view = { snapshot: workspace.views.now(), thumbnail: null };
    for (let number = 1; number <= 200; number += 1)
      await core.invoke('savedView.save', { ...view, name: `View ${number}` });
  });
  await page.keyboard.press('Control+d');
  await expect(page.getByText('The case has 200 saved views already')).toBeVisible();
  await page.keyboard.press('Control+Shift+S');
  await expect(dialog(page)).toContainText('A case keeps 200 views.');
  await expect(button(page, 'Save this view')).toBeDisabled();
  await button(page, 'Delete “View 200”').click();
  await expect(button(page, 'Save this view')).toBeEnabled();
  await page.evaluate(() => {
    const { data } = window.viewTest.workspace;
    const { summary } = data.getState();
    data.setState({ summary: summary && { ...summary, readOnly: 'newer-version' } });
  });
  await expect(button(page, 'Save this view')).toHaveCount(0);
  await expect(button(page, /^(Rename|Delete)/)).toHaveCount(0);
  await expect(rows(page).nth(1)).toContainText('View 199');
});
