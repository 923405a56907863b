/** A small picture of the graph as it stands in the window. */
import { MAX_THUMBNAIL } from '#shared/contract/saved-views.ts';
import { assert } from '#shared/lib/assert.ts';

/** Pixels; a list shows 128, so that it is sharp on dense screens too. The last fits whatever is drawn. */
const WIDTHS = [320, 224, 160];
/** Height by width. */
const SHAPE = 0.625;
/** Pixels of the copy in which what is drawn is looked for. */
const COPY = 640;
/** Part of the picture's width that is kept free at its edges. */
const MARGIN = 0.04;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** PNG in base64, as large as the case keeps; null while no graph is drawn. */
export function graphThumbnail(): string | null {
  const frame = document.querySelector<HTMLElement>('.graph-canvas');
  if (!frame || frame.clientWidth === 0 || frame.clientHeight === 0) return null;
  const ground = getComputedStyle(frame.closest('.panel') ?? frame).backgroundColor;
  const copy = paper(COPY, Math.max(1, Math.round((COPY * frame.clientHeight) / frame.clientWidth)), ground);
  drawFrame(copy, frame);
  const drawn = boxOfDrawn(copy);
  if (!drawn) return null;
  for (const width of WIDTHS) {
    const picture = paper(width, width * SHAPE, ground);
    drawFitted(picture, copy.canvas, drawn);
    const data = picture.canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
    if (data.length <= MAX_THUMBNAIL) return data;
  }
  return null;
}

function paper(width: number, height: number, ground: string): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  assert(context, 'a canvas of the page has a 2d context');
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  return context;
}

/** The widget's canvases, one above the other. */
function drawFrame(context: CanvasRenderingContext2D, frame: HTMLElement): void {
  const { width, height } = context.canvas;
  for (const canvas of frame.querySelectorAll('canvas')) {
    if (canvas.width === 0 || canvas.height === 0) continue;
    context.globalAlpha = opacityWithin(canvas, frame);
    context.drawImage(canvas, 0, 0, width, height);
  }
}

/** Around everything that differs from the ground; null for an empty picture. */
function boxOfDrawn(context: CanvasRenderingContext2D): Box | null {
  const { width, height } = context.canvas;
  const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
  const drawn = [...pixels.keys()].filter((index) => pixels[index] !== pixels[0]);
  if (drawn.length === 0) return null;
  let [left, right] = [width, 0];
  for (const index of drawn) {
    left = Math.min(left, index % width);
    right = Math.max(right, index % width);
  }
  const [top, bottom] = [Math.floor(drawn[0]! / width), Math.floor(drawn.at(-1)! / width)];
  return { left, top, width: right - left + 1, height: bottom - top + 1 };
}

/** As large as fits, but no larger than in the window. */
function drawFitted(context: CanvasRenderingContext2D, source: HTMLCanvasElement, box: Box): void {
  const sheet = context.canvas;
  const margin = sheet.width * MARGIN;
  const room = { width: sheet.width - 2 * margin, height: sheet.height - 2 * margin };
  const scale = Math.min(1, room.width / box.width, room.height / box.height);
  const [width, height] = [box.width * scale, box.height * scale];
  const at = [(sheet.width - width) / 2, (sheet.height - height) / 2] as const;
  context.drawImage(source, box.left, box.top, box.width, box.height, ...at, width, height);
}

/** Of an element and all around it up to the frame. */
function opacityWithin(element: HTMLElement, frame: HTMLElement): number {
  let opacity = 1;
  for (let each: HTMLElement | null = element; each && each !== frame; each = each.parentElement)
    opacity *= Number(getComputedStyle(each).opacity);
  return opacity;
}
