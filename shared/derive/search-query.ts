/**
 * What somebody types into the search, taken apart: words (as beginnings), "exact words", OR, NOT or -, NEAR(a b, 5), and
 * actor:, event: or text: before what is looked for in one kind only. Any text is a query.
 */
import { wordsIn } from '../lib/folded.ts';

export type SearchField = 'actor' | 'event' | 'text';

export interface SearchWord {
  /** Letters and digits only. */
  readonly text: string;
  /** Whether longer words that begin with it will do. */
  readonly isPrefix: boolean;
}

/** Words that follow each other, or that stand near each other. */
export interface SearchTerm {
  /** Null for all kinds. */
  readonly field: SearchField | null;
  readonly words: readonly SearchWord[];
  /** So many words at most between the first and the last; null for words that follow each other. */
  readonly near: number | null;
}

export interface SearchQuery {
  /** Of each group one term is enough; all groups are needed. */
  readonly groups: readonly (readonly SearchTerm[])[];
  readonly excluded: readonly SearchTerm[];
  /** Why operators were not understood as they stand, to be put into words; null for nothing. */
  readonly problem: 'only-excluded' | 'near' | null;
}

/** More than anybody types; a longer phrase is looked for by its beginning. */
const MAX_WORDS = 12;
const NEAR_WORDS = 10;
/** Quotation marks that a keyboard or another program puts in. */
const CURLY = /[“”„‟«»]/gu;
const PIECE =
  /(?<minus>-?)(?:(?<field>actor|event|text):\s*(?<inner>-?))?(?:NEAR\((?<near>[^()"]*)\)?|"(?<phrase>[^"]*)(?<end>"?)|(?<plain>[^\s"()]+))/giu;

interface Draft {
  readonly groups: SearchTerm[][];
  readonly excluded: SearchTerm[];
  problem: SearchQuery['problem'];
  /** What a word between two others asks of the next one. */
  next: 'or' | 'not' | null;
  left: number;
}

export function parseSearch(text: string): SearchQuery {
  const draft: Draft = { groups: [], excluded: [], problem: null, next: null, left: MAX_WORDS };
  const pieces = [...text.normalize('NFC').replace(CURLY, '"').matchAll(PIECE)];
  for (const { groups } of pieces) addPiece(draft, groups ?? {});
  if (draft.groups.length === 0) return plainSearch(text, draft.excluded.length > 0 ? 'only-excluded' : null);
  const last = draft.groups.at(-1)?.at(-1);
  return {
    groups: draft.groups.map((group) => group.map((term) => (term === last ? term : settled(term)))),
    excluded: draft.excluded.map(settled),
    problem: draft.problem,
  };
}

/** All words of a text, each as a beginning, whatever stands between them. */
export function plainSearch(text: string, problem: SearchQuery['problem'] = null): SearchQuery {
  const groups = wordsIn(text)
    .slice(0, MAX_WORDS)
    .map((word): readonly SearchTerm[] => [
      { field: null, words: [{ text: word, isPrefix: true }], near: null },
    ]);
  return { groups, excluded: [], problem };
}

type Piece = Readonly<Record<string, string | undefined>>;

function addPiece(draft: Draft, piece: Piece): void {
  if (piece.plain !== undefined && !piece.minus && !piece.field && /^(?:OR|NOT|AND)$/.test(piece.plain)) {
    draft.next = piece.plain === 'OR' ? 'or' : piece.plain === 'NOT' ? 'not' : null;
    return;
  }
  if (piece.near !== undefined && wordsIn(piece.near).length < 2) draft.problem = 'near';
  const term = termOf(piece, draft.left);
  if (term === null) return;
  draft.left -= term.words.length;
  const { next } = draft;
  draft.next = null;
  if (piece.minus || piece.inner || next === 'not') draft.excluded.push(term);
  else if (next === 'or' && draft.groups.length > 0) draft.groups.at(-1)?.push(term);
  else draft.groups.push([term]);
}

/** Null for a piece without words, and when there is no room `left` for more of them. */
function termOf(piece: Piece, left: number): SearchTerm | null {
  const field = (piece.field?.toLowerCase() as SearchField | undefined) ?? null;
  const [, inside = '', distance] = /^(.*?)(?:,\s*(\d{1,3})\s*)?$/su.exec(piece.near ?? '') ?? [];
  const all = wordsIn(piece.near === undefined ? (piece.phrase ?? piece.plain ?? '') : inside);
  const texts = all.slice(0, left);
  if (texts.length === 0) return null;
  if (piece.near !== undefined && texts.length > 1) {
    const words = texts.map((text) => ({ text, isPrefix: true }));
    return { field, words, near: distance === undefined ? NEAR_WORDS : Number(distance) };
  }
  // A closed phrase has its very words; one that is still being typed ends in a beginning.
  const isOpen = texts.length === all.length && piece.end !== '"';
  const words = texts.map((text, index) => ({ text, isPrefix: isOpen && index === texts.length - 1 }));
  return { field, words, near: null };
}

/** A single letter is the beginning of a word only while it is the last thing typed: "vitamin d deficit". */
const settled = (term: SearchTerm): SearchTerm => ({
  ...term,
  words: term.words.map((word) => ({ ...word, isPrefix: word.isPrefix && [...word.text].length > 1 })),
});
