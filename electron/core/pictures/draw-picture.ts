/** A picture from records to bytes: places, SVG, and for a PNG its pixels. */
import type { PictureRequest } from '#shared/contract/pictures.ts';
import { inLanguage } from '#shared/i18n/text.ts';
import type { Picture } from '#shared/picture/compose.ts';
import { graphPicture } from '#shared/picture/graph-picture.ts';
import type { PictureData } from '#shared/picture/picture-data.ts';
import { timelinePicture } from '#shared/picture/timeline-picture.ts';
import { drawnGraph } from './drawn-graph.ts';
import { rasterise } from './rasterise.ts';

/** Plain data, copied between threads. */
export interface PictureJob {
  readonly data: PictureData;
  readonly request: PictureRequest;
}

export interface DrawnPicture {
  readonly bytes: Uint8Array;
  /** Of the body against its normal size. */
  readonly scale: number;
  /** Dots an inch of a PNG; null for SVG. */
  readonly resolution: number | null;
}

/** The same job gives the same bytes, but for letters that only a font of this machine has (PNG). */
export async function drawPicture({ data, request }: PictureJob): Promise<DrawnPicture> {
  const picture = inLanguage(request.language, () => pictureOf(data, request));
  if (request.format === 'svg')
    return { bytes: new TextEncoder().encode(picture.svg), scale: picture.scale, resolution: null };
  const { png, resolution } = await rasterise(picture, request.size);
  return { bytes: png, scale: picture.scale, resolution };
}

function pictureOf(data: PictureData, request: PictureRequest): Picture {
  if (request.view === 'timeline') return timelinePicture(data, request);
  return graphPicture(data, request, drawnGraph(data, request));
}
