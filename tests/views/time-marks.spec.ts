/** Marks on the timeline's bars for time that is not sure, and for dates that cannot be right. */
import type { EventId } from '#shared/model/ids.ts';
import { expect, select, test } from './fixture.ts';

test('what is about is hatched, and open ends have open arrows', async ({ openWindow }) => {
  const page = await openWindow();
  await page.evaluate(() => {
    const { data } = window.viewTest.workspace;
    const whole = data.getState().whole!;
    const events = whole.events.map((event) =>
      event.id === 15 ? { ...event, time: { ...event.time, edtf: '2026-01-25/..', latest: null } } : event,
    );
    data.setState({ whole: { ...whole, events } });
  });
  const style = (title: string, pseudo: string, property: string) =>
    page
      .locator('.vis-item.event', { hasText: title })
      .first()
      .evaluate(
        (node, [part, name]) => getComputedStyle(node, part).getPropertyValue(name!),
        [pseudo, property],
      );
  await expect.poll(() => style('Osterra asks for more radar', '::after', 'border-top-style')).toBe('solid');
  expect(await style('Osterra asks for more radar', '::after', 'border-left-width')).toBe('0px');
  expect(await style('Officials condemn', '::before', 'background-image')).toContain(
    'repeating-linear-gradient',
  );
  expect(await style('Osterra asks for more radar', '::before', 'background-image')).toBe('none');
  // Not by colour alone: in the system's few colours the marks are still there.
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await style('Officials condemn', '::before', 'background-image')).toContain(
    'repeating-linear-gradient',
  );
  await page.emulateMedia({ forcedColors: 'none' });
  await page.getByRole('button', { name: 'What the marks mean' }).click();
  const help = page.getByRole('dialog', { name: 'Help' });
  for (const words of ['Fading ends', 'Hatched', 'Open arrow to the left', 'Filled arrow', 'Warning sign'])
    await expect(help.locator('dt', { hasText: words })).toBeVisible();
});

test('dates that contradict an order are marked on both events, and the inspector says how', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await expect(page.locator('.is-contradicted')).toHaveCount(0);
  await page.evaluate(
    ([from, to]) => {
      const { data } = window.viewTest.workspace;
      const whole = data.getState().whole!;
      const link = { ...whole.links[0]!, id: 99, from: from!, to: to!, kind: 'causes' as const };
      data.setState({ whole: { ...whole, links: [...whole.links, link] } });
    },
    [16 as EventId, 18 as EventId],
  );
  await select(page, ['event', 18]);
  const inspector = page.getByRole('region', { name: 'Inspector' });
  await expect(inspector).toContainText(
    'Is said to come after “League sanctions shipping firms”, but is dated before it',
  );
  await expect(page.locator('.is-contradicted .order-mark')).toHaveCount(2);
  await select(page, ['event', 16]);
  await expect(inspector).toContainText(
    'Is said to come before “Prisoner exchange at sea”, but is dated after it',
  );
});
