/**
 * A large graph that is panned or zoomed is moved as the picture that it is, and drawn anew when the hand rests: cytoscape takes
 * 40 ms a frame for 5,000 actors, and more than a second for the first one after a change of style (docs/performance.md).
 */
import type cytoscape from 'cytoscape';
import { createSettle } from '../../ui/settle.ts';

declare module 'cytoscape' {
  /** What cytoscape's drawing part has and its types do not tell. */
  interface Core {
    renderer(): {
      /** Draws now: on the canvas, or where `forcedContext` says. */
      render(options?: { readonly forcedContext?: unknown }): void;
      /** Draws in the next frame. */
      redraw(): void;
    };
  }
}

/** So many elements are drawn anew within a frame. */
const AT_ONCE = 1500;
/** Milliseconds without a change of the viewport. */
const REST = 120;

/** A canvas, or a frame of some, that was drawn for one viewport and is shown in another. */
export interface MovedPicture {
  /** It is drawn for the viewport that is shown now. */
  drawn(): void;
  /** Moves and stretches it from the viewport that it was drawn for to the one that is shown. */
  follow(): void;
}

export function movedPicture(cy: cytoscape.Core, element: HTMLElement): MovedPicture {
  let drawnAt = { pan: { ...cy.pan() }, zoom: cy.zoom() };
  let moved = false;
  return {
    drawn() {
      drawnAt = { pan: { ...cy.pan() }, zoom: cy.zoom() };
      if (moved) element.style.transform = '';
      moved = false;
    },
    follow() {
      const scale = cy.zoom() / drawnAt.zoom;
      const [x, y] = [cy.pan().x - drawnAt.pan.x * scale, cy.pan().y - drawnAt.pan.y * scale];
      element.style.transformOrigin = '0 0';
      element.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
      moved = true;
    },
  };
}

export interface PictureMotion {
  /** Moves along from now on. */
  take(picture: MovedPicture): void;
  destroy(): void;
}

/** `stage`: the element that cytoscape fills. */
export function createPictureMotion(cy: cytoscape.Core, stage: HTMLElement): PictureMotion {
  const renderer = cy.renderer();
  const draw = renderer.render.bind(renderer);
  const pictures: MovedPicture[] = [];
  let moving = false;
  const rest = createSettle(() => {
    moving = false;
    renderer.redraw();
  }, REST);
  renderer.render = (options) => {
    // Into a file it is drawn at any time.
    if (moving && !options?.forcedContext) return;
    draw(options);
  };
  cy.on('viewport', () => {
    if (cy.elements().length <= AT_ONCE) return;
    moving = true;
    for (const picture of pictures) picture.follow();
    rest.soon();
  });
  const take = (picture: MovedPicture) => {
    pictures.push(picture);
  };
  // Of the stage itself no attribute may change: cytoscape would style everything anew.
  const canvases = stage.firstElementChild;
  if (canvases instanceof HTMLElement) {
    const own = movedPicture(cy, canvases);
    cy.on('render', own.drawn);
    take(own);
  }
  return { take, destroy: rest.cancel };
}
