/**
 * Titles leave out articles and are in the present tense, so that a tagger trained on running text takes "Tram derails in Leeds" for a
 * noun phrase. A stretch of a title without a finite verb gets one where a word can only be it (SPEC.md TX-49).
 */
import { lazily } from '#extract/lexicon/lines.ts';
import { OCCURRENCE_NOUNS } from '#extract/lexicon/occurrence-nouns.ts';
import type { TagClass } from './tag-classes.ts';
import type { WordInfo } from './word-info.ts';

/** "Peace talks in Geneva", "Gang attacks in Lima": nouns that titles are about as often as not. */
const occurrences = lazily(() => new Set(OCCURRENCE_NOUNS.split(/\s+/).map((word) => word.replace('~', ''))));

const FINITE = new Set(['VBZ', 'VBP', 'VBD', 'MD']);
const NOUNS = new Set(['NN', 'NNS', 'NNP', 'NNPS']);
const BORDERS = new Set([
  ':',
  ';',
  ',',
  '-',
  '--',
  '|',
  'as',
  'after',
  'while',
  'when',
  'before',
  'amid',
  'because',
  'that',
  'who',
  'which',
]);
/** What may stand behind a verb and seldom behind a noun that ends a subject. */
const BEHIND = new Set(['IN', 'TO', 'RB', 'CD', 'PRP']);
/** What no noun has right behind it. */
const NEVER_BEHIND_NOUN = new Set(['DT', 'PRP$', 'RP']);

interface Title {
  readonly words: readonly WordInfo[];
  readonly tags: Int32Array;
  readonly classes: readonly TagClass[];
}

const tagAt = ({ tags, classes }: Title, at: number): string => classes[tags[at] ?? -1]?.xpos ?? '';

/** Stretches between marks and words that open a clause: `from` up to, not including, `to`. */
function stretchesOf(words: readonly WordInfo[]): readonly (readonly [number, number])[] {
  const borders = words.flatMap(({ lower }, at) => (BORDERS.has(lower) ? [at] : []));
  const starts = [-1, ...borders].map((at) => at + 1);
  return starts.map((from, at) => [from, borders[at] ?? words.length]);
}

const stemOf = (word: string): string => word.replace(/(?:(?<=s|x|ch|sh)es|s)$/, '');

/** Whether the noun at `at` reads as the verb of the stretch that ends at `to`. */
function isVerb(title: Title, at: number, to: number): boolean {
  const { words } = title;
  const { lower, verbSense } = words[at]!;
  if (verbSense === 0 || !NOUNS.has(tagAt(title, at - 1))) return false;
  const next = at + 1 < to ? tagAt(title, at + 1) : '';
  if (NEVER_BEHIND_NOUN.has(next)) return true;
  if (occurrences().has(stemOf(lower)) || occurrences().has(lower)) return false;
  if (next === 'JJ' && [...NOUNS, 'CD'].includes(tagAt(title, at + 2))) return true;
  if (!lower.endsWith('s') || lower.endsWith('ss')) return false;
  return at + 1 === to || BEHIND.has(next) || (next === 'NNP' && tagAt(title, at - 1) === 'NNP');
}

/** Makes verbs of the words that have to be one, in `tags`. */
export function tagHeadline(title: Title): void {
  const verb = (xpos: string): number =>
    title.classes.findIndex((known) => known.upos === 'VERB' && known.xpos === xpos);
  for (const [from, to] of stretchesOf(title.words)) {
    const inside = Array.from({ length: to - from }, (_, at) => from + at);
    if (inside.some((at) => FINITE.has(tagAt(title, at)))) continue;
    const found = inside.find((at) => at > from && NOUNS.has(tagAt(title, at)) && isVerb(title, at, to));
    if (found !== undefined)
      title.tags[found] = verb(title.words[found]!.lower.endsWith('s') ? 'VBZ' : 'VBP');
  }
}
