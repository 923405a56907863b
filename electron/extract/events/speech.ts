/** Who speaks: the speakers of quotations and of reported clauses. Rules SP-1 to SP-4. */
import type { TextRange } from '#shared/lib/text-range.ts';
import { prepositionOf } from '../text/preposition.ts';
import type { Token } from '../text/token.ts';
import { childBy, childrenBy, isDep, type Tree } from '../text/tree.ts';
import { quotedRanges } from '../times/quotes.ts';
import { verbSense } from './senses.ts';
import { argumentsOf } from './voice.ts';

/** A token of the article: its sentence and its position there. */
export interface TokenAt {
  readonly sentence: number;
  readonly token: number;
}

export interface Quotation extends TextRange {
  readonly speaker: TokenAt | null;
}

/** Shorter quotations are single words in scare quotes. */
const MIN_QUOTE = 12;

/** Frames whose subject speaks. */
const isSpeech = (tree: Tree, token: Token): boolean =>
  token.upos === 'VERB' && verbSense(tree, token.index)?.frame.subject === 'speaker';

const isInside = (range: TextRange, token: Token): boolean =>
  token.start >= range.start && token.start < range.end;

function speechSubject(tree: Tree, ranges: readonly TextRange[]): number | null {
  for (const token of tree.tokens) {
    if (!isSpeech(tree, token) || ranges.some((range) => isInside(range, token))) continue;
    const subject = argumentsOf(tree, token.index).subjects[0];
    if (subject !== undefined) return subject;
  }
  return attributed(tree);
}

/** SP-3: "according to Palestinian officials". */
export function attributed(tree: Tree): number | null {
  const source = tree.tokens.find((token) => prepositionOf(tree, token.index).startsWith('according'));
  return source ? source.index : null;
}

const overlaps = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;

/** SP-1: every longer quotation with its speaker: the verb of speech beside it, else whoever spoke last in the paragraph. */
export function findQuotations(trees: readonly Tree[], text: string): readonly Quotation[] {
  const ranges = quotedRanges(text).filter((range) => range.end - range.start >= MIN_QUOTE);
  const quotations: Quotation[] = [];
  for (const range of ranges) {
    const touching = trees.filter((tree) => tree.sentence.kind === 'body' && overlaps(tree.sentence, range));
    quotations.push({ ...range, speaker: speakerOf(trees, touching, { ranges, quotations }) });
  }
  return quotations;
}

interface QuoteContext {
  readonly ranges: readonly TextRange[];
  readonly quotations: readonly Quotation[];
}

function speakerOf(
  trees: readonly Tree[],
  touching: readonly Tree[],
  { ranges, quotations }: QuoteContext,
): TokenAt | null {
  for (const tree of touching) {
    const token = speechSubject(tree, ranges);
    if (token !== null) return { sentence: tree.sentence.index, token };
  }
  const first = touching[0];
  if (!first) return null;
  const previous = quotations.at(-1)?.speaker ?? null;
  if (previous && sharesParagraph(trees, previous.sentence, first)) return previous;
  const before = trees[first.sentence.index - 1];
  const token =
    before && before.sentence.paragraph === first.sentence.paragraph ? speechSubject(before, ranges) : null;
  return before && token !== null ? { sentence: before.sentence.index, token } : null;
}

const sharesParagraph = (trees: readonly Tree[], sentence: number, tree: Tree): boolean =>
  trees[sentence]?.sentence.paragraph === tree.sentence.paragraph;

/** SP-2: the subject of the verb of speech above a reported clause: "said that they would leave". */
export function reporterOf(tree: Tree, token: number): number | null {
  let at = tree.tokens[token]!;
  while (at.head >= 0) {
    const above = tree.tokens[at.head]!;
    const reported =
      isDep(at, 'ccomp') || (isDep(at, 'xcomp') && above.lemma !== 'be') || isDep(at, 'parataxis');
    if (reported && isSpeech(tree, above)) return argumentsOf(tree, above.index).subjects[0] ?? null;
    // "…, said the minister": the parser hangs the verb of speech below what is said.
    at = above;
  }
  return invertedReporter(tree, token);
}

/** SP-4: the verb of speech stands below the clause that it reports: "Talks will begin, the ministry said." */
function invertedReporter(tree: Tree, token: number): number | null {
  const root = tree.tokens.find((candidate) => candidate.head < 0);
  if (!root || root.index === token) {
    const verb = childrenBy(tree, token, 'parataxis').find((child) => isSpeech(tree, child));
    return verb
      ? (argumentsOf(tree, verb.index).subjects[0] ?? childBy(tree, verb.index, 'nsubj')?.index ?? null)
      : null;
  }
  return invertedReporter(tree, root.index);
}
