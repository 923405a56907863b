/** The lines of the timeline: what they stand for, their order, and actors that are pinned. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, select, selectedItems, test } from './fixture.ts';

const names = (page: Page) => page.locator('.theme-line-words').allTextContents();
const line = (page: Page, name: string) =>
  page.locator('.theme-line-name', { hasText: new RegExp(`^\\W*${name}$`) });
const chooseLines = async (page: Page, words: string) => {
  await page.getByRole('button', { name: /^Lines:/ }).click();
  await page.getByRole('menuitemradio', { name: words }).click();
};
async function runFromPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('searchbox').fill(words);
  await expect(page.getByRole('menuitem')).toHaveCount(1);
  await page.keyboard.press('Enter');
}
const lineMenu = (page: Page) => page.getByRole('menu', { name: /^Line / });
const OSTERRA = 1;
const VARNHOLT = 2;
const pin = (page: Page, ...actors: readonly number[]) =>
  page.evaluate(
    (ids) => window.viewTest.workspace.panels.setState({ pinnedActors: ids as never }),
    [...actors],
  );

test('lines stand for places, sources or nothing, and the rest has a line of its own at the end', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await page.getByRole('button', { name: 'Show all events' }).click();
  await chooseLines(page, 'Places');
  await expect.poll(() => names(page)).toEqual(['Sundhavn', 'No place named']);
  await chooseLines(page, 'Sources');
  await expect.poll(async () => (await names(page)).join()).toContain('Harbour Dispatch');
  await chooseLines(page, 'None');
  await expect.poll(() => names(page)).toEqual(['All events']);
  await runFromPalette(page, 'lines of the timeline: types');
  await expect.poll(async () => (await names(page)).join()).toContain('Talks');
});

test('a line is dragged by its name to another place, for this kind of lines only, and back', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await chooseLines(page, 'Types of event');
  await expect.poll(async () => (await names(page)).length).toBeGreaterThan(2);
  const usual = await names(page);
  const [from, to] = [
    (await line(page, usual[0]!).boundingBox())!,
    (await line(page, usual[2]!).boundingBox())!,
  ];
  await page.mouse.move(from.x + 20, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 20, to.y + 4, { steps: 3 });
  await page.mouse.move(to.x + 20, to.y + to.height - 2, { steps: 3 });
  await expect(page.locator('.vis-label.drops-after')).toHaveCount(1);
  await page.mouse.up();
  await expect.poll(() => names(page)).toEqual([usual[1], usual[2], usual[0], ...usual.slice(3)]);
  // A drag is no click.
  expect(await selectedItems(page)).toEqual([]);
  await chooseLines(page, 'Actors');
  await chooseLines(page, 'Types of event');
  await expect.poll(async () => (await names(page))[2]).toBe(usual[0]);
  await page.getByRole('button', { name: /^Lines:/ }).click();
  await page.getByRole('menuitem', { name: 'Usual order' }).click();
  await expect.poll(() => names(page)).toEqual(usual);
});

test('Escape ends a drag without a change', async ({ openWindow }) => {
  const page = await openWindow();
  const usual = await names(page);
  const box = (await line(page, usual[0]!).boundingBox())!;
  await page.mouse.move(box.x + 20, box.y + 5);
  await page.mouse.down();
  await page.mouse.move(box.x + 20, box.y + 90, { steps: 4 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page.locator('.is-dragged')).toHaveCount(0);
  expect(await names(page)).toEqual(usual);
});

test('by keyboard names are walked through, moved with Alt, chosen with Enter', async ({ openWindow }) => {
  const page = await openWindow();
  const usual = await names(page);
  await page.getByRole('application', { name: /Events by line and day/ }).focus();
  await page.keyboard.press('Tab');
  await expect(line(page, usual[0]!)).toBeFocused();
  await expect(line(page, usual[0]!)).toHaveAttribute('aria-description', /^Line 1 of \d+\./);
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(async () => (await names(page)).slice(0, 2)).toEqual([usual[1], usual[0]]);
  await expect(line(page, usual[0]!)).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(async () => (await names(page))[2]).toBe(usual[0]);
  await expect(line(page, usual[0]!)).toBeFocused();
  await page.keyboard.press('Alt+Home');
  await expect.poll(() => names(page)).toEqual(usual);
  await page.keyboard.press('ArrowDown');
  await expect(line(page, usual[1]!)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Inspector' })).toContainText(usual[1]!);
  expect(await selectedItems(page)).toEqual([expect.stringMatching(/^actor:/)]);
});

test('a line that stands for no actor selects its events', async ({ openWindow }) => {
  const page = await openWindow();
  await page.getByRole('button', { name: 'Show all events' }).click();
  await chooseLines(page, 'Places');
  await line(page, 'Sundhavn').click();
  expect(await selectedItems(page)).toEqual(['event:8']);
});

test('an actor is pinned from the graph by its menu, with the mouse and with the keyboard', async ({
  openWindow,
}) => {
  const page = await openWindow();
  const graph = page.getByRole('application', { name: /Actors and what joins them/ });
  await select(page, ['actor', VARNHOLT]);
  await graph.focus();
  await page.keyboard.press('ContextMenu');
  const menu = page.getByRole('menu', { name: 'Actor Varnholt' });
  await expect(menu.getByRole('menuitem', { name: 'Pin as a line of the timeline' })).toBeFocused();
  expect((await new AxeBuilder({ page }).include('[role="menu"]').analyze()).violations).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(graph).toBeFocused();
  await expect.poll(async () => (await names(page))[0]).toBe('Varnholt');
  await expect(line(page, 'Varnholt').getByRole('img', { name: 'Pinned:' })).toBeVisible();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Unpin from the timeline' }).press('Enter');
  await expect(page.locator('.line-pin')).toHaveCount(0);
  // The actor that is shown with its neighbours stands in the middle.
  await graph.press('Enter');
  const box = (await graph.boundingBox())!;
  const at = await page.evaluate(() => {
    const asked = new KeyboardEvent('keydown', { key: 'ContextMenu', bubbles: true });
    document.querySelector('.graph-canvas')?.dispatchEvent(asked);
    return new Promise<{ x: number; y: number }>((done) =>
      requestAnimationFrame(() => {
        const anchor = document.querySelector('.menu-anchor')!.getBoundingClientRect();
        done({ x: anchor.x, y: anchor.y });
      }),
    );
  });
  await page.keyboard.press('Escape');
  expect(at.x).toBeGreaterThan(box.x);
  await page.mouse.click(at.x, at.y, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Pin as a line of the timeline' }).click();
  await expect.poll(async () => (await names(page))[0]).toBe('Varnholt');
});

test('an event of two pinned actors stands on both lines, and is marked on both', async ({ openWindow }) => {
  const page = await openWindow();
  await select(page, ['actor', OSTERRA]);
  await page.getByRole('button', { name: 'Pin as a line' }).click();
  await expect(page.getByRole('button', { name: 'Line pinned' })).toHaveAttribute('aria-pressed', 'true');
  await select(page, ['actor', VARNHOLT]);
  await runFromPalette(page, 'pin or unpin selected');
  await expect.poll(async () => (await names(page)).slice(0, 2)).toEqual(['Osterra', 'Varnholt']);
  await select(page, ['event', 18]);
  const bars = page.locator('.vis-item.event', { hasText: 'Prisoner exchange' });
  await expect(bars).toHaveCount(2);
  await expect(page.locator('.vis-item.event.is-selected', { hasText: 'Prisoner exchange' })).toHaveCount(2);
  await chooseLines(page, 'None');
  await expect
    .poll(async () => (await names(page)).slice(0, 3))
    .toEqual(['Osterra', 'Varnholt', 'All other events']);
  await page.getByRole('button', { name: /^Lines:/ }).click();
  await page.getByRole('menuitem', { name: 'Unpin all' }).click();
  await expect.poll(() => names(page)).toEqual(['All events']);
  await expect(bars).toHaveCount(1);
});

test('arrow keys go from a pinned line to the next, past the event that stands on both', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await pin(page, OSTERRA, VARNHOLT);
  await expect.poll(async () => (await names(page))[1]).toBe('Varnholt');
  await select(page, ['event', 18]);
  await page.getByRole('application', { name: /Events by line and day/ }).focus();
  const partsOfSelected = () =>
    page.evaluate(() => {
      const { selection, data } = window.viewTest.workspace;
      const chosen = data.getState().whole?.events.find(({ id }) => id === selection.getState().items[0]?.id);
      return chosen?.participants.map(({ actorId }) => actorId);
    });
  await page.keyboard.press('ArrowDown');
  expect(await selectedItems(page)).not.toEqual(['event:18']);
  expect(await partsOfSelected()).toContain(VARNHOLT);
  await page.keyboard.press('ArrowUp');
  expect(await partsOfSelected()).toContain(OSTERRA);
});

test('the menu of a line pins it and moves it, and the focus comes back to its name', async ({
  openWindow,
}) => {
  const page = await openWindow();
  const usual = await names(page);
  await line(page, usual[1]!).click({ button: 'right' });
  await expect(lineMenu(page)).toBeVisible();
  await page.getByRole('menuitem', { name: 'Pin to the top' }).click();
  await expect.poll(async () => (await names(page))[0]).toBe(usual[1]);
  await expect(line(page, usual[1]!)).toBeFocused();
  await page.keyboard.press('ContextMenu');
  await expect(page.getByRole('menuitem', { name: 'Move up' })).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('menuitem', { name: 'Unpin' }).press('Enter');
  await expect.poll(async () => (await names(page))[0]).toBe(usual[0]);
  await expect(line(page, usual[1]!)).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Move up' }).press('Enter');
  await expect.poll(async () => (await names(page))[0]).toBe(usual[1]);
  await expect(line(page, usual[1]!)).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in the timeline with pinned lines, ${colorScheme}`, async ({ openWindow }) => {
    const page = await openWindow();
    await page.emulateMedia({ colorScheme });
    await pin(page, OSTERRA, VARNHOLT);
    await expect(page.locator('.line-pin')).toHaveCount(2);
    const { violations } = await new AxeBuilder({ page }).include('.timeline-layout').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
      [],
    );
  });

test('names stay beside their lines when a browser brings an item into sight', async ({ openWindow }) => {
  const page = await openWindow();
  await page.setViewportSize({ width: 1280, height: 800 });
  /** Pixels from the last line to its name. */
  const apart = () =>
    page.evaluate(() => {
      const top = (selector: string) => document.querySelector(selector)!.getBoundingClientRect().top;
      return Math.round(
        top('.vis-left .vis-label:last-child') - top('.vis-foreground > .vis-group:last-child'),
      );
    });
  const before = await apart();
  await page.evaluate(() => {
    const items = [...document.querySelectorAll('.vis-center .vis-item')];
    const heights = items.map((item) => item.getBoundingClientRect().top);
    items[heights.indexOf(Math.max(...heights))]?.scrollIntoView({ block: 'center' });
  });
  const scrolled = () => page.locator('.vis-panel.vis-left').evaluate(({ scrollTop }) => scrollTop);
  await expect.poll(scrolled).toBeGreaterThan(10);
  await expect.poll(apart).toBe(before);
});
