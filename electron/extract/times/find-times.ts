/** Time expressions of an article, resolved against its publication day; see SPEC.md. */
import type { Sentence } from '../text/token.ts';
import { treeOf } from '../text/tree.ts';
import { adjustReading } from './adjust-reading.ts';
import { alignWeekdays } from './align-weekdays.ts';
import { type Discourse, emptyDiscourse, recent, remember } from './discourse.ts';
import type { ReadTime } from './expression.ts';
import { joinClocks } from './join-readings.ts';
import { isTime } from './keep-reading.ts';
import { type Lexeme, lexemesOf } from './lexeme.ts';
import { createQuoteTest } from './quotes.ts';
import { readTimes } from './read-times.ts';
import { resolve } from './resolve.ts';
import { tenseAt } from './tense.ts';
import type { TimeContext, TimeMention } from './time-mention.ts';
import { type FoundTime, toMentions } from './to-mention.ts';

/**
 * All time expressions in text order. Works on plain tokens; tags and trees, when there, give tense and names.
 * Never throws; linear in the length of the text.
 */
export function findTimes(sentences: readonly Sentence[], context: TimeContext): TimeMention[] {
  const isQuoted = createQuoteTest(context.text);
  const mentions: TimeMention[] = [];
  let discourse = emptyDiscourse;
  for (const sentence of sentences) {
    const pieces = lexemesOf(context.text, sentence);
    const reads = readingsOf(pieces, sentence);
    if (reads.length === 0) continue;
    const counted = countAll(reads, { pieces, sentence, discourse, published: context.published });
    discourse = counted.discourse;
    for (const mention of toMentions(counted.found, { pieces, sentence, context, isQuoted }))
      mentions.push(mention);
  }
  return mentions;
}

function readingsOf(pieces: readonly Lexeme[], sentence: Sentence): ReadTime[] {
  const kept = readTimes(pieces).filter((read) => isTime({ read, pieces, sentence }));
  return joinClocks(kept, pieces).map((read) => adjustReading({ read, pieces, sentence }));
}

interface Surroundings {
  readonly pieces: readonly Lexeme[];
  readonly sentence: Sentence;
  readonly discourse: Discourse;
  readonly published: number;
}

/** Resolves in order, because later expressions count from earlier ones. */
function countAll(
  reads: readonly ReadTime[],
  around: Surroundings,
): { readonly found: FoundTime[]; readonly discourse: Discourse } {
  let discourse = recent(around.discourse, around.sentence.index);
  const found: FoundTime[] = [];
  const tree = treeOf(around.sentence);
  for (const read of reads) {
    const head = headToken(read, around);
    const tense = tenseAt(tree, head, around.pieces[read.from - 1]?.word ?? '');
    const resolved = resolve(read, { published: around.published, tense, ...discourse });
    if (!resolved) continue;
    found.push({ read, resolved, tense, onVerb: hangsOnVerb(around.sentence, head) });
    discourse = remember(discourse, { read, resolved, sentence: around.sentence.index });
  }
  return { found: alignWeekdays(found, around.pieces), discourse };
}

const hangsOnVerb = ({ tokens }: Sentence, index: number): boolean =>
  tokens[tokens[index]?.head ?? -1]?.upos === 'VERB';

/** The token of the expression that hangs on something outside of it. */
function headToken({ from, to }: ReadTime, { pieces, sentence }: Surroundings): number {
  const first = pieces[from]?.token ?? 0;
  const last = pieces[to - 1]?.token ?? first;
  const inside = sentence.tokens.slice(first, last + 1);
  return inside.find(({ head }) => head < first || head > last)?.index ?? last;
}
