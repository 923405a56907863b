/** What a soak does with the graph: selects, hovers, zooms, opens groups, lays out, looks for paths and measures. */
import type { Page } from '@playwright/test';
import { iconButton, viewMenu } from '../e2e/scenarios/large-parts.ts';
import { type DrawnNode, drawnNodes } from '../views/graph-page.ts';
import type { Act, Chance } from './random-use.ts';

/** Of what is drawn in the middle of the panel, where no legend lies above it. */
async function anyNode(page: Page, chance: Chance): Promise<DrawnNode | undefined> {
  const frame = await page.locator('.graph-canvas').boundingBox();
  if (!frame) throw new Error('no graph in sight');
  const inside = (value: number, start: number, size: number) =>
    value > start + size * 0.1 && value < start + size * 0.8;
  const nodes = await drawnNodes(page);
  return chance.of(
    nodes.filter(({ x, y }) => inside(x, frame.x, frame.width) && inside(y, frame.y, frame.height)),
  );
}

const select: Act = async (page, chance) => {
  const node = await anyNode(page, chance);
  if (node) await page.mouse.click(node.x, node.y);
};

const selectTwo: Act = async (page, chance) => {
  await select(page, chance);
  await page.keyboard.down('Shift');
  await select(page, chance);
  await page.keyboard.up('Shift');
};

const hover: Act = async (page, chance) => {
  for (let step = 0; step < 5; step += 1) {
    const node = await anyNode(page, chance);
    if (node) await page.mouse.move(node.x, node.y, { steps: 3 });
  }
};

const zoom: Act = async (page, chance) => {
  const name = chance.of(['Zoom in', 'Zoom out', 'Fit the graph'])!;
  await iconButton(page, name).click();
};

/** Chooses one of the entries of the graph's menu; closes it when it has none of them. */
async function choose(page: Page, chance: Chance, name: RegExp): Promise<void> {
  await viewMenu(page).click();
  const entries = page.locator('.menu .menu-item').filter({ hasText: name });
  await page.locator('.menu').waitFor();
  const count = await entries.count();
  if (count === 0) await page.keyboard.press('Escape');
  else await entries.nth(chance.below(count)).click();
  await page.locator('.menu').waitFor({ state: 'detached' });
}

const paths: Act = async (page, chance) => {
  await selectTwo(page, chance);
  await page.keyboard.press('Control+Shift+L');
  const list = page.locator('.graph-side .path > button');
  await page.locator('.graph-side .path-words').waitFor();
  if ((await list.count()) > 0) await list.first().click();
};

const measures: Act = async (page) => {
  await page.keyboard.press('Control+9');
  await page.locator('.graph-side.measures').waitFor();
  await page.waitForTimeout(500);
};

const closeSide: Act = async (page) => {
  const close = page.locator('.graph-side-head button[aria-label^="Close"]');
  if (await close.isVisible()) await close.click();
};

const fit: Act = async (page) => {
  await page.keyboard.press('Control+2');
  await page.keyboard.press('0');
};

export const graphActs: Readonly<Record<string, Act>> = {
  'select an actor': select,
  'select two actors': selectTwo,
  'select nothing': (page) => page.keyboard.press('Escape'),
  hover,
  'zoom the graph': zoom,
  'fit the graph': fit,
  'open a group': (page, chance) => choose(page, chance, / (around|others)/),
  'close the groups': (page, chance) => choose(page, chance, /^Close opened groups/),
  'hide or dim': (page, chance) => choose(page, chance, /^(Faint|Hidden)/),
  'look for paths': paths,
  measure: measures,
  'close what is beside the graph': closeSide,
};
