/**
 * The small language that time patterns are written in, and its matcher (SPEC TM-5).
 * `word|word` one of these words, `<atom>` one of the atoms, `?` behind either: may be missing, `=word|word` one of
 * these words must follow but is not taken,
 * `{ … }` twice: two expressions in one pattern that lend each other their missing fields ("between { 3 } and { 5 May }").
 */

import type { DayPart } from '../lexicon/time-clock.ts';
import { timeAtoms } from './atom-table.ts';
import type { Expression } from './expression.ts';
import type { Lexeme } from './lexeme.ts';
import type { Slots } from './slots.ts';

/** Turns what a pattern caught into an expression; `null` is no match, `refuse` a match that is no time ("three-quarters"). */
export type Build = (slots: Slots) => Expression | 'refuse' | null;

export interface Rule {
  /** SPEC id. */
  readonly id: string;
  readonly confidence: number;
  readonly build: Build;
  /** For words that name a part of the day by themselves ("tonight"). */
  readonly part?: DayPart;
  readonly patterns: readonly string[];
}

/** One expression of a match, lexemes `from` up to `to`. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly slots: Slots;
  /** `null` where the pattern refuses its words. */
  readonly expression: Expression | null;
}

interface PatternMatch {
  readonly end: number;
  readonly parts: readonly Part[];
  readonly rule: Rule;
}

interface Element {
  readonly optional: boolean;
  readonly words: ReadonlySet<string> | null;
  readonly atom: string | null;
  /** Looked at, not taken. */
  readonly ahead: boolean;
  /** `{` opens, `}` closes a part. */
  readonly brace: '{' | '}' | null;
}

interface Pattern {
  readonly rule: Rule;
  readonly elements: readonly Element[];
}

/** Where a match has got to; changed in place, for this is the hottest loop of the component. */
interface Cursor {
  readonly pieces: readonly Lexeme[];
  at: number;
  /** Caught since the last brace. */
  slots: Slots;
  /** Caught outside of braces, for all parts. */
  shared: Slots;
  parts: readonly Raw[];
  opened: number;
}

/** Finds the longest pattern at a place; the earlier rule wins a tie. */
export type Matcher = (pieces: readonly Lexeme[], at: number) => PatternMatch | null;

const parseElement = (source: string): Element => {
  const brace = source === '{' || source === '}' ? source : null;
  const optional = source.length > 1 && source.endsWith('?');
  const ahead = source.length > 1 && source.startsWith('=');
  const body = source.slice(ahead ? 1 : 0, optional ? -1 : undefined);
  const atom = body.startsWith('<') ? body.slice(1, -1) : null;
  if (atom !== null && !(atom in timeAtoms)) throw new Error(`unknown atom in time pattern: ${atom}`);
  return { optional, brace, atom, ahead, words: brace || atom ? null : new Set(body.split('|')) };
};

/** Compiles rules once; see {@link Matcher}. */
export function createMatcher(rules: readonly Rule[]): Matcher {
  const byWord = new Map<string, Pattern[]>();
  const byAtom = new Map<string, Pattern[]>();
  for (const rule of rules) {
    for (const source of rule.patterns) file({ rule, elements: source.split(' ').map(parseElement) });
  }
  function file(pattern: Pattern): void {
    for (const element of pattern.elements) {
      if (element.brace) continue;
      for (const word of element.words ?? []) push(byWord, word, pattern);
      if (element.atom) push(byAtom, element.atom, pattern);
      if (!element.optional) return;
    }
  }
  const atoms = [...byAtom].map(([name, patterns]) => ({
    start: timeAtoms[name]?.starts,
    read: timeAtoms[name]?.read,
    patterns,
  }));
  return (pieces, at) => {
    const piece = pieces[at];
    if (!piece) return null;
    let best = longest(byWord.get(piece.word), pieces, { at, best: null });
    for (const { start, read, patterns } of atoms) {
      if (start?.(piece) && read?.(pieces, at)) best = longest(patterns, pieces, { at, best });
    }
    return best;
  };
}

function push(map: Map<string, Pattern[]>, key: string, pattern: Pattern): void {
  const list = map.get(key);
  if (list) list.push(pattern);
  else map.set(key, [pattern]);
}

function longest(
  patterns: readonly Pattern[] | undefined,
  pieces: readonly Lexeme[],
  from: { readonly at: number; readonly best: PatternMatch | null },
): PatternMatch | null {
  let best = from.best;
  const { at } = from;
  for (const { elements, rule } of patterns ?? []) {
    const cursor: Cursor = { pieces, at, slots: NOTHING, shared: NOTHING, parts: [], opened: at };
    if (!follow(elements, 0, cursor) || cursor.at <= (best?.end ?? at)) continue;
    const parts = build(partsOf(cursor, at), rule);
    if (parts) best = { end: cursor.at, parts, rule };
  }
  return best;
}

const NOTHING: Slots = {};

type Raw = Pick<Part, 'from' | 'to' | 'slots'>;

function build(raw: readonly Raw[], rule: Rule): readonly Part[] | null {
  const parts: Part[] = [];
  for (const part of raw) {
    const expression = rule.build(part.slots);
    if (expression === null) return null;
    parts.push({ ...part, expression: expression === 'refuse' ? null : expression });
  }
  return parts;
}

/** Parts take what they lack from the words outside of them, then from the other part. */
function partsOf(cursor: Cursor, from: number): readonly Raw[] {
  if (cursor.parts.length === 0) return [{ from, to: cursor.at, slots: cursor.slots }];
  const lent = { ...cursor.shared, ...cursor.slots };
  const all: Slots = Object.assign({}, lent, ...cursor.parts.map(({ slots }) => slots));
  return cursor.parts.map((part) => ({ ...part, slots: { ...all, ...part.slots } }));
}

/** Depth-first over at most two choices an optional element; patterns are short, so this is bounded. */
function follow(elements: readonly Element[], index: number, cursor: Cursor): boolean {
  const element = elements[index];
  if (!element) return true;
  const saved = element.optional ? { ...cursor } : null;
  if (take(element, cursor) && follow(elements, index + 1, cursor)) return true;
  if (!saved) return false;
  Object.assign(cursor, saved);
  return follow(elements, index + 1, cursor);
}

function take(element: Element, cursor: Cursor): boolean {
  if (element.words) return takeWord(element.words, element.ahead, cursor);
  if (element.brace) return takeBrace(element.brace, cursor);
  const found = timeAtoms[element.atom ?? '']?.read(cursor.pieces, cursor.at);
  if (!found) return false;
  cursor.at += found.length;
  cursor.slots = { ...cursor.slots, ...found.slots };
  return true;
}

function takeWord(words: ReadonlySet<string>, ahead: boolean, cursor: Cursor): boolean {
  const piece = cursor.pieces[cursor.at];
  if (!piece || !words.has(piece.word)) return false;
  if (!ahead) cursor.at++;
  return true;
}

function takeBrace(brace: '{' | '}', cursor: Cursor): true {
  if (brace === '{') {
    cursor.opened = cursor.at;
    cursor.shared = { ...cursor.shared, ...cursor.slots };
  } else {
    cursor.parts = [...cursor.parts, { from: cursor.opened, to: cursor.at, slots: cursor.slots }];
  }
  cursor.slots = NOTHING;
  return true;
}
