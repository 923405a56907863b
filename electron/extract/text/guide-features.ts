/** Features that compare a configuration, or an arc, with another parser's tree. */
import { type FeatureList, mix } from './hashing.ts';
import type { Arc } from './label-features.ts';
import type { StateView } from './parser-features.ts';
import type { Guide } from './tagged-words.ts';

/** Where the advised head of a word lies, seen from the configuration. */
function placeOf(view: StateView, guide: Guide, word: number): number {
  if (word < 0) return 7;
  const { state } = view;
  const head = guide.heads[word]!;
  if (head === -1) return 6;
  if (head === state.next) return 0;
  if (head > state.next) return 1;
  if (head === state.stacked(0)) return 2;
  if (head === state.stacked(1)) return 3;
  return state.heads[head] === -1 ? 4 : 5;
}

/** Are advised children of `word` still to come in the buffer, or, for the buffer's first word, still on the stack? */
function pendingOf({ state }: StateView, guide: Guide, word: number): number {
  if (word < 0) return 0;
  const ahead = guide.lastChild[word]! >= state.next && guide.lastChild[word] !== word ? 1 : 0;
  const first = guide.firstChild[word]!;
  const behind = word === state.next && first >= 0 && first < state.next && state.heads[first] === -1 ? 2 : 0;
  return ahead + behind;
}

export function addGuide(view: StateView, features: FeatureList): void {
  const { guide } = view.words;
  if (!guide) return;
  const { state } = view;
  const [s0, s1, b0] = [state.stacked(0), state.stacked(1), view.buffer(0)];
  const [p0, p1, q0] = [view.p(s0), view.p(s1), view.p(b0)];
  const [g0, g1, gb] = [placeOf(view, guide, s0), placeOf(view, guide, s1), placeOf(view, guide, b0)];
  const pending = pendingOf(view, guide, s0) * 4 + pendingOf(view, guide, b0);
  const all = mix(g0 * 64 + g1 * 8 + gb, pending);
  const label0 = s0 < 0 ? -1 : guide.labels[s0]!;
  const labelB = b0 < 0 ? -1 : guide.labels[b0]!;
  features.add(200, all);
  features.add2(201, all, p0);
  features.add2(202, all, q0);
  features.add2(203, all, mix(p0, q0));
  features.add2(204, all, mix(p1, p0));
  features.add2(205, all, mix(label0, labelB));
  features.add2(206, mix(all, label0), mix(p0, p1));
  features.add2(207, g0 * 16 + pending, view.w(s0));
  features.add2(208, mix(g0 * 16 + pending, gb), view.w(b0));
  features.add2(209, all, Math.min(state.depth, 4));
  features.add2(210, mix(all, p0), mix(view.distance(s1, s0), view.distance(s0, b0)));
}

export function addGuideLabel(view: StateView, { head, child }: Arc, features: FeatureList): void {
  const { guide } = view.words;
  if (!guide) return;
  const label = guide.labels[child]! * 2 + (guide.heads[child] === head ? 1 : 0);
  features.add(60, label);
  features.add2(61, label, view.p(child));
  features.add2(62, label, view.p(head));
  features.add2(63, label, mix(view.p(child), view.p(head)));
  features.add2(64, label, view.w(child));
  features.add2(65, label, view.w(head));
}
