/** The contents of a cluster as DOM nodes: how many events, marks with the counts of their quads, and a bar of their shares. */
import { quadGlyph } from '#shared/derive/marks.ts';
import { figure } from '#shared/i18n/figure.ts';
import { t } from '#shared/i18n/text.ts';
import type { DateFormat } from '#shared/lib/date-format.ts';
import { type ClusterItem, clusterWords, quadCounts } from './cluster-item.ts';

export function clusterNode(): HTMLElement {
  const node = document.createElement('button');
  node.type = 'button';
  node.className = 'cluster-label';
  node.tabIndex = -1;
  return node;
}

/** All clusters have the same size, whatever is written into them: nothing has to be laid out anew. */
export function fillCluster(node: HTMLElement, cluster: ClusterItem, format: DateFormat): void {
  const { what, types } = clusterWords(cluster, format);
  const quads = quadCounts(cluster);
  node.ariaLabel = t('timeline.cluster.byClick', { what, types: types.join(', ') });
  node.title = [what, ...types].join('\n');
  node.replaceChildren(span('cluster-count', figure(cluster.count)), marksNode(quads), barNode(quads));
}

type Quads = ReturnType<typeof quadCounts>;

/** The style sheet writes them: as text they would be no part of the button's name. */
function marksNode(quads: Quads): HTMLElement {
  const marks = span('cluster-marks', '');
  for (const [quad, count] of quads) {
    const mark = span(`cluster-mark quad-${quad}`, '');
    mark.dataset.glyph = quadGlyph(quad);
    // A single one is all of them.
    mark.dataset.count = quads.length > 1 ? figure(count) : '';
    marks.append(mark);
  }
  return marks;
}

function barNode(quads: Quads): HTMLElement {
  const bar = span('cluster-bar', '');
  for (const [quad, count] of quads) {
    const part = span(`quad-${quad}`, '');
    part.style.flexGrow = String(count);
    bar.append(part);
  }
  return bar;
}

function span(className: string, text: string): HTMLElement {
  const node = document.createElement('span');
  node.className = className;
  node.ariaHidden = 'true';
  node.textContent = text;
  return node;
}
