/** Fixes the least useful weights of a model at 0, so that its file stays small. */

export interface PrunableWeights {
  readonly weights: Float32Array;
  /** Sums of squared gradients, as AdaGrad keeps them; an infinite one freezes its weight. */
  readonly squares: Float32Array;
}

/**
 * Keeps the `entries` weights whose loss would cost most: a weight's square times its sum of squared gradients estimates
 * the cost (LeCun, Denker and Solla 1990). Some more training lets the kept ones make up for the others.
 */
export function freezeCheapest({ weights, squares }: PrunableWeights, entries: number): void {
  const costs = Float32Array.from(weights, (weight, i) => weight * weight * squares[i]!);
  const least = costs.slice().sort()[Math.max(0, costs.length - entries)] ?? 0;
  for (let i = 0; i < costs.length; i++) {
    if (costs[i]! >= least && costs[i]! > 0) continue;
    weights[i] = 0;
    squares[i] = Number.POSITIVE_INFINITY;
  }
}
