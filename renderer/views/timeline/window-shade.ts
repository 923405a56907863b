/** Shades the days outside the time window, over the timeline's drawing: a moved window then costs no redraw. */
import type { Timeline as VisTimeline } from 'vis-timeline/esnext';
import type { TimeWindow } from '#shared/contract/views.ts';
import type { Day } from '#shared/lib/day.ts';
import { dateOf } from './days.ts';

export interface WindowShade {
  show(window: TimeWindow): void;
  destroy(): void;
}

export function createWindowShade(container: HTMLElement, vis: VisTimeline): WindowShade {
  const before = shadeIn(container);
  const after = shadeIn(container);
  let window: TimeWindow = { from: null, to: null };
  const place = () => {
    const frame = container.querySelector<HTMLElement>('.vis-panel.vis-center');
    if (!frame) return;
    const { start, end } = vis.getWindow();
    const span = end.getTime() - start.getTime();
    const at = (day: Day) => {
      const part = (dateOf(day).getTime() - start.getTime()) / span;
      return Math.round(Math.max(0, Math.min(1, part)) * frame.offsetWidth);
    };
    const left = window.from === null ? 0 : at(window.from);
    const right = window.to === null ? frame.offsetWidth : at(window.to + 1);
    put(before, frame, { from: 0, to: left });
    put(after, frame, { from: right, to: frame.offsetWidth });
  };
  vis.on('rangechange', place);
  vis.on('changed', place);
  return {
    show(next) {
      window = next;
      place();
    },
    destroy() {
      before.remove();
      after.remove();
    },
  };
}

function shadeIn(container: HTMLElement): HTMLElement {
  const shade = document.createElement('div');
  shade.className = 'outside-window';
  shade.ariaHidden = 'true';
  container.append(shade);
  return shade;
}

function put(
  shade: HTMLElement,
  frame: HTMLElement,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  shade.style.top = `${frame.offsetTop}px`;
  shade.style.height = `${frame.offsetHeight}px`;
  shade.style.left = `${frame.offsetLeft + from}px`;
  shade.style.width = `${Math.max(0, to - from)}px`;
}
