/**
 * Trains the parser with a dynamic oracle and exploration (Goldberg and Nivre 2013): from every configuration, its own
 * mistakes included, it learns the actions that lose the fewest gold arcs.
 */
import { FeatureList } from '#extract/text/hashing.ts';
import { labelFeatures } from '#extract/text/label-features.ts';
import { bestAction, bestLabel, forcedAction } from '#extract/text/parser.ts';
import { actionFeatures, StateView } from '#extract/text/parser-features.ts';
import { type Action, LEFT, ParserState, RIGHT, SHIFT } from '#extract/text/parser-state.ts';
import type { TaggedWords } from '#extract/text/tagged-words.ts';
import { LogLinear } from './log-linear.ts';
import { type ArcGold, oracleCosts } from './oracle.ts';
import { createRandom, type Random, shuffledIndices } from './random.ts';

export interface ParsedSentence extends ArcGold {
  readonly words: TaggedWords;
  /** Gold label classes. */
  readonly labels: Int32Array;
}

export interface ParserTraining {
  readonly sentences: readonly ParsedSentence[];
  readonly labels: number;
  readonly rootLabel: number;
  readonly epochs: number;
  readonly seed: number;
  /** Share of steps on which training follows the model instead of the oracle, once the first pass is over. */
  readonly explore: number;
  /** Weights to keep for actions and for labels; the last passes are made with these alone. */
  readonly entries?: { readonly actions: number; readonly labels: number };
}

export interface TrainedParser {
  readonly actions: LogLinear;
  readonly labels: LogLinear;
}

export function trainParser(training: ParserTraining): TrainedParser {
  const random = createRandom(training.seed);
  const learner = new ParserLearner(training, random);
  for (const sentence of training.sentences) learner.countSentence(sentence);
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    const explore = epoch === 0 ? 0 : training.explore;
    if (training.entries !== undefined && epoch === training.epochs - LAST_PASSES)
      learner.prune(training.entries);
    for (const index of shuffledIndices(training.sentences.length, random)) {
      learner.learnSentence(training.sentences[index]!, { random, explore });
    }
  }
  return learner;
}

interface Exploration {
  readonly random: Random;
  readonly explore: number;
}

/** Passes after pruning. */
const LAST_PASSES = 2;
const ACTIONS = [SHIFT, LEFT, RIGHT] as const;

class ParserLearner implements TrainedParser {
  readonly actions: LogLinear;
  readonly labels: LogLinear;
  private readonly features = new FeatureList();
  private readonly scores = new Float64Array(3);
  private readonly marks = new Int8Array(3);
  private readonly labelScores: Float64Array;
  private readonly labelMarks: Int8Array;
  private readonly rootLabel: number;

  constructor(training: ParserTraining, random: Random) {
    const shared = { rate: 0.08, keep: 0.75, random };
    this.actions = new LogLinear({ ...shared, classes: 3, minCount: 3 });
    this.labels = new LogLinear({ ...shared, classes: training.labels, minCount: 3 });
    this.labelScores = new Float64Array(training.labels);
    this.labelMarks = new Int8Array(training.labels);
    this.rootLabel = training.rootLabel;
  }

  /** Follows the oracle once, to count the features that occur. */
  countSentence(sentence: ParsedSentence): void {
    const state = new ParserState(sentence.words.length);
    const view = new StateView(state, sentence.words);
    while (!state.done) {
      const costs = oracleCosts(state, sentence);
      actionFeatures(view, this.features);
      this.actions.count(this.features);
      const action = ACTIONS.reduce((best, next) => (costs[next]! < costs[best]! ? next : best));
      if (action === SHIFT) state.shift();
      else {
        const arc = this.arcOf(state, action);
        if (arc.head < state.length) {
          labelFeatures(view, arc, this.features);
          this.labels.count(this.features);
        }
        state.attach(action, sentence.labels[arc.child]!);
      }
    }
  }

  prune({ actions, labels }: { readonly actions: number; readonly labels: number }): void {
    this.actions.prune(actions);
    this.labels.prune(labels);
  }

  private arcOf(state: ParserState, action: Action) {
    return { head: action === LEFT ? state.next : state.stacked(1), child: state.stacked(0) };
  }

  learnSentence(sentence: ParsedSentence, exploration: Exploration): void {
    const state = new ParserState(sentence.words.length);
    const view = new StateView(state, sentence.words);
    while (!state.done) {
      const action = this.learnAction(view, sentence, exploration);
      if (action === SHIFT) state.shift();
      else state.attach(action, this.learnLabel(view, sentence, action));
    }
  }

  /** Learns at one configuration and answers the action to take. */
  private learnAction(view: StateView, sentence: ParsedSentence, { random, explore }: Exploration): Action {
    const { state } = view;
    const forced = forcedAction(state);
    if (forced !== -1) return forced;
    const costs = oracleCosts(state, sentence);
    const lowest = Math.min(...costs);
    for (const action of ACTIONS)
      this.marks[action] = !state.allows(action) ? -1 : costs[action] === lowest ? 1 : 0;
    actionFeatures(view, this.features);
    this.actions.thin(this.features);
    this.actions.score(this.features, this.scores);
    const guess = bestAction(state, this.scores);
    this.actions.learn(this.features, this.scores, this.marks);
    if (this.marks[guess] === 1 || random() < explore) return guess;
    return ACTIONS.reduce((best, next) => (costs[next]! < costs[best]! ? next : best));
  }

  /** Labels are learned on arcs that are right; others take the guess, as they will at run time. */
  private learnLabel(view: StateView, sentence: ParsedSentence, action: Action): number {
    const arc = this.arcOf(view.state, action);
    if (arc.head === view.state.length) return this.rootLabel;
    labelFeatures(view, arc, this.features);
    this.labels.thin(this.features);
    this.labels.score(this.features, this.labelScores);
    const guess = bestLabel(this.labelScores, this.rootLabel);
    const gold = sentence.labels[arc.child]!;
    if (sentence.heads[arc.child] !== arc.head) return guess;
    this.labelMarks[gold] = 1;
    this.labels.learn(this.features, this.labelScores, this.labelMarks);
    this.labelMarks[gold] = 0;
    return guess;
  }
}
