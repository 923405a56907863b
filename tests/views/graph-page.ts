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
    const container = document.querySelector<HTMLElement>('.graph-canvas') as Registered;
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
    const container = document.querySelector<HTMLElement>('.graph-canvas') as Registered;
    return container._cyreg.cy.elements(given).length;
  }, selector);

interface Box {
  readonly label: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The boxes of all labels that are shown, as cytoscape itself measures them, in pixels. */
export const labelBoxes = (page: Page): Promise<readonly Box[]> =>
  page.evaluate(() => {
    const container = document.querySelector<HTMLElement>('.graph-canvas') as Registered;
    const shown = container._cyreg.cy.elements('.label-below, .label-above, .labelled');
    return shown.map((element) => {
      const box = element.renderedBoundingBox({
        includeNodes: false,
        includeEdges: false,
        includeOverlays: false,
        includeUnderlays: false,
      });
      return {
        label: String(element.data('label')),
        left: box.x1,
        top: box.y1,
        right: box.x2,
        bottom: box.y2,
      };
    });
  });

export const nodeNamed = async (page: Page, label: string): Promise<DrawnNode> => {
  const node = (await drawnNodes(page)).find((each) => each.label === label);
  if (!node) throw new Error(`no node ${label}`);
  return node;
};
