/** Hashes of strings and feature templates: 32-bit integers, the same on every machine. */

/** FNV-1a over UTF-16 code units, finished with a mixing step; 0 is never returned. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return hash === 0 ? 1 : hash;
}

/** Mixes a value into a hash; the order of calls matters. */
export function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0x9e3779b1);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

/** A reusable list of feature hashes: filled by an extractor, read by a {@link Scorer}. */
export class FeatureList {
  readonly hashes = new Int32Array(512);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  add(template: number, a: number): void {
    this.hashes[this.length++] = mix(template, a);
  }

  /** For more than two values pass a mixed one. */
  add2(template: number, a: number, b: number): void {
    this.hashes[this.length++] = mix(mix(template, a), b);
  }
}

/** Gives every class the sum of its weights over a list of features. */
export interface Scorer {
  readonly classes: number;
  /** Overwrites the first `classes` numbers of `scores`. */
  score(features: FeatureList, scores: Float64Array): void;
}
