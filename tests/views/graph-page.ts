/** Looks into the graph's canvas: what is drawn where, and with which marks. */
import type { Page } from '@playwright/test';
import type { Core } from 'cytoscape';

/** Cytoscape keeps its instance on the container. */
interface Registered extends HTMLElement {
  readonly _cyreg: { readonly cy: Core };
}

export interface DrawnNode {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly classes: string;
}

/** Nodes with their place on the page in pixels. */
export const drawnNodes = (page: Page): Promise<readonly DrawnNode[]> =>
  page.evaluate(() => {
    const container = document.querySelector<HTMLElement>('.graph-canvas .stage') as Registered;
    const frame = container.getBoundingClientRect();
    return container._cyreg.cy.nodes().map((node) => ({
      id: node.id(),
      label: String(node.data('label')),
      x: frame.left + node.renderedPosition().x,
      y: frame.top + node.renderedPosition().y,
      classes: node.classes().join(' '),
    }));
  });

/** How many elements have a class. */
export const countWith = (page: Page, selector: string): Promise<number> =>
  page.evaluate((given) => {
    const container = document.querySelector<HTMLElement>('.graph-canvas .stage') as Registered;
    return container._cyreg.cy.elements(given).length;
  }, selector);

interface Box {
  readonly label: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The boxes of all labels that are drawn, in pixels of the canvas. */
export const labelBoxes = (page: Page): Promise<readonly Box[]> =>
  page.evaluate(() => {
    const container = document.querySelector<HTMLElement>('.graph-canvas .stage') as Registered;
    const { cy } = container._cyreg;
    const [pan, zoom] = [cy.pan(), cy.zoom()];
    const layer = document.querySelector('.graph-layer');
    const labels = (layer ? Reflect.get(layer, 'labels') : []) as readonly DrawnLabel[];
    return labels.map(({ text, box }) => ({
      label: text,
      left: box.left * zoom + pan.x,
      top: box.top * zoom + pan.y,
      right: box.right * zoom + pan.x,
      bottom: box.bottom * zoom + pan.y,
    }));
  });

interface DrawnLabel {
  readonly text: string;
  readonly box: Omit<Box, 'label'>;
}

/** What the layer above the graph lets stand out: nothing, a selection, or a moving window. */
export const prominence = (page: Page): Promise<string | null> =>
  page.locator('.graph-canvas').getAttribute('data-ghost');

export const nodeNamed = async (page: Page, label: string): Promise<DrawnNode> => {
  const node = (await drawnNodes(page)).find((each) => each.label === label);
  if (!node) throw new Error(`no node ${label}`);
  return node;
};
