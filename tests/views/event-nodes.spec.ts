/** Events as nodes of the graph: on demand, beside the actors that stay where they are, with links, by mouse and by keyboard. */
import type { Page } from '@playwright/test';
import type { Core } from 'cytoscape';
import { expect, select, selectedItems, test } from './fixture.ts';
import { countWith, type DrawnNode, drawnNodes, labelBoxes, nodeNamed, prominence } from './graph-page.ts';

const turn = (page: Page): Promise<void> => page.keyboard.press('Control+Shift+e');

const events = async (page: Page): Promise<readonly DrawnNode[]> =>
  (await drawnNodes(page)).filter(({ id }) => id.startsWith('e'));
/** In the graph's own units: the picture may be zoomed to hold all. */
const actors = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const stage = document.querySelector('.graph-canvas .stage') as never as { _cyreg: { cy: Core } };
    return stage._cyreg.cy
      .nodes('[kind != "event"]')
      .map((node) => `${node.id()} ${node.position('x').toFixed(1)} ${node.position('y').toFixed(1)}`);
  });

const shown = async (page: Page): Promise<void> => {
  await turn(page);
  await expect.poll(async () => (await events(page)).length).toBeGreaterThan(3);
};

test('events come as nodes and go, and no actor moves', async ({ openWindow }) => {
  const page = await openWindow();
  await page.waitForTimeout(300);
  const before = await actors(page);
  const lines = await countWith(page, 'edge');
  const button = page.getByRole('button', { name: 'Events as nodes' });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.click();
  await expect.poll(async () => (await events(page)).length).toBeGreaterThan(3);
  expect(await actors(page)).toEqual(before);
  // Each is joined to who takes part, and events to events.
  expect(await countWith(page, 'edge[source ^= "e"][target ^= "e"][ink = "link"]')).toBeGreaterThan(0);
  expect(await countWith(page, 'node[kind = "event"][[degree = 0]]')).toBe(0);
  // What an event said of two actors is told by the event.
  expect(await countWith(page, 'edge[source ^= "a"][target ^= "a"]')).toBeLessThan(lines);
  const legend = page.getByRole('list', { name: 'Legend' });
  await expect(legend).toContainText('condition for');
  await turn(page);
  await expect.poll(async () => (await events(page)).length).toBe(0);
  expect(await countWith(page, 'edge')).toBe(lines);
  await expect(legend).not.toContainText('condition for');
  expect(await actors(page)).toEqual(before);
});

test('the choice stands in the menu and the palette, and is kept in the settings and in views', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await page.getByRole('button', { name: /^View/ }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Events as nodes' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await events(page)).length).toBeGreaterThan(3);
  const kept = () => page.evaluate(() => window.viewTest.workspace.settings.getState().eventNodes);
  expect(await kept()).toBe(true);
  await page.keyboard.press('Control+d');
  await page
    .getByText(/^Saved/)
    .first()
    .waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('events as nodes');
  await page.getByRole('menuitem', { name: /^Events as nodes/ }).click();
  await expect.poll(async () => (await events(page)).length).toBe(0);
  expect(await kept()).toBe(false);
  await page.getByRole('button', { name: 'Saved views' }).click();
  await page
    .getByRole('dialog', { name: 'Saved views' })
    .getByRole('button', { name: /^All time/ })
    .first()
    .click();
  await expect.poll(async () => (await events(page)).length).toBeGreaterThan(3);
});

test('an event is selected everywhere by a click, and its sentence is in the reader at once', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await page.waitForTimeout(300);
  await shown(page);
  const [node] = (await events(page)).filter(({ id }) => id === 'e1');
  await page.mouse.click(node!.x, node!.y);
  expect(await selectedItems(page)).toEqual(['event:1']);
  expect(await prominence(page)).toBe('chosen');
  expect((await labelBoxes(page)).map(({ label }) => label)).toContain(node!.label);
  const title = await page.evaluate(
    () => window.viewTest.workspace.shown.getState().whole?.events.find(({ id }) => id === 1)?.title ?? '',
  );
  await expect(page.getByRole('region', { name: 'Inspector' })).toContainText(title);
  await expect(page.locator('.sentence[data-selected="true"], [data-selected="true"]').first()).toBeVisible();
  await expect(page.locator('.vis-item.event:not(.is-dim)').first()).toBeVisible();
});

