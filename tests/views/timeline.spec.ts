/** The timeline: certain, uncertain and missing dates, the window control, and selection both ways. */
import { expect, select, selectedItems, test } from './fixture.ts';

test('uncertain ends fade, ongoing items stay open, negated ones are struck through', async ({
  openWindow,
}) => {
  const page = await openWindow();
  const item = (title: string) => page.locator('.vis-item.event', { hasText: title });
  await expect(item('Gunboats shell Port Merrin harbour')).toHaveClass(/start-unsure.*end-unsure/);
  await expect(item('League sanctions shipping firms')).toHaveClass(/start-sure.*end-sure/);
  await expect(item('League members supply')).toHaveClass(/end-open/);
  await expect(item('Gunboats did not fire')).toHaveClass(/line-struck/);
});

test('events without a date stand in their own lane, conditions above consequences', async ({
  openWindow,
}) => {
  const page = await openWindow();
  const lane = page.getByRole('region', { name: 'No date yet' });
  await expect(lane.getByRole('button')).toHaveText([
    /If: A truce in the strait is signed/,
    /Escort force sails/,
    /Further closures/,
  ]);
  await expect(lane.locator('.undated-arrows path')).toHaveCount(2);
  await expect(page.locator('.vis-item.event', { hasText: 'Escort force sails' })).toHaveCount(0);
});

test('a click on an event selects it, and graph, reader and inspector follow', async ({ openWindow }) => {
  const page = await openWindow();
  await page.locator('.event-label', { hasText: 'League sanctions shipping firms' }).click();
  await expect(page.getByRole('region', { name: 'Inspector' })).toContainText(
    'League sanctions shipping firms',
  );
  // The sentence stands in another article, which is opened.
  await expect(page.getByRole('region', { name: 'Reader' })).toContainText('Maravia offers to host talks');
  await expect(page.locator('.sentence[data-marked="true"]')).toContainText('under sanctions on 12 January');
  expect(await selectedItems(page)).toEqual(['event:16']);
});

test('an event that is out of sight is brought into sight when it is selected elsewhere', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await expect(page.locator('.vis-item.event', { hasText: 'Prisoner exchange' })).not.toBeInViewport();
  await select(page, ['event', 18]);
  await expect(
    page.locator('.vis-item.event.is-selected', { hasText: 'Prisoner exchange' }),
  ).toBeInViewport();
});

test('the window filters graph and timeline by overlap and says so', async ({ openWindow }) => {
  const page = await openWindow();
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await expect(timeline).toContainText('All time · 21 events, 3 without a date');
  await timeline.getByRole('textbox', { name: 'From' }).fill('2026-01-30');
  await timeline.getByRole('textbox', { name: 'From' }).press('Enter');
  await expect(timeline).toContainText('from 30 Jan 2026 · 12 of 21 events, 3 partly, 3 without a date');
  await expect(page.locator('.vis-item.event', { hasText: 'League members supply' })).toHaveClass(
    /is-partly/,
  );
  await expect(page.getByRole('region', { name: 'Actor graph' })).toContainText(/of 17 actors/);
  await timeline.getByRole('button', { name: 'All time' }).click();
  await expect(timeline).toContainText('All time · 21 events');
});

test('the window’s handles move by keyboard and by pointer', async ({ openWindow }) => {
  const page = await openWindow();
  const from = page.getByRole('slider', { name: 'Window from' });
  await from.focus();
  await page.keyboard.press('ArrowRight');
  await expect(from).toHaveAttribute('aria-valuetext', '31 Dec 1999');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(from).toHaveAttribute('aria-valuetext', '1 Jan 2000');
  await page.keyboard.press('Home');
  await expect(page.getByRole('button', { name: 'All time' })).toBeDisabled();
  const box = await page.locator('.slider').boundingBox();
  await page.getByRole('slider', { name: 'Window to' }).hover();
  await page.mouse.down();
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 10, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByRole('button', { name: 'All time' })).toBeEnabled();
  await expect(page.getByRole('region', { name: 'Timeline' })).toContainText(/until .* · \d+ of 21 events/);
});

