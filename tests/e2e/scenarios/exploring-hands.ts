/** How a case is explored, by mouse and by keyboard: the sample as a large case. */
import { expect, type Locator, type Page } from '@playwright/test';
import { drawnNodes } from '../../views/graph-page.ts';
import { press, tabTo } from './keys.ts';
import { iconButton, panel, viewMenu } from './large-parts.ts';

export interface PathEnds {
  readonly from: string;
  readonly to: string;
}

export interface ExploringHand {
  findPath(page: Page, ends: PathEnds): Promise<void>;
  closePaths(page: Page): Promise<void>;
  /** Chooses what the menu of the graph has by that name. */
  chooseInView(page: Page, name: string): Promise<void>;
  /** Lets the members of a group stand for themselves. */
  openGroup(page: Page, name: string): Promise<void>;
  saveView(page: Page): Promise<void>;
  /** Shows the only saved view. */
  restoreView(page: Page): Promise<void>;
  /** Presses a button. */
  press(page: Page, control: Locator): Promise<void>;
}

type End = 'From' | 'To';

const endButton = (page: Page, end: End): Locator =>
  page.locator('.graph-side').getByRole('button', { name: new RegExp(`^${end}: `) });

const found = (page: Page, name: string): Locator =>
  page.locator('.finder-list [role="option"]', { hasText: name }).first();

async function findEndByMouse(page: Page, end: End, name: string): Promise<void> {
  await endButton(page, end).click();
  await page.keyboard.type(name);
  await found(page, name).click();
}

export const exploringByMouse: ExploringHand = {
  async findPath(page, { from, to }) {
    await iconButton(page, 'Find paths between two actors').click();
    await findEndByMouse(page, 'From', from);
    await findEndByMouse(page, 'To', to);
  },
  closePaths: (page) => iconButton(page, 'Close paths').click(),
  async chooseInView(page, name) {
    await viewMenu(page).click();
    await page.locator('.menu').getByText(name, { exact: true }).click();
  },
  async openGroup(page, name) {
    const node = async () => (await drawnNodes(page)).find(({ label }) => label === name);
    await expect.poll(async () => (await node()) !== undefined).toBe(true);
    const { x, y } = (await node())!;
    await page.mouse.click(x, y);
  },
  async saveView(page) {
    await iconButton(page, 'Saved views').click();
    const dialog = page.getByRole('dialog', { name: 'Saved views' });
    await dialog.getByRole('button', { name: 'Save this view' }).click();
    await dialog.getByRole('listitem').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await dialog.waitFor({ state: 'detached' });
  },
  async restoreView(page) {
    await iconButton(page, 'Saved views').click();
    await page.locator('.saved-view-open').click();
  },
  press: (_, control) => control.first().click(),
};

async function findEndByKeyboard(page: Page, end: End, name: string): Promise<void> {
  await press(page, endButton(page, end));
  await expect(page.locator('.finder-input')).toBeFocused();
  await page.keyboard.type(name);
  await expect(found(page, name)).toHaveAttribute('data-focused', 'true');
  await page.keyboard.press('Enter');
}

async function chooseByKeyboard(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+2');
  await expect(panel(page, 'Actor graph').locator(':focus')).toHaveCount(1);
  await tabTo(page, viewMenu(page), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.locator('.menu').waitFor();
  const focused = page.locator('.menu :focus');
  for (let step = 0; step < 60 && (await focused.textContent()) !== name; step += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

export const exploringByKeyboard: ExploringHand = {
  async findPath(page, { from, to }) {
    await page.keyboard.press('Control+Shift+L');
    await expect(endButton(page, 'From')).toBeFocused();
    await findEndByKeyboard(page, 'From', from);
    await findEndByKeyboard(page, 'To', to);
  },
  closePaths: (page) => page.keyboard.press('Escape'),
  chooseInView: chooseByKeyboard,
  openGroup: chooseByKeyboard,
  async saveView(page) {
    await page.keyboard.press('Control+D');
    await expect(page.locator('.notices')).toContainText('Saved the view');
  },
  async restoreView(page) {
    await page.keyboard.press('Control+Shift+S');
    await expect(page.locator('.saved-view-open')).toBeFocused();
    await page.keyboard.press('Enter');
  },
  press,
};
