/** The parser's features, after Zhang and Nivre (2011), with look-ahead for prepositional phrases. */
import { addGuide } from './guide-features.ts';
import { type FeatureList, mix } from './hashing.ts';
import type { ParserState } from './parser-state.ts';
import type { TaggedWords } from './tagged-words.ts';

const NONE = 0x3c6ef372;

/** Reads words and tags of the positions a configuration names; -1 reads as nothing. */
export class StateView {
  readonly state: ParserState;
  readonly words: TaggedWords;

  private readonly ids: Int32Array;
  private readonly tags: Int32Array;
  private readonly clusters: Int32Array;
  private readonly fine: Int32Array;
  private readonly labels: Int32Array;

  constructor(state: ParserState, words: TaggedWords) {
    this.state = state;
    this.words = words;
    this.ids = words.ids;
    this.tags = words.tags;
    this.clusters = words.clusters;
    this.fine = words.fine;
    this.labels = state.labels;
  }

  w(index: number): number {
    return index < 0 ? NONE : this.ids[index]!;
  }
  p(index: number): number {
    return index < 0 ? NONE : this.tags[index]!;
  }
  c(index: number): number {
    return index < 0 ? NONE : this.clusters[index]!;
  }
  f(index: number): number {
    return index < 0 ? NONE : this.fine[index]!;
  }
  l(index: number): number {
    return index < 0 ? NONE : this.labels[index]!;
  }
  at(table: Int32Array, index: number): number {
    return index < 0 ? -1 : table[index]!;
  }
  /** Outermost child on the side where markers stand when it is an adposition or a particle: what marks the phrase. */
  marker(index: number): number {
    const child = this.at(this.words.reversed ? this.state.right1 : this.state.left1, index);
    return child >= 0 && this.words.markers[child] === 1 ? this.words.ids[child]! : NONE;
  }
  buffer(offset: number): number {
    const index = this.state.next + offset;
    return index <= this.state.length ? index : -1;
  }
  distance(from: number, to: number): number {
    if (from < 0 || to < 0) return NONE;
    const gap = to - from;
    return gap < 5 ? gap : gap < 8 ? 5 : gap < 14 ? 6 : 7;
  }
}

interface Positions {
  readonly s0: number;
  readonly s1: number;
  readonly s2: number;
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
}

/** Refills `features` for the configuration; the adviser, which reads backwards, makes do with the cheaper ones. */
export function actionFeatures(view: StateView, features: FeatureList): void {
  const { state } = view;
  const at: Positions = {
    s0: state.stacked(0),
    s1: state.stacked(1),
    s2: state.stacked(2),
    b0: view.buffer(0),
    b1: view.buffer(1),
    b2: view.buffer(2),
  };
  features.clear();
  addSingles(view, at, features);
  addPairs(view, at, features);
  addTriples(view, at, features);
  addChildren(view, at, features);
  addShape(view, at, features);
  if (view.words.reversed) return;
  addTriplesOfWords(view, at, features);
  addPhrase(view, at, features);
  addGuide(view, features);
}

function addSingles(view: StateView, at: Positions, features: FeatureList): void {
  const places = [at.s0, at.s1, at.b0, at.b1, at.s2, at.b2];
  features.add(1, 0);
  for (let i = 0; i < 6; i++) {
    const place = places[i]!;
    const base = 2 + i * 4;
    features.add(base, view.w(place));
    features.add(base + 1, view.p(place));
    if (i > 3) continue;
    features.add2(base + 2, view.w(place), view.p(place));
    features.add2(base + 3, view.c(place), view.p(place));
    features.add(62 + i, view.f(place));
  }
}

function addPairs(view: StateView, { s0, s1, s2, b0, b1 }: Positions, features: FeatureList): void {
  const pairs = [s0, b0, s1, s0, s1, b0, b0, b1, s2, s0];
  for (let i = 0; i < 5; i++) {
    const [a, b] = [pairs[i * 2]!, pairs[i * 2 + 1]!];
    const base = 30 + i * 8;
    features.add2(base, view.p(a), view.p(b));
    features.add2(base + 1, view.w(a), view.p(b));
    features.add2(base + 2, view.p(a), view.w(b));
    if (i === 4 || (i > 1 && view.words.reversed)) continue;
    features.add2(base + 3, view.w(a), view.w(b));
    features.add2(base + 4, view.c(a), view.c(b));
    features.add2(190 + i, view.f(a), view.f(b));
    if (i > 1) continue;
    features.add2(base + 5, mix(mix(view.w(a), view.p(a)), view.w(b)), view.p(b));
    features.add2(base + 6, mix(view.p(a), view.p(b)), view.distance(a, b));
    features.add2(base + 7, mix(view.c(a), view.c(b)), view.distance(a, b));
  }
}

