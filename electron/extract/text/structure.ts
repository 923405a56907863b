/** Tells what each block of an article is: title, heading, body, dateline, caption or boilerplate (SPEC.md TX-31 to TX-36). */
import type { TextRange } from '#shared/lib/text-range.ts';
import type { SentenceKind } from '#shared/model/vocabulary.ts';
import { splitBlocks } from './blocks.ts';
import { isBoilerplate, isSourceEntry, isSourceHeading } from './boilerplate.ts';
import { datelinePrefix, isDateline } from './dateline.ts';

export interface Block extends TextRange {
  readonly kind: SentenceKind;
}

/** A title given by the caller, when the text itself need not begin with it. */
export interface StructureOptions {
  readonly title?: string;
}

const ENDS_SENTENCE = /[.!?…;:,]["”’')\]]*$/;
const FULL_STOP = /[.…]["”’')\]]*$/;
const CAPTION =
  /^(?:\(?(?:file )?(?:image|photo|photograph|picture|caption|credit|illustration|graphic|map)s?(?: credits?| courtesy)?(?: by)?\s?[:/]|file photo\b|photo by\b|.{0,160}\((?:AP|AFP|Reuters|Getty)[^)]{0,40}photo[^)]{0,40}\)$)|[.!?]["”]? \(?(?:image|photo|picture|credit|photograph|file photo)s?:[^.]{2,80}\.?\)?$/i;
const MAX_TITLE = 250;
const MAX_HEADING = 100;

/** The article's blocks in order; every character but white space lies in exactly one of them. */
export function readStructure(text: string, options: StructureOptions = {}): Block[] {
  const ranges = splitBlocks(text);
  const lines = ranges.map((range) => text.slice(range.start, range.end));
  const titles = titleKeys(lines, options);
  const state = { inSources: false };
  return ranges.flatMap((range, index) => {
    const kind = kindOf({ lines, index, titles, state });
    return kind === 'body' ? withDateline(range, lines[index]!) : [{ ...range, kind }];
  });
}

/** A paragraph that opens with where it was written is two blocks. */
function withDateline(range: TextRange, line: string): readonly Block[] {
  const length = datelinePrefix(line);
  if (length === 0) return [{ ...range, kind: 'body' }];
  const start = range.start + length;
  const end = range.start + line.slice(0, length).trimEnd().length;
  return [
    { start: range.start, end, kind: 'dateline' },
    { start, end: range.end, kind: 'body' },
  ];
}

interface Situation {
  readonly lines: readonly string[];
  readonly index: number;
  readonly titles: ReadonlySet<string>;
  /** Becomes true after the heading of a list of sources. */
  readonly state: { inSources: boolean };
}

const keyOf = (line: string): string =>
  line
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** Both the caller's title and a first line that reads like one count (TX-31). */
function titleKeys(lines: readonly string[], options: StructureOptions): ReadonlySet<string> {
  const keys = new Set<string>();
  if (options.title !== undefined && keyOf(options.title) !== '') keys.add(keyOf(options.title));
  const first = lines.findIndex((line) => !isBoilerplate(line) && !isDateline(line));
  const line = lines[first];
  const mayOpen = options.title === undefined || keys.has(keyOf(line ?? ''));
  if (line !== undefined && mayOpen && first < lines.length - 1 && readsLikeTitle(line))
    keys.add(keyOf(line));
  keys.delete('');
  return keys;
}

const readsLikeTitle = (line: string): boolean =>
  line.length <= MAX_TITLE && !FULL_STOP.test(line) && !/[,;:]$/.test(line) && !/^\p{Ll}/u.test(line);

function kindOf(situation: Situation): SentenceKind {
  const { lines, index, titles, state } = situation;
  const line = lines[index]!;
  if (titles.has(keyOf(line)) && line.length <= MAX_TITLE) return 'title';
  if (isSourceHeading(line) && index > 0) state.inSources = true;
  if (isSourceHeading(line) && index > 0) return 'boilerplate';
  if (state.inSources && isSourceEntry(line)) return 'boilerplate';
  if (isBoilerplate(line)) return 'boilerplate';
  if (isDateline(line) && lines.length > 1) return 'dateline';
  if (line.length <= 400 && CAPTION.test(line)) return 'caption';
  return isHeading(situation) ? 'heading' : 'body';
}

/** A short line without a sentence's end, right above text; lines of a list or a table follow one another (TX-33). */
function isHeading({ lines, index }: Situation): boolean {
  const line = lines[index]!;
  if (line.length > MAX_HEADING || lines.length === 1) return false;
  if (/^={2,4}.+={2,4}$/.test(line)) return true;
  const below = lines[index + 1];
  if (!isRow(line) || below === undefined || line.split(/\s+/).length > 14) return false;
  if (isRow(below) && (isRow(lines[index - 1]) || isRow(lines[index + 2]))) return false;
  return isTitleCase(line) || (line.split(/\s+/).length <= 8 && below.length > MAX_HEADING);
}

/** What may be a heading, an entry of a list or a row of a table: a short line that does not end like a sentence. */
const isRow = (line: string | undefined): boolean =>
  line !== undefined &&
  line.length <= MAX_HEADING &&
  !ENDS_SENTENCE.test(line) &&
  /^[\p{Lu}\d"“‘']/u.test(line);

/** True when most words of four letters or more are capitalised. */
function isTitleCase(line: string): boolean {
  const long = line.match(/\p{L}{4,}/gu) ?? [];
  const capital = long.filter((word) => /^\p{Lu}/u.test(word));
  return long.length > 0 && capital.length >= long.length * 0.7;
}
