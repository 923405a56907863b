/** Comparison of two stretches of time or saved views: two graphs as one, and the list of what differs, by mouse and by keyboard. */
import type { Locator, Page } from '@playwright/test';
import type { Core } from 'cytoscape';
import { arranged, expect, select, selectedItems, test } from './fixture.ts';

/** 31 Jan to 4 Feb 2026, and the five days before. */
const DAYS = { from: 20_484, to: 20_488 };

const region = (page: Page): Locator => page.getByRole('region', { name: 'Comparison' });
const side = (page: Page, name: 'A' | 'B'): Locator => page.getByRole('region', { name: `Side ${name}` });
const graph = (page: Page, name: 'A' | 'B'): Locator => side(page, name).getByRole('application');
const summary = (page: Page): Locator => region(page).locator('.panel-note');
const rows = (page: Page): Locator => page.locator('.grid-row[aria-rowindex]:not([aria-rowindex="1"])');
const narrow = (page: Page): Promise<void> =>
  page.evaluate((days) => window.viewTest.workspace.window.setState(days, true), DAYS);

async function compare(page: Page): Promise<void> {
  await narrow(page);
  await page.keyboard.press('Control+Shift+D');
  await expect(graph(page, 'A')).toBeFocused();
  await arranged(page);
}

interface Seen {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
  readonly places: readonly (readonly [id: string, x: number, y: number])[];
}

/** Both graphs as cytoscape has them. */
const seen = (page: Page): Promise<readonly Seen[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.compare-half .stage')].map((stage) => {
      const { cy } = Reflect.get(stage, '_cyreg') as { readonly cy: Core };
      const places = cy.nodes().map((node): [string, number, number] => {
        const { x, y } = node.position();
        return [node.id(), x, y];
      });
      return { zoom: cy.zoom(), pan: { ...cy.pan() }, places: places.sort() };
    }),
  );

const expectAlike = async (page: Page): Promise<Seen> => {
  await expect
    .poll(async () => {
      const [a, b] = await seen(page);
      return JSON.stringify(a) === JSON.stringify(b);
    })
    .toBe(true);
  return (await seen(page))[0]!;
};

/** Where a node stands on the page. */
const pointOf = (page: Page, half: 0 | 1, id: string): Promise<{ readonly x: number; readonly y: number }> =>
  page.evaluate(
    ([index, node]) => {
      const stage = document.querySelectorAll('.compare-half .stage')[index]!;
      const { cy } = Reflect.get(stage, '_cyreg') as { readonly cy: Core };
      const frame = stage.getBoundingClientRect();
      const { x, y } = cy.getElementById(node).renderedPosition();
      return { x: frame.left + x, y: frame.top + y };
    },
    [half, id] as const,
  );

test('the window against the one before it: counts, the same places, and one picture to pan, zoom and arrange', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await compare(page);
  await expect(summary(page)).toHaveText('4 actors added, 2 removed, 4 changed · 7 ties added, 4 removed');
  await expect(page.getByRole('textbox', { name: 'From, of side A' })).toHaveValue('26 Jan 2026');
  await expect(page.getByRole('textbox', { name: 'To, of side A' })).toHaveValue('30 Jan 2026');
  const before = await expectAlike(page);
  expect(before.places.length).toBeGreaterThan(8);
  await graph(page, 'B').hover();
  await page.mouse.wheel(0, -240);
  const zoomed = await expectAlike(page);
  expect(zoomed.zoom).not.toBe(before.zoom);
  await page.getByRole('button', { name: 'Fit both graphs' }).click();
  const fitted = await expectAlike(page);
  const [id] = fitted.places[0]!;
  const at = await pointOf(page, 1, id);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 30, at.y + 12, { steps: 4 });
  await page.mouse.up();
  const moved = await expectAlike(page);
  expect(moved.places.find(([each]) => each === id)).not.toEqual(fitted.places[0]);
  // Who was moved by hand stays there in the graph of the window too.
  await page.keyboard.press('Control+Shift+D');
  await page.getByRole('region', { name: 'Actor graph' }).waitFor();
  const kept = await page.evaluate(
    (node) => window.viewTest.workspace.graphPlaces.now().find(({ actorId }) => `a${actorId}` === node),
    id,
  );
  const [, x, y] = moved.places.find(([each]) => each === id)!;
  expect(kept).toMatchObject({ pinned: true, x, y });
});

test('what is chosen in either half or in the list is selected everywhere', async ({ openWindow }) => {
  const page = await openWindow();
  await compare(page);
  const at = await pointOf(page, 0, 'a1');
  await page.mouse.click(at.x, at.y);
  expect(await selectedItems(page)).toEqual(['actor:1']);
  await expect(page.getByRole('region', { name: 'Inspector' })).toContainText('Osterra');
  await expect(page.getByRole('row', { name: /^Changed Osterra/ })).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('tab', { name: /^Ties/ }).click();
  await expect(page.getByText('7 ties added, 4 removed', { exact: true })).toBeVisible();
  const row = page.getByRole('row', { name: /^Added Osterra Varnholt gunboats 0 → 2 attack/ });
  await row.click();
  await expect(row).toHaveAttribute('aria-selected', 'true');
  expect((await selectedItems(page)).every((item) => item.startsWith('event:'))).toBe(true);
  await expect(page.getByRole('region', { name: 'Inspector' })).toContainText('Gunboats shell Port Merrin');
});

