/** The names of the lines by mouse and keyboard: chosen, walked through, put in order, and asked for their menu. */
import type { LineMove } from '#shared/derive/line-order.ts';
import { t } from '#shared/i18n/text.ts';
import { asksForMenu, type MenuPoint } from '../../ui/menu-point.ts';
import { dragLines } from './line-drag.ts';
import { LABEL, labelsIn, lineOfLabel } from './line-node.ts';

export interface LineCallbacks {
  readonly onLine: (lineId: string) => void;
  readonly onMoveLine: (move: LineMove) => void;
  readonly onLineMenu: (lineId: string, at: MenuPoint) => void;
}

export interface LineLabels {
  /** The names have been drawn anew. */
  refresh(): void;
  /** Puts the focus on a name, also when it is drawn anew in a moment. */
  focus(lineId: string): void;
  destroy(): void;
}

export function createLineLabels(frame: HTMLElement, callbacks: LineCallbacks): LineLabels {
  const focus = createLineFocus(frame);
  const drag = dragLines(frame, callbacks.onMoveLine);
  const stops = new AbortController();
  const { signal } = stops;
  const labelAt = (event: Event) => (event.target as Element).closest<HTMLElement>(LABEL);
  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    act: (label: HTMLElement, event: HTMLElementEventMap[K]) => void,
  ) =>
    frame.addEventListener(
      type,
      (event) => {
        const label = labelAt(event);
        if (label) act(label, event);
      },
      { signal },
    );
  on('click', (label, { detail }) => {
    const byKeyboard = detail === 0;
    if (byKeyboard || !drag.hasDragged()) callbacks.onLine(lineOfLabel(label));
  });
  on('contextmenu', (label, event) => {
    event.preventDefault();
    callbacks.onLineMenu(lineOfLabel(label), { x: event.clientX, y: event.clientY });
  });
  on('keydown', (label, event) => {
    if (!actByKey({ frame, label, focus, ...callbacks }, event)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  return {
    refresh: focus.refresh,
    focus: focus.on,
    destroy() {
      for (const end of [focus.destroy, drag.destroy, () => stops.abort()]) end();
    },
  };
}

interface KeyParts extends LineCallbacks {
  readonly frame: HTMLElement;
  readonly label: HTMLElement;
  readonly focus: LineFocus;
}

/** Whether the key was one of these: arrows, Home and End walk; with Alt arrows move the line; the menu key. */
function actByKey({ frame, label, focus, ...callbacks }: KeyParts, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey) return false;
  const lineId = lineOfLabel(label);
  if (asksForMenu(event)) {
    const box = label.getBoundingClientRect();
    callbacks.onLineMenu(lineId, { x: box.left + 8, y: box.bottom });
    return true;
  }
  const labels = labelsIn(frame);
  const target = labels[targetIndex(labels.indexOf(label), labels.length, event.key)];
  if (!target) return event.key in STEPS;
  if (!event.altKey) focus.on(lineOfLabel(target));
  else {
    const side = event.key === 'ArrowUp' || event.key === 'Home' ? 'before' : 'after';
    focus.on(lineId);
    callbacks.onMoveLine({ lineId, target: lineOfLabel(target), side });
  }
  return true;
}

const STEPS = { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity } as const;

/** -1 for other keys, and where there is no line that way. */
function targetIndex(index: number, count: number, key: string): number {
  if (!(key in STEPS)) return -1;
  const step = STEPS[key as keyof typeof STEPS];
  const wanted = Number.isFinite(step) ? index + step : step < 0 ? 0 : count - 1;
  return wanted === count ? -1 : wanted;
}

type LineFocus = ReturnType<typeof createLineFocus>;

/** One name at a time is in the order of Tab; the focus stays on a line whose name is drawn anew. */
function createLineFocus(frame: HTMLElement) {
  let focused: string | null = null;
  let entry: string | null = null;
  const stops = new AbortController();
  const find = (id: string | null) => labelsIn(frame).find((label) => lineOfLabel(label) === id);
  const enter = () => {
    const labels = labelsIn(frame);
    const stop = find(entry) ?? labels[0];
    for (const label of labels) label.tabIndex = label === stop ? 0 : -1;
  };
  const follow = (event: Event) => {
    const label = event.target instanceof Element ? event.target.closest<HTMLElement>(LABEL) : null;
    focused = label && frame.contains(label) ? lineOfLabel(label) : null;
    if (label === null || focused === null) return;
    entry = focused;
    enter();
    tellPlace(label, labelsIn(frame));
  };
  for (const type of ['focusin', 'pointerdown'])
    document.addEventListener(type, follow, { capture: true, signal: stops.signal });
  const refresh = () => {
    enter();
    if (focused !== null && document.activeElement === document.body) find(focused)?.focus();
  };
  return {
    refresh,
    on(lineId: string): void {
      focused = lineId;
      find(lineId)?.focus();
    },
    destroy: () => stops.abort(),
  };
}

/** Read after the name. */
function tellPlace(label: HTMLElement, labels: readonly HTMLElement[]): void {
  const place = labels.indexOf(label) + 1;
  label.setAttribute('aria-description', t('timeline.lines.place', { place, total: labels.length }));
}
