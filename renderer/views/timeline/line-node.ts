/** The name of a line as a button: walked to by keyboard, chosen, dragged. */

import { t } from '#shared/i18n/text.ts';
import type { Quad } from '#shared/model/plover.ts';
import { glyphNode } from './item-node.ts';

/** Finds names. */
export const LABEL = '.theme-line-name';

export interface LineLabel {
  readonly id: string;
  readonly content: string;
  readonly quad: Quad | null;
  readonly pinned: boolean;
}

/** After the pin of a pinned actor, or the glyph of the quad of a type. */
export function lineNode({ id, content, quad, pinned }: LineLabel): HTMLElement {
  const node = document.createElement('button');
  node.type = 'button';
  node.className = 'theme-line-name';
  node.dataset.line = id;
  node.title = content;
  node.tabIndex = -1;
  const name = document.createElement('span');
  name.className = 'theme-line-words';
  if (pinned) name.append(pinNode());
  if (quad) name.append(glyphNode(quad), ' ');
  name.append(content);
  node.append(name);
  return node;
}

/** The id of the line whose name this is. */
export const lineOfLabel = (node: HTMLElement): string => node.dataset.line ?? '';

/** All names, from the top downwards. */
export const labelsIn = (frame: Element): readonly HTMLElement[] => [
  ...frame.querySelectorAll<HTMLElement>(LABEL),
];

const SVG = 'http://www.w3.org/2000/svg';

function pinNode(): Element {
  const pin = document.createElementNS(SVG, 'svg');
  pin.setAttribute('class', 'line-pin');
  pin.setAttribute('viewBox', '0 0 12 12');
  pin.setAttribute('role', 'img');
  pin.setAttribute('aria-label', t('timeline.lines.pinned'));
  const shape = document.createElementNS(SVG, 'path');
  shape.setAttribute('d', 'M4 1h4v4l2 2H2l2-2zM6 7v4');
  pin.append(shape);
  return pin;
}
