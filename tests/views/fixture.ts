/** The window over the fake core, on a page that is served with the product's headers; faults of the page fail a test. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import type { ItemRef } from '#shared/derive/item-ref.ts';
import { assetPath, mediaTypeOf } from '#shared/lib/asset.ts';
import { securityHeaders } from '#shared/lib/security-headers.ts';
import { buildPage, pageFolder } from './build-page.ts';

const ORIGIN = 'https://views.test';

export interface OpenOptions {
  readonly name?: 'sample' | 'large' | 'empty' | 'hostile';
  /** Of a large case. */
  readonly actors?: number;
  readonly events?: number;
}

interface Fixtures {
  /** Opens the window and waits until its case is on the screen. */
  readonly openWindow: (options?: OpenOptions) => Promise<Page>;
}

export const test = base.extend<Fixtures, { readonly builtPage: string }>({
  builtPage: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
    async ({}, use) => {
      await buildPage();
      await use(pageFolder);
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  openWindow: async ({ page, builtPage }, use) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
    });
    await serve(page, builtPage);
    await collectViolations(page);
    await use(async (options = {}) => {
      const { name = 'sample', actors = 200, events = 1000 } = options;
      await page.goto(`${ORIGIN}/?case=${name}&actors=${actors}&events=${events}`);
      await page.locator('.status-end').getByText('1.0.0').waitFor();
      await arranged(page);
      return page;
    });
    expect(faults).toEqual([]);
    expect(await violations(page)).toEqual([]);
  },
});

const serve = (page: Page, folder: string): Promise<unknown> =>
  page.route(`${ORIGIN}/**`, (route) => {
    const path = assetPath(new URL(route.request().url()).pathname);
    if (path === null) return route.fulfill({ status: 404 });
    return route.fulfill({
      body: readFileSync(join(folder, path)),
      contentType: mediaTypeOf(path),
      headers: { ...securityHeaders },
    });
  });

const collectViolations = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const list: string[] = [];
    Object.assign(globalThis, { policyViolations: list });
    document.addEventListener('securitypolicyviolation', (event) =>
      list.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`),
    );
  });

const violations = (page: Page): Promise<unknown> =>
  page.evaluate(() => Reflect.get(globalThis, 'policyViolations') ?? []);

/** Waits until the worker has been through with the graph for three frames. */
export const arranged = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { arranging } = window.viewTest.workspace;
    for (let quiet = 0; quiet < 3; ) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      quiet = arranging.getState().running === null ? quiet + 1 : 0;
    }
  });

/** Selects as another panel would. */
export const select = (
  page: Page,
  ...items: readonly (readonly [ItemRef['kind'], number])[]
): Promise<void> =>
  page.evaluate((chosen) => {
    const refs = chosen.map(([kind, id]) => ({ kind, id })) as ItemRef[];
    window.viewTest.workspace.selection.select('app', refs);
  }, items);

/** Chooses a value in one of the inspector's chips. */
export async function choose(page: Page, chip: RegExp, value: string): Promise<void> {
  await page.getByRole('region', { name: 'Inspector' }).getByRole('button', { name: chip }).click();
  await page.getByRole('menuitemradio', { name: value, exact: true }).click();
}

export const selectedItems = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    window.viewTest.workspace.selection.getState().items.map((item) => `${item.kind}:${item.id}`),
  );

export { expect };
