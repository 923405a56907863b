/** The actor graph: who is shown, what a click does, what stays where it is, and which labels are shown. */
import { expect, select, selectedItems, test } from './fixture.ts';
import { countWith, drawnNodes, labelBoxes, nodeNamed, prominence } from './graph-page.ts';

test('a click on an actor selects it, and the timeline, the reader and the inspector follow', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await page.waitForTimeout(300);
  const node = await nodeNamed(page, 'Varnholt gunboats');
  await page.mouse.click(node.x, node.y);
  await expect(page.getByRole('region', { name: 'Inspector' })).toContainText('Varnholt gunboats');
  await expect(page.locator('.vis-item.event:not(.is-dim)').first()).toContainText('Gunboats');
  await expect(page.locator('.mention[data-selected="true"]').first()).toHaveText('gunboats');
  expect(await prominence(page)).toBe('chosen');
  const labels = (await labelBoxes(page)).map(({ label }) => label);
  expect(labels).toContain('Varnholt gunboats');
  expect(labels).not.toContain('Lena Oduya');
});

test('a click beside everything clears the selection', async ({ openWindow }) => {
  const page = await openWindow();
  await select(page, ['actor', 1]);
  const canvas = await page.locator('.graph-canvas').boundingBox();
  await page.waitForTimeout(200);
  await page.mouse.click((canvas?.x ?? 0) + 6, (canvas?.y ?? 0) + 6);
  await expect.poll(() => selectedItems(page)).toEqual([]);
  expect(await prominence(page)).toBe('all');
});

test('actors that nothing joins to others come on demand', async ({ openWindow }) => {
  const page = await openWindow();
  await page.waitForTimeout(300);
  const before = (await drawnNodes(page)).length;
  await page.getByRole('button', { name: /^View/ }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Actors without a tie (3)' }).click();
  await expect.poll(async () => (await drawnNodes(page)).length).toBe(before + 3);
});

test('the same case gives the same picture, and a rename moves nobody', async ({ openWindow }) => {
  const page = await openWindow();
  const now = async () =>
    (await drawnNodes(page)).map(({ id, x, y }) => `${id} ${x.toFixed(1)} ${y.toFixed(1)}`);
  /** Where they stand when the panel has its size and nothing moves any more. */
  const places = async () => {
    for (let before = await now(); ; ) {
      await page.waitForTimeout(500);
      const after = await now();
      if (after.length > 0 && after.join() === before.join()) return after;
      before = after;
    }
  };
  const first = await places();
  await page.evaluate(() =>
    window.viewTest.workspace.edits.run('actor.rename', { actorId: 1 as never, name: 'Republic of Osterra' }),
  );
  await nodeNamed(page, 'Republic of Osterra');
  expect(await places()).toEqual(first);
  await page.reload();
  await page.getByText('Extractor 1.0.0').waitFor();
  expect(await places()).toEqual(first);
});

test('actors stay where they are while the window of time narrows and widens', async ({ openWindow }) => {
  const page = await openWindow();
  await page.waitForTimeout(300);
  const places = async () => (await drawnNodes(page)).map(({ id, x, y }) => ({ id, x, y }));
  const before = await places();
  await page.evaluate(() => window.viewTest.workspace.window.setState({ from: 20_480, to: 20_487 }, true));
  await expect.poll(() => prominence(page)).toBe('window');
  expect(await countWith(page, 'node')).toBe(before.length);
  expect(await places()).toEqual(before);
  await page.evaluate(() => window.viewTest.workspace.window.setState({ from: null, to: null }, true));
  await expect.poll(() => prominence(page)).toBe('all');
  expect(await places()).toEqual(before);
});

test('what lies outside the window is faint, or hidden on demand', async ({ openWindow }) => {
  const page = await openWindow();
  await page.waitForTimeout(300);
  await page.evaluate(() => window.viewTest.workspace.window.setState({ from: 20_480, to: 20_487 }, true));
  await expect.poll(() => prominence(page)).toBe('window');
  const faintness = () =>
    page.locator('.graph-canvas > .stage').evaluate((stage) => Number(getComputedStyle(stage).opacity));
  expect(await faintness()).toBeGreaterThan(0);
  expect(await faintness()).toBeLessThan(0.3);
  expect(await countWith(page, 'node.outside')).toBe(0);
  await page.getByRole('button', { name: /^View/ }).click();
  await page.getByRole('menuitemradio', { name: 'Hidden' }).click();
  await expect.poll(faintness).toBe(0);
  expect(await countWith(page, 'node.outside')).toBeGreaterThan(0);
  // What is not seen is not met by the pointer either.
  expect(await countWith(page, 'node.outside:visible')).toBe(0);
  expect(await countWith(page, 'node:visible')).toBeGreaterThan(0);
});

test('while the window moves the graph below is faint and what the window holds is drawn above it', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await page.waitForTimeout(300);
  const inked = () =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas.graph-layer')!;
      const copy = new OffscreenCanvas(canvas.width, canvas.height);
      const context = copy.getContext('2d', { willReadFrequently: true })!;
      context.drawImage(canvas, 0, 0);
      const pixels = context.getImageData(0, 0, copy.width, copy.height).data;
      let count = 0;
      for (let at = 3; at < pixels.length; at += 4) if ((pixels[at] ?? 0) > 0) count += 1;
      return count;
    });
  const scrub = (from: number, to: number) =>
    page.evaluate((window_) => window.viewTest.workspace.window.hold(window_), { from, to });
  const canvas = page.locator('.graph-canvas');
  await scrub(20_300, 20_500);
  await expect(canvas).toHaveAttribute('data-ghost', 'moving');
  await page.waitForTimeout(100);
  await scrub(20_301, 20_500);
  const wide = await inked();
  await scrub(20_480, 20_487);
  const narrow = await inked();
  expect(narrow).toBeGreaterThan(0);
  expect(wide).toBeGreaterThan(narrow);
  await page.evaluate(() => window.viewTest.workspace.window.rest());
  await expect(canvas).toHaveAttribute('data-ghost', 'window');
  expect(await inked()).toBeGreaterThan(0);
});

