/** The page of the view tests over a large case, for benchmarks that need no core. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { assetPath, mediaTypeOf } from '#shared/lib/asset.ts';
import { securityHeaders } from '#shared/lib/security-headers.ts';
import { givePainted } from '../fixtures/painted.ts';
import { pageFolder } from '../views/build-page.ts';

const ORIGIN = 'https://views.test';

/** Days since 1970. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** What the page holds out. */
export interface ViewTest {
  readonly workspace: {
    readonly window: {
      hold(span: Span): void;
      rest(): void;
      setState(span: Span, whole: true): void;
    };
    readonly panels: {
      setState(state: { readonly grouping?: 'never'; readonly lower?: 'timeline' | 'tables' }): void;
    };
  };
}

/** The page must have been built before. */
export async function openViews(
  browser: Browser,
  { actors, events }: { readonly actors: number; readonly events: number },
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(120_000);
  await page.route(`${ORIGIN}/**`, (route) => {
    const path = assetPath(new URL(route.request().url()).pathname);
    if (path === null) return route.fulfill({ status: 404 });
    const [body, contentType] = [readFileSync(`${pageFolder}/${path}`), mediaTypeOf(path)];
    return route.fulfill({ body, contentType, headers: { ...securityHeaders } });
  });
  await page.goto(`${ORIGIN}/?case=large&actors=${actors}&events=${events}`);
  await page.locator('.status-end').getByText('1.0.0').waitFor();
  await page.locator('canvas.graph-layer').waitFor();
  await givePainted(page);
  await settled(page);
  return page;
}

/** Waits until nothing has been left to do for half a second. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let quiet = 0; quiet < 5; ) {
      const started = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 100));
      quiet = performance.now() - started < 150 ? quiet + 1 : 0;
    }
  });
