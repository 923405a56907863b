/** The lines of the case that have a part in a folded graph, and which of its lines stands for each; found once for a folding. */
import { bundleOf, endsOf, INSIDE, ITSELF } from './bundle-numbers.ts';
import type { Folding } from './folding.ts';
import { endsIn } from './folding-ends.ts';
import { NOBODY } from './no-place.ts';
import type { TieSource } from './tie-items.ts';

export interface DrawnLines {
  /** Places of lines of the case. */
  readonly ties: Int32Array;
  /** Beside each the index of the bundle that stands for it; NOBODY where it stands for itself. */
  readonly bundles: Int32Array;
  /** By index of bundle, its number. */
  readonly numbers: readonly number[];
}

const known = new WeakMap<Folding, DrawnLines>();

export function drawnLines(source: TieSource, folding: Folding): DrawnLines {
  const lines = known.get(folding) ?? find(source, folding);
  known.set(folding, lines);
  return lines;
}

function find(source: TieSource, folding: Folding): DrawnLines {
  const indexOf = folding.lines
    ? indexByEnds(source, folding, [...folding.lines])
    : indexByNumber(source, folding);
  const count = source.ties.a.length;
  const [ties, bundles] = [new Int32Array(count), new Int32Array(count)];
  const numbers: number[] = folding.lines ? [...folding.lines] : [];
  let drawn = 0;
  for (let tie = 0; tie < count; tie += 1) {
    const index = indexOf(tie, numbers);
    if (index === INSIDE) continue;
    ties[drawn] = tie;
    bundles[drawn] = index;
    drawn += 1;
  }
  return { ties: ties.slice(0, drawn), bundles: bundles.slice(0, drawn), numbers };
}

/** The index of a line's bundle, NOBODY for itself, INSIDE where it is not drawn; `numbers` are added to. */
type IndexOf = (tie: number, numbers: number[]) => number;

function indexByNumber(source: TieSource, folding: Folding): IndexOf {
  const indexes = new Map<number, number>([[ITSELF, NOBODY]]);
  return (tie, numbers) => {
    const number = bundleOf(source, folding, tie);
    if (number === INSIDE) return INSIDE;
    const index = indexes.get(number) ?? numbers.push(number) - 1;
    indexes.set(number, index);
    return index;
  };
}

/** Where it is known which lines are drawn, by a square of the ends: a million lines are looked up, and few are drawn. */
function indexByEnds({ ties: { a, b } }: TieSource, folding: Folding, numbers: readonly number[]): IndexOf {
  const { ends, places } = endsIn(folding);
  const size = places.length;
  const rows = new Map<number, Int32Array>();
  const put = (first: number, second: number, index: number) => {
    const row = rows.get(first) ?? new Int32Array(size).fill(INSIDE);
    rows.set(first, row);
    row[second] = index;
  };
  numbers.forEach((number, index) => {
    const [first, second] = endsOf(folding, number).map((end) =>
      end < folding.groups.length ? end : ends[end - folding.groups.length]!,
    );
    put(first!, second!, index);
    put(second!, first!, index);
  });
  const byEnd = Array.from({ length: size }, (_, end) => rows.get(end));
  return (tie) => byEnd[ends[a[tie]!]!]?.[ends[b[tie]!]!] ?? INSIDE;
}
