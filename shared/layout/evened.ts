/** Opens up what is crowded and keeps the order. */

/** Values as 0 to 1, half by size and half by rank. */
export function evened(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 1];
  const ranks = new Map(sorted.map((value, index) => [value, index / (sorted.length - 1)]));
  return values.map((value) => 0.5 * ((value - low) / (high - low || 1)) + 0.5 * (ranks.get(value) ?? 0));
}
