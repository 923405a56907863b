/** How the benchmarks time things: medians and 95th percentiles of repeated runs on this machine. */
import type { BenchResult } from './bench-result.ts';

const ROUNDS = 40;

type Timer = (action: () => unknown | Promise<unknown>) => Promise<number>;

export const time: Timer = async (action) => {
  const started = performance.now();
  await action();
  return performance.now() - started;
};

export function resultOf(
  name: string,
  times: readonly number[],
  more: Partial<BenchResult> = {},
): BenchResult {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { name, median_ms: at(0.5), p95_ms: at(0.95), p99_ms: at(0.99), ...more };
}

/** Each sample is the best of three: what a query costs, not what else the machine was doing. */
export async function measure(
  name: string,
  action: (round: number) => unknown | Promise<unknown>,
  more: Partial<BenchResult> & { readonly rounds?: number } = {},
): Promise<BenchResult> {
  const { rounds = ROUNDS, ...limits } = more;
  await action(0);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const tries = [
      await time(() => action(round)),
      await time(() => action(round)),
      await time(() => action(round)),
    ];
    times.push(Math.min(...tries));
  }
  return resultOf(name, times, limits);
}
