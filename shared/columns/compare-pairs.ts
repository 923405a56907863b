/** What differs between two views of a case, by each two actors: all lines between them as one row. */
import type { Makeup } from '../derive/change-words.ts';
import { withoutCopula } from '../derive/predicate-words.ts';
import { statusWord, typeWord } from '../derive/words.ts';
import { PloverType } from '../model/plover.ts';
import { RelationStatus } from '../model/vocabulary.ts';
import type { CaseColumns } from './case-columns.ts';
import { change, joint, type Sides } from './change.ts';
import { type Comparison, sidesOfTie, whereIs } from './compare.ts';
import { growing } from './lists.ts';

/** By pair, in the order of the lines; the lines of pair `n` from `starts[n]` up to `starts[n + 1]`. */
export interface ComparedPairs {
  readonly starts: Int32Array;
  /** See `change`: of all lines together. */
  readonly changes: Uint8Array;
  /** Events, and relations that no event says too, in the first and in the second side. */
  readonly before: Int32Array;
  readonly after: Int32Array;
}

export function comparePairs({ before: { source } }: Sides, { ties, had, has }: Comparison): ComparedPairs {
  const { a, b } = source.ties;
  const starts = startsOfPairs(a, b);
  const count = starts.length - 1;
  const [before, after] = [new Int32Array(count), new Int32Array(count)];
  const changes = new Uint8Array(count);
  for (let pair = 0; pair < count; pair += 1) {
    let all = 0;
    for (let tie = starts[pair]!; tie < starts[pair + 1]!; tie += 1) {
      all = joint.of(all, ties[tie]!);
      before[pair]! += had[tie]!;
      after[pair]! += has[tie]!;
    }
    changes[pair] = joint.change(all);
  }
  return { starts, changes, before, after };
}

/** Lines come by their two actors; the last one is where they end. */
function startsOfPairs(a: Int32Array, b: Int32Array): Int32Array {
  const starts = growing();
  for (let tie = 0; tie < a.length; tie += 1)
    if (tie === 0 || a[tie] !== a[tie - 1] || b[tie] !== b[tie - 1]) starts.push(tie);
  starts.push(a.length);
  return starts.done();
}

/** What a pair has in each side, in words, the most frequent ones first. */
export interface PairMakeup {
  readonly before: Makeup;
  readonly after: Makeup;
}

interface Pair {
  readonly sides: Sides;
  readonly comparison: Comparison;
  readonly pairs: ComparedPairs;
}

/** Items of a pair that a side has: places of events, and `~place` of relations. */
export function itemsOfPair(
  { sides, comparison, pairs }: Pair,
  pair: number,
  side: number,
): readonly number[] {
  const { ties } = sides.before.source;
  const found: number[] = [];
  for (let tie = pairs.starts[pair]!; tie < pairs.starts[pair + 1]!; tie += 1) {
    const shown = sidesOfTie(comparison.items, ties, tie) & side;
    for (let at = ties.starts[tie]!; at < ties.starts[tie + 1]!; at += 1)
      if (whereIs(comparison.items, ties.items[at]!, shown) !== 0) found.push(ties.items[at]!);
  }
  return found;
}

export function makeupOfPair(compared: Pair, pair: number): PairMakeup {
  const { columns } = compared.sides.before.source;
  const wordsIn = (side: number): Makeup => {
    const items = itemsOfPair(compared, pair, side);
    return {
      kinds: byCount(items.map((item) => kindWord(columns, item))),
      statuses: byCount(items.map((item) => statusWordOf(columns, item))),
    };
  };
  return { before: wordsIn(change.removed), after: wordsIn(change.added) };
}

function byCount(words: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}

const kindWord = ({ events, relations, predicates }: CaseColumns, item: number): string =>
  item >= 0
    ? typeWord(PloverType.options[events.types[item]!]!).toLowerCase()
    : withoutCopula(predicates[relations.predicate[~item]!]!);

const statusWordOf = ({ events, relations }: CaseColumns, item: number): string =>
  statusWord(
    RelationStatus.options[item >= 0 ? events.statuses[item]! : relations.statuses[~item]!]!,
  ).toLowerCase();
