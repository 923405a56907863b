/** Sums for pairs of small numbers: a square of numbers where that is small, else a map. */

export interface PairSums {
  /** Whether it is the first for these two, whichever comes first. */
  add(a: number, b: number, value: number): boolean;
  /** Pairs with a sum, the lower number first. */
  entries(): readonly (readonly [a: number, b: number, sum: number])[];
}

/** A square of more numbers would take more memory than the pairs. */
const MOST = 1500;

/** Numbers are from 0 to below `size`; values are above 0. */
export const createPairSums = (size: number): PairSums => (size <= MOST ? squareSums(size) : mapSums(size));

function squareSums(size: number): PairSums {
  const sums = new Float64Array(size * size);
  return {
    add(a, b, value) {
      const at = a < b ? a * size + b : b * size + a;
      const isNew = sums[at] === 0;
      sums[at]! += value;
      return isNew;
    },
    entries() {
      const found: [number, number, number][] = [];
      for (let at = 0; at < sums.length; at += 1)
        if (sums[at] !== 0) found.push([Math.floor(at / size), at % size, sums[at]!]);
      return found;
    },
  };
}

function mapSums(size: number): PairSums {
  const sums = new Map<number, number>();
  return {
    add(a, b, value) {
      const at = Math.min(a, b) * size + Math.max(a, b);
      const before = sums.get(at);
      sums.set(at, (before ?? 0) + value);
      return before === undefined;
    },
    entries: () => [...sums].map(([at, sum]) => [Math.floor(at / size), at % size, sum]),
  };
}
