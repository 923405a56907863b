/** Makes case records from texts and short descriptions, so that offsets are found instead of counted. */
import type { ArticleContent } from '#shared/contract/articles.ts';
import { parseEdtf } from '#shared/lib/edtf.ts';
import { parseIsoDay } from '#shared/lib/iso-day.ts';
import type { Evidence } from '#shared/model/event.ts';
import type { ActorId, ArticleId, PlaceId, SentenceId } from '#shared/model/ids.ts';
import { type TimeSpan, undatedSpan } from '#shared/model/time-span.ts';
import type { SampleText } from './texts.ts';

export type Text = Pick<ArticleContent, 'article' | 'text' | 'sentences'>;

/** An article's text with its sentences; ids continue after `lastSentence`. */
export function textOf(sample: SampleText, id: number, lastSentence: number): Text {
  const sentences: Text['sentences'] = [];
  let text = '';
  for (const [kind, ...parts] of sample.paragraphs) {
    text += text === '' ? '' : '\n\n';
    parts.forEach((part, index) => {
      text += index > 0 ? ' ' : '';
      const start = text.length;
      text += part;
      const number = sentences.length + 1;
      sentences.push({ id: (lastSentence + number) as SentenceId, number, start, end: text.length, kind });
    });
  }
  return { article: articleOf(sample, id), text, sentences };
}

const articleOf = (sample: SampleText, id: number): Text['article'] => ({
  id: id as ArticleId,
  title: sample.title,
  outlet: sample.outlet,
  url: null,
  published: parseIsoDay(sample.published),
  publishedBasis: id === 1 ? 'dateline' : 'metadata',
  reliability: id === 1 ? 'F' : 'C',
  credibility: 3,
  eventCount: 0,
  extractorVersion: '1.0.0',
});

/** Where words stand first; throws when they do not, so that a typo in the sample is found. */
export function evidenceOf(texts: readonly Text[], words: string, rule = 'EV-1'): Evidence {
  for (const { article, text, sentences } of texts) {
    const start = text.indexOf(words, sentences[0]?.end ?? 0);
    const sentence = sentences.find((each) => each.start <= start && start < each.end);
    if (start >= 0 && sentence) {
      return { articleId: article.id, sentenceId: sentence.id, start, end: start + words.length, rule };
    }
  }
  throw new Error(`the sample texts do not say "${words}"`);
}

/** Every place of some words in the texts, as mentions. */
export function mentionsOf(
  texts: readonly Text[],
  words: string,
  target: { readonly actorId: ActorId | null; readonly placeId: PlaceId | null },
): readonly (ArticleContent['mentions'][number] & { readonly articleId: ArticleId })[] {
  return texts.flatMap(({ article, text, sentences }) =>
    sentences.flatMap((sentence) => {
      const at = text.slice(sentence.start, sentence.end).indexOf(words);
      if (at < 0) return [];
      const start = sentence.start + at;
      const kind = words.startsWith('its') || words === 'The force' ? 'nominal' : 'name';
      return [
        { articleId: article.id, sentenceId: sentence.id, start, end: start + words.length, kind, ...target },
      ];
    }),
  );
}

/** A time from EDTF with the text's words; null is undated. */
export function timeOf(edtf: string | null, expression: string | null): TimeSpan {
  if (edtf === null) return { ...undatedSpan, expression };
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(`not EDTF: ${edtf}`);
  const { earliest, latest, approximate } = parsed.value;
  return { edtf, earliest, latest, approximate, expression, anchor: 'publication', basis: null };
}
