/** Trains the name tagger's conditional random field by stochastic gradient ascent (AdaGrad, Duchi et al. 2011). */
import { FeatureList, type Scorer } from '#extract/text/hashing.ts';
import { mayFollow, NAME_CLASSES } from '#extract/text/name-labels.ts';
import type { NameFeatures } from '#extract/text/names.ts';
import { backward, forward, logSum } from './chain.ts';
import { FeatureIndex } from './feature-index.ts';
import { freezeCheapest } from './pruning.ts';
import { createRandom, type Random, shuffledIndices } from './random.ts';
import type { WeightTable } from './write-model.ts';

const K = NAME_CLASSES;
/** Passes after pruning. */
const LAST_PASSES = 2;

export interface NameExample {
  /** Feature hashes of each word. */
  readonly features: readonly Int32Array[];
  /** Gold classes. */
  readonly classes: Int32Array;
}

export interface CrfTraining {
  readonly examples: readonly NameExample[];
  readonly epochs: number;
  readonly rate: number;
  /** Weights to keep; the last passes are made with these alone. */
  readonly entries: number;
  readonly seed: number;
  /** Share of the features that an example keeps each time. */
  readonly keep: number;
}

/** The features of every word, extracted once. */
export function extractAll(length: number, extract: NameFeatures): Int32Array[] {
  const list = new FeatureList();
  return Array.from({ length }, (_, index) => {
    extract(index, list);
    return list.hashes.slice(0, list.length);
  });
}

export class NameLearner implements Scorer {
  readonly classes = K;
  readonly transitions = new Float32Array(K * K);
  private readonly index = new FeatureIndex();
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  private readonly transitionSquares = new Float32Array(K * K).fill(1e-6);
  private readonly training: CrfTraining;

  constructor(training: CrfTraining) {
    this.training = training;
    const counts = new FeatureIndex();
    const seen: number[] = [];
    for (const { features } of training.examples) {
      for (const hashes of features)
        for (const hash of hashes) seen[counts.row(hash)] = (seen[counts.row(hash)] ?? 0) + 1;
    }
    counts.forEach((hash, row) => {
      if (seen[row]! >= 2) this.index.row(hash);
    });
    this.weights = new Float32Array(this.index.size * K);
    this.squares = new Float32Array(this.index.size * K).fill(1e-6);
  }

  train(): void {
    const { examples, epochs, entries, seed } = this.training;
    const random = createRandom(seed);
    for (let epoch = 0; epoch < epochs; epoch++) {
      if (epoch === epochs - LAST_PASSES) freezeCheapest(this, entries);
      for (const index of shuffledIndices(examples.length, random))
        this.learn(this.thinned(examples[index]!, random));
    }
  }

  /** Leaves out some features of each word at random, so that no single one decides (Wang and Manning 2013). */
  private thinned(example: NameExample, random: Random): NameExample {
    const { keep } = this.training;
    if (keep >= 1) return example;
    return { ...example, features: example.features.map((hashes) => hashes.filter(() => random() < keep)) };
  }

  score(features: FeatureList, scores: Float64Array): void {
    this.scoreHashes(features.hashes.subarray(0, features.length), scores);
  }

  private scoreHashes(hashes: Int32Array, scores: Float64Array): void {
    scores.fill(0, 0, K);
    for (const hash of hashes) {
      const row = this.index.find(hash);
      if (row < 0) continue;
      for (let k = 0; k < K; k++) scores[k]! += this.weights[row * K + k]!;
    }
  }

  private lattice(example: NameExample): Float64Array {
    const n = example.features.length;
    const lattice = new Float64Array(n * K);
    for (let i = 0; i < n; i++) this.scoreHashes(example.features[i]!, lattice.subarray(i * K, i * K + K));
    for (let k = 0; k < K; k++) {
      if (!mayFollow(-1, k)) lattice[k] = -1e9;
      if (!mayFollow(k, -1)) lattice[(n - 1) * K + k] = -1e9;
    }
    return lattice;
  }

  private learn(example: NameExample): void {
    const lattice = this.lattice(example);
    const alpha = forward(lattice, this.transitions);
    const beta = backward(lattice, this.transitions);
    const total = logSum(alpha.slice(-K));
    const gradient = new Float64Array(K);
    for (let i = 0; i < example.features.length; i++) {
      const gold = example.classes[i]!;
      for (let k = 0; k < K; k++)
        gradient[k] =
          (k === gold ? 1 : 0) - Math.exp(Math.min(0, alpha[i * K + k]! + beta[i * K + k]! - total));
      this.ascend(example.features[i]!, gradient);
      if (i > 0) this.ascendTransitions({ example, i, lattice, alpha, beta, total });
    }
  }

  private ascend(hashes: Int32Array, gradient: Float64Array): void {
    const { rate } = this.training;
    const active: number[] = [];
    for (let k = 0; k < K; k++) if (Math.abs(gradient[k]!) > 0.002) active.push(k);
    if (active.length === 0) return;
    for (const hash of hashes) {
      const row = this.index.find(hash);
      if (row < 0) continue;
      for (const k of active) {
        const at = row * K + k;
        const step = gradient[k]!;
        this.squares[at]! += step * step;
        this.weights[at]! += (rate * step) / Math.sqrt(this.squares[at]!);
      }
    }
  }

  private ascendTransitions(at: {
    example: NameExample;
    i: number;
    lattice: Float64Array;
    alpha: Float64Array;
    beta: Float64Array;
    total: number;
  }): void {
    const { example, i, lattice, alpha, beta, total } = at;
    const goldAt = example.classes[i - 1]! * K + example.classes[i]!;
    for (let a = 0; a < K; a++) {
      const before = alpha[(i - 1) * K + a]! - total;
      if (before < -12) continue;
      for (let b = 0; b < K; b++) {
        if (!mayFollow(a, b)) continue;
        const expected = Math.exp(
          Math.min(0, before + this.transitions[a * K + b]! + lattice[i * K + b]! + beta[i * K + b]!),
        );
        const step = (a * K + b === goldAt ? 1 : 0) - expected;
        if (Math.abs(step) < 1e-4) continue;
        this.transitionSquares[a * K + b]! += step * step;
        this.transitions[a * K + b]! +=
          (this.training.rate * step) / Math.sqrt(this.transitionSquares[a * K + b]!);
      }
    }
  }

  table(): WeightTable {
    return { classes: K, index: this.index, weights: this.weights };
  }
}
