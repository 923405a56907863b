/** Features of one arc for the choice of its label. */
import { addGuideLabel } from './guide-features.ts';
import { type FeatureList, mix } from './hashing.ts';
import type { StateView } from './parser-features.ts';

export interface Arc {
  readonly head: number;
  readonly child: number;
}

/** Refills `features`; the child's own children are known, the head's only in part. */
export function labelFeatures(view: StateView, arc: Arc, features: FeatureList): void {
  features.clear();
  addEnds(view, arc, features);
  addSurroundings(view, arc, features);
  addKin(view, arc, features);
  addGuideLabel(view, arc, features);
}

function addEnds(view: StateView, { head, child }: Arc, features: FeatureList): void {
  const side = child < head ? 1 : 2;
  const [wh, ph, ch] = [view.w(head), view.p(head), view.c(head)];
  const [wc, pc, cc] = [view.w(child), view.p(child), view.c(child)];
  const gap = child < head ? view.distance(child, head) : view.distance(head, child);
  features.add(1, side);
  features.add2(2, side, pc);
  features.add2(3, side, ph);
  features.add2(4, side, wc);
  features.add2(5, side, wh);
  features.add2(6, mix(side, pc), ph);
  features.add2(7, mix(side, wc), ph);
  features.add2(8, mix(side, pc), wh);
  features.add2(9, mix(side, wc), wh);
  features.add2(10, mix(side, cc), ch);
  features.add2(11, mix(side, mix(pc, ph)), gap);
  features.add2(12, mix(side, cc), wh);
  features.add2(13, mix(side, wc), ch);
  features.add2(14, mix(side, mix(wc, pc)), ph);
  features.add2(15, side, view.f(child));
  features.add2(17, mix(side, view.f(child)), ph);
  features.add2(18, mix(side, view.f(child)), view.f(head));
  const sense = view.words.infos[child]?.sense ?? 0;
  features.add2(16, mix(side, sense), ph);
}

function addSurroundings(view: StateView, { head, child }: Arc, features: FeatureList): void {
  const { words, state } = view;
  const side = child < head ? 1 : 2;
  const [pc, ph] = [view.p(child), view.p(head)];
  const after = (index: number): number => (index + 1 < state.length ? index + 1 : -1);
  features.add2(20, mix(side, pc), view.w(child - 1));
  features.add2(21, mix(side, pc), view.w(after(child)));
  features.add2(22, mix(side, mix(pc, ph)), view.p(child - 1));
  features.add2(23, mix(side, mix(pc, ph)), view.p(after(child)));
  features.add2(24, mix(side, mix(pc, ph)), view.p(head - 1));
  features.add2(25, mix(side, mix(pc, ph)), view.p(after(head)));
  const between = child < head ? words.between(child, head) : words.between(head, child);
  features.add2(26, mix(side, mix(pc, ph)), between);
  features.add2(27, mix(side, view.w(child)), between);
  features.add2(28, mix(mix(pc, ph), view.p(child - 1)), view.p(after(child)));
  features.add2(29, mix(side, pc), child === 0 ? 1 : 0);
}

function addKin(view: StateView, { head, child }: Arc, features: FeatureList): void {
  const { state } = view;
  const side = child < head ? 1 : 2;
  const [pc, ph, wh] = [view.p(child), view.p(head), view.w(head)];
  const [left, right] = [view.at(state.left1, child), view.at(state.right1, child)];
  const left2 = view.at(state.left2, child);
  const marker = view.marker(child);
  features.add2(40, mix(side, marker), mix(pc, ph));
  features.add2(41, mix(side, marker), wh);
  features.add2(42, mix(side, marker), view.w(child));
  features.add2(43, mix(mix(marker, wh), view.w(child)), side);
  features.add2(44, mix(side, mix(pc, ph)), mix(view.l(left), view.w(left)));
  features.add2(45, mix(side, mix(pc, ph)), view.l(left));
  features.add2(46, mix(side, mix(pc, ph)), view.l(right));
  features.add2(47, mix(side, mix(pc, ph)), view.l(left2));
  features.add2(48, mix(side, mix(pc, ph)), mix(view.l(left), view.l(left2)));
  features.add2(49, mix(side, marker), mix(view.c(head), view.c(child)));
  addHeadKin(view, { head, child }, features);
  features.add2(
    56,
    mix(side, mix(pc, ph)),
    Math.min(state.leftCount[child]!, 4) * 8 + Math.min(state.rightCount[child]!, 4),
  );
  features.add2(57, mix(side, mix(pc, wh)), Math.min(state.leftCount[child]!, 2));
}

/** What the head has already got on each side tells subject from object, and a second object from the first. */
function addHeadKin(view: StateView, { head, child }: Arc, features: FeatureList): void {
  const { state } = view;
  const side = child < head ? 1 : 2;
  const near = mix(view.p(child), view.p(head));
  const [left, right] = [view.at(state.left1, head), view.at(state.right1, head)];
  features.add2(50, mix(side, near), view.l(left));
  features.add2(51, mix(side, near), view.l(right));
  features.add2(52, mix(side, near), mix(view.l(left), view.l(view.at(state.left2, head))));
  features.add2(53, mix(side, near), mix(view.l(right), view.l(view.at(state.right2, head))));
  features.add2(54, mix(side, view.w(head)), view.l(right));
  features.add2(55, mix(side, view.w(head)), view.l(left));
}
