/** The contents of an item as DOM nodes: the quad's glyph and the title, never a string of HTML. */

import { quadGlyph } from '#shared/derive/marks.ts';
import type { TimelineItem } from '#shared/derive/timeline.ts';
import { t } from '#shared/i18n/text.ts';
import type { Quad } from '#shared/model/plover.ts';

export function itemNode(item: TimelineItem): HTMLElement {
  const node = document.createElement('div');
  node.className = `event-label is-${lengthClass(item.title)}`;
  node.title = item.title;
  const title = document.createElement('span');
  title.className = 'event-title';
  title.textContent = item.title;
  if (item.contradicted) {
    node.append(conflictNode());
    node.title = `${item.title}\n${t('timeline.contradicted')}`;
  }
  node.append(glyphNode(item.quad), title);
  return node;
}

/** The style sheet puts a label beside its bar when the bar is shorter than labels of this length are. */
function lengthClass(title: string): 'short' | 'medium' | 'long' {
  if (title.length < 18) return 'short';
  return title.length < 30 ? 'medium' : 'long';
}

export function glyphNode(quad: Quad): HTMLElement {
  const glyph = document.createElement('span');
  glyph.className = `event-glyph quad-${quad}`;
  glyph.ariaHidden = 'true';
  glyph.textContent = quadGlyph(quad);
  return glyph;
}

/** A warning sign drawn by the style sheet: the dates cannot be right. */
function conflictNode(): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'order-mark';
  mark.ariaHidden = 'true';
  mark.textContent = '!';
  return mark;
}
