/** Walks over a word list and notes where its surfaces stand. */

/** A field whose items are surfaces. */
export interface SurfaceField<Use extends string> {
  /** Position of the field in the line, from 0. */
  readonly at: number;
  readonly use: Use;
  /** Set for a field of peoples: `Dane+` is Dane and Danes, `Turkmen/Turkmens` both, `/British` a plural alone. */
  readonly pluralUse?: Use;
}

const SPACE = 32;
const PLUS = 43;
const HYPHEN = 45;
const SLASH = 47;
const QUESTION_MARK = 63;

// An occurrence of a surface as one number: the line, the place among the fields that are read, and three signs.
const LINE_SHIFT = 7;
const FIELD_SHIFT = 3;
const ADDED_S = 4;
const PLURAL = 2;
const AMBIGUOUS = 1;

/** What the code of an occurrence says. */
export interface Occurrence {
  readonly line: number;
  /** Place among the fields that are read. */
  readonly field: number;
  readonly plural: boolean;
  readonly ambiguous: boolean;
  /** The surface is the one that stands in the text with an s. */
  readonly addsS: boolean;
}

/** Reads a code of `ListWalk`. */
export const readCode = (code: number): Occurrence => ({
  line: code >> LINE_SHIFT,
  field: (code >> FIELD_SHIFT) & 15,
  plural: (code & PLURAL) !== 0,
  ambiguous: (code & AMBIGUOUS) !== 0,
  addsS: (code & ADDED_S) !== 0,
});

/** Rows of four numbers: where the surface starts and ends in the text, its code, and a place for the hash of its key. */
interface Occurrences {
  count: number;
  cells: Int32Array;
}

/** What the walk over a list gathers. */
export interface ListWalk {
  readonly text: string;
  /** For each position in a line its place among the fields that are read, or -1. */
  readonly order: readonly number[];
  readonly peoples: readonly boolean[];
  readonly occurrences: Occurrences;
  readonly lines: number[];
  readonly sections: { readonly line: number; readonly name: string }[];
  /** Where the next semicolon is. */
  semicolon: number;
  /** The place of the present field among the fields that are read. */
  field: number;
}

/** Adds a row for `text.slice(start, end)`, with the signs of its code beside line and field. */
function push(
  { occurrences: all, lines, field }: ListWalk,
  [start, end]: readonly [number, number],
  signs: number,
): void {
  const at = all.count * 4;
  if (at === all.cells.length) {
    const larger = new Int32Array(at * 2);
    larger.set(all.cells);
    all.cells = larger;
  }
  all.cells[at] = start;
  all.cells[at + 1] = end;
  all.cells[at + 2] = ((lines.length - 1) << LINE_SHIFT) | (field << FIELD_SHIFT) | signs;
  all.count += 1;
}

function pushPeople(walk: ListWalk, [start, end]: readonly [number, number], signs: number): void {
  const { text } = walk;
  if (text.charCodeAt(end - 1) === PLUS) {
    push(walk, [start, end - 1], signs);
    push(walk, [start, end - 1], signs | PLURAL | ADDED_S);
    return;
  }
  let slash = start;
  while (slash < end && text.charCodeAt(slash) !== SLASH) slash += 1;
  if (slash > start) push(walk, [start, slash], signs);
  if (slash + 1 < end) push(walk, [slash + 1, end], signs | PLURAL);
}

/** Adds what stands between two separators, unless it is empty or a dash. */
function addItem(walk: ListWalk, from: number, to: number): void {
  const { text } = walk;
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) === SPACE) start += 1;
  while (end > start && text.charCodeAt(end - 1) === SPACE) end -= 1;
  if (start === end || (end - start === 1 && text.charCodeAt(start) === HYPHEN)) return;
  const ambiguous = text.charCodeAt(end - 1) === QUESTION_MARK;
  if (ambiguous) end -= 1;
  const add = walk.peoples[walk.field] ? pushPeople : push;
  add(walk, [start, end], ambiguous ? AMBIGUOUS : 0);
}

/** Where `sign` is next found in `text`, or the end of the text. */
export const nextOf = (text: string, sign: string, from: number): number => {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at;
};

/** The next semicolon is remembered: a list that has few is not searched to its end for each field. */
function addField(walk: ListWalk, start: number, end: number): void {
  for (let from = start; from < end; ) {
    if (walk.semicolon < from) walk.semicolon = nextOf(walk.text, ';', from);
    const to = Math.min(walk.semicolon, end);
    addItem(walk, from, to);
    from = to + 1;
  }
}

function addLine(walk: ListWalk, start: number, end: number): void {
  let from = start;
  for (const field of walk.order) {
    const to = Math.min(nextOf(walk.text, '|', from), end);
    walk.field = field;
    if (field >= 0) addField(walk, from, to);
    from = to + 1;
    if (from > end) return;
  }
}

/** Blank lines and lines that begin with `#` are comments, `= word` begins a section. */
function addText(walk: ListWalk): void {
  const { text, lines, sections } = walk;
  for (let start = 0; start < text.length; ) {
    const end = nextOf(text, '\n', start);
    const sign = text[start];
    if (sign === '=') sections.push({ line: lines.length, name: text.slice(start + 1, end).trim() });
    else if (end > start && sign !== '#') {
      lines.push(start);
      addLine(walk, start, end);
    }
    start = end + 1;
  }
}

/** Reads the lines of `text`: at most 16 fields, of which each item becomes an occurrence or, in a field of peoples, two. */
export function walkOver(text: string, fields: readonly SurfaceField<string>[]): ListWalk {
  const width = Math.max(...fields.map(({ at }) => at)) + 1;
  const walk: ListWalk = {
    text,
    order: Array.from({ length: width }, (_, at) => fields.findIndex((field) => field.at === at)),
    peoples: fields.map(({ pluralUse }) => pluralUse !== undefined),
    occurrences: { count: 0, cells: new Int32Array(4096) },
    lines: [],
    sections: [],
    semicolon: -1,
    field: 0,
  };
  addText(walk);
  return walk;
}
