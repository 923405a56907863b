/** Pictures on a real Electron: drawn by a thread of the core process, with the fonts and the engine that ship. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ask, desktopSkipReason, launchDesktop } from '../e2e/fixtures/launch-desktop.ts';
import { waitForCase } from '../e2e/scenarios/parts.ts';
import { inkOf, readPng } from '../fixtures/png.ts';
import { drawnTexts } from '../fixtures/svg-scan.ts';

const reason = desktopSkipReason();
test.skip(reason !== null, reason ?? '');

test('the graph and the timeline of the sample become SVG and PNG, and the core answers meanwhile', async () => {
  const home = mkdtempSync(join(tmpdir(), 'throughline-desktop-'));
  const { page, close } = await launchDesktop({ home, casePath: null });
  try {
    await waitForCase(page);
    for (const view of ['graph', 'timeline']) {
      const svg = await ask(page, 'export.picture', { view, format: 'svg', marking: 'TLP:GREEN' });
      const texts = drawnTexts(Buffer.from(String(svg.data?.data), 'base64').toString('utf8'));
      expect(texts.filter((text) => text === 'TLP:GREEN')).toHaveLength(2);
      const order: string[] = [];
      const drawing = ask(page, 'export.picture', { view, format: 'png' }).then((reply) => {
        order.push('picture');
        return reply;
      });
      await ask(page, 'case.summary', {});
      order.push('summary');
      const png = readPng(Buffer.from(String((await drawing).data?.data), 'base64'));
      expect(order).toEqual(['summary', 'picture']);
      expect([png.width, png.height]).toEqual([3508, 2480]);
      expect(inkOf(png)).toBeGreaterThan(0.01);
    }
  } finally {
    await close();
    rmSync(home, { recursive: true, force: true });
  }
});
