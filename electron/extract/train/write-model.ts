/** Quantises trained weights to 8 bits and writes the file that ../text/linear-model.ts reads. */
import { MODEL_MAGIC } from '#extract/text/linear-model.ts';
import type { FeatureIndex } from './feature-index.ts';

export interface WeightTable {
  readonly classes: number;
  readonly index: FeatureIndex;
  /** `[row * classes + class]` */
  readonly weights: Float32Array;
}

interface Feature {
  readonly hash: number;
  readonly row: number;
}

/** Weights beyond this many root mean squares are clipped, so that a few large ones do not coarsen all the others. */
const CLIP = 12;

/** The file's bytes; the same table always gives the same bytes. Weights that round to 0 are left out. */
export function writeModel(table: WeightTable): Uint8Array {
  const { classes } = table;
  const scale = scaleOf(table);
  const features = keptFeatures(table, scale / 2);
  const classIds: number[] = [];
  const weights: number[] = [];
  const counts = new Uint8Array(features.length);
  features.forEach(({ row }, i) => {
    for (let k = 0; k < classes; k++) {
      const weight = Math.round(table.weights[row * classes + k]! / scale);
      if (weight === 0) continue;
      classIds.push(k);
      weights.push(Math.max(-127, Math.min(127, weight)));
      counts[i]!++;
    }
  });
  const head = header([MODEL_MAGIC, classes, features.length, weights.length], scale);
  const signed = new Uint8Array(Int8Array.from(weights).buffer);
  return assemble([head, deltas(features), counts, Uint8Array.from(classIds), signed]);
}

/** One step of the quantised weights. */
function scaleOf({ weights, index, classes }: WeightTable): number {
  let [top, squares, count] = [0, 0, 0];
  for (let i = 0; i < index.size * classes; i++) {
    const weight = Math.abs(weights[i]!);
    if (weight === 0) continue;
    top = Math.max(top, weight);
    squares += weight * weight;
    count++;
  }
  return Math.min(top, CLIP * Math.sqrt(squares / Math.max(1, count))) / 127 || 1;
}

/** Features with a weight of at least `floor`, in the order of their hashes. */
function keptFeatures({ weights, index, classes }: WeightTable, floor: number): Feature[] {
  const kept: Feature[] = [];
  index.forEach((hash, row) => {
    const own = weights.subarray(row * classes, (row + 1) * classes);
    if (own.some((weight) => Math.abs(weight) >= floor)) kept.push({ hash, row });
  });
  return kept.sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0));
}

function header(words: readonly number[], scale: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(words.length * 4 + 4));
  words.forEach((word, i) => {
    view.setUint32(i * 4, word, true);
  });
  view.setFloat32(words.length * 4, scale, true);
  return new Uint8Array(view.buffer);
}

function deltas(features: readonly Feature[]): Uint8Array {
  const bytes: number[] = [];
  let previous = 0;
  for (const { hash } of features) {
    let delta = (hash >>> 0) - previous;
    previous = hash >>> 0;
    while (delta >= 0x80) {
      bytes.push((delta & 0x7f) | 0x80);
      delta = Math.floor(delta / 128);
    }
    bytes.push(delta);
  }
  return Uint8Array.from(bytes);
}

function assemble(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
