/** A graph of more actors than can be read: it is folded into groups, which open in place. */
import type { Page } from '@playwright/test';
import { arranged, expect, select, test } from './fixture.ts';
import { countWith, drawnNodes, labelBoxes } from './graph-page.ts';

const LARGE = { name: 'large', actors: 500, events: 1200 } as const;

const groups = async (page: Page) =>
  (await drawnNodes(page)).filter(({ label }) => /^\d+ (?:around|others)/.test(label));

const openMenu = (page: Page) => page.getByRole('button', { name: /^View/ }).click();

test('a large graph shows the busiest actors and groups of the rest, and says so', async ({ openWindow }) => {
  const page = await openWindow(LARGE);
  await expect.poll(async () => (await groups(page)).length).toBeGreaterThan(1);
  const nodes = await drawnNodes(page);
  expect(nodes.length).toBeLessThan(200);
  const folded = (await groups(page)).reduce((sum, { label }) => sum + Number.parseInt(label, 10), 0);
  const text = page.getByRole('region', { name: 'Actor graph' });
  await expect(text).toContainText(`${folded} of them in ${(await groups(page)).length} groups`);
  // Whoever is the busiest stands out, and the largest group has its name in the picture.
  expect(nodes.map(({ label }) => label)).toContain('Actor 1');
  const [largest] = [...(await groups(page))].sort(
    (a, b) => Number.parseInt(b.label, 10) - Number.parseInt(a.label, 10),
  );
  await expect.poll(async () => (await labelBoxes(page)).map(({ label }) => label)).toContain(largest?.label);
});

test('a click opens a group in place, and the menu closes it and shows everybody', async ({ openWindow }) => {
  const page = await openWindow(LARGE);
  await expect.poll(async () => (await groups(page)).length).toBeGreaterThan(1);
  await page.waitForTimeout(500);
  const before = await drawnNodes(page);
  const lone = before.find(({ label }) => label === 'Actor 1');
  const [group] = await groups(page);
  await page.mouse.click(group!.x, group!.y);
  await expect.poll(async () => (await groups(page)).map(({ id }) => id)).not.toContain(group!.id);
  expect((await drawnNodes(page)).length).toBeGreaterThan(before.length);
  // Nobody else moves.
  expect((await drawnNodes(page)).find(({ label }) => label === 'Actor 1')).toEqual(lone);
  await openMenu(page);
  await page.getByRole('menuitem', { name: 'Close opened groups' }).click();
  await expect.poll(async () => (await groups(page)).map(({ id }) => id)).toContain(group!.id);
  await openMenu(page);
  await page.getByRole('menuitemradio', { name: 'Never: every actor and line' }).click();
  await expect.poll(async () => (await groups(page)).length).toBe(0);
  expect((await drawnNodes(page)).length).toBeGreaterThan(400);
});

test('by keyboard a group opens from the menu, and arrow keys pass over groups', async ({ openWindow }) => {
  const page = await openWindow(LARGE);
  await expect.poll(async () => (await groups(page)).length).toBeGreaterThan(1);
  const before = (await groups(page)).map(({ label }) => label);
  await page.getByRole('button', { name: /^View/ }).focus();
  await page.keyboard.press('Enter');
  const first = page.getByRole('menuitem', { name: /^\d+ around/ }).first();
  const name = (await first.textContent()) ?? '';
  expect(before).toContain(name);
  await first.focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await groups(page)).map(({ label }) => label)).not.toContain(name);
  await page.locator('.graph-canvas').focus();
  for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowLeft', 'ArrowDown']) await page.keyboard.press(key);
  await expect(page.getByRole('region', { name: 'Inspector' }).getByRole('heading').first()).toHaveText(
    /^(?:Inspector|Actor \d+)/,
  );
});

test('who is selected elsewhere stands out of its group', async ({ openWindow }) => {
  const page = await openWindow(LARGE);
  await expect.poll(async () => (await groups(page)).length).toBeGreaterThan(1);
  const labels = async () => (await drawnNodes(page)).map(({ label }) => label);
  const standing = new Set(await labels());
  const hidden = Array.from({ length: 300 }, (_, index) => 500 - index).find(
    (id) => !standing.has(`Actor ${id}`),
  );
  await select(page, ['actor', hidden!]);
  await expect.poll(labels).toContain(`Actor ${hidden}`);
});

/** The pieces of the graph's picture: what cytoscape drew, and the layer above it. */
const PIECES = ['.graph-canvas .stage > div', '.graph-layer'];

test('a graph of very much is moved as the picture that it is while a hand drags it, and drawn anew when it rests', async ({
  openWindow,
}) => {
  const page = await openWindow({ name: 'large', actors: 500, events: 2500 });
  await page.evaluate(() => window.viewTest.workspace.panels.setState({ grouping: 'never' }));
  await expect.poll(() => countWith(page, '*')).toBeGreaterThan(1500);
  await arranged(page);
  const moved = () =>
    page.evaluate(
      (pieces) => pieces.map((piece) => document.querySelector<HTMLElement>(piece)?.style.transform),
      PIECES,
    );
  await expect.poll(moved).toEqual(['', '']);
  // A slow machine has drawn anew before the test can look: every state is written down.
  await page.evaluate((pieces) => {
    const states = pieces.map((piece): string[] => {
      const { style } = document.querySelector<HTMLElement>(piece)!;
      const seen: string[] = [];
      new MutationObserver(() => seen.push(style.transform)).observe(document.querySelector(piece)!, {
        attributeFilter: ['style'],
      });
      return seen;
    });
    Object.assign(globalThis, { pieceStates: states });
  }, PIECES);
  const before = await drawnNodes(page);
  const { x, y } = (await page.locator('.graph-canvas').boundingBox())!;
  await page.mouse.move(x + 4, y + 4);
  await page.mouse.down();
  // Cytoscape takes the first step for the beginning of a drag, and moves by all of it with the second.
  await page.mouse.move(x + 24, y + 14);
  await page.mouse.move(x + 44, y + 24);
  const states = () => page.evaluate(() => Reflect.get(globalThis, 'pieceStates') as readonly string[][]);
  const there = 'translate(40px, 20px) scale(1)';
  await expect.poll(async () => (await states()).map(([first]) => first)).toEqual([there, there]);
  await page.mouse.up();
  await expect.poll(moved).toEqual(['', '']);
  const after = new Map((await drawnNodes(page)).map((node) => [node.id, node]));
  for (const node of before) expect(Math.round(after.get(node.id)!.x - node.x)).toBe(40);
});
