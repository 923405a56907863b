/** Lines of the timeline put in order by dragging their names. */
import type { LineMove } from '#shared/derive/line-order.ts';
import { LABEL, labelsIn, lineOfLabel } from './line-node.ts';

/** Pixels that the pointer moves before a press becomes a drag. */
const SLACK = 5;
const MARKS = ['drops-before', 'drops-after'] as const;

interface Grip {
  readonly label: HTMLElement;
  readonly y: number;
  readonly pointerId: number;
  dragging: boolean;
  move: LineMove | null;
}

export interface LineDrag {
  /** Whether the press that has just ended was a drag: then it is no click. */
  hasDragged(): boolean;
  destroy(): void;
}

/** Escape lets the line stay where it was. */
export function dragLines(frame: HTMLElement, onMove: (move: LineMove) => void): LineDrag {
  let grip: Grip | null = null;
  let dragged = false;
  const stops = new AbortController();
  const end = (drop: boolean) => {
    const held = grip;
    grip = null;
    if (held) letGo(frame, held);
    if (drop && held?.move) onMove(held.move);
  };
  const on = <K extends keyof HTMLElementEventMap>(type: K, act: (event: HTMLElementEventMap[K]) => void) =>
    frame.addEventListener(type, act, { signal: stops.signal });
  on('pointerdown', (event) => {
    const label = (event.target as Element).closest<HTMLElement>(LABEL);
    dragged = false;
    if (!label || event.button !== 0) return;
    // The widget would scroll.
    event.stopPropagation();
    grip = { label, y: event.clientY, pointerId: event.pointerId, dragging: false, move: null };
  });
  on('pointermove', (event) => {
    if (!grip || event.pointerId !== grip.pointerId) return;
    if (!grip.dragging && Math.abs(event.clientY - grip.y) > SLACK) {
      dragged = true;
      lift(grip);
    }
    if (grip.dragging) grip.move = showDrop(frame, grip.label, event.clientY);
  });
  on('pointerup', () => end(true));
  on('pointercancel', () => end(false));
  on('lostpointercapture', () => end(false));
  // The pointer gives the name no focus.
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !grip?.dragging) return;
    event.stopPropagation();
    end(false);
  };
  document.addEventListener('keydown', onKey, { capture: true, signal: stops.signal });
  return { hasDragged: () => dragged, destroy: () => stops.abort() };
}

function lift(grip: Grip): void {
  grip.dragging = true;
  grip.label.setPointerCapture(grip.pointerId);
  grip.label.closest('.vis-label')?.classList.add('is-dragged');
}

function letGo(frame: HTMLElement, { label }: Grip): void {
  clearMarks(frame);
  label.closest('.vis-label')?.classList.remove('is-dragged');
}

function clearMarks(frame: HTMLElement): void {
  for (const label of frame.querySelectorAll('.vis-label')) label.classList.remove(...MARKS);
}

/** Marks where the line would go; null where it stays. */
function showDrop(frame: HTMLElement, held: HTMLElement, y: number): LineMove | null {
  clearMarks(frame);
  const rows = labelsIn(frame).flatMap((label) => {
    const row = label.closest('.vis-label');
    return row ? [{ label, row, box: row.getBoundingClientRect() }] : [];
  });
  const under = rows.find(({ box }) => y < box.bottom) ?? rows.at(-1);
  if (!under || under.label === held) return null;
  const side = y < (under.box.top + under.box.bottom) / 2 ? 'before' : 'after';
  under.row.classList.add(`drops-${side}`);
  return { lineId: lineOfLabel(held), target: lineOfLabel(under.label), side };
}
