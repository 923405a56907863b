/** The export dialog: what it offers, a preview that follows, and the file that a browser gets. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './fixture.ts';
import { drawnNodes } from './graph-page.ts';

const openExport = async (page: Page) => {
  await page.keyboard.press('ControlOrMeta+e');
  return page.getByRole('dialog', { name: 'Export' });
};

/** The preview's SVG, once it says something. */
const previewWith = (page: Page, words: RegExp) =>
  expect
    .poll(async () => {
      const source = await page.getByRole('img', { name: /^Preview/ }).getAttribute('src');
      return Buffer.from(source?.split(',')[1] ?? '', 'base64').toString('utf8');
    })
    .toMatch(words);

/** Of the nodes in the preview, as they are read out. */
const drawnNames = (page: Page): Promise<string[]> =>
  page.getByRole('img', { name: /^Preview/ }).evaluate((image: HTMLImageElement) => {
    const bytes = Uint8Array.from(atob(image.src.split(',')[1] ?? ''), (each) => each.charCodeAt(0));
    const picture = new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'image/svg+xml');
    return [...picture.querySelectorAll('.node > title')].map(({ textContent }) =>
      (textContent ?? '').replace(/, [^,]+, [^,]+$/, ''),
    );
  });

test('title and marking come into the preview and into the file, under a name from the case', async ({
  openWindow,
}) => {
  const page = await openWindow();
  const dialog = await openExport(page);
  await previewWith(page, /<svg/);
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Harbour at a glance');
  await dialog.getByRole('textbox', { name: /^Marking/ }).fill('TLP:AMBER');
  await previewWith(page, /Harbour at a glance[\s\S]*TLP:AMBER|TLP:AMBER[\s\S]*Harbour at a glance/);
  await dialog.getByRole('combobox', { name: 'File' }).selectOption('svg');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save picture…' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('Sample case graph.svg');
  expect(readFileSync(await saved.path(), 'utf8')).toContain('Harbour at a glance');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Saved “Sample case graph.svg”')).toBeVisible();
});

test('the picture has the groups of the graph, and not who was hidden by hand', async ({ openWindow }) => {
  const page = await openWindow();
  const [hidden] = await page.evaluate(() => {
    const { panels, shown } = window.viewTest.workspace;
    const actors = shown.getState().view?.actors.map(({ id, name }) => ({ id, name })) ?? [];
    panels.setState({ hiddenActors: new Set(actors.slice(0, 1).map(({ id }) => id)) });
    return actors;
  });
  await openExport(page);
  await previewWith(page, /class="node"/);
  expect(await drawnNames(page)).not.toContain(hidden!.name);
  await page.keyboard.press('Escape');
  await page.evaluate(() =>
    window.viewTest.workspace.panels.setState({ grouping: 'always', hiddenActors: new Set() }),
  );
  await expect.poll(async () => (await drawnNodes(page)).length).toBeLessThan(10);
  const shown = (await drawnNodes(page)).map(({ label }) => label).sort();
  expect(shown.some((name) => /^\d+ around /.test(name))).toBe(true);
  await openExport(page);
  await previewWith(page, / of them in \d+ groups?/);
  expect((await drawnNames(page)).sort()).toEqual(shown);
});

test('what was typed stays when another view is chosen by keyboard, and the choice shows its focus', async ({
  openWindow,
}) => {
  const page = await openWindow();
  const dialog = await openExport(page);
  await dialog.getByRole('textbox', { name: /^Marking/ }).fill('TLP:RED');
  await dialog.getByRole('radio', { name: /^Actor graph/ }).focus();
  await page.keyboard.press('ArrowRight');
  await previewWith(page, /class="theme-line"/);
  await expect(dialog.getByRole('textbox', { name: /^Marking/ })).toHaveValue('TLP:RED');
  const outline = dialog.locator('.segment', { hasText: 'Timeline' });
  await expect(outline).toHaveCSS('outline-style', 'solid');
});

test('a narrow window exports what it shows, or the whole case', async ({ openWindow }) => {
  const page = await openWindow();
  await page.evaluate(() => window.viewTest.workspace.window.setState({ from: 20_480, to: 20_487 }, true));
  await page.waitForTimeout(400);
  const inWindow = await page.evaluate(
    () => window.viewTest.workspace.shown.getState().view?.events.length ?? 0,
  );
  const dialog = await openExport(page);
  await previewWith(page, new RegExp(`${inWindow} events?`));
  await dialog.getByRole('combobox', { name: 'Content' }).selectOption('case');
  await previewWith(page, /All time/);
});

test('the timeline has lines for actors or types, and the records come as a file', async ({ openWindow }) => {
  const page = await openWindow();
  const dialog = await openExport(page);
  await dialog.getByRole('radio', { name: /^Timeline/ }).check({ force: true });
  await previewWith(page, /class="theme-line"[^>]*data-line="l\d/);
  await dialog.getByRole('combobox', { name: 'One line for each of' }).selectOption('types');
  await previewWith(page, /data-line="tCONSULT"/);
  await dialog.getByRole('radio', { name: /^All records/ }).check({ force: true });
  await dialog.getByRole('radio', { name: /^CSV/ }).check({ force: true });
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save records…' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('Sample case csv.zip');
  const files = unzipSync(readFileSync(await saved.path()));
  expect(Object.keys(files).sort()).toEqual(['actors.csv', 'events.csv']);
  expect(strFromU8(files['events.csv']!)).toContain('title');
});

test('the timeline is exported with the lines of the window: what they stand for, their order, pinned actors', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await page.evaluate(() =>
    window.viewTest.workspace.panels.setState({
      lanes: 'types',
      lineOrder: { types: ['tASSAULT', 'tCONSULT'] },
      pinnedActors: [17 as never],
      exporting: 'timeline',
    }),
  );
  const dialog = await openExport(page);
  await previewWith(page, /data-line="l17"[\s\S]*data-line="tASSAULT"[\s\S]*data-line="tCONSULT"/);
  await dialog.getByRole('combobox', { name: 'One line for each of' }).selectOption('places');
  await previewWith(page, /data-line="l17"[\s\S]*data-line="p3"[\s\S]*data-line="none"/);
});
