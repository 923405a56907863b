/** The graph's canvas with its styles: it follows the theme, and its labels follow the zoom. */
import cytoscape from 'cytoscape';
import { recolour } from './graph-elements.ts';
import { graphStyle, type Outside } from './graph-style.ts';
import { type GraphTheme, onThemeChange, readGraphTheme } from './graph-theme.ts';

export interface GraphCanvas {
  readonly cy: cytoscape.Core;
  theme(): GraphTheme;
  /** Label sizes are given in the graph's own units; call it when the zoom has changed. */
  restyle(): void;
  /** How elements with the class `outside` are drawn. */
  setOutside(outside: Outside): void;
  /** Calls back when the container has another size, until the canvas is destroyed. */
  onSize(listener: () => void): void;
  destroy(): void;
}

export function createCanvas(container: HTMLElement): GraphCanvas {
  let theme = readGraphTheme(container);
  let outside: Outside = 'dim';
  const cy = cytoscape({ container, minZoom: 0.15, maxZoom: 3, boxSelectionEnabled: false });
  const restyle = () => {
    cy.style(graphStyle({ theme, zoom: cy.zoom(), outside }));
  };
  restyle();
  const stopTheme = onThemeChange(() => {
    theme = readGraphTheme(container);
    recolour(cy, theme);
    restyle();
  });
  const observers: ResizeObserver[] = [];
  return {
    cy,
    theme: () => theme,
    restyle,
    setOutside(next) {
      if (next === outside) return;
      outside = next;
      restyle();
    },
    onSize(listener) {
      const observer = new ResizeObserver(listener);
      observer.observe(container);
      observers.push(observer);
    },
    destroy() {
      stopTheme();
      for (const observer of observers) observer.disconnect();
      cy.destroy();
    },
  };
}
