/** What a PNG says of itself: its resolution, and its title and description, which hold the marking. */
import { crc32 } from 'node:zlib';

export interface PngFacts {
  /** Dots an inch. */
  readonly resolution: number;
  readonly title: string;
  readonly description: string;
}

const METRES_AN_INCH = 0.0254;
/** The signature, and the header chunk that every PNG begins with (PNG specification, 5.2 and 11.2.2). */
const HEADER_END = 8 + 25;

/** The PNG with chunks pHYs and iTXt behind its header. */
export function withPngFacts(png: Uint8Array, { resolution, title, description }: PngFacts): Uint8Array {
  return Buffer.concat([
    png.subarray(0, HEADER_END),
    chunk('pHYs', pixelSize(resolution)),
    chunk('iTXt', textOf('Title', title)),
    chunk('iTXt', textOf('Description', description)),
    chunk('iTXt', textOf('Software', 'Throughline')),
    png.subarray(HEADER_END),
  ]);
}

/** Pixels a metre, across and down; 1 stands for the metre. */
function pixelSize(resolution: number): Uint8Array {
  const data = Buffer.alloc(9);
  const perMetre = Math.round(resolution / METRES_AN_INCH);
  data.writeUInt32BE(perMetre, 0);
  data.writeUInt32BE(perMetre, 4);
  data.writeUInt8(1, 8);
  return data;
}

/** Keyword, not compressed, no language, no translated keyword, UTF-8. */
const textOf = (keyword: string, text: string): Uint8Array =>
  Buffer.from(`${keyword}\0\0\0\0\0${text}`, 'utf8');

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length, 0);
  sum.writeUInt32BE(crc32(body), 0);
  return Buffer.concat([length, body, sum]);
}