test('arrow keys go along a line and from line to line', async ({ openWindow }) => {
  const page = await openWindow();
  await page.getByRole('application', { name: /Events by line and day/ }).focus();
  await page.keyboard.press('ArrowRight');
  const [first] = await selectedItems(page);
  await page.keyboard.press('ArrowDown');
  const [second] = await selectedItems(page);
  expect(first).toMatch(/^event:/);
  expect(second).toMatch(/^event:/);
  expect(second).not.toBe(first);
});

test('no label of an event runs out of the timeline or over another bar of its row', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await page.waitForTimeout(400);
  const faults = await page.evaluate(() => {
    const frame = document.querySelector('.vis-panel.vis-center')!.getBoundingClientRect();
    const labels = [...document.querySelectorAll('.event-label')].map((node) => ({
      title: node.textContent,
      box: node.getBoundingClientRect(),
      bar: node.closest('.vis-item')!.getBoundingClientRect(),
    }));
    const seen = labels.filter(({ bar }) => bar.right > frame.left && bar.left < frame.right);
    return seen.flatMap(({ title, box, bar }) => [
      ...(box.right > frame.right + 1 ? [`${title} runs out`] : []),
      ...seen
        .filter((other) => other.title !== title && other.bar.top === bar.top)
        .filter((other) => box.left < other.bar.right - 1 && other.bar.left < box.right - 1)
        .map((other) => `${title} over ${other.title}`),
    ]);
  });
  expect(faults).toEqual([]);
});

test('the lines stand for actors, or for types of event', async ({ openWindow }) => {
  const page = await openWindow();
  const names = () => page.locator('.theme-line-name').allTextContents();
  await expect.poll(async () => (await names()).join()).toContain('Osterra');
  await page.getByRole('button', { name: /^Lines:/ }).click();
  await page.getByRole('menuitemradio', { name: 'Types of event' }).click();
  await expect.poll(async () => (await names()).join()).toContain('Talks');
  expect((await names()).join()).not.toContain('Osterra');
});

test('the band moves the whole window, and the strip draws a new one', async ({ openWindow }) => {
  const page = await openWindow();
  const held = () => page.evaluate(() => window.viewTest.workspace.window.getState());
  const strip = page.locator('.slider-strip');
  const box = (await strip.boundingBox())!;
  const drag = async (from: number, to: number) => {
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width * from, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * ((from + to) / 2), y);
    await page.mouse.move(box.x + box.width * to, y);
    await page.mouse.up();
  };
  await drag(0.5, 0.8);
  const drawn = await held();
  expect(drawn.from).not.toBeNull();
  expect(drawn.to).toBeGreaterThan(drawn.from!);
  await drag(0.6, 0.63);
  const moved = await held();
  expect(moved.from).toBeGreaterThan(drawn.from!);
  expect(moved.to! - moved.from!).toBe(drawn.to! - drawn.from!);
  const band = page.getByRole('slider', { name: 'Window as a whole' });
  await band.press('Shift+ArrowLeft');
  expect(await held()).toEqual({ from: moved.from! - 1, to: moved.to! - 1 });
});

test('play goes from date to date until the last, and stops when somebody takes the window', async ({
  openWindow,
}) => {
  const page = await openWindow();
  const note = page.getByRole('region', { name: 'Timeline' }).locator('.panel-note');
  await page.getByRole('button', { name: /speed:/ }).click();
  await page.getByRole('menuitemradio', { name: '4 dates a second' }).click();
  await page.getByRole('button', { name: 'Play the story, date by date' }).click();
  const seen = new Set<string>();
  await expect
    .poll(async () => seen.add((await note.textContent()) ?? '').size, { intervals: [100], timeout: 8000 })
    .toBeGreaterThan(3);
  await page.getByRole('button', { name: 'All time' }).click();
  await expect(page.getByRole('button', { name: 'Play the story, date by date' })).toBeVisible();
  await expect(note).toContainText('All time');
});
