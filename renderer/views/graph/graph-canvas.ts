/** The graph's canvas with its styles, which follow the theme. */
import cytoscape from 'cytoscape';
import { recolour } from './graph-elements.ts';
import { graphStyle } from './graph-style.ts';
import { type GraphTheme, onThemeChange, readGraphTheme } from './graph-theme.ts';

export interface GraphCanvas {
  readonly cy: cytoscape.Core;
  theme(): GraphTheme;
  /** Calls back after a change of theme. */
  onTheme(listener: () => void): void;
  destroy(): void;
}

export function createCanvas(container: HTMLElement): GraphCanvas {
  let theme = readGraphTheme(container);
  const cy = cytoscape({ container, minZoom: 0.05, maxZoom: 3, boxSelectionEnabled: false });
  const restyle = () => {
    cy.style(graphStyle(theme));
  };
  restyle();
  const stopTheme = onThemeChange(() => {
    theme = readGraphTheme(container);
    recolour(cy, theme);
    restyle();
    for (const listener of themeListeners) listener();
  });
  const themeListeners: (() => void)[] = [];
  return {
    cy,
    theme: () => theme,
    onTheme: (listener) => themeListeners.push(listener),
    destroy() {
      stopTheme();
      cy.destroy();
    },
  };
}
