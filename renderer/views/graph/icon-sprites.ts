/**
 * Icons as bitmaps of the size in which they are drawn: a browser draws an SVG anew every time, and takes a snapshot of a canvas
 * every time; a bitmap it copies.
 */

export interface IconSprites {
  /** The picture of an icon, `pixels` of the screen wide and high; null until it has been decoded. */
  get(address: string, pixels: number): ImageBitmap | null;
}

/** Sizes change with the zoom: what is not needed any more is thrown away with all others. */
const MAX_SPRITES = 400;

/** `onDecoded` hears when an icon that was asked for can be drawn. */
export function createIconSprites(onDecoded: () => void): IconSprites {
  const images = new Map<string, HTMLImageElement>();
  const sprites = new Map<string, ImageBitmap>();
  const imageOf = (address: string): HTMLImageElement => {
    const known = images.get(address);
    if (known) return known;
    const image = new Image();
    image.addEventListener('load', onDecoded, { once: true });
    image.src = address;
    images.set(address, image);
    return image;
  };
  return {
    get(address, pixels) {
      const key = `${pixels} ${address}`;
      const known = sprites.get(key);
      if (known) return known;
      const image = imageOf(address);
      if (!image.complete || image.naturalWidth === 0) return null;
      if (sprites.size >= MAX_SPRITES) sprites.clear();
      const sprite = drawn(image, pixels);
      sprites.set(key, sprite);
      return sprite;
    },
  };
}

function drawn(image: HTMLImageElement, pixels: number): ImageBitmap {
  const canvas = new OffscreenCanvas(pixels, pixels);
  canvas.getContext('2d')?.drawImage(image, 0, 0, pixels, pixels);
  return canvas.transferToImageBitmap();
}
