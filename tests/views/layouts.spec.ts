/** Layouts of the graph: a worker does what takes long, the window stays alive, and it can be stopped. */
import { cpus, loadavg } from 'node:os';
import type { Page } from '@playwright/test';
import { arranged, expect, select, test } from './fixture.ts';
import { drawnNodes, nodeNamed } from './graph-page.ts';

const LARGE = { name: 'large', actors: 1000, events: 2500 } as const;
const NAMES = [
  'By ties',
  'Rings around the selected or busiest actor',
  'Circle by kind of actor',
  'Top down from the selected or busiest actor',
  'From left to right by first event',
  'On the map',
];

const openMenu = (page: Page) => page.getByRole('button', { name: /^View/ }).click();
const note = (page: Page) => page.locator('.arranging');
const layoutNow = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => window.viewTest.workspace.graphPlaces.getState()?.layout);

async function chooseByMouse(page: Page, name: string): Promise<void> {
  await openMenu(page);
  await page.getByRole('menuitemradio', { name }).click();
}

async function runByPalette(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await expect(page.getByRole('menuitem').first()).toContainText(name);
  await page.keyboard.press('Enter');
}

/** Where everybody stands, whatever the zoom. */
const places = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const stage = document.querySelector<HTMLElement>('.graph-canvas .stage');
    const { cy } = Reflect.get(stage ?? {}, '_cyreg') as { readonly cy: import('cytoscape').Core };
    return cy.nodes().map((node) => `${node.id()} ${node.position('x')} ${node.position('y')}`);
  });

async function showEverybody(page: Page): Promise<void> {
  await page.evaluate(() => window.viewTest.workspace.panels.setState({ grouping: 'never' }));
  await expect.poll(async () => (await drawnNodes(page)).length).toBeGreaterThan(900);
  await arranged(page);
}

/** A worker that never comes to an end, so that a test has time to look. */
const neverEnding = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Worker.prototype.postMessage = () => undefined;
  });

test('every layout is in the menu, and each gives another picture', async ({ openWindow }) => {
  const page = await openWindow();
  await openMenu(page);
  const group = page.getByRole('group', { name: 'Layout' });
  await expect(group.getByRole('menuitemradio')).toHaveText(NAMES);
  await page.keyboard.press('Escape');
  const pictures = new Set<string>();
  for (const name of NAMES) {
    await chooseByMouse(page, name);
    await arranged(page);
    pictures.add((await places(page)).join());
  }
  expect(pictures.size).toBe(NAMES.length);
});

test('by keyboard: layouts and a new arrangement from the palette', async ({ openWindow }) => {
  const page = await openWindow();
  await select(page, ['actor', 5]);
  await runByPalette(page, 'Arrange the graph: top down');
  await expect.poll(() => layoutNow(page)).toBe('hierarchy');
  const chosen = await nodeNamed(page, 'Tomas Reyk');
  await select(page, ['actor', 1]);
  await runByPalette(page, 'Arrange the graph again');
  await expect.poll(async () => (await nodeNamed(page, 'Tomas Reyk')).y).not.toBe(chosen.y);
  await runByPalette(page, 'Arrange the graph: from left');
  await expect.poll(() => layoutNow(page)).toBe('lanes');
});

test('whoever was moved by hand stays there when the graph is arranged again', async ({ openWindow }) => {
  const page = await openWindow();
  await page.waitForTimeout(300);
  const { id, x, y } = await nodeNamed(page, 'Osterra');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 70, y - 45, { steps: 4 });
  await page.mouse.up();
  const placeOf = async () => (await places(page)).find((place) => place.startsWith(`${id} `));
  const moved = await placeOf();
  await openMenu(page);
  await page.getByRole('menuitem', { name: 'Arrange again' }).click();
  await arranged(page);
  expect(await placeOf()).toBe(moved);
  await chooseByMouse(page, 'Circle by kind of actor');
  await expect.poll(placeOf).not.toBe(moved);
  await chooseByMouse(page, 'By ties');
  await expect.poll(placeOf).toBe(moved);
});

for (const by of ['mouse', 'keyboard'] as const) {
  test(`an arrangement that takes long says so and is stopped by ${by}: nobody moves`, async ({
    openWindow,
  }) => {
    const page = await openWindow(LARGE);
    await showEverybody(page);
    const before = await places(page);
    await neverEnding(page);
    await chooseByMouse(page, 'Circle by kind of actor');
    await expect(note(page)).toContainText(/Arranging \d+ actors…/);
    expect(await places(page)).toEqual(before);
    if (by === 'mouse') await note(page).getByRole('button', { name: 'Stop' }).click();
    else await page.keyboard.press('Escape');
    await expect(note(page)).toHaveCount(0);
    await expect.poll(() => layoutNow(page)).toBe('force');
    expect(await places(page)).toEqual(before);
    await openMenu(page);
    await expect(page.getByRole('menuitemradio', { name: 'By ties' })).toBeChecked();
  });
}

