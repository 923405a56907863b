/** A selected event dragged to another time: its bar, or one end of it; what would be written is shown until it is let go. */
import type { Timeline as VisTimeline } from 'vis-timeline/esnext';
import type { TimeMove } from '#shared/derive/moved-time.ts';
import type { EdtfPart } from '#shared/lib/edtf-shift.ts';
import { createDragGhost, type Outcome } from './event-drag-ghost.ts';

export interface DragCallbacks {
  /** What a drag of so many days would come to; null for what is not to be dragged. */
  readonly onTryMove: (itemId: string, part: EdtfPart, days: number) => Outcome | null;
  readonly onMoveEvent: (itemId: string, move: TimeMove) => void;
}

/** Pixels that the pointer moves before a press becomes a drag. */
const SLACK = 5;
/** Pixels at the ends of a bar that are its ends, and the length from which on it has such. */
const END = 8;
const LONG = 36;

interface Grip {
  readonly node: HTMLElement;
  readonly itemId: string;
  readonly part: EdtfPart;
  readonly x: number;
  readonly pointerId: number;
  readonly dayWidth: number;
  dragging: boolean;
  outcome: Outcome | null;
}

const SELECTED = '.vis-item.event.is-selected';

/** Escape lets the event stay where it was. */
export function dragEvents(
  container: HTMLElement,
  vis: VisTimeline,
  { onTryMove, onMoveEvent }: DragCallbacks,
): { destroy(): void } {
  let grip: Grip | null = null;
  const ghost = createDragGhost(container);
  const stops = new AbortController();
  const end = (drop: boolean) => {
    const held = grip;
    grip = null;
    ghost.hide();
    if (drop && held?.dragging && held.outcome?.move) onMoveEvent(held.itemId, held.outcome.move);
  };
  const onDown = (event: PointerEvent) => {
    const node = event.target instanceof Element ? event.target.closest<HTMLElement>(SELECTED) : null;
    if (!node || event.button !== 0) return;
    const held = gripOf(event, node, dayWidthIn(container, vis));
    if (onTryMove(held.itemId, held.part, 0) === null) return;
    grip = held;
    // The widget would move the view.
    event.stopPropagation();
  };
  const onMove = (event: PointerEvent) => {
    if (!grip || event.pointerId !== grip.pointerId || !hasLeft(grip, event, container)) return;
    grip.outcome = onTryMove(grip.itemId, grip.part, (event.clientX - grip.x) / grip.dayWidth);
    if (grip.outcome) ghost.show(grip.node, grip.outcome, { dayWidth: grip.dayWidth, x: event.clientX });
  };
  listen(container, stops.signal, { onDown, onMove, end, isDragging: () => grip?.dragging ?? false });
  return {
    destroy() {
      stops.abort();
      ghost.destroy();
    },
  };
}

interface Listeners {
  readonly onDown: (event: PointerEvent) => void;
  readonly onMove: (event: PointerEvent) => void;
  readonly end: (drop: boolean) => void;
  readonly isDragging: () => boolean;
}

function listen(
  container: HTMLElement,
  signal: AbortSignal,
  { onDown, onMove, end, isDragging }: Listeners,
): void {
  container.addEventListener('pointerdown', onDown, { capture: true, signal });
  container.addEventListener('pointermove', onMove, { signal });
  container.addEventListener('pointerup', () => end(true), { signal });
  for (const type of ['pointercancel', 'lostpointercapture'])
    container.addEventListener(type, () => end(false), { signal });
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isDragging()) return;
    event.stopPropagation();
    end(false);
  };
  document.addEventListener('keydown', onKey, { capture: true, signal });
}

/** Whether the press has become a drag. */
function hasLeft(grip: Grip, { clientX }: PointerEvent, container: HTMLElement): boolean {
  if (!grip.dragging && Math.abs(clientX - grip.x) > SLACK) {
    grip.dragging = true;
    container.setPointerCapture(grip.pointerId);
  }
  return grip.dragging;
}

function gripOf({ clientX, pointerId }: PointerEvent, node: HTMLElement, dayWidth: number): Grip {
  const itemId = node.dataset.id ?? '';
  const part = partAt(node.getBoundingClientRect(), clientX);
  return { node, itemId, part, x: clientX, pointerId, dayWidth, dragging: false, outcome: null };
}

/** A label beside its bar stands for the whole. */
function partAt({ left, right, width }: DOMRect, x: number): EdtfPart {
  if (width < LONG || x > right) return 'all';
  if (x - left <= END) return 'start';
  return right - x <= END ? 'end' : 'all';
}

const DAY = 86_400_000;

function dayWidthIn(container: HTMLElement, vis: VisTimeline): number {
  const frame = container.querySelector<HTMLElement>('.vis-panel.vis-center');
  const { start, end } = vis.getWindow();
  return ((frame?.clientWidth ?? 1) * DAY) / (end.getTime() - start.getTime());
}
