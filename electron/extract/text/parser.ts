/** Greedy arc-hybrid dependency parser: one classifier chooses the action, a second one the label of each arc. */
import { FeatureList, type Scorer } from './hashing.ts';
import { labelFeatures } from './label-features.ts';
import { actionFeatures, StateView } from './parser-features.ts';
import { type Action, LEFT, ParserState, RIGHT, SHIFT } from './parser-state.ts';
import type { TaggedWords } from './tagged-words.ts';

export interface ParserModels {
  readonly actions: Scorer;
  readonly labels: Scorer;
  /** Class of the label `root`. */
  readonly rootLabel: number;
}

export interface Tree {
  /** Index of each word's head, -1 for the root. */
  readonly heads: Int32Array;
  /** Label classes. */
  readonly labels: Int32Array;
}

interface Parser {
  /** A projective tree with exactly one root, for any input of at least one word. */
  parse(words: TaggedWords): Tree;
}

export function createParser(models: ParserModels): Parser {
  const features = new FeatureList();
  const scores = new Float64Array(3);
  const labelScores = new Float64Array(models.labels.classes);
  const labelOf = (view: StateView, action: Action): number => {
    const head = action === LEFT ? view.state.next : view.state.stacked(1);
    if (head === view.state.length) return models.rootLabel;
    labelFeatures(view, { head, child: view.state.stacked(0) }, features);
    models.labels.score(features, labelScores);
    return bestLabel(labelScores, models.rootLabel);
  };
  const nextAction = (view: StateView): Action => {
    const forced = forcedAction(view.state);
    if (forced !== -1) return forced;
    actionFeatures(view, features);
    models.actions.score(features, scores);
    return bestAction(view.state, scores);
  };
  return {
    parse(words) {
      const state = new ParserState(words.length);
      const view = new StateView(state, words);
      while (!state.done) {
        const action = nextAction(view);
        if (action === SHIFT) state.shift();
        else state.attach(action, labelOf(view, action));
      }
      return treeOf(state);
    },
  };
}

/** The only action that the configuration allows, or -1 when there is a choice. */
export function forcedAction(state: ParserState): Action | -1 {
  const [shift, left, right] = [state.allows(SHIFT), state.allows(LEFT), state.allows(RIGHT)];
  if (shift) return left || right ? -1 : SHIFT;
  if (left) return right ? -1 : LEFT;
  return RIGHT;
}

/** The allowed action with the highest score. */
export function bestAction(state: ParserState, scores: Float64Array): Action {
  let best: Action = state.allows(SHIFT) ? SHIFT : RIGHT;
  if (state.allows(LEFT) && (!state.allows(best) || scores[LEFT]! > scores[best]!)) best = LEFT;
  if (state.allows(RIGHT) && scores[RIGHT]! > scores[best]!) best = RIGHT;
  return best;
}

/** The best label of an arc between two words: never `root`. */
export function bestLabel(scores: Float64Array, rootLabel: number): number {
  let best = rootLabel === 0 ? 1 : 0;
  for (let label = 0; label < scores.length; label++) {
    if (label !== rootLabel && scores[label]! > scores[best]!) best = label;
  }
  return best;
}

function treeOf(state: ParserState): Tree {
  const heads = state.heads.slice(0, state.length);
  for (let i = 0; i < heads.length; i++) if (heads[i] === state.length) heads[i] = -1;
  return { heads, labels: state.labels.slice(0, state.length) };
}
