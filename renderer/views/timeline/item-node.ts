/** The contents of an item as DOM nodes: the quad's glyph and the title, never a string of HTML. */

import { quadGlyph } from '#shared/derive/marks.ts';
import type { TimelineItem } from '#shared/derive/timeline.ts';
import type { Quad } from '#shared/model/plover.ts';

export function itemNode(item: TimelineItem): HTMLElement {
  const node = document.createElement('div');
  node.className = `event-label is-${lengthClass(item.title)}`;
  node.title = item.title;
  const title = document.createElement('span');
  title.className = 'event-title';
  title.textContent = item.title;
  node.append(glyphNode(item.quad), title);
  return node;
}

/** The style sheet puts a label beside its bar when the bar is shorter than labels of this length are. */
function lengthClass(title: string): 'short' | 'medium' | 'long' {
  if (title.length < 18) return 'short';
  return title.length < 30 ? 'medium' : 'long';
}

/** A line's name, after the glyph of its quad where it stands for a type. */
export function lineNode(name: string, quad: Quad | null): HTMLElement {
  const node = document.createElement('div');
  node.className = 'theme-line-name';
  node.title = name;
  if (quad) node.append(glyphNode(quad), ' ');
  node.append(name);
  return node;
}

function glyphNode(quad: Quad): HTMLElement {
  const glyph = document.createElement('span');
  glyph.className = `event-glyph quad-${quad}`;
  glyph.ariaHidden = 'true';
  glyph.textContent = quadGlyph(quad);
  return glyph;
}
