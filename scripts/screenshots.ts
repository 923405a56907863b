/**
 * `npm run screenshots [STATE…]`: pictures of the real app in the states that its users meet, light and dark, in three
 * sizes, into `docs/screenshots/`.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { makeDemoCase } from '#core/demo/make-demo-case.ts';
import { launchWeb } from '../tests/e2e/fixtures/launch-web.ts';
import { article } from '../tests/e2e/scenarios/article.ts';
import { region, timelineEvents, waitForCase } from '../tests/e2e/scenarios/parts.ts';
import { buildIfStale } from './build.ts';
import { projectRoot } from './run-step.ts';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1600, height: 1000 },
  { width: 1920, height: 1080 },
] as const;
const SCHEMES = ['light', 'dark'] as const;
/** Milliseconds until panels, labels and the preview of an export have come to rest. */
const REST = 900;

interface State {
  /** The sample opens by itself; an empty case is made, or a demo case of so many events. */
  readonly opens: 'sample' | 'empty' | number;
  readonly show: (page: Page) => Promise<void>;
}

const skipTour = (page: Page): Promise<void> => page.getByRole('button', { name: 'Skip the tour' }).click();

const selectEvent = (page: Page): Promise<void> =>
  page
    .locator('.event-label')
    .filter({ hasText: /forces struck/ })
    .first()
    .click();

/** Layouts of large graphs come from a worker. */
const rested = async (page: Page): Promise<void> => {
  await page.getByText(/^Arranging/).waitFor({ state: 'hidden' });
  await page.waitForTimeout(2 * REST);
};

const openImport = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Import', exact: true }).click();

const states: Readonly<Record<string, State>> = {
  'first-run': { opens: 'sample', show: async () => {} },
  sample: { opens: 'sample', show: skipTour },
  'selected-event': {
    opens: 'sample',
    async show(page) {
      await skipTour(page);
      await selectEvent(page);
    },
  },
  'scrubbed-window': {
    opens: 'sample',
    async show(page) {
      await skipTour(page);
      const from = region(page, 'Timeline').getByRole('textbox', { name: 'From' });
      await from.fill('4 Feb 2026');
      await from.press('Enter');
    },
  },
  paths: {
    opens: 'sample',
    async show(page) {
      await skipTour(page);
      await selectEvent(page);
      await page.keyboard.press('ControlOrMeta+Shift+l');
      await region(page, 'Paths').waitFor();
    },
  },
  measures: {
    opens: 'sample',
    async show(page) {
      await skipTour(page);
      await page.keyboard.press('ControlOrMeta+9');
      await region(page, 'Measures').getByRole('rowheader').first().waitFor();
    },
  },
  'event-nodes': {
    opens: 'sample',
    async show(page) {
      await skipTour(page);
      await page.keyboard.press('ControlOrMeta+Shift+e');
      await page.getByRole('list', { name: 'Legend' }).getByText('condition for').waitFor();
    },
  },
  map: {
    opens: 'sample',
    async show(page) {
      await skipTour(page);
      await page.getByRole('button', { name: /^View/ }).click();
      await page.getByRole('menuitemradio', { name: 'On the map' }).click();
      await page.locator('.graph-map:not([data-land=""])').waitFor();
    },
  },
  comparison: {
    opens: 'sample',
    async show(page) {
      await skipTour(page);
      await page.keyboard.press('ControlOrMeta+Shift+d');
      await region(page, 'Comparison')
        .getByText(/added|changed/)
        .first()
        .waitFor();
    },
  },
  palette: {
    opens: 'sample',
    async show(page) {
      await skipTour(page);
      await page.keyboard.press('ControlOrMeta+k');
      await page.keyboard.type('ukraine');
    },
  },
  import: {
    opens: 'sample',
    async show(page) {
      await skipTour(page);
      await openImport(page);
      const dialog = page.getByRole('dialog', { name: 'Import articles' });
      await dialog.getByLabel(/Text of the article/).fill(article.text);
      await dialog.getByRole('button', { name: 'Read this text' }).click();
      await dialog.getByRole('textbox', { name: 'Publication date' }).waitFor();
    },
  },
  error: {
    opens: 'sample',
    async show(page) {
      await skipTour(page);
      await openImport(page);
      const buffer = Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 37) % 256));
      await page
        .getByLabel('Files to import')
        .setInputFiles([{ name: 'scanned-page.txt', mimeType: 'text/plain', buffer }]);
      await page.getByText(/not a text/i).waitFor();
    },
  },
  export: {
    opens: 'sample',
    async show(page) {
      await skipTour(page);
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      await page.getByRole('textbox', { name: /^Marking/ }).fill('TLP:GREEN');
      await page.getByRole('img', { name: /^Preview/ }).waitFor();
    },
  },
  ukrainian: {
    opens: 'sample',
    async show(page) {
      await skipTour(page);
      await selectEvent(page);
      await page.keyboard.press('ControlOrMeta+,');
      await page.getByRole('dialog', { name: 'Settings' }).getByLabel('Language').selectOption('Українська');
      await page.getByRole('dialog', { name: 'Налаштування' }).waitFor();
      await page.keyboard.press('Escape');
    },
  },
  'empty-case': { opens: 'empty', show: async () => {} },
  tables: {
    opens: 'sample',
    async show(page) {
      await skipTour(page);
      await page.keyboard.press('ControlOrMeta+0');
      await page.getByRole('grid', { name: 'Events in the window' }).press('ArrowDown');
    },
  },
  // About 1,000 and about 10,000 actors.
  'large-case': { opens: 21_000, show: rested },
  'larger-case': { opens: 210_000, show: rested },
};

