/** The fake core's documents: a preview of a text, an import that adds nothing, a date change with differences. */
import type { Reply } from '#shared/contract/errors.ts';
import { parseIsoDay } from '#shared/lib/iso-day.ts';
import { undatedSpan } from '#shared/model/time-span.ts';
import type { SampleCase } from './case.ts';
import { fail, type Input, ok } from './fake-reply.ts';

export function answerDocument(data: SampleCase, name: string, input: Input): Reply<unknown> | null {
  switch (name) {
    case 'document.preview':
      return previewOf(data, input);
    case 'article.import':
      return ok(outcomeOf(data, String(input.text)));
    case 'article.previewPublished':
    case 'article.setPublished':
      return ok([differenceOf(Number(input.published))]);
    default:
      return null;
  }
}

const knownId = (data: SampleCase, text: string): number | null =>
  data.texts.find((each) => each.text === text)?.article.id ?? null;

function outcomeOf(data: SampleCase, text: string) {
  const known = knownId(data, text);
  return known === null
    ? { articleId: 1, outcome: 'added', events: 7, actors: 5, relations: 3 }
    : { articleId: known, outcome: 'duplicate', events: 0, actors: 0, relations: 0 };
}

function previewOf(data: SampleCase, input: Input): Reply<unknown> {
  const text = input.kind === 'text' ? String(input.text) : atob(String(input.data));
  if (text.trim() === '') return fail('empty-text');
  if (text.includes('\0')) return fail('not-text');
  const day = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  return ok({
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
    duplicateOf: knownId(data, text),
  });
}

const at = (day: number) => ({ ...undatedSpan, earliest: day, latest: day });

const differenceOf = (published: number) => ({
  eventId: 1,
  title: 'Calder announces an escort force',
  before: { time: at(20_487), status: 'occurred' },
  after: { time: at(published), status: 'occurred' },
});