test('another layout takes the place of the one that is under way', async ({ openWindow }) => {
  const page = await openWindow(LARGE);
  await showEverybody(page);
  await page.evaluate(() => {
    window.viewTest.workspace.arranging.again();
    void window.viewTest.workspace.graphPlaces.choose('lanes');
  });
  await expect.poll(() => layoutNow(page)).toBe('lanes');
  await arranged(page);
  const nodes = await drawnNodes(page);
  const rows = new Set(nodes.map(({ y }) => Math.round(y)));
  expect(rows.size).toBeLessThan(60);
});

/** Wall times stretch when others use the machine: processes that want to run for each core, at least 1. */
const crowding = (): number => Math.max(1, (loadavg()[0] ?? 0) / cpus().length);

test('no frame of a case of 1,000 actors waits for its arrangement', async ({ openWindow }) => {
  const page = await openWindow(LARGE);
  await showEverybody(page);
  await page.waitForTimeout(500);
  const gaps = await page.evaluate(async () => {
    const { arranging } = window.viewTest.workspace;
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const found: number[] = [];
    let last = await frame();
    arranging.again();
    // The frame that shows the result is cytoscape's: it draws everybody anew, as after a zoom.
    while (arranging.getState().running) {
      const now = await frame();
      if (arranging.getState().running) found.push(now - last);
      last = now;
    }
    return found;
  });
  const longest = Math.max(...gaps);
  console.log(
    `arranging 1,000 actors: ${gaps.length} frames meanwhile, the longest ${longest.toFixed(0)} ms`,
  );
  expect(gaps.length).toBeGreaterThan(3);
  expect(longest).toBeLessThan(50 * crowding());
});

test('by keyboard what is selected is moved, and stays there when the graph is arranged again', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await select(page, ['actor', 1], ['actor', 4]);
  const [osterra, calder] = [await nodeNamed(page, 'Osterra'), await nodeNamed(page, 'Ines Calder')];
  const others = await nodeNamed(page, 'Varnholt');
  await page.getByRole('application', { name: /^Actors and/ }).focus();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Control+ArrowRight');
  await page.keyboard.press('Control+Shift+ArrowUp');
  const moved = await nodeNamed(page, 'Osterra');
  expect([moved.x - osterra.x, moved.y - osterra.y].map(Math.round)).toEqual([36, -60]);
  expect(Math.round((await nodeNamed(page, 'Ines Calder')).x - calder.x)).toBe(36);
  expect((await nodeNamed(page, 'Varnholt')).x).toBe(others.x);
  const stood = (await places(page)).filter((place) => /^a[14] /.test(place));
  await runByPalette(page, 'Arrange the graph again');
  await arranged(page);
  await expect.poll(async () => (await places(page)).filter((place) => /^a[14] /.test(place))).toEqual(stood);
});

test.describe('on the map', () => {
  const at = (page: Page, name: string) => nodeNamed(page, name);
  const map = (page: Page) => page.locator('.graph-map');

  async function expectMap(page: Page): Promise<void> {
    await expect(map(page)).toHaveAttribute('data-land', /^\d{3,}$/);
    expect(Number(await map(page).getAttribute('data-scale'))).toBeGreaterThan(1000);
  }

  test('by mouse: land is drawn under the graph, north is up, and whoever lies nowhere stands beside it', async ({
    openWindow,
  }) => {
    const page = await openWindow();
    await chooseByMouse(page, 'On the map');
    await expectMap(page);
    await arranged(page);
    const [osterra, varnholt, reyk] = [
      await at(page, 'Osterra'),
      await at(page, 'Varnholt'),
      await at(page, 'Tomas Reyk'),
    ];
    expect(varnholt.y).toBeLessThan(osterra.y);
    expect(varnholt.x).toBeGreaterThan(osterra.x);
    expect(reyk.x).toBeLessThan(osterra.x);
    expect(await inkOf(page)).toBeGreaterThan(10_000);
    await chooseByMouse(page, 'By ties');
    await expect(map(page)).toHaveCount(0);
  });

  test('by keyboard: it comes up as it was left, with the map that belongs to it', async ({ openWindow }) => {
    const page = await openWindow();
    await runByPalette(page, 'Arrange the graph: on the map');
    await expectMap(page);
    const before = await map(page).getAttribute('data-scale');
    const stood = await places(page);
    await runByPalette(page, 'Arrange the graph: circle');
    await expect(map(page)).toHaveCount(0);
    await runByPalette(page, 'Arrange the graph: on the map');
    await expect(map(page)).toHaveAttribute('data-scale', before ?? '');
    expect(await places(page)).toEqual(stood);
  });
});

/** Pixels of the map that are drawn on. */
const inkOf = (page: Page): Promise<number> =>
  page.locator('.graph-map').evaluate((canvas: HTMLCanvasElement) => {
    const context = canvas.getContext('2d')!;
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let ink = 0;
    for (let at = 3; at < data.length; at += 4) if (data[at]! > 0) ink += 1;
    return ink;
  });
