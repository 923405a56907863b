/** Access: axe finds nothing in any view or dialog, in every theme; zoom, narrow windows and reduced motion lose nothing. */
import type { Page } from '@playwright/test';
import type { ItemRef } from '#shared/derive/item-ref.ts';
import { setTheme, THEMES, violationsOf } from './axe.ts';
import { expect, select, test } from './fixture.ts';

test.describe.configure({ mode: 'parallel' });

const openInspector =
  (item: readonly [ItemRef['kind'], number], button: string | RegExp) =>
  async (page: Page): Promise<void> => {
    await select(page, item);
    await page.getByRole('region', { name: 'Inspector' }).getByRole('button', { name: button }).click();
  };

/** One to check and one that is refused. */
async function chooseFiles(page: Page): Promise<void> {
  await page.keyboard.press('Control+i');
  await page.getByLabel('Files to import').setInputFiles([
    { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('Harbour opens\n\n2026-02-01.') },
    { name: 'b.txt', mimeType: 'text/plain', buffer: Buffer.from(' ') },
  ]);
}

/** What can be open, and how it is opened. */
const STATES: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['the window', async () => {}],
  ['a selected event with a note', (page) => select(page, ['event', 12])],
  ['a selected actor', (page) => select(page, ['actor', 1])],
  ['a selected relation', (page) => select(page, ['relation', 1])],
  ['several selected items', (page) => select(page, ['event', 7], ['actor', 3])],
  ['a time that is being written', openInspector(['event', 8], /^Time/)],
  ['the finder of those who take part', openInspector(['event', 8], 'Add who takes part')],
  ['the choice of a type', openInspector(['event', 8], /^Type/)],
  ['the form for a fact', openInspector(['actor', 4], 'Add a fact')],
  ['the candidates for merging', openInspector(['actor', 15], 'Merge…')],
  [
    'the decision on merging',
    async (page) => {
      await openInspector(['actor', 15], 'Merge…')(page);
      await page.getByRole('option').first().click();
    },
  ],
  ['the notes', (page) => page.getByRole('tab', { name: /^Notes/ }).click()],
  [
    'an import with a file to check and a refused one',
    async (page) => {
      await chooseFiles(page);
      await page.getByRole('region', { name: 'b.txt' }).getByText('There is no text in it').waitFor();
    },
  ],
  [
    'the results of an import',
    async (page) => {
      await chooseFiles(page);
      await page.getByRole('button', { name: 'Import', exact: true }).last().click();
      await page.getByText('1 imported, 1 refused').waitFor();
    },
  ],
  [
    'a narrow window of time',
    (page) =>
      page.evaluate(() => window.viewTest.workspace.window.setState({ from: 20_480, to: 20_487 }, true)),
  ],
  [
    'events as nodes of the graph',
    async (page) => {
      await page.keyboard.press('Control+Shift+e');
      await page.getByRole('list', { name: 'Legend' }).getByText('condition for').waitFor();
    },
  ],
  [
    'paths between two actors',
    async (page) => {
      await select(page, ['actor', 7], ['actor', 5]);
      await page.keyboard.press('Control+Shift+l');
      await page
        .getByRole('status')
        .filter({ hasText: /^1 path/ })
        .waitFor();
    },
  ],
  [
    'the finder of the end of a path',
    async (page) => {
      await page.getByRole('button', { name: 'Find paths between two actors' }).click();
      await page.keyboard.press('Enter');
      await page.getByRole('searchbox', { name: /^Find an actor/ }).waitFor();
    },
  ],
  [
    'the table of measures, with a row selected',
    async (page) => {
      await page.keyboard.press('Control+9');
      await page.getByRole('gridcell', { name: '0.3' }).first().waitFor();
      await select(page, ['actor', 3]);
    },
  ],
  ['the menu of measures', (page) => page.getByRole('button', { name: /^Measures/ }).click()],
  [
    'a graph coloured by community',
    (page) =>
      page.evaluate(() =>
        window.viewTest.workspace.panels.setState({ sizeBy: 'betweenness', colourBy: 'community' }),
      ),
  ],
  [
    'saved views',
    async (page) => {
      await page.keyboard.press('Control+d');
      await page.getByText(/^Saved the view/).waitFor();
      await page.keyboard.press('Control+Shift+S');
    },
  ],
  [
    'a saved view that is renamed, and one that was deleted',
    async (page) => {
      for (const title of ['All time', 'All time (2)']) {
        await page.keyboard.press('Control+d');
        await page.getByText(`Saved the view “${title}”`).waitFor();
      }
      await page.keyboard.press('Control+Shift+S');
      await page.getByRole('button', { name: 'Delete “All time”' }).click();
      await page.getByRole('button', { name: 'Rename “All time (2)”' }).click();
    },
  ],
  ...(['Events', 'Actors', 'Relations', 'Sources'] as const).map(
    (title): readonly [string, (page: Page) => Promise<void>] => [
      `the table of ${title.toLowerCase()}, grouped`,
      async (page) => {
        await page.keyboard.press('Control+0');
        await page.getByRole('tab', { name: new RegExp(`^${title}`) }).click();
        await page.getByRole('button', { name: /^Group rows/ }).click();
        await page.getByRole('menuitemradio').nth(1).click();
        await page.getByRole('treegrid', { name: /window|case/ }).press('ArrowDown');
      },
    ],
  ),
  [
    'a comparison of two windows, with a tie selected',
    async (page) => {
      await page.evaluate(() =>
        window.viewTest.workspace.window.setState({ from: 20_484, to: 20_488 }, true),
      );
      await page.keyboard.press('Control+Shift+D');
      await page.getByRole('tab', { name: /^Ties/ }).click();
      await page.getByRole('row', { name: /^Added Osterra Varnholt/ }).click();
    },
  ],
  [
    'the menu of a side of a comparison',
    async (page) => {
      await page.keyboard.press('Control+Shift+D');
      await page.getByRole('button', { name: /^Side A/ }).click();
    },
  ],
  ['the outline', (page) => page.getByRole('tab', { name: 'Outline' }).click()],
  ['an open quad', (page) => page.getByRole('button', { name: 'Types of verbal cooperation' }).click()],
  ['a menu', (page) => page.getByRole('button', { name: /^View/ }).click()],
  [
    'a pinned line with its menu',
    async (page) => {
      await page.evaluate(() => window.viewTest.workspace.panels.setState({ pinnedActors: [1 as never] }));
      await page.locator('.line-pin').waitFor();
      await page.locator('.theme-line-name').first().click({ button: 'right' });
    },
  ],
  [
    'the menu of an actor in the graph',
    async (page) => {
      await select(page, ['actor', 2]);
      await page.getByRole('application', { name: /^Actors and/ }).press('ContextMenu');
    },
  ],
  [
    'what was known on a day, with the menu of stretches of time',
    async (page) => {
      await page.evaluate(() => window.viewTest.workspace.asOf.setState({ from: null, to: 20_482 }, true));
      await page.getByText('Only what was known on 29 Jan 2026').waitFor();
      await page.getByRole('button', { name: 'Stretches of time' }).click();
    },
  ],
  [
    'what was known on a day',
    async (page) => {
      await page.evaluate(() => window.viewTest.workspace.asOf.setState({ from: null, to: 20_482 }, true));
      await page.getByText('Only what was known on 29 Jan 2026').waitFor();
    },
  ],
  ['the menu of the case', (page) => page.getByRole('button', { name: /^Case:/ }).click()],
  ['the tour', (page) => page.evaluate(() => window.viewTest.workspace.panels.setState({ tourStep: 1 }))],
  ...(
    ['palette', 'import', 'export', 'date', 'views', 'history', 'settings', 'about', 'help', 'keys'] as const
  ).map((dialog): readonly [string, (page: Page) => Promise<void>] => [
    `the dialog ${dialog}`,
    (page) => page.evaluate((name) => window.viewTest.workspace.panels.setState({ dialog: name }), dialog),
  ]),
];

const PARTS = 3;
const partOf = (part: number) => STATES.filter((_, index) => index % PARTS === part);

for (let part = 0; part < PARTS; part += 1) {
  const states = partOf(part);
  test(`axe finds nothing in ${states.length} states of the window in every theme, part ${part + 1}`, async ({
    openWindow,
    page,
  }) => {
    test.setTimeout(420_000);
    const found: string[] = [];
    for (const [name, open] of states) {
      await setTheme(page, 'light');
      await openWindow();
      await open(page);
      for (const theme of THEMES) {
        await setTheme(page, theme);
        const violations = await violationsOf(page, theme === THEMES[0] ? 'everything' : 'colours');
        for (const violation of violations) found.push(`${name}, ${theme}: ${violation}`);
      }
    }
    expect(found).toEqual([]);
  });
}

test('an empty case has no violation either', async ({ openWindow, page }) => {
  await openWindow({ name: 'empty' });
  await page.waitForTimeout(400);
  expect(await violationsOf(page, 'everything')).toEqual([]);
});