function addTriples(view: StateView, { s0, s1, s2, b0, b1, b2 }: Positions, features: FeatureList): void {
  const [p0, p1, q0, q1] = [view.p(s0), view.p(s1), view.p(b0), view.p(b1)];
  features.add2(75, mix(p0, q0), q1);
  features.add2(76, mix(p1, p0), q0);
  features.add2(77, mix(view.p(s2), p1), p0);
  features.add2(78, mix(q0, q1), view.p(b2));
  features.add2(82, mix(mix(p1, p0), q0), q1);
  features.add2(83, mix(mix(view.p(s2), p1), p0), q0);
  features.add2(84, mix(mix(p0, q0), q1), view.p(b2));
  features.add2(88, mix(view.c(s1), view.c(s0)), view.c(b0));
}

function addTriplesOfWords(view: StateView, { s0, s1, b0, b1 }: Positions, features: FeatureList): void {
  const [p0, p1, q0, q1] = [view.p(s0), view.p(s1), view.p(b0), view.p(b1)];
  features.add2(79, mix(view.w(s0), p1), q0);
  features.add2(80, mix(p0, view.w(s1)), q0);
  features.add2(81, mix(p0, p1), view.w(b0));
  features.add2(85, mix(view.w(s1), view.w(s0)), view.w(b0));
  features.add2(86, mix(view.w(s1), p0), view.w(b0));
  features.add2(87, mix(p1, view.w(s0)), view.w(b0));
  features.add2(89, mix(mix(p1, p0), view.w(b0)), q1);
  features.add2(90, mix(mix(view.w(s1), p0), q0), q1);
}

function addChildren(view: StateView, { s0, s1, b0 }: Positions, features: FeatureList): void {
  const { state } = view;
  const [p0, p1, q0] = [view.p(s0), view.p(s1), view.p(b0)];
  const kin = [
    view.at(state.left1, s0),
    view.at(state.right1, s0),
    view.at(state.left1, s1),
    view.at(state.right1, s1),
    view.at(state.left1, b0),
    view.at(state.left2, s0),
    view.at(state.right2, s0),
    view.at(state.right2, s1),
  ];
  const count = view.words.reversed ? 5 : kin.length;
  for (let i = 0; i < count; i++) {
    const child = kin[i]!;
    const base = 100 + i * 6;
    features.add2(base, view.l(child), view.p(child));
    features.add2(base + 1, mix(p0, q0), mix(view.p(child), view.l(child)));
    features.add2(base + 2, mix(p1, p0), mix(view.p(child), view.l(child)));
    if (i > 4) continue;
    features.add(base + 3, view.w(child));
    features.add2(base + 4, view.w(i < 2 ? s0 : i < 4 ? s1 : b0), view.l(child));
    features.add2(base + 5, view.w(child), mix(p0, q0));
  }
}

function addShape(view: StateView, { s0, s1, b0 }: Positions, features: FeatureList): void {
  const { state, words } = view;
  const [p0, p1, q0] = [view.p(s0), view.p(s1), view.p(b0)];
  const counts = (index: number): number =>
    index < 0 ? 99 : Math.min(state.leftCount[index]!, 4) * 8 + Math.min(state.rightCount[index]!, 5);
  features.add2(150, p0, counts(s0));
  features.add2(151, view.w(s0), counts(s0));
  features.add2(152, p1, counts(s1));
  features.add2(153, view.w(s1), counts(s1));
  features.add2(154, q0, counts(b0));
  features.add2(155, mix(p1, p0), words.between(s1, s0));
  features.add2(156, mix(p0, q0), words.between(s0, b0));
  features.add2(157, mix(p0, q0), words.between(b0, state.length));
  features.add2(158, mix(p1, p0), mix(view.distance(s1, s0), words.between(s1, s0)));
  features.add2(159, mix(p0, q0), Math.min(state.depth, 4));
  features.add2(160, view.distance(s0, b0), view.w(s0));
  features.add2(161, view.distance(s1, s0), view.w(s1));
}

/** Prepositional phrases and coordination: who could take the phrase that begins at the buffer. */
function addPhrase(view: StateView, { s0, s1, s2, b0 }: Positions, features: FeatureList): void {
  const { words } = view;
  const noun = b0 < 0 ? -1 : words.nextNominal[b0]!;
  const [wn, cn, pn] = [view.w(noun), view.c(noun), view.p(noun)];
  const [w0, w1, wb] = [view.w(s0), view.w(s1), view.w(b0)];
  features.add2(170, mix(w0, wb), wn);
  features.add2(171, mix(w1, wb), wn);
  features.add2(172, mix(view.c(s0), wb), cn);
  features.add2(173, mix(view.c(s1), wb), cn);
  features.add2(174, mix(mix(view.p(s1), view.p(s0)), wb), pn);
  features.add2(175, mix(mix(view.c(s1), view.c(s0)), wb), cn);
  const marker = view.marker(s0);
  features.add2(176, marker, w1);
  features.add2(177, mix(marker, w1), w0);
  features.add2(178, mix(marker, view.p(s1)), view.p(s2));
  features.add2(179, mix(marker, view.c(s1)), view.c(s0));
  features.add2(180, mix(marker, view.w(s2)), view.p(s1));
  features.add2(181, mix(view.marker(s1), marker), view.p(b0));
}