/** A demo case of that size, made once for all sizes of the window. */
async function demoCase(folder: string, events: number): Promise<string> {
  const databasePath = join(folder, `Demo of ${events} events.throughline`);
  if (!existsSync(databasePath))
    await makeDemoCase({
      ...{ databasePath, events, seed: 1, resources: projectRoot, clock: Date.now },
      log: { info: () => undefined, error: () => undefined },
    });
  return databasePath;
}

async function take(page: Page, name: string): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.waitForTimeout(REST);
    const path = join('docs', 'screenshots', `${name}-${colorScheme}.png`);
    await page.screenshot({ path: join(projectRoot, path) });
    console.log(path);
  }
}

interface Shot {
  readonly size: (typeof SIZES)[number];
  /** Where demo cases lie. */
  readonly folder: string;
}

async function casePathOf(
  opens: State['opens'],
  { home, folder }: { readonly home: string; readonly folder: string },
): Promise<string | null> {
  if (typeof opens === 'number') return demoCase(folder, opens);
  return opens === 'empty' ? join(home, 'New case.throughline') : null;
}

/** A window of that size from its start, since panels take their first widths from it. */
async function shoot(name: string, { opens, show }: State, { size, folder }: Shot): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'throughline-pictures-'));
  const casePath = await casePathOf(opens, { home, folder });
  const host = await launchWeb({ home, casePath });
  try {
    await host.page.setViewportSize(size);
    await host.page.reload();
    await waitForCase(host.page);
    if (opens !== 'empty') await timelineEvents(host.page).first().waitFor();
    await show(host.page);
    await take(host.page, `${name}-${size.width}x${size.height}`);
  } finally {
    await host.close();
    rmSync(home, { recursive: true, force: true });
  }
}

if (!buildIfStale()) process.exit(1);
mkdirSync(join(projectRoot, 'docs', 'screenshots'), { recursive: true });
const wanted = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'throughline-demos-'));
for (const [name, state] of Object.entries(states))
  if (wanted.length === 0 || wanted.includes(name))
    for (const size of SIZES) await shoot(name, state, { size, folder });
rmSync(folder, { recursive: true, force: true });
