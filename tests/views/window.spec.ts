/** The window as a whole: regions, empty case, keyboard, themes, target sizes. */
import { expect, test } from './fixture.ts';

const REGIONS = ['Articles', 'Actor graph', 'Timeline', 'Reader', 'Inspector'];

test('the panels are named regions and can be reached by Tab', async ({ openWindow }) => {
  const page = await openWindow();
  for (const name of REGIONS) await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
  const reached = new Set<string>();
  for (let step = 0; step < 200 && !REGIONS.every((name) => reached.has(name)); step += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const id = document.activeElement?.closest('section.panel')?.getAttribute('aria-labelledby');
      return id ? document.getElementById(id)?.textContent : null;
    });
    if (name) reached.add(name);
  }
  expect([...reached]).toEqual(expect.arrayContaining(REGIONS));
});

test('F6 goes from panel to panel, and Shift+F6 back', async ({ openWindow }) => {
  const page = await openWindow();
  const there = ['Articles', 'Filters', 'Actor graph', 'Timeline', 'Inspector', 'Reader', 'Articles'];
  const names = async (keys: string): Promise<readonly (string | null)[]> => {
    const seen: (string | null)[] = [];
    for (let step = 0; step < there.length; step += 1) {
      await page.keyboard.press(keys);
      seen.push(
        await page.evaluate(() => {
          const panel = document.activeElement?.closest('section.panel');
          const id = panel?.getAttribute('aria-labelledby');
          return panel?.getAttribute('aria-label') ?? document.getElementById(id ?? '')?.textContent ?? null;
        }),
      );
    }
    return seen;
  };
  expect(await names('F6')).toEqual(there);
  expect(await names('Shift+F6')).toEqual(there.slice(0, -1).reverse().concat('Reader'));
});

test('an empty case says what goes where and offers the one next step', async ({ openWindow }) => {
  const page = await openWindow({ name: 'empty' });
  await expect(page.getByRole('region', { name: 'Actor graph' })).toContainText('No actors yet');
  await expect(page.getByRole('region', { name: 'Timeline' })).toContainText('No events yet');
  await expect(page.getByRole('region', { name: 'Reader' })).toContainText('No article yet');
  await page.getByRole('button', { name: 'Import articles' }).last().click();
  await expect(page.getByRole('dialog', { name: 'Import articles' })).toBeVisible();
});

test('Escape closes a dialog and gives the focus back', async ({ openWindow }) => {
  const page = await openWindow();
  await page.getByRole('button', { name: 'Edit history' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Edit history' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Edit history' })).toBeFocused();
});

test('a narrow window keeps inspector and reader in a drawer', async ({ openWindow, page }) => {
  await page.setViewportSize({ width: 900, height: 700 });
  await openWindow();
  await expect(page.getByRole('region', { name: 'Reader' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Show inspector and reader' }).click();
  await expect(page.getByRole('region', { name: 'Reader' })).toBeVisible();
});

test('every panel follows the window when it gets smaller', async ({ openWindow, page }) => {
  await page.setViewportSize({ width: 1900, height: 1000 });
  await openWindow();
  await page.setViewportSize({ width: 1280, height: 800 });
  const tooWide = (): Promise<readonly string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('section.panel')]
        .filter((panel) => panel.scrollWidth > panel.clientWidth)
        .map(
          (panel) => `${panel.getAttribute('aria-labelledby')}: ${panel.scrollWidth} > ${panel.clientWidth}`,
        ),
    );
  await expect.poll(tooWide).toEqual([]);
  await expect(page.getByRole('region', { name: 'Actor graph' }).getByRole('button').last()).toBeInViewport({
    ratio: 1,
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`text keeps a contrast of 4.5 to 1 in the ${colorScheme} theme`, async ({ openWindow, page }) => {
    await page.emulateMedia({ colorScheme });
    await openWindow();
    const faults = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('span'));
      const colour = (token: string): readonly number[] => {
        probe.style.color = `var(${token})`;
        return (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).map(Number);
      };
      const light = (rgb: readonly number[]) => {
        const [r = 0, g = 0, b = 0] = rgb.map((value) => {
          const part = value / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const contrast = (a: string, b: string) => {
        const [x, y] = [light(colour(a)), light(colour(b))];
        return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
      };
      const quads = ['vc', 'mc', 'vf', 'mf', 'other'];
      const text = [
        '--text',
        '--text-soft',
        '--text-faint',
        '--danger',
        ...quads.map((quad) => `--quad-${quad}`),
      ];
      return [
        ...text.filter((token) => contrast(token, '--panel') < 4.5),
        ...quads.map((quad) => `--quad-${quad}-line`).filter((token) => contrast(token, '--panel') < 3),
        ...quads.map((quad) => `--quad-${quad}-tint`).filter((token) => contrast('--text', token) < 4.5),
        ...(contrast('--on-accent', '--accent') < 4.5 ? ['--on-accent'] : []),
      ];
    });
    expect(faults).toEqual([]);
  });
}

test('everything that can be pressed is at least 24 pixels high and wide', async ({ openWindow }) => {
  const page = await openWindow();
  await page.evaluate(() =>
    window.viewTest.workspace.selection.select('app', [{ kind: 'event', id: 2 as never }]),
  );
  await page.getByRole('region', { name: 'Inspector' }).getByText('Attacker').waitFor();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, select, [role="slider"], .vis-item.event')]
      .map((node) => ({
        name: node.getAttribute('aria-label') ?? node.textContent,
        box: node.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.height > 0 && box.height < 23.5)
      .map(({ name, box }) => `${name} ${box.width}×${box.height}`),
  );
  expect(small).toEqual([]);
});
