/**
 * Cytoscape and vis-timeline by themselves, over as many elements as the product is measured with: the anchors of the ratios. They
 * draw what performance.md drew: curved lines with arrows and all labels; points and ranges with 200 in view.
 */
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { projectRoot } from '../../scripts/run-step.ts';
import { givePainted } from '../fixtures/painted.ts';

const VIEWPORT = { width: 1280, height: 800 };
const inModules = (path: string): string => join(projectRoot, 'node_modules', path);

/** Milliseconds. */
export interface PlainTimes {
  /** From the first call to the first frame. */
  readonly first: number;
  readonly pan: readonly number[];
}

async function plainPage(browser: Browser, script: string): Promise<Page> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.setContent('<div id="stage" style="width: 1280px; height: 800px"></div>');
  await page.addScriptTag({ path: inModules(script) });
  await givePainted(page);
  return page;
}

/** A graph at known places with 2.5 lines an actor; panned right after its style has changed. */
export async function plainGraph(browser: Browser, actors: number, steps: number): Promise<PlainTimes> {
  const page = await plainPage(browser, 'cytoscape/dist/cytoscape.min.js');
  try {
    return await page.evaluate(drawGraph, { actors, steps });
  } finally {
    await page.close();
  }
}

/** Runs in the page. */
async function drawGraph({ actors, steps }: { readonly actors: number; readonly steps: number }) {
  const cytoscape = Reflect.get(globalThis, 'cytoscape') as typeof import('cytoscape');
  let seed = 1;
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const someone = () => `a${Math.floor(actors * random() ** 2.2)}`;
  const nodes = Array.from({ length: actors }, (_, index) => ({
    data: { id: `a${index}`, label: `Actor ${index}` },
    position: { x: random() * 4000, y: random() * 2500 },
  }));
  const edges = Array.from({ length: actors * 2.5 }, (_, index) => ({
    data: { id: `e${index}`, source: someone(), target: someone(), label: 'meets' },
  }));
  const started = performance.now();
  const cy = cytoscape({
    container: document.querySelector<HTMLElement>('#stage'),
    elements: { nodes, edges },
    layout: { name: 'preset', fit: true },
    style: [
      { selector: 'node', style: { label: 'data(label)', width: 20, height: 20 } },
      { selector: 'edge', style: { 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', width: 1 } },
    ],
  });
  await new Promise((resolve) => cy.one('render', resolve));
  await painted();
  const first = performance.now() - started;
  cy.nodes().addClass('other');
  cy.style().selector('.other').style({ 'background-color': '#234' }).update();
  const pan: number[] = [];
  for (let step = 0; step < steps; step += 1) {
    const before = performance.now();
    cy.panBy({ x: 5, y: 3 });
    await painted();
    pan.push(performance.now() - before);
  }
  return { first, pan };
}

/** Four points for a range, `inView` of them in sight; panned inside the data. */
export async function plainTimeline(
  browser: Browser,
  sizes: { readonly events: number; readonly inView: number; readonly steps: number },
): Promise<PlainTimes> {
  const page = await plainPage(browser, 'vis-timeline/standalone/umd/vis-timeline-graph2d.min.js');
  try {
    await page.addStyleTag({ path: inModules('vis-timeline/styles/vis-timeline-graph2d.min.css') });
    return await page.evaluate(drawTimeline, sizes);
  } finally {
    await page.close();
  }
}

interface VisTimeline {
  on(event: 'changed', done: () => void): void;
  off(event: 'changed', done: () => void): void;
  moveTo(time: Date, options: { readonly animation: false }): void;
}

/** Runs in the page. */
async function drawTimeline(sizes: {
  readonly events: number;
  readonly inView: number;
  readonly steps: number;
}) {
  const { Timeline } = Reflect.get(globalThis, 'vis') as {
    readonly Timeline: new (stage: Element, items: readonly object[], options: object) => VisTimeline;
  };
  const hour = 3_600_000;
  const first = Date.UTC(2024, 0, 1);
  const items = Array.from({ length: sizes.events }, (_, id) => {
    const start = first + id * hour;
    return { id, content: `Event ${id}`, start, ...(id % 5 === 0 ? { end: start + 6 * hour } : {}) };
  });
  const middle = first + (sizes.events / 2) * hour;
  const half = (sizes.inView / 2) * hour;
  const started = performance.now();
  const timeline = new Timeline(document.querySelector('#stage')!, items, {
    ...{ start: middle - half, end: middle + half, height: '800px' },
  });
  await new Promise<void>((resolve) => {
    const done = () => {
      timeline.off('changed', done);
      resolve();
    };
    timeline.on('changed', done);
  });
  await painted();
  const shown = performance.now() - started;
  const pan: number[] = [];
  for (let step = 1; step <= sizes.steps; step += 1) {
    const before = performance.now();
    timeline.moveTo(new Date(middle + step * 2 * hour), { animation: false });
    await painted();
    pan.push(performance.now() - before);
  }
  return { first: shown, pan };
}
