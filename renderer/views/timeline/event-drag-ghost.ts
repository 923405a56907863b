/** Where a dragged event would lie, and the date that would be written, drawn over the timeline. */
import type { TimeMove } from '#shared/derive/moved-time.ts';

/** What letting go would do. */
export interface Outcome {
  /** Null where it cannot be moved there, or would stay as it is. */
  readonly move: TimeMove | null;
  /** "2025-04~ · about Apr 2025", or why not. */
  readonly text: string;
  readonly isRefused: boolean;
  /** Days by which its ends move. */
  readonly startBy: number;
  readonly endBy: number;
}

interface DragGhost {
  show(node: HTMLElement, outcome: Outcome, at: { readonly dayWidth: number; readonly x: number }): void;
  hide(): void;
  destroy(): void;
}

/** Pixels of the narrowest bar. */
const LEAST = 8;

export function createDragGhost(container: HTMLElement): DragGhost {
  const bar = partIn(container, 'drag-bar');
  const note = partIn(container, 'drag-note');
  return {
    show(node, { text, isRefused, startBy, endBy }, { dayWidth, x }) {
      const frame = container.getBoundingClientRect();
      const box = node.getBoundingClientRect();
      const left = box.left + startBy * dayWidth;
      const width = Math.max(LEAST, box.width + (endBy - startBy) * dayWidth);
      put(bar, { left: left - frame.left, top: box.top - frame.top });
      bar.style.width = `${width}px`;
      bar.style.height = `${box.height}px`;
      note.textContent = text;
      for (const part of [bar, note]) {
        part.hidden = false;
        part.classList.toggle('is-refused', isRefused);
      }
      const room = frame.width - note.offsetWidth - 4;
      const above = box.top - frame.top - note.offsetHeight - 4;
      put(note, {
        left: Math.max(4, Math.min(room, x - frame.left - note.offsetWidth / 2)),
        top: above < 0 ? box.bottom - frame.top + 4 : above,
      });
    },
    hide() {
      bar.hidden = true;
      note.hidden = true;
    },
    destroy() {
      bar.remove();
      note.remove();
    },
  };
}

function partIn(container: HTMLElement, className: string): HTMLElement {
  const part = document.createElement('div');
  part.className = className;
  part.hidden = true;
  part.ariaHidden = 'true';
  container.append(part);
  return part;
}

function put(node: HTMLElement, { left, top }: { readonly left: number; readonly top: number }): void {
  node.style.left = `${left}px`;
  node.style.top = `${top}px`;
}
