/** One line of a benchmark: what was measured, how it came out, and what it must not exceed. */

export interface BenchResult {
  readonly name: string;
  readonly median_ms: number;
  readonly p95_ms: number;
  readonly p99_ms?: number;
  /** The median must not be above this. */
  readonly limit_ms?: number;
  /** The 95th percentile must not be above this. */
  readonly p95_limit_ms?: number;
  /** The 99th percentile must not be above this. */
  readonly p99_limit_ms?: number;
  /** Against the named anchor, in the same run on the same machine. */
  readonly ratio?: number;
}
