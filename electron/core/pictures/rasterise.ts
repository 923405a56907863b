/** SVG to PNG by resvg (WebAssembly: the same pixels on every machine), sharp enough for print. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { PictureRequest } from '#shared/contract/pictures.ts';
import type { Picture } from '#shared/picture/compose.ts';
import { BUNDLED_FAMILY, fontsFor } from './fonts.ts';
import { withPngFacts } from './png-facts.ts';

export interface Raster {
  readonly png: Uint8Array;
  /** Dots an inch. */
  readonly resolution: number;
}

const PRINT_RESOLUTION = 300;
const UNITS_AN_INCH = 96;
/** A free page has no size in inches: twice its pixels, for print at 300 dots an inch. */
const FREE_ZOOM = 2;
/** Pixels for one of the body at least, so that its text can be read on the screen however small it is on paper. */
const MIN_BODY_ZOOM = 0.8;
/** Programs refuse larger pictures; and each pixel takes four bytes, at times three times over. */
const MAX_PIXELS = 50_000_000;
const MAX_SIDE = 16_000;

/** Large pictures get fewer pixels instead of failing. Throws when resvg cannot read the SVG: a bug of ours. */
export async function rasterise(picture: Picture, size: PictureRequest['size']): Promise<Raster> {
  await ready();
  const zoom = zoomFor(picture, size);
  const resvg = new Resvg(picture.svg, {
    fitTo: { mode: 'width', value: Math.round(picture.width * zoom) },
    font: {
      fontBuffers: [...fontsFor(picture.svg)],
      defaultFontFamily: BUNDLED_FAMILY,
      sansSerifFamily: BUNDLED_FAMILY,
    },
  });
  const image = resvg.render();
  const resolution = size === 'free' ? PRINT_RESOLUTION : Math.round(zoom * UNITS_AN_INCH);
  const { title, description } = picture;
  const png = withPngFacts(image.asPng(), { resolution, title, description });
  image.free();
  resvg.free();
  return { png, resolution };
}

let loaded: Promise<void> | null = null;

/** The module is compiled once a thread. */
function ready(): Promise<void> {
  loaded ??= initWasm(
    readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
  );
  return loaded;
}

/** Pixels of the PNG for one of the page. */
function zoomFor({ width, height, scale }: Picture, size: PictureRequest['size']): number {
  const wanted =
    size === 'free' ? FREE_ZOOM : Math.max(PRINT_RESOLUTION / UNITS_AN_INCH, MIN_BODY_ZOOM / scale);
  return Math.min(wanted, Math.sqrt(MAX_PIXELS / (width * height)), MAX_SIDE / Math.max(width, height));
}