test('resting on an event shows who takes part and its sentence, on a link what it says', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await page.waitForTimeout(300);
  await shown(page);
  const [node] = (await events(page)).filter(({ id }) => id === 'e1');
  await page.mouse.move(node!.x, node!.y);
  const card = page.getByRole('tooltip');
  const sentence = await page.evaluate(async () => {
    const reply = await window.viewTest.workspace.client.call('item.evidence', {
      kind: 'event',
      id: 1 as never,
    });
    return reply.ok ? (reply.data[0]?.sentence ?? '') : '';
  });
  expect(sentence).not.toBe('');
  await expect(card).toContainText(sentence);
  await expect(card).toContainText(/: Osterra|: Varnholt|: [A-Z]/);
});

test('arrow keys go to events too, and Enter shows who takes part', async ({ openWindow }) => {
  const page = await openWindow();
  await page.waitForTimeout(300);
  await shown(page);
  await page.locator('.graph-canvas').focus();
  const visited = new Set<string>();
  for (const key of [
    'ArrowRight',
    'ArrowRight',
    'ArrowDown',
    'ArrowLeft',
    'ArrowLeft',
    'ArrowUp',
    'ArrowRight',
    'ArrowDown',
  ]) {
    await page.keyboard.press(key);
    for (const item of await selectedItems(page)) visited.add(item.split(':')[0]!);
  }
  expect([...visited].sort()).toEqual(['actor', 'event']);
});

test('while the window moves, the events that it holds are drawn above the faint picture', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await page.waitForTimeout(300);
  await shown(page);
  const hold = (from: number, to: number) =>
    page.evaluate((week) => window.viewTest.workspace.window.hold(week), { from, to });
  // So that there is room for their names.
  for (let time = 0; time < 4; time += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
  const undated = new Set(
    await page.evaluate(() =>
      (window.viewTest.workspace.shown.getState().whole?.events ?? [])
        .filter(({ overlap }) => overlap === 'undated')
        .map(({ id }) => `e${id}`),
    ),
  );
  const names = new Set((await events(page)).flatMap(({ id, label }) => (undated.has(id) ? [] : [label])));
  const dated = async () => (await labelBoxes(page)).filter(({ label }) => names.has(label)).length;
  await hold(20_300, 20_600);
  expect(await prominence(page)).toBe('moving');
  expect(await dated()).toBeGreaterThan(0);
  // Nothing happens then: what is left has no date.
  await hold(20_000, 20_001);
  expect(await dated()).toBe(0);
  await page.evaluate(() => window.viewTest.workspace.window.rest());
  await expect.poll(() => prominence(page)).toBe('window');
});

test('a large case draws some of its events, says how many it does not, and an actor brings its own', async ({
  openWindow,
}) => {
  const page = await openWindow({ name: 'large', actors: 500, events: 3000 });
  await page.waitForTimeout(500);
  await turn(page);
  await expect.poll(async () => (await events(page)).length).toBe(200);
  const note = page
    .getByRole('region', { name: 'Actor graph' })
    .getByRole('status')
    .filter({ hasText: 'more events' });
  await expect(note).toContainText('beside these 200');
  await expect(note).toContainText('Narrow the time window');
  await select(page, ['actor', 1]);
  await expect.poll(async () => (await events(page)).length).toBeGreaterThan(220);
  await page.evaluate(() => window.viewTest.workspace.selection.clear());
  await page.evaluate(() => window.viewTest.workspace.window.setState({ from: 20_000, to: 20_003 }, true));
  await expect.poll(async () => (await events(page)).length).toBeLessThan(100);
  await expect(note).toHaveCount(0);
  // Words come a moment later, as in tables.
  await expect
    .poll(async () => (await events(page)).every(({ label }) => /^Event \d+$/.test(label)))
    .toBe(true);
  expect((await nodeNamed(page, 'Actor 1')).id).toBe('a1');
});
