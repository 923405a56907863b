/**
 * The element that a drawing widget fills: it takes on its frame's size only when that has come to rest. Its own
 * attributes never change otherwise: cytoscape styles everything anew when an attribute of its container does.
 */
import { followSize } from './follow-size.ts';

export interface Stage {
  readonly element: HTMLElement;
  destroy(): void;
}

interface StageOptions {
  /** Milliseconds without a change of the frame's size before the stage follows. */
  readonly rest: number;
  /** Called after the stage has taken on another size. */
  readonly onSize?: () => void;
}

export function createStage(frame: HTMLElement, { rest, onSize }: StageOptions): Stage {
  const element = document.createElement('div');
  element.className = 'stage';
  frame.append(element);
  const takeSize = () => {
    element.style.width = `${frame.clientWidth}px`;
    element.style.height = `${frame.clientHeight}px`;
  };
  takeSize();
  const stop = followSize(frame, rest, () => {
    takeSize();
    onSize?.();
  });
  return {
    element,
    destroy() {
      stop();
      element.remove();
    },
  };
}
