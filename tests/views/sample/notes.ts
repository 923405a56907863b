/** What an extractor would note of the sample texts: a contradiction, gaps, a judgement. */
import type { Flag, FlagKind } from '#shared/model/flag.ts';
import type { ArticleId } from '#shared/model/ids.ts';
import { evidenceOf, type Text } from './builder.ts';

const NOTES: readonly (readonly [FlagKind, note: string, ...words: readonly string[]])[] = [
  [
    'contradiction',
    'Told as having happened in one sentence and as not having happened in another.',
    'shelled the harbour of Port Merrin',
    'did not fire',
  ],
  ['judgement', 'The article’s own judgement, not a reported fact.', 'as an attempt to wreck the talks'],
  ['gap', 'No date is given for what is planned.', 'did not say when the force could leave'],
  ['gap', 'The text does not say who did it.', 'were moved from the northern shore'],
];

export const notesOf = (texts: readonly Text[]): readonly Flag[] =>
  NOTES.map(([kind, note, ...words], index) => {
    const evidence = words.map((each) => evidenceOf(texts, each, `FL-${index + 1}`));
    return {
      id: index + 1,
      articleId: evidence[0]?.articleId as ArticleId,
      kind,
      note,
      evidence,
      origin: 'extractor',
      confidence: 0.6,
      review: 'unreviewed',
    };
  });
