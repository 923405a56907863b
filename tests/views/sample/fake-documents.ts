/** The fake core's documents: a preview of pasted text, an import that adds nothing, a date change with differences. */
import type { Reply } from '#shared/contract/errors.ts';
import { parseIsoDay } from '#shared/lib/iso-day.ts';
import { undatedSpan } from '#shared/model/time-span.ts';
import type { Input } from './fake-reply.ts';

export function answerDocument(name: string, input: Input): Reply<unknown> | null {
  switch (name) {
    case 'document.preview':
      return { ok: true, data: previewOf(input) };
    case 'article.import':
      return { ok: true, data: { articleId: 1, outcome: 'added', events: 7, actors: 5, relations: 3 } };
    case 'article.previewPublished':
    case 'article.setPublished':
      return { ok: true, data: [differenceOf(Number(input.published))] };
    default:
      return null;
  }
}

function previewOf(input: Input) {
  const text = input.kind === 'text' ? String(input.text) : atob(String(input.data));
  const day = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  return {
    format: 'text',
    title: text.split('\n')[0] ?? '',
    text,
    published: day === undefined ? null : parseIsoDay(day),
    publishedBasis: day === undefined ? 'unknown' : 'dateline',
    outlet: null,
    url: null,
    language: 'en',
    encoding: 'utf-8',
    warnings: day === undefined ? ['no-date'] : [],
    duplicateOf: null,
  };
}

const at = (day: number) => ({ ...undatedSpan, earliest: day, latest: day });

const differenceOf = (published: number) => ({
  eventId: 1,
  title: 'Calder announces an escort force',
  before: { time: at(20_487), status: 'occurred' },
  after: { time: at(published), status: 'occurred' },
});
