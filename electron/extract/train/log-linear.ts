/**
 * Multinomial logistic regression over hashed features, trained by stochastic gradient ascent with per-weight rates
 * (AdaGrad, Duchi et al. 2011) and feature noising (Wang and Manning 2013).
 */
import type { FeatureList, Scorer } from '#extract/text/hashing.ts';
import { FeatureIndex } from './feature-index.ts';
import { freezeCheapest } from './pruning.ts';
import type { Random } from './random.ts';
import type { WeightTable } from './write-model.ts';

export interface LogLinearOptions {
  readonly classes: number;
  /** Features that fewer examples have are left out. */
  readonly minCount: number;
  readonly rate: number;
  /** Share of the features that an example keeps each time it is seen. */
  readonly keep: number;
  readonly random: Random;
}

/** Gradients nearer to 0 than this change nothing: they are the most, and matter least. */
const NEGLIGIBLE = 0.01;
const FIRST_SQUARE = 1e-4;

export class LogLinear implements Scorer {
  readonly classes: number;
  private readonly options: LogLinearOptions;
  private readonly counts = new Uint8Array(1 << 24);
  private readonly index = new FeatureIndex();
  private weights: Float32Array;
  private squares: Float32Array;
  private readonly gradient: Float64Array;

  constructor(options: LogLinearOptions) {
    this.options = options;
    this.classes = options.classes;
    this.weights = new Float32Array(options.classes << 16);
    this.squares = new Float32Array(options.classes << 16);
    this.gradient = new Float64Array(options.classes);
  }

  /** Call it for every example before training; a feature gets a row when it has been counted often enough. */
  count(features: FeatureList): void {
    const { minCount } = this.options;
    for (let i = 0; i < features.length; i++) {
      const hash = features.hashes[i]!;
      const slot = hash & (this.counts.length - 1);
      if (this.counts[slot]! < minCount) this.counts[slot]!++;
      if (this.counts[slot]! >= minCount) this.index.row(hash);
    }
    this.reserve(this.index.size * this.classes);
  }

  private reserve(size: number): void {
    if (size <= this.weights.length) return;
    const [weights, squares] = [this.weights, this.squares];
    this.weights = new Float32Array(Math.max(size, weights.length * 2));
    this.squares = new Float32Array(this.weights.length);
    this.weights.set(weights);
    this.squares.set(squares);
  }

  /** Drops features at random; call it before scoring an example to learn from. */
  thin(features: FeatureList): void {
    const { keep, random } = this.options;
    let kept = 0;
    for (let i = 0; i < features.length; i++) {
      if (random() < keep) features.hashes[kept++] = features.hashes[i]!;
    }
    features.length = kept;
  }

  score(features: FeatureList, scores: Float64Array): void {
    const { classes, weights, index } = this;
    scores.fill(0, 0, classes);
    for (let i = 0; i < features.length; i++) {
      const row = index.find(features.hashes[i]!);
      if (row < 0) continue;
      const base = row * classes;
      for (let k = 0; k < classes; k++) scores[k]! += weights[base + k]!;
    }
  }

  /** One step towards the good classes, of which at least one is marked 1; classes marked -1 do not take part. */
  learn(features: FeatureList, scores: Float64Array, marks: Int8Array): void {
    this.fillGradient(scores, marks);
    const active: number[] = [];
    for (let k = 0; k < this.classes; k++) if (Math.abs(this.gradient[k]!) > NEGLIGIBLE) active.push(k);
    if (active.length === 0) return;
    for (let i = 0; i < features.length; i++) {
      const row = this.index.find(features.hashes[i]!);
      if (row >= 0) this.ascend(row * this.classes, active);
    }
  }

  private ascend(base: number, active: readonly number[]): void {
    const { rate } = this.options;
    for (const k of active) {
      const step = this.gradient[k]!;
      const square = this.squares[base + k]! + step * step;
      this.squares[base + k] = square;
      this.weights[base + k]! += (rate * step) / Math.sqrt(square + FIRST_SQUARE);
    }
  }

  /** Gradient of the log of the good classes' joint probability. */
  private fillGradient(scores: Float64Array, marks: Int8Array): void {
    const { gradient, classes } = this;
    let top = -Infinity;
    for (let k = 0; k < classes; k++) if (marks[k]! >= 0 && scores[k]! > top) top = scores[k]!;
    let [all, good] = [0, 0];
    for (let k = 0; k < classes; k++) {
      gradient[k] = marks[k]! < 0 ? 0 : Math.exp(scores[k]! - top);
      all += gradient[k]!;
      if (marks[k] === 1) good += gradient[k]!;
    }
    for (let k = 0; k < classes; k++) {
      const share = gradient[k]!;
      gradient[k] = (marks[k] === 1 ? share / Math.max(good, 1e-12) : 0) - share / all;
    }
  }

  /** Keeps the most useful weights only; call it some passes before the last. */
  prune(entries: number): void {
    const used = this.index.size * this.classes;
    freezeCheapest(
      { weights: this.weights.subarray(0, used), squares: this.squares.subarray(0, used) },
      entries,
    );
  }

  table(): WeightTable {
    return { classes: this.classes, index: this.index, weights: this.weights };
  }
}
