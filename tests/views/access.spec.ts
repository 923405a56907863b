/** Access: axe finds nothing in any view or dialog, in every theme; zoom, narrow windows and reduced motion lose nothing. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

/** What can be open, and how it is opened. */
const STATES: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['the window', async () => {}],
  [
    'a selected event',
    (page) =>
      page.evaluate(() =>
        window.viewTest.workspace.selection.select('app', [{ kind: 'event', id: 3 as never }]),
      ),
  ],
  [
    'a selected actor',
    (page) =>
      page.evaluate(() =>
        window.viewTest.workspace.selection.select('app', [{ kind: 'actor', id: 1 as never }]),
      ),
  ],
  [
    'a selected relation',
    (page) =>
      page.evaluate(() =>
        window.viewTest.workspace.selection.select('app', [{ kind: 'relation', id: 1 as never }]),
      ),
  ],
  [
    'a narrow window of time',
    (page) =>
      page.evaluate(() => window.viewTest.workspace.window.setState({ from: 20_480, to: 20_487 }, true)),
  ],
  ['the outline', (page) => page.getByRole('tab', { name: 'Outline' }).click()],
  ['an open quad', (page) => page.getByRole('button', { name: 'Types of verbal cooperation' }).click()],
  ['a menu', (page) => page.getByRole('button', { name: /^View/ }).click()],
  ['the menu of the case', (page) => page.getByRole('button', { name: /^Case:/ }).click()],
  ['the tour', (page) => page.evaluate(() => window.viewTest.workspace.panels.setState({ tourStep: 1 }))],
  ...(['palette', 'import', 'date', 'history', 'settings', 'about', 'help', 'keys'] as const).map(
    (dialog): readonly [string, (page: Page) => Promise<void>] => [
      `the dialog ${dialog}`,
      (page) => page.evaluate((name) => window.viewTest.workspace.panels.setState({ dialog: name }), dialog),
    ],
  ),
];

const THEMES = ['light', 'dark', 'contrast'] as const;

async function setTheme(page: Page, theme: (typeof THEMES)[number]): Promise<void> {
  await page.emulateMedia(
    theme === 'contrast' ? { forcedColors: 'active' } : { colorScheme: theme, forcedColors: 'none' },
  );
}

const violationsOf = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
};

for (const theme of THEMES) {
  test(`axe finds nothing in ${STATES.length} states of the ${theme} window`, async ({
    openWindow,
    page,
  }) => {
    test.setTimeout(180_000);
    await setTheme(page, theme);
    const found: string[] = [];
    for (const [name, open] of STATES) {
      await openWindow();
      await open(page);
      await page.waitForTimeout(350);
      for (const violation of await violationsOf(page)) found.push(`${name}: ${violation}`);
    }
    expect(found).toEqual([]);
  });
}

test('an empty case has no violation either', async ({ openWindow, page }) => {
  await openWindow({ name: 'empty' });
  await page.waitForTimeout(400);
  expect(await violationsOf(page)).toEqual([]);
});
