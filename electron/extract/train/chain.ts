/** Forward and backward scores of a label chain in log space: training needs the pair probabilities too. */
import { mayFollow, NAME_CLASSES } from '#extract/text/name-labels.ts';

const K = NAME_CLASSES;
const IMPOSSIBLE = -1e9;
const ALLOWED = Uint8Array.from({ length: K * K }, (_, at) =>
  mayFollow(Math.floor(at / K), at % K) ? 1 : 0,
);

/** Row `i` includes the lattice's row `i`. */
export function forward(lattice: Float64Array, transitions: Float32Array): Float64Array {
  const alpha = lattice.slice();
  const terms = new Float64Array(K);
  for (let i = 1; i * K < lattice.length; i++) {
    for (let b = 0; b < K; b++) {
      for (let a = 0; a < K; a++)
        terms[a] = ALLOWED[a * K + b] === 0 ? IMPOSSIBLE : alpha[(i - 1) * K + a]! + transitions[a * K + b]!;
      alpha[i * K + b] = lattice[i * K + b]! + logSum(terms);
    }
  }
  return alpha;
}

/** Row `i` excludes the lattice's row `i`. */
export function backward(lattice: Float64Array, transitions: Float32Array): Float64Array {
  const beta = new Float64Array(lattice.length);
  const terms = new Float64Array(K);
  for (let i = lattice.length / K - 2; i >= 0; i--) {
    for (let a = 0; a < K; a++) {
      for (let b = 0; b < K; b++) {
        const ahead = lattice[(i + 1) * K + b]! + beta[(i + 1) * K + b]!;
        terms[b] = ALLOWED[a * K + b] === 0 ? IMPOSSIBLE : transitions[a * K + b]! + ahead;
      }
      beta[i * K + a] = logSum(terms);
    }
  }
  return beta;
}

export function logSum(terms: Float64Array): number {
  let top = -Infinity;
  for (const term of terms) if (term > top) top = term;
  let sum = 0;
  for (const term of terms) if (term > top - 40) sum += Math.exp(term - top);
  return top + Math.log(sum);
}
