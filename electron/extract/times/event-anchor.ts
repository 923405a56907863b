/** Phrases that count time from an event: "just days before the talks", "since the start of the war" (SPEC TM-60 to TM-62). */
import { ANCHOR_ROWS, type AnchorRow, IMMEDIATE_WORDS } from '../lexicon/time-anchors.ts';
import type { Sentence, Token } from '../text/token.ts';
import { eventPhrase } from './event-phrase.ts';
import { exactly } from './quantity.ts';
import type { EventAnchor, TimeMention } from './time-mention.ts';

type Offset = EventAnchor['offset'];

/** Rows by their first word, longest first. */
const BY_WORD = new Map<string, AnchorRow[]>();
for (const row of [...ANCHOR_ROWS].sort((a, b) => b.words.length - a.words.length)) {
  const key = row.words[0] ?? '';
  BY_WORD.set(key, [...(BY_WORD.get(key) ?? []), row]);
}
/** "within hours of the blast". */
const OF: AnchorRow = {
  words: ['of'],
  direction: 'after',
  edge: null,
  days: null,
  immediate: false,
  needsLength: true,
};

const wordOf = (token: Token | undefined): string => token?.form.toLowerCase() ?? '';

function rowAt(tokens: readonly Token[], index: number): AnchorRow | null {
  const rows = BY_WORD.get(wordOf(tokens[index])) ?? [];
  return rows.find(({ words }) => words.every((word, step) => wordOf(tokens[index + step]) === word)) ?? null;
}

/**
 * The event behind the preposition at `index`, or `null` when nothing that could be one follows.
 * `offset` is the length of time before the preposition; behind one that says "within" an "of" counts too.
 */
export function anchorAt(
  sentence: Sentence,
  index: number,
  how: { readonly offset: Offset; readonly within: boolean },
): EventAnchor | null {
  const { tokens } = sentence;
  const row = rowAt(tokens, index) ?? (how.within && wordOf(tokens[index]) === 'of' ? OF : null);
  const next = index + (row?.words.length ?? 1);
  const phrase = row && eventPhrase(tokens, next);
  if (!row || !phrase || (row.needsLength && how.offset === null)) return null;
  const { from, to, head } = phrase;
  return {
    sentence: sentence.index,
    from,
    to,
    head,
    start: tokens[from]?.start ?? sentence.start,
    end: tokens[to - 1]?.end ?? sentence.end,
    direction: row.direction,
    offset: row.days === null ? how.offset : { quantity: exactly(row.days), unit: 'day' },
    immediate: row.immediate || IMMEDIATE_WORDS.has(wordOf(tokens[index - 1])),
    edge: row.edge ?? phrase.edge,
  };
}

/** Anchored phrases without a length of time ("after his visit"); those that hold a time of `mentions` are left to it. */
export function findEventAnchors(
  sentences: readonly Sentence[],
  mentions: readonly TimeMention[],
): EventAnchor[] {
  const taken = new Set<string>();
  for (const mention of mentions) {
    for (let token = mention.from; token < mention.to; token++) taken.add(`${mention.sentence} ${token}`);
    if (mention.anchorPhrase) taken.add(`${mention.sentence} ${mention.anchorPhrase.from}`);
  }
  return sentences.flatMap((sentence) => {
    const isTaken = (token: number): boolean => taken.has(`${sentence.index} ${token}`);
    return sentence.tokens
      .map(({ index }) =>
        isTaken(index) ? null : anchorAt(sentence, index, { offset: null, within: false }),
      )
      .filter((anchor) => anchor !== null && !isTaken(anchor.head) && !isTaken(anchor.from))
      .filter((anchor) => anchor !== null);
  });
}
