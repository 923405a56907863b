/** An article as the reader shows it: paragraphs of sentences, each cut into runs with their marks. */
import type { ArticleContent } from '../contract/articles.ts';
import { byNumber, inOrder } from '../lib/compare.ts';
import type { Mention } from '../model/actor.ts';
import type { Sentence } from '../model/article.ts';
import type { SentenceKind } from '../model/vocabulary.ts';

/** A stretch of a sentence with the same marks throughout. */
export interface Run {
  readonly start: number;
  readonly text: string;
  readonly mention: Mention | null;
  /** Keys (see item-ref.ts) of the items that these words are evidence for. */
  readonly evidenceFor: readonly string[];
}

export interface ReaderSentence {
  readonly sentence: Sentence;
  readonly runs: readonly Run[];
  /** Text before it that belongs to no sentence; mostly one space. */
  readonly lead: string;
}

export interface Paragraph {
  readonly kind: SentenceKind;
  readonly sentences: readonly ReaderSentence[];
}

export function paragraphsOf(content: ArticleContent): readonly Paragraph[] {
  const { text } = content;
  const breaks = /\n\s*\n/.test(text) ? /\n\s*\n/ : /\n/;
  const mentions = bySentence(content.mentions);
  const evidence = bySentence(content.evidence);
  const paragraphs: { kind: SentenceKind; sentences: ReaderSentence[] }[] = [];
  let end = 0;
  for (const sentence of [...content.sentences].sort(byNumber((each) => each.start))) {
    const gap = text.slice(end, sentence.start);
    const current = paragraphs.at(-1);
    const marks = { mentions: mentions.get(sentence.id) ?? [], evidence: evidence.get(sentence.id) ?? [] };
    const shown = { sentence, runs: runsOf(text, sentence, marks), lead: gap.replace(/\s+/g, ' ') };
    if (current && current.kind === sentence.kind && !breaks.test(gap)) current.sentences.push(shown);
    else paragraphs.push({ kind: sentence.kind, sentences: [{ ...shown, lead: shown.lead.trim() }] });
    end = Math.max(end, sentence.end);
  }
  return paragraphs;
}

function bySentence<T extends { readonly sentenceId: number }>(
  marks: readonly T[],
): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const mark of marks) {
    const group = groups.get(mark.sentenceId);
    if (group) group.push(mark);
    else groups.set(mark.sentenceId, [mark]);
  }
  return groups;
}

interface Marks {
  readonly mentions: readonly Mention[];
  readonly evidence: readonly ArticleContent['evidence'][number][];
}

/** Cuts a sentence at every start and end of a mark; of nested mentions the shortest counts. */
function runsOf(text: string, sentence: Sentence, marks: Marks): readonly Run[] {
  const edges = [...marks.mentions, ...marks.evidence].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([sentence.start, ...edges, sentence.end])]
    .filter((cut) => cut >= sentence.start && cut <= sentence.end)
    .sort(byNumber((cut) => cut));
  const mentions = [...marks.mentions].sort(
    inOrder(
      byNumber((mention) => mention.end - mention.start),
      byNumber((mention) => mention.start),
    ),
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? sentence.end;
    const covers = (mark: { readonly start: number; readonly end: number }) =>
      mark.start <= start && end <= mark.end;
    return {
      start,
      text: text.slice(start, end),
      mention: mentions.find(covers) ?? null,
      evidenceFor: [
        ...new Set(marks.evidence.filter(covers).map((piece) => `${piece.item}:${piece.itemId}`)),
      ],
    };
  });
}
