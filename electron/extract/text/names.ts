/**
 * Name tagger: a linear-chain conditional random field over BILOU labels (Lafferty et al. 2001; Ratinov and Roth 2009).
 * Decoding is exact; a name's confidence is the geometric mean of its tokens' marginal probabilities.
 */
import { FeatureList, type Scorer } from './hashing.ts';
import { mayFollow, NAME_CLASSES, NAME_LABELS, OUTSIDE, partsOf } from './name-labels.ts';
import type { NameSpan } from './token.ts';

/** Fills the list with the features of the word at `index`. */
export type NameFeatures = (index: number, features: FeatureList) => void;

export interface NameModel {
  readonly emissions: Scorer;
  /** `[previous * classes + next]` in the emissions' units. */
  readonly transitions: Float32Array;
  /** What one unit of score is worth in nats. */
  readonly scale: number;
}

/** One list serves all calls: none of them outlives its turn. */
const features = new FeatureList();
const IMPOSSIBLE = -1e9;
const K = NAME_CLASSES;

/** Scores of every class at every position, in nats; positions not marked in `candidates` can only be outside a name. */
export function latticeOf(model: NameModel, candidates: Uint8Array, extract: NameFeatures): Float64Array {
  const scores = new Float64Array(K);
  const length = candidates.length;
  const lattice = new Float64Array(length * K).fill(IMPOSSIBLE);
  for (let i = 0; i < length; i++) {
    if (candidates[i] === 0) {
      lattice[i * K + OUTSIDE] = 0;
      continue;
    }
    extract(i, features);
    model.emissions.score(features, scores);
    for (let k = 0; k < K; k++) lattice[i * K + k] = scores[k]! * model.scale;
  }
  for (let k = 0; k < K && length > 0; k++) {
    if (!mayFollow(-1, k)) lattice[k] = IMPOSSIBLE;
    if (!mayFollow(k, -1)) lattice[(length - 1) * K + k] = IMPOSSIBLE;
  }
  return lattice;
}

/** The names of a decoded sentence. */
export function spansOf(path: Int32Array, confidence: (from: number, to: number) => number): NameSpan[] {
  const spans: NameSpan[] = [];
  let from = -1;
  for (let i = 0; i < path.length; i++) {
    const nameClass = path[i]!;
    if (nameClass === OUTSIDE) continue;
    const { label, position } = partsOf(nameClass);
    if (position === 0 || position === 3) from = i;
    if (position < 2 || from < 0) continue;
    spans.push({
      from,
      to: i + 1,
      label: NAME_LABELS[label]!,
      confidence: confidence(from, i + 1),
    });
  }
  return spans;
}
