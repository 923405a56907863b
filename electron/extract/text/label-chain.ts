/** Decoding of a linear chain of name labels: the best sequence, and the probability of every class at every position. */
import { mayFollow, NAME_CLASSES } from './name-labels.ts';

const K = NAME_CLASSES;
const CLASSES = Array.from({ length: K }, (_, k) => k);
const ALLOWED = Uint8Array.from({ length: K * K }, (_, at) =>
  mayFollow(Math.floor(at / K), at % K) ? 1 : 0,
);
/** Classes that may stand before each class, and after it. */
const BEFORE = CLASSES.map((b) => CLASSES.filter((a) => mayFollow(a, b)));
const AFTER = CLASSES.map((a) => CLASSES.filter((b) => mayFollow(a, b)));

/** Most probable label sequence that is well formed. */
export function viterbi(lattice: Float64Array, transitions: Float32Array): Int32Array {
  const n = lattice.length / K;
  const back = new Int32Array(n * K);
  let row = lattice.slice(0, K);
  for (let i = 1; i < n; i++) {
    const next = new Float64Array(K);
    for (let b = 0; b < K; b++) {
      let best = -1;
      let score = -Infinity;
      for (const a of BEFORE[b]!) {
        const total = row[a]! + transitions[a * K + b]!;
        if (total <= score) continue;
        best = a;
        score = total;
      }
      back[i * K + b] = best;
      next[b] = score + lattice[i * K + b]!;
    }
    row = next;
  }
  return traceBack(row, back, n);
}

function traceBack(last: Float64Array, back: Int32Array, n: number): Int32Array {
  const path = new Int32Array(n);
  if (n === 0) return path;
  let best = 0;
  for (let k = 1; k < K; k++) if (last[k]! > last[best]!) best = k;
  for (let i = n - 1; i >= 0; i--) {
    path[i] = best;
    if (i > 0) best = back[i * K + best]!;
  }
  return path;
}

/** Factors of the transitions for {@link marginals}; 0 for those that are not allowed. */
export const movesOf = (transitions: Float32Array): Float64Array =>
  Float64Array.from(transitions, (value, at) => (ALLOWED[at] === 0 ? 0 : Math.exp(value)));

/** Probability of every class at every position, `[position * classes + class]` (Rabiner 1989, with scaled rows). */
export function marginals(lattice: Float64Array, moves: Float64Array): Float64Array {
  const n = lattice.length / K;
  const emitted = exponentials(lattice, n);
  const alpha = emitted.slice();
  for (let i = 1; i < n; i++) advance(alpha, i, { emitted, moves });
  const beta = new Float64Array(n * K).fill(1);
  for (let i = n - 2; i >= 0; i--) retreat(beta, i, { emitted, moves });
  for (let i = 0; i < n; i++) {
    let total = 0;
    for (let k = i * K; k < i * K + K; k++) total += alpha[k]! * beta[k]!;
    for (let k = i * K; k < i * K + K; k++) alpha[k] = total > 0 ? (alpha[k]! * beta[k]!) / total : 0;
  }
  return alpha;
}

/** Rows are shifted so that their largest value is 1: marginals do not depend on a row's factor. */
function exponentials(lattice: Float64Array, n: number): Float64Array {
  const emitted = new Float64Array(n * K);
  for (let i = 0; i < n; i++) {
    let top = -Infinity;
    for (let k = i * K; k < i * K + K; k++) top = Math.max(top, lattice[k]!);
    for (let k = i * K; k < i * K + K; k++) emitted[k] = Math.exp(lattice[k]! - top);
  }
  return emitted;
}

interface Chain {
  readonly emitted: Float64Array;
  readonly moves: Float64Array;
}

function advance(alpha: Float64Array, i: number, { emitted, moves }: Chain): void {
  let total = 0;
  for (let b = 0; b < K; b++) {
    let sum = 0;
    for (const a of BEFORE[b]!) sum += alpha[(i - 1) * K + a]! * moves[a * K + b]!;
    alpha[i * K + b] = sum * emitted[i * K + b]!;
    total += alpha[i * K + b]!;
  }
  for (let b = i * K; b < i * K + K; b++) alpha[b]! /= total || 1;
}

function retreat(beta: Float64Array, i: number, { emitted, moves }: Chain): void {
  let total = 0;
  for (let a = 0; a < K; a++) {
    let sum = 0;
    for (const b of AFTER[a]!) sum += moves[a * K + b]! * emitted[(i + 1) * K + b]! * beta[(i + 1) * K + b]!;
    beta[i * K + a] = sum;
    total += sum;
  }
  for (let a = i * K; a < i * K + K; a++) beta[a]! /= total || 1;
}
