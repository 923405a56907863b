/** The window in Ukrainian: chosen in the settings or by the system, at once, whole, and without losing where one was. */
import type { Page } from '@playwright/test';
import { type Catalogue, en } from '#shared/i18n/catalogue.ts';
import { uk } from '#shared/i18n/uk.ts';
import type { Panels } from '../../renderer/state/panels.ts';
import { arranged, expect, select, selectedItems, test } from './fixture.ts';

const UKRAINIAN = 'Українська';

async function speakUkrainian(page: Page): Promise<void> {
  await page.keyboard.press('Control+,');
  await page.getByRole('dialog', { name: 'Settings' }).getByLabel('Language').selectOption(UKRAINIAN);
  await expect(page.getByRole('dialog', { name: 'Налаштування' })).toBeVisible();
  await page.keyboard.press('Escape');
  await arranged(page);
}

test('another language is spoken at once, and what was selected, filtered and narrowed stays', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await select(page, ['event', 12]);
  await page.evaluate(() =>
    window.viewTest.workspace.panels.setState({ lanes: 'types', graphSide: 'measures' }),
  );
  const before = await page.evaluate(() => window.viewTest.workspace.window.getState());
  await speakUkrainian(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  await expect(page.getByRole('region', { name: 'Граф акторів' })).toBeVisible();
  await expect(page.getByRole('grid', { name: 'Показники акторів у вікні' })).toBeVisible();
  expect(await selectedItems(page)).toEqual(['event:12']);
  expect(await page.evaluate(() => window.viewTest.workspace.window.getState())).toEqual(before);
  await page.getByRole('button', { name: 'Налаштування' }).click();
  await page.getByLabel('Мова').selectOption('English');
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('keys and commands go to panels by their Ukrainian names', async ({ openWindow }) => {
  const page = await openWindow();
  await speakUkrainian(page);
  for (const [key, name] of [
    ['Control+1', 'Статті'],
    ['Control+2', 'Граф акторів'],
    ['Control+3', 'Часова шкала'],
    ['Control+5', 'Читальня'],
    ['Control+7', 'Зміст'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('region', { name }).locator(':focus')).toHaveCount(1);
  }
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('searchbox').fill('показати весь час');
  await expect(page.getByRole('menuitem')).toHaveText([/Показати весь час/]);
});

test('an edit is told and undone in Ukrainian', async ({ openWindow }) => {
  const page = await openWindow();
  await speakUkrainian(page);
  await select(page, ['actor', 1]);
  await page.keyboard.press('F2');
  await page.keyboard.type('Norland Republic');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Перейменовано актора «/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Скасувати: перейменувати актора «/ })).toBeEnabled();
});

type State = Partial<Pick<Panels, 'dialog' | 'lower' | 'table' | 'sidePage' | 'readerPage' | 'graphSide'>> &
  Partial<Pick<Panels, 'tourStep' | 'eventNodes' | 'exporting' | 'lanes' | 'comparison'>>;

const STATES: readonly State[] = [
  {},
  ...(
    ['palette', 'import', 'export', 'date', 'history', 'views', 'settings', 'about', 'help', 'keys'] as const
  ).map((dialog) => ({ dialog })),
  { dialog: 'export', exporting: 'timeline' },
  { dialog: 'export', exporting: 'data' },
  { sidePage: 'outline', readerPage: 'notes', graphSide: 'paths' },
  { graphSide: 'measures', eventNodes: true, lanes: 'types' },
  ...([0, 1, 2] as const).map((tourStep) => ({ tourStep })),
  ...(['events', 'actors', 'relations', 'sources'] as const).map((table) => ({
    ...{ lower: 'tables' as const, table },
  })),
  { comparison: { a: { kind: 'beside' }, b: { kind: 'now' } } },
];

const PLAIN: State = {
  ...{ dialog: 'none', lower: 'timeline', sidePage: 'filters', readerPage: 'reader', graphSide: 'none' },
  ...{ tourStep: null, eventNodes: false, lanes: 'actors', comparison: null },
};

const SELECTED = [
  ['event', 12],
  ['event', 8],
  ['actor', 1],
  ['relation', 1],
] as const;

/** Texts of the catalogue by their names; what stands in their places is left out. */
function textsOf(catalogue: Catalogue, before = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([name, value]) =>
      typeof value === 'string'
        ? [[before + name, value] as const]
        : [...textsOf(value, `${before}${name}.`)],
    ),
  );
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What an English text of the catalogue looks like in the window; those that Ukrainian shares or a case may hold are left out. */
function englishTexts(): RegExp {
  const ukrainian = new Set(textsOf(uk).values());
  const texts = [...textsOf(en).values()]
    .filter((text) => !ukrainian.has(text) && /[a-z]{3,} [a-z]{2,}/i.test(text.replace(/\{\{.*?\}\}/g, '')))
    .map((text) => escaped(text.replace(/<\/?\w+\/?>/g, '')).replace(/\\\{\\\{.*?\\\}\\\}/g, '.+'));
  return new RegExp(`^(?:${texts.join('|')})$`, 'u');
}

/** Everything that is shown or read out. */
const spoken = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const texts = [...document.querySelectorAll('body *')].flatMap((element) => [
      ...['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name)),
      ...[...element.childNodes]
        .filter(({ nodeType }) => nodeType === 3)
        .map(({ textContent }) => textContent),
    ]);
    return [...new Set(texts.map((text) => text?.trim() ?? '').filter((text) => text !== ''))];
  });

/** What stands there in place of a text that no catalogue has. */
const NAME_OF_TEXT = /^[a-z]\w*(?:\.[\w-]+)*\.[a-z]+[A-Z]\w*$/;

test('nothing of the window is left in English', async ({ openWindow }) => {
  test.setTimeout(120_000);
  const page = await openWindow();
  const english = englishTexts();
  expect((await spoken(page)).filter((text) => english.test(text)).length).toBeGreaterThan(20);
  await speakUkrainian(page);
  const left = new Set<string>();
  const look = async () => {
    await page.waitForTimeout(150);
    for (const text of await spoken(page)) if (english.test(text) || NAME_OF_TEXT.test(text)) left.add(text);
  };
  for (const state of STATES) {
    await page.evaluate((next) => window.viewTest.workspace.panels.setState(next as Partial<Panels>), state);
    await look();
    await page.evaluate((next) => window.viewTest.workspace.panels.setState(next as Partial<Panels>), PLAIN);
  }
  for (const item of SELECTED) {
    await select(page, item);
    await look();
  }
  expect([...left]).toEqual([]);
});

test.describe('a system that speaks Ukrainian', () => {
  test.use({ locale: 'uk-UA' });

  test('has the window in Ukrainian from the start', async ({ openWindow }) => {
    const page = await openWindow();
    await expect(page.getByRole('button', { name: 'Імпорт', exact: true })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  });
});
