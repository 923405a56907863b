/** Icons by kind of actor as images for the canvas. */
import type { ActorKind } from '#shared/model/vocabulary.ts';
import { ICON_SIDE, type IconColours, iconElements } from '#shared/picture/actor-icons.ts';

/** Twice the size of the drawing, so that a zoomed icon is not blurred. */
const PIXELS = ICON_SIDE * 2;

/** A drawing in the icons' square as a data URI. */
export const svgUri = (parts: string): string => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${PIXELS}" height="${PIXELS}" viewBox="0 0 ${ICON_SIDE} ${ICON_SIDE}">${parts}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
};

/** An icon as a data URI; the same one again for the same kind and colours. */
export function actorIcon(kind: ActorKind, tentative: boolean, colours: IconColours): string {
  const key = `${kind} ${tentative} ${colours.stroke} ${colours.fill}`;
  const known = icons.get(key);
  if (known !== undefined) return known;
  const parts = iconElements(kind, tentative, colours);
  const uri = svgUri(parts);
  icons.set(key, uri);
  return uri;
}

const icons = new Map<string, string>();
