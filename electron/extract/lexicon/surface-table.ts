/** The keys of a word list with the lines that they come from: a hash table over the list's own text. */
import { type ListWalk, nextOf, readCode, type SurfaceField, walkOver } from './list-walk.ts';
import { indexKey } from './normalise.ts';
import { BUCKETS, bucketOfKey, bucketOfSurface, hashKey, hashSurface, hashUnit } from './surface-hash.ts';

/** One line that a key comes from. */
interface SurfaceRow<Use extends string> {
  readonly line: number;
  readonly uses: readonly Use[];
  readonly ambiguous: boolean;
}

export interface SurfaceTable<Use extends string> {
  /** How many lines there are. */
  readonly size: number;
  line(at: number): { readonly section: string; readonly fields: string[] };
  rows(key: string): readonly SurfaceRow<Use>[] | undefined;
  /** Each key once. */
  keys(): IterableIterator<string>;
}

const SMALL_S = 115;

/** Chains the rows of one bucket: `heads` gives its last row, `previous` the one before each; -1 for none. */
function chain({ text, occurrences }: ListWalk): { heads: Int32Array; previous: Int32Array } {
  const { count, cells } = occurrences;
  const heads = new Int32Array(BUCKETS).fill(-1);
  const previous = new Int32Array(count);
  for (let row = 0; row < count; row += 1) {
    const bucket = bucketOfSurface(text, cells[row * 4]!, cells[row * 4 + 1]!);
    previous[row] = heads[bucket]!;
    heads[bucket] = row;
  }
  return { heads, previous };
}

interface Rows {
  /** `hashKey` of the row's key. */
  hash(row: number): number;
  key(row: number): string;
  code(row: number): number;
}

function rowsOf({ text, occurrences }: ListWalk): Rows {
  const { cells } = occurrences;
  const addsS = (row: number): boolean => readCode(cells[row * 4 + 2]!).addsS;
  return {
    hash(row) {
      const known = cells[row * 4 + 3]!;
      if (known !== 0) return known;
      const one = hashSurface(text, cells[row * 4]!, cells[row * 4 + 1]!);
      cells[row * 4 + 3] = addsS(row) ? hashUnit(one, SMALL_S) : one;
      return cells[row * 4 + 3]!;
    },
    key(row) {
      const one = indexKey(text.slice(cells[row * 4], cells[row * 4 + 1]));
      return addsS(row) ? `${one}s` : one;
    },
    code: (row) => cells[row * 4 + 2]!,
  };
}

/** Gathers the occurrences of one key by line. Codes in their order are in that of the list and of the fields that are read. */
function toRows<Use extends string>(
  codes: readonly number[],
  fields: readonly SurfaceField<Use>[],
): SurfaceRow<Use>[] {
  const rows: { line: number; uses: Use[]; ambiguous: boolean }[] = [];
  for (const code of [...codes].sort((a, b) => a - b)) {
    const { line, field, plural, ambiguous } = readCode(code);
    const { use, pluralUse } = fields[field]!;
    const meant = plural ? (pluralUse ?? use) : use;
    const known = rows.find((row) => row.line === line);
    if (!known) rows.push({ line, uses: [meant], ambiguous });
    else if (!known.uses.includes(meant)) known.uses.push(meant);
  }
  return rows;
}

/** Makes every list a string of 16-bit units: code that meets strings of two widths is compiled twice, which costs more. */
const WIDE_COMMENT = '# …';

/** Reads a word list that is given in one or more blocks; at most 16 fields are read. */
export function createSurfaceTable<Use extends string>(
  blocks: readonly string[],
  fields: readonly SurfaceField<Use>[],
): SurfaceTable<Use> {
  const walk = walkOver([...blocks, WIDE_COMMENT].join('\n'), fields);
  const { text, lines, sections } = walk;
  const { heads, previous } = chain(walk);
  const all = rowsOf(walk);
  const sectionOf = (line: number): string =>
    sections.findLast((section) => section.line <= line)?.name ?? '';
  return {
    size: lines.length,
    line(at) {
      const start = lines[at] ?? 0;
      const fieldTexts = text.slice(start, nextOf(text, '\n', start)).split('|');
      return { section: sectionOf(at), fields: fieldTexts.map((field) => field.trim()) };
    },
    rows(key) {
      const hash = hashKey(key);
      const found: number[] = [];
      for (let row = heads[bucketOfKey(key)]!; row >= 0; row = previous[row]!)
        if (all.hash(row) === hash && all.key(row) === key) found.push(all.code(row));
      return found.length > 0 ? toRows(found, fields) : undefined;
    },
    *keys() {
      const seen = new Set<string>();
      for (let row = 0; row < previous.length; row += 1) seen.add(all.key(row));
      yield* seen;
    },
  };
}
