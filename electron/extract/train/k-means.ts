/** Spherical k-means with weights and a seed (Dhillon and Modha 2001). */
import { createRandom } from './random.ts';

export interface Points {
  /** Unit rows. */
  readonly vectors: Float64Array;
  readonly dimensions: number;
  /** Rows to cluster. */
  readonly members: Int32Array;
  /** Weight of each row of `vectors`. */
  readonly weights: Float64Array;
}

/** Cluster number of each member; deterministic. */
export function kMeans(points: Points, clusters: number, seed: number): Int32Array {
  const { vectors, dimensions, members } = points;
  const random = createRandom(seed);
  const centres = new Float64Array(clusters * dimensions);
  for (let c = 0; c < clusters; c++) {
    const row = members[Math.floor(random() ** 2 * members.length)]!;
    centres.set(vectors.subarray(row * dimensions, (row + 1) * dimensions), c * dimensions);
  }
  const assigned = new Int32Array(members.length);
  for (let round = 0; round < 15; round++) {
    members.forEach((row, i) => {
      assigned[i] = nearest(points, row, centres);
    });
    recentre(points, assigned, centres);
  }
  return assigned;
}

function nearest({ vectors, dimensions }: Points, row: number, centres: Float64Array): number {
  const at = row * dimensions;
  let best = 0;
  let similarity = -Infinity;
  for (let from = 0, c = 0; from < centres.length; from += dimensions, c++) {
    let dot = 0;
    for (let k = 0; k < dimensions; k++) dot += vectors[at + k]! * centres[from + k]!;
    if (dot > similarity) [best, similarity] = [c, dot];
  }
  return best;
}

function recentre(
  { vectors, dimensions, members, weights }: Points,
  assigned: Int32Array,
  centres: Float64Array,
): void {
  const sums = new Float64Array(centres.length);
  members.forEach((row, i) => {
    const to = assigned[i]! * dimensions;
    for (let k = 0; k < dimensions; k++) sums[to + k]! += weights[row]! * vectors[row * dimensions + k]!;
  });
  for (let from = 0; from < centres.length; from += dimensions) {
    let norm = 0;
    for (let k = 0; k < dimensions; k++) norm += sums[from + k]! ** 2;
    if (norm === 0) continue;
    for (let k = 0; k < dimensions; k++) centres[from + k] = sums[from + k]! / Math.sqrt(norm);
  }
}
