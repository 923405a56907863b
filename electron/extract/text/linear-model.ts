/**
 * A linear classifier over hashed features as it ships: 8-bit weights, stored sparsely, found by open addressing.
 *
 * File layout, little endian: `TLM1`, uint32 classes, uint32 features, uint32 entries, float32 scale, then the features'
 * hashes in rising order as differences (variable-length), a uint8 count of weights for each feature, the weights'
 * classes (uint8) and the weights (int8).
 */
import type { FeatureList, Scorer } from './hashing.ts';

export const MODEL_MAGIC = 0x314d4c54;
const HEADER = 20;

export interface LinearModel extends Scorer {
  /** What one unit of weight means in the training's terms. */
  readonly scale: number;
}

/** Reads the bytes that training wrote; throws on a file that is none. */
export function loadLinearModel(bytes: Uint8Array): LinearModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getUint32(0, true) !== MODEL_MAGIC)
    throw new Error('not a linear model file');
  const content = readContent(bytes, {
    features: view.getUint32(8, true),
    entries: view.getUint32(12, true),
  });
  const [classes, scale] = [view.getUint32(4, true), view.getFloat32(16, true)];
  return classes <= 3
    ? new PackedModel({ classes, scale, content })
    : new SparseModel({ classes, scale, content });
}

interface Content {
  readonly hashes: Int32Array;
  readonly counts: Uint8Array;
  readonly classIds: Uint8Array;
  readonly weights: Int8Array;
}

function readContent(
  bytes: Uint8Array,
  size: { readonly features: number; readonly entries: number },
): Content {
  const hashes = new Int32Array(size.features);
  const countsAt = readHashes(bytes, hashes);
  const idsAt = countsAt + size.features;
  const weightsAt = idsAt + size.entries;
  if (weightsAt + size.entries > bytes.length) throw new Error('linear model file is cut short');
  return {
    hashes,
    counts: bytes.subarray(countsAt, idsAt),
    classIds: bytes.subarray(idsAt, weightsAt),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + weightsAt, size.entries),
  };
}

/** Fills `hashes` and answers the offset behind them. */
function readHashes(bytes: Uint8Array, hashes: Int32Array): number {
  let at = HEADER;
  let hash = 0;
  for (let i = 0; i < hashes.length; i++) {
    let byte = bytes[at++]!;
    let delta = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = bytes[at++]!;
      delta += (byte & 0x7f) << shift;
    }
    hash = (hash + delta) | 0;
    hashes[i] = hash;
  }
  return at;
}

/**
 * Open addressing in one array, `[hash, value]` by turns, so that a look-up touches one cache line; value 0 is free.
 * Most features that text brings are unknown: a bit map small enough for the processor's cache tells most of them.
 */
class HashTable {
  readonly slots: Int32Array;
  readonly mask: number;
  /** Bit `hash >>> 10` is set for every known hash. */
  readonly known = new Int32Array(1 << 17);

  constructor(size: number) {
    let capacity = 16;
    while (capacity < size * 1.5) capacity *= 2;
    this.slots = new Int32Array(capacity * 2);
    this.mask = capacity - 1;
  }

  put(hash: number, value: number): void {
    let slot = (hash & this.mask) * 2;
    while (this.slots[slot + 1] !== 0) slot = (slot + 2) & (this.mask * 2 + 1);
    this.slots[slot] = hash;
    this.slots[slot + 1] = value;
    this.known[hash >>> 15]! |= 1 << (hash >>> 10);
  }
}

interface Parts {
  readonly classes: number;
  readonly scale: number;
  readonly content: Content;
}

/** Up to three classes: the weights themselves are the table's values, a byte each. */
class PackedModel implements LinearModel {
  readonly classes: number;
  readonly scale: number;
  private readonly table: HashTable;

  constructor({ classes, scale, content }: Parts) {
    this.classes = classes;
    this.scale = scale;
    this.table = new HashTable(content.hashes.length);
    let entry = 0;
    for (let i = 0; i < content.hashes.length; i++) {
      let value = 0x01000000;
      for (let n = content.counts[i]!; n > 0; n--, entry++)
        value |= (content.weights[entry]! & 0xff) << (content.classIds[entry]! * 8);
      this.table.put(content.hashes[i]!, value);
    }
  }

  score(features: FeatureList, scores: Float64Array): void {
    const { slots, mask, known } = this.table;
    const { hashes, length } = features;
    const wrap = mask * 2 + 1;
    let [first, second, third] = [0, 0, 0];
    for (let i = 0; i < length; i++) {
      const hash = hashes[i]!;
      if (((known[hash >>> 15]! >>> (hash >>> 10)) & 1) === 0) continue;
      let slot = (hash & mask) * 2;
      let value = slots[slot + 1]!;
      while (value !== 0 && slots[slot] !== hash) {
        slot = (slot + 2) & wrap;
        value = slots[slot + 1]!;
      }
      first += (value << 24) >> 24;
      second += (value << 16) >> 24;
      third += (value << 8) >> 24;
    }
    scores[0] = first;
    scores[1] = second;
    scores[2] = third;
  }
}

/** Many classes: the table's values are the first entry and the number of entries, `first << 8 | count`. */
class SparseModel implements LinearModel {
  readonly classes: number;
  readonly scale: number;
  private readonly table: HashTable;
  /** `class << 8 | weight + 128` */
  private readonly entries: Uint16Array;

  constructor({ classes, scale, content }: Parts) {
    this.classes = classes;
    this.scale = scale;
    this.table = new HashTable(content.hashes.length);
    this.entries = new Uint16Array(content.weights.length);
    for (let i = 0; i < content.weights.length; i++) {
      this.entries[i] = (content.classIds[i]! << 8) | (content.weights[i]! + 128);
    }
    let first = 0;
    for (let i = 0; i < content.hashes.length; i++) {
      const count = content.counts[i]!;
      this.table.put(content.hashes[i]!, (first << 8) | count);
      first += count;
    }
  }

  score(features: FeatureList, scores: Float64Array): void {
    const { slots, mask, known } = this.table;
    const { entries } = this;
    const wrap = mask * 2 + 1;
    scores.fill(0, 0, this.classes);
    for (let i = 0; i < features.length; i++) {
      const hash = features.hashes[i]!;
      if (((known[hash >>> 15]! >>> (hash >>> 10)) & 1) === 0) continue;
      let slot = (hash & mask) * 2;
      let value = slots[slot + 1]!;
      while (value !== 0 && slots[slot] !== hash) {
        slot = (slot + 2) & wrap;
        value = slots[slot + 1]!;
      }
      const first = value >>> 8;
      for (let e = first; e < first + (value & 0xff); e++)
        scores[entries[e]! >> 8]! += (entries[e]! & 0xff) - 128;
    }
  }
}
