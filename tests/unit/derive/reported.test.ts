/** Which articles say an item, and which notes are about it. */
import { describe, expect, test } from 'vitest';
import { notesOn } from '#shared/derive/noted.ts';
import { outletsOf } from '#shared/derive/outlets.ts';
import { reportsOf } from '#shared/derive/reported.ts';
import type { Evidence } from '#shared/model/event.ts';
import type { Flag } from '#shared/model/flag.ts';
import { createSampleCase } from '../../views/sample/case.ts';

const piece = (articleId: number, start: number, sentenceId = 1): Evidence => ({
  articleId: articleId as never,
  sentenceId: sentenceId as never,
  start,
  end: start + 10,
  rule: 'EV-1',
});

const note = (id: number, ...evidence: Evidence[]): Flag => ({
  id,
  articleId: 1 as never,
  kind: 'gap',
  note: 'No date.',
  evidence,
  origin: 'extractor',
  confidence: 0.7,
  review: 'unreviewed',
});

describe('notesOn', () => {
  test('a note is about what its words say, in the same article', () => {
    const notes = [note(1, piece(1, 30), piece(1, 5)), note(2, piece(2, 5)), note(3, piece(1, 10))];
    expect(notesOn([piece(1, 0)], notes).map(({ id }) => id)).toEqual([1]);
  });
});

describe('reportsOf', () => {
  test('articles that say it, each with its sentences in order, each once', () => {
    const articles = createSampleCase().texts.map(({ article }) => article);
    const reports = reportsOf([piece(3, 90, 9), piece(3, 20, 7), piece(3, 24, 7), piece(1, 0, 2)], articles);
    expect(reports.map(({ article, sentenceIds }) => [article.id, sentenceIds])).toEqual([
      [1, [2]],
      [3, [7, 9]],
    ]);
  });
});

describe('outletsOf', () => {
  test('each once, by name, without the unnamed', () =>
    expect(
      outletsOf([{ outlet: 'Dispatch' }, { outlet: null }, { outlet: 'Courier' }, { outlet: 'Dispatch' }]),
    ).toEqual(['Courier', 'Dispatch']));
});
