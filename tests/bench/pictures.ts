/** Times of pictures, from records to bytes: layout, SVG, and pixels at 300 dots an inch of A4; and of one through its worker. */
import { createPictures } from '#core/jobs/pictures.ts';
import { drawPicture } from '#core/pictures/draw-picture.ts';
import { projectPaths } from '#core/project-paths.ts';
import type { PictureRequest } from '#shared/contract/pictures.ts';
import { pictureRequest, syntheticPictureData } from '../fixtures/picture-data.ts';
import type { BenchResult } from './bench-result.ts';
import { resultOf, time } from './measure.ts';

interface Sizes {
  readonly what: string;
  readonly view: PictureRequest['view'];
  readonly actors: number;
  readonly events: number;
  readonly rounds: number;
  readonly limits: { readonly svg: number; readonly png: number };
}

const SIZES: readonly Sizes[] = [
  { ...graph(60, 200), rounds: 7, limits: { svg: 1000, png: 4000 } },
  { ...graph(1000, 2500), rounds: 3, limits: { svg: 10_000, png: 30_000 } },
  { ...timeline(25), rounds: 7, limits: { svg: 300, png: 4000 } },
  { ...timeline(200), rounds: 7, limits: { svg: 500, png: 5000 } },
];

function graph(actors: number, events: number): Pick<Sizes, 'what' | 'view' | 'actors' | 'events'> {
  return { what: `graph of ${actors} actors`, view: 'graph', actors, events };
}

function timeline(events: number): Pick<Sizes, 'what' | 'view' | 'actors' | 'events'> {
  return { what: `timeline of ${events} events`, view: 'timeline', actors: Math.ceil(events / 4), events };
}

async function drawn(size: Sizes, format: PictureRequest['format']): Promise<BenchResult> {
  const data = syntheticPictureData({ ...size, seed: 3 });
  const request = pictureRequest({ view: size.view, format, marking: 'TLP:GREEN' });
  const times: number[] = [];
  for (let round = 0; round < size.rounds; round += 1)
    times.push(await time(() => drawPicture({ data, request })));
  return resultOf(`${size.what} as ${format.toUpperCase()}`, times, { limit_ms: size.limits[format] });
}

/** A thread of its own for each picture: its start, the copy of the records, the picture. */
async function throughWorker(): Promise<BenchResult> {
  const pictures = createPictures({ paths: projectPaths(import.meta.url) });
  const data = syntheticPictureData({ actors: 14, events: 25, seed: 3 });
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1)
    times.push(await time(() => pictures.draw({ data, request: pictureRequest({ view: 'graph' }) })));
  await pictures.close();
  return resultOf('graph of 14 actors as SVG, its worker included', times, { limit_ms: 1500 });
}

export async function run(): Promise<BenchResult[]> {
  const results: BenchResult[] = [];
  for (const size of SIZES)
    for (const format of ['svg', 'png'] as const) results.push(await drawn(size, format));
  return [...results, await throughWorker()];
}

if (process.argv[1] === import.meta.filename) console.table(await run());
