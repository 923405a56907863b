/** The fake core's corrections of articles. */
import type { ArticleSummary } from '#shared/model/article.ts';
import type { SampleCase } from './case.ts';
import type { Edit, EditResult } from './fake-edits.ts';
import type { Input } from './fake-reply.ts';

export function articleEdit(data: SampleCase, { name, input }: Edit): EditResult | null {
  const article = data.texts.find((each) => each.article.id === input.articleId)?.article;
  if (!article) return 'not-found';
  if (name === 'article.delete') return deleteArticle(data, article);
  if (name === 'article.reextract') {
    const output = { articleId: article.id, outcome: 'updated', events: 9, actors: 8, relations: 4 };
    return { label: 'Re-extract article', subject: article.title, data: { ...data }, output };
  }
  const changed = changeOf(name, input);
  if (!changed) return null;
  const [label, fields] = changed;
  const isOfSource = (each: ArticleSummary) => each.outlet === article.outlet;
  const { reliability = null, ...own } = fields;
  const texts = data.texts.map((text) => ({
    ...text,
    article: {
      ...text.article,
      ...(reliability !== null && isOfSource(text.article) ? { reliability } : {}),
      ...(text.article.id === article.id ? own : {}),
    },
  }));
  const sharedWith = data.texts.filter((each) => isOfSource(each.article)).length - 1;
  const output = { article: texts.find((each) => each.article.id === article.id)?.article, sharedWith };
  return { label, subject: article.title, data: { ...data, texts }, output };
}

function changeOf(name: string, input: Input): readonly [string, Partial<ArticleSummary>] | null {
  switch (name) {
    case 'article.setTitle':
      return ['Change article title', { title: String(input.title) }];
    case 'article.setOutlet':
      return ['Change outlet', { outlet: input.outlet as string | null }];
    case 'article.setGrade': {
      const { reliability, credibility } = input as Pick<ArticleSummary, 'reliability' | 'credibility'>;
      return ['Change grade', { reliability, credibility }];
    }
    default:
      return null;
  }
}

/** With everything that only this article says. */
function deleteArticle(data: SampleCase, { id, title }: ArticleSummary): EditResult {
  const says = ({ evidence }: { readonly evidence: readonly { readonly articleId: number }[] }) =>
    evidence.every(({ articleId }) => articleId === id);
  return {
    label: 'Delete article',
    subject: title,
    output: {},
    data: {
      ...data,
      texts: data.texts.filter(({ article }) => article.id !== id),
      mentions: data.mentions.filter(({ articleId }) => articleId !== id),
      events: data.events.filter((event) => !says(event)),
      flags: data.flags.filter(({ articleId }) => articleId !== id),
    },
  };
}