test('resting on an actor or a line shows what it stands for', async ({ openWindow }) => {
  const page = await openWindow();
  await page.waitForTimeout(600);
  const node = await nodeNamed(page, 'Osterra');
  await page.mouse.move(node.x, node.y);
  const card = page.getByRole('tooltip');
  await expect(card).toContainText('Osterra');
  await expect(card).toContainText('State');
  await expect(card.getByRole('listitem').first()).toBeVisible();
  await page.mouse.move(5, 5);
  await expect(card).toHaveCount(0);
});

for (const size of [
  { width: 1600, height: 1000 },
  { width: 1280, height: 800 },
  { width: 800, height: 500 },
]) {
  test(`no label touches another at ${size.width} by ${size.height}`, async ({ openWindow, page }) => {
    await page.setViewportSize(size);
    await openWindow();
    await page.waitForTimeout(500);
    for (const chosen of [null, 1, 3]) {
      if (chosen !== null) await select(page, ['actor', chosen]);
      await page.waitForTimeout(250);
      const boxes = await labelBoxes(page);
      expect(boxes.length).toBeGreaterThan(3);
      const slack = 0.5;
      const touching = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (b) =>
              a.left < b.right - slack &&
              b.left < a.right - slack &&
              a.top < b.bottom - slack &&
              b.top < a.bottom - slack,
          )
          .map((b) => `${a.label} × ${b.label}`),
      );
      expect(touching).toEqual([]);
    }
  });
}

test('a double click shows an actor with its neighbours', async ({ openWindow }) => {
  const page = await openWindow();
  await page.waitForTimeout(300);
  const distance = async () => {
    const [a, b] = [await nodeNamed(page, 'Tomas Reyk'), await nodeNamed(page, 'Lena Oduya')];
    return Math.hypot(a.x - b.x, a.y - b.y);
  };
  const before = await distance();
  const node = await nodeNamed(page, 'Lena Oduya');
  await page.mouse.dblclick(node.x, node.y);
  await expect.poll(distance).toBeGreaterThan(before * 1.05);
  await page.getByRole('button', { name: 'Fit the graph' }).click();
  await expect.poll(async () => Math.abs((await distance()) - before)).toBeLessThan(2);
});

test('arrow keys go from actor to actor', async ({ openWindow }) => {
  const page = await openWindow();
  await page.waitForTimeout(300);
  await page.getByRole('application', { name: /Actors and what joins them/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => selectedItems(page)).toEqual(['actor:1']);
  await page.keyboard.press('ArrowLeft');
  const [moved] = await selectedItems(page);
  expect(moved).toMatch(/^actor:/);
  expect(moved).not.toBe('actor:1');
  await page.keyboard.press('Escape');
  expect(await selectedItems(page)).toEqual([]);
});

test('another layout moves the actors, is kept, and each layout remembers who was moved by hand', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await page.waitForTimeout(300);
  const choose = async (name: string) => {
    await page.getByRole('button', { name: /^View/ }).click();
    await page.getByRole('menuitemradio', { name }).click();
    await page.waitForTimeout(200);
  };
  const first = await nodeNamed(page, 'Osterra');
  await page.mouse.move(first.x, first.y);
  await page.mouse.down();
  await page.mouse.move(first.x + 40, first.y + 25, { steps: 4 });
  await page.mouse.up();
  const inCase = async () => {
    const { x, y } = await nodeNamed(page, 'Osterra');
    return { x: Math.round(x - first.x), y: Math.round(y - first.y) };
  };
  expect(await inCase()).toEqual({ x: 40, y: 25 });
  await choose('Circle by kind of actor');
  expect(await inCase()).not.toEqual({ x: 40, y: 25 });
  await expect
    .poll(() => page.evaluate(() => window.viewTest.workspace.settings.getState().panels.tabs.graph))
    .toBe('circle');
  await page.waitForTimeout(700);
  const saved = await page.evaluate(() =>
    window.viewTest.workspace.client.call('graph.places', { view: 'force' }),
  );
  expect(saved).toMatchObject({ ok: true });
  expect(JSON.stringify(saved)).toContain('"pinned":true');
});
