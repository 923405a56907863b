/** The graph of a picture: folded so that it can be read, with where everybody stands. */
import type { PictureRequest } from '#shared/contract/pictures.ts';
import { graphToDraw } from '#shared/picture/graph-picture.ts';
import type { PictureData } from '#shared/picture/picture-data.ts';
import { pictureFolding } from './folding.ts';
import { placesFor } from './places.ts';

export function drawnGraph(data: PictureData, request: PictureRequest) {
  let thinned = false;
  const graph = graphToDraw(data, request, (source, presence) => {
    const folding = pictureFolding(request, source, presence);
    thinned = folding !== null && folding.lines !== null;
    return folding;
  });
  return { graph, thinned, places: placesFor(graph, request) };
}
