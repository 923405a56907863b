/** Work that waits until the graph has come to rest: sizes on the screen and the choice of labels. */
import type cytoscape from 'cytoscape';

export interface Settle {
  soon(): void;
  now(): void;
  cancel(): void;
}

/** Milliseconds without a change. */
const REST = 60;

interface SettleWork {
  /** Label sizes are given in the graph's own units and must follow the zoom. */
  readonly sizeLabels: () => void;
  readonly placeLabels: () => void;
}

export function createSettle(cy: cytoscape.Core, { sizeLabels, placeLabels }: SettleWork): Settle {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastZoom = 0;
  const now = () => {
    clearTimeout(timer);
    if (cy.zoom() !== lastZoom) sizeLabels();
    lastZoom = cy.zoom();
    placeLabels();
  };
  return {
    now,
    soon() {
      clearTimeout(timer);
      timer = setTimeout(now, REST);
    },
    cancel: () => clearTimeout(timer),
  };
}