test('by keyboard alone: sides, dates, rows as text, and out again', async ({ openWindow }) => {
  const page = await openWindow();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await compare(page);
  await page.keyboard.press('ArrowRight');
  expect((await selectedItems(page))[0]).toMatch(/^actor:/);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Side A: Time before B' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'All time' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Side A: Dates' })).toBeVisible();
  await expect(summary(page)).toContainText('removed');
  const from = page.getByRole('textbox', { name: 'From, of side A' });
  await from.fill('26 Jan 2026');
  await from.press('Enter');
  await page.getByRole('textbox', { name: 'To, of side A' }).fill('30 Jan 2026');
  await page.keyboard.press('Enter');
  await expect(summary(page)).toHaveText('4 actors added, 2 removed, 4 changed · 7 ties added, 4 removed');
  await page.keyboard.press('F6');
  await expect(page.locator('.data-grid')).toBeFocused();
  await page.keyboard.press('Control+c');
  await expect(page.getByText('Copied 10 rows')).toBeVisible();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).trim().split('\n');
  expect(lines[0]).toBe('Change\tActor\tEvents A → B\tWhat differs');
  expect(lines[1]).toBe('Added\tVarnholt gunboats\t0 → 2\tattack (occurred, did not happen)');
  await page.keyboard.press('Escape');
  await expect(region(page)).toHaveCount(0);
  await expect(page.getByRole('application', { name: /^Actors and/ })).toBeFocused();
  await expect(page.getByRole('region', { name: 'Timeline', exact: true })).toBeVisible();
});

test('saved views are sides too, with their filters; one that is deleted says so', async ({ openWindow }) => {
  const page = await openWindow();
  await page.evaluate(async () => {
    const { views, filters } = window.viewTest.workspace;
    filters.set('status', ['planned', 'conditional'], false);
    await views.save('Without plans');
    filters.clear();
  });
  await page.keyboard.press('Control+Shift+D');
  await page.getByRole('button', { name: 'Side A: Dates' }).click();
  await page.getByRole('menuitemradio', { name: 'Without plans' }).click();
  await page.getByRole('button', { name: 'Side B: Dates' }).click();
  await page.getByRole('menuitem', { name: 'All time' }).click();
  await expect(side(page, 'A')).toContainText('All time · 1 filter');
  await page.getByRole('tab', { name: /^Events/ }).click();
  await expect(page.getByText('4 events added', { exact: true })).toBeVisible();
  for (const text of await page.locator('.grid-row[data-heading="false"]').allTextContents())
    expect(text).toMatch(/Planned|Conditional/);
  await page.evaluate(async () => {
    const { saved } = window.viewTest.workspace.views;
    await saved.remove(saved.getState()![0]!.id);
  });
  await expect(side(page, 'A')).toContainText('This saved view has been deleted');
  await expect(page.getByText('Nothing to compare yet')).toBeVisible();
});

test('of all time the two halves are compared; the sides follow window and filters; back and forward know it', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await page.keyboard.press('Control+Shift+D');
  await expect(summary(page)).toHaveText('10 actors added, 4 changed · 14 ties added, 1 changed');
  await page.waitForTimeout(700);
  await page.getByRole('button', { name: 'Side B: Dates' }).click();
  await page.getByRole('menuitemradio', { name: 'What the window shows' }).click();
  await page.getByRole('button', { name: 'Side A: Dates' }).click();
  await page.getByRole('menuitemradio', { name: /^Time before B/ }).click();
  await expect(side(page, 'A')).toContainText('Nothing lies before or after all time');
  await narrow(page);
  await expect(summary(page)).toContainText('4 actors added, 2 removed, 4 changed');
  await page.evaluate(() =>
    window.viewTest.workspace.filters.set('type', ['ASSAULT', 'THREATEN', 'DISAPPROVE'], false),
  );
  await expect(summary(page)).not.toContainText('4 actors added, 2 removed, 4 changed');
  await page.waitForTimeout(700);
  for (let step = 0; step < 5 && (await region(page).count()) > 0; step += 1) {
    await page.keyboard.press('Alt+ArrowLeft');
    await page.waitForTimeout(100);
  }
  await expect(region(page)).toHaveCount(0);
  await page.keyboard.press('Alt+ArrowRight');
  await expect(summary(page)).toContainText('10 actors added');
  await page.keyboard.press('Control+9');
  await expect(page.getByRole('region', { name: 'Measures' })).toBeVisible();
});

test('a large case has the same groups in both halves, and its lists draw only rows in sight', async ({
  openWindow,
}) => {
  const page = await openWindow({ name: 'large', actors: 400, events: 6000 });
  await page.keyboard.press('Control+Shift+D');
  await arranged(page);
  const { places } = await expectAlike(page);
  expect(places.filter(([id]) => id.startsWith('g')).length).toBeGreaterThan(1);
  expect(places.length).toBeLessThan(200);
  await expect(page.getByText('a group has changed when anybody in it has')).toBeVisible();
  await page.getByRole('tab', { name: /^Events/ }).click();
  expect(Number(await page.locator('.data-grid').getAttribute('aria-rowcount'))).toBeGreaterThan(5000);
  expect(await rows(page).count()).toBeLessThan(60);
  await select(page, ['actor', 1]);
  await expect(graph(page, 'B')).toHaveAttribute('data-ghost', /^chosen/);
});

test('after the comparison the whole graph is in sight again', async ({ openWindow }) => {
  const page = await openWindow();
  await compare(page);
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('region', { name: 'Actor graph' }).getByRole('application')).toBeFocused();
  const inSight = () =>
    page.evaluate(() => {
      const stage = document.querySelector('.graph-canvas .stage')!;
      const { cy } = Reflect.get(stage, '_cyreg') as { readonly cy: Core };
      const { x1, x2, y1, y2 } = cy.elements().renderedBoundingBox();
      return cy.nodes().nonempty() && x1 >= 0 && y1 >= 0 && x2 <= cy.width() && y2 <= cy.height();
    });
  await expect.poll(inSight).toBe(true);
});
