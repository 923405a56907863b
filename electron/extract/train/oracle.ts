/** Dynamic oracle of the arc-hybrid system: how many gold arcs each action would make unreachable. */
import { LEFT, type ParserState, RIGHT, SHIFT } from '#extract/text/parser-state.ts';

export interface ArcGold {
  /** Gold heads; the sentence's length stands for the root. */
  readonly heads: Int32Array;
}

const FORBIDDEN = 1e6;

/** Costs by action; an action that is not allowed costs a million. Goldberg and Nivre (2013), section 5. */
export function oracleCosts(state: ParserState, gold: ArcGold): Int32Array {
  const costs = new Int32Array(3).fill(FORBIDDEN);
  if (state.allows(SHIFT)) costs[SHIFT] = shiftCost(state, gold);
  if (!state.allows(LEFT) && !state.allows(RIGHT)) return costs;
  const top = state.stacked(0);
  const inBuffer = childrenInBuffer(state, gold, top);
  const head = gold.heads[top]!;
  const headAhead = head >= state.next ? 1 : 0;
  if (state.allows(LEFT)) {
    const lost = head === state.next ? 0 : headAhead || head === state.stacked(1) ? 1 : 0;
    costs[LEFT] = inBuffer + lost;
  }
  if (state.allows(RIGHT)) costs[RIGHT] = inBuffer + headAhead;
  return costs;
}

function childrenInBuffer(state: ParserState, gold: ArcGold, head: number): number {
  let count = 0;
  for (let child = state.next; child < state.length; child++) if (gold.heads[child] === head) count++;
  return count;
}

/** The next word loses a head below the top of the stack, and its children on the stack. */
function shiftCost(state: ParserState, gold: ArcGold): number {
  const word = state.next;
  let cost = 0;
  for (let depth = 0; depth < state.depth; depth++) {
    const item = state.stacked(depth);
    if (gold.heads[item] === word) cost++;
    if (depth > 0 && gold.heads[word] === item) cost++;
  }
  return cost;
}
