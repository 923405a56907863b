/** Labels near the right edge: put to the left of their bar where there is room, else shortened to what is left. */

interface Label {
  readonly node: HTMLElement;
  readonly bar: DOMRect;
  readonly box: DOMRect;
}

/** Shorter than this a label says nothing. */
const MIN_WIDTH = 72;
const GAP = 6;
/** Behind a bar there may be the arrow of what goes on. */
const BEHIND = 12;

/** Reads all boxes first and writes afterwards, so that the browser lays out once. */
export function fitLabels(container: HTMLElement): void {
  const frame = container.querySelector('.vis-panel.vis-center')?.getBoundingClientRect();
  if (!frame) return;
  const nodes = [...container.querySelectorAll<HTMLElement>('.event-label')];
  for (const node of nodes) {
    node.classList.remove('is-before');
    node.style.maxWidth = '';
    node.style.marginLeft = '';
  }
  const labels = nodes.flatMap((node): Label[] => {
    const item = node.closest('.vis-item');
    return item ? [{ node, bar: item.getBoundingClientRect(), box: node.getBoundingClientRect() }] : [];
  });
  for (const label of labels) placeLabel(label, labels, frame);
}

function placeLabel(label: Label, labels: readonly Label[], frame: DOMRect): void {
  const { bar, box } = label;
  if (bar.left >= frame.right) return;
  if (box.left < bar.right - GAP) placeInBar(label, frame);
  else placeBeside(label, labels, frame);
}

function placeBeside(label: Label, labels: readonly Label[], frame: DOMRect): void {
  const { node, bar, box } = label;
  const room = frame.right - box.left;
  if (box.width <= room) return;
  const inside = Math.min(bar.right, frame.right) - Math.max(bar.left, frame.left) - GAP * 2;
  if (room < MIN_WIDTH && isFreeBefore(label, labels, frame)) node.classList.add('is-before');
  else if (room < inside) putInside(node, { offset: Math.max(0, frame.left - bar.left), width: inside });
  else node.style.maxWidth = `${Math.max(18, room)}px`;
}

/** Of a bar that is too short for the whole label and has even less room beside it. */
function putInside(
  node: HTMLElement,
  { offset, width }: { readonly offset: number; readonly width: number },
): void {
  node.style.marginLeft = `${offset}px`;
  node.style.maxWidth = `${width}px`;
}

/**
 * Of a bar that begins far to the left too little may be in sight for its label: the label is shortened, or goes
 * behind the bar's end when there is more room.
 */
function placeInBar({ node, bar, box }: Label, frame: DOMRect): void {
  const inside = Math.min(bar.right, frame.right) - box.left;
  if (box.width <= inside) return;
  const behind = frame.right - bar.right - BEHIND;
  if (behind > inside) node.style.marginLeft = `${bar.right + BEHIND - box.left}px`;
  node.style.maxWidth = `${Math.max(18, Math.min(box.width, Math.max(inside, behind)))}px`;
}

function isFreeBefore({ node, bar, box }: Label, labels: readonly Label[], frame: DOMRect): boolean {
  const left = bar.left - box.width - GAP;
  if (left < frame.left) return false;
  return labels.every((other) => {
    const sameRow = other.bar.top < bar.bottom && bar.top < other.bar.bottom;
    const right = Math.max(other.bar.right, other.box.right);
    return other.node === node || !sameRow || right <= left || other.bar.left >= bar.left;
  });
}
