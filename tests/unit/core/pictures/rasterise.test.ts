/** PNGs: their size for print, what they say of themselves, their ink, other scripts, and limits for large ones. */
import { beforeAll, describe, expect, test } from 'vitest';
import { drawPicture } from '#core/pictures/draw-picture.ts';
import { rasterise } from '#core/pictures/rasterise.ts';
import { composePicture } from '#shared/picture/compose.ts';
import { drawText } from '#shared/picture/text.ts';
import { pictureThemes } from '#shared/picture/theme.ts';
import { pictureRequest, syntheticPictureData } from '../../../fixtures/picture-data.ts';
import { inkOf, type Png, readPng } from '../../../fixtures/png.ts';

const data = syntheticPictureData({ actors: 10, events: 16, seed: 6 });

const pngOf = async (fields: Parameters<typeof pictureRequest>[0]): Promise<Png> =>
  readPng((await drawPicture({ data, request: pictureRequest({ format: 'png', ...fields }) })).bytes);

/** A page with one word in its body. */
const wordPicture = (word: string) =>
  composePicture(
    { title: '', subtitle: '', asOf: '', marking: null, legend: [], sources: [], notes: [] },
    { size: 'a4', theme: pictureThemes.light },
    () => ({
      lack: 1,
      notes: [],
      draw: () => drawText({ lines: [word], x: 100, top: 100, size: 60, fill: '#000000' }),
    }),
  );

/** Dark pixels of the word, on a small page. */
async function darkness(word: string): Promise<number> {
  const { pixels } = readPng(
    (await rasterise({ ...wordPicture(word), width: 450, height: 318 }, 'free')).png,
  );
  let dark = 0;
  for (let at = 0; at < pixels.length; at += 4) if (pixels[at]! < 80) dark += 1;
  return dark;
}

describe('a page of paper', () => {
  let png: Png;
  beforeAll(async () => {
    png = await pngOf({ view: 'graph', title: 'Ukraine – “who”', marking: 'TLP:GREEN' });
  });

  test('has 300 dots an inch of A4, landscape', () => {
    expect([png.width, png.height]).toEqual([3508, 2480]);
    expect(png.density).toBe(Math.round(300 / 0.0254));
  });

  test('says what it is, marking included', () => {
    expect(png.texts.get('Title')).toBe('Ukraine – “who”');
    expect(png.texts.get('Description')).toMatch(/^Marking: TLP:GREEN\. All time/);
    expect(png.texts.get('Software')).toBe('Throughline');
  });

  test('is not blank, and has the marking in its colour at the top and the bottom', () => {
    expect(inkOf(png)).toBeGreaterThan(0.01);
    const colourAt = (x: number, y: number) => [
      ...png.pixels.subarray((y * png.width + x) * 4, (y * png.width + x) * 4 + 3),
    ];
    expect(colourAt(5, 5)).toEqual([0, 0, 0]);
    expect(colourAt(5, png.height - 5)).toEqual([0, 0, 0]);
    expect(colourAt(5, png.height / 2)).toEqual([255, 255, 255]);
  });
});

test('letter, dark and free pages', async () => {
  const letter = await pngOf({ view: 'timeline', size: 'letter', theme: 'dark' });
  expect([letter.width, letter.height]).toEqual([3300, 2550]);
  expect([
    ...letter.pixels.subarray((1000 * letter.width + 3) * 4, (1000 * letter.width + 3) * 4 + 3),
  ]).toEqual([23, 29, 38]);
  const free = await pngOf({ view: 'graph', size: 'free' });
  expect(free.width).toBe(2520);
  expect(free.density).toBe(Math.round(300 / 0.0254));
});

test('the same job gives the same bytes', async () => {
  const job = { data, request: pictureRequest({ view: 'timeline', format: 'png' }) };
  expect(
    Buffer.from((await drawPicture(job)).bytes).equals(Buffer.from((await drawPicture(job)).bytes)),
  ).toBe(true);
});

describe('letters', () => {
  test.each(['Київ', 'Ελλάδα', 'Łódź', 'ירושלים'])('%s is drawn with the font that ships', async (word) => {
    expect(await darkness(word)).toBeGreaterThan(300);
  });

  test('each has its own form: none is the box of a missing letter', async () => {
    const amounts = await Promise.all(['І', 'Ш', 'Ж', 'Ґ'].map(darkness));
    expect(new Set(amounts).size).toBe(4);
  });

  test('letters of other scripts take room, in a font of this machine or as a box', async () => {
    expect(await darkness('北京')).toBeGreaterThan(200);
  });
});

test('a huge page gets fewer pixels instead of failing', async () => {
  const picture = { ...wordPicture('x'), width: 40_000, height: 28_283 };
  const { png, resolution } = await rasterise(picture, 'free');
  const header = Buffer.from(png.subarray(0, 33));
  const [width, height] = [header.readUInt32BE(16), header.readUInt32BE(20)];
  expect(Math.max(width, height)).toBeLessThanOrEqual(16_000);
  expect(width * height).toBeLessThanOrEqual(51_000_000);
  expect(resolution).toBe(300);
}, 60_000);
