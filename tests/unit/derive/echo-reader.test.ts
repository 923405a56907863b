/** The shared selection's echo, sentences and what is drawn from them, and the reader's paragraphs. */
import { describe, expect, test } from 'vitest';
import type { ArticleContent } from '#shared/contract/articles.ts';
import { echoOf, itemsOfSentence, silence } from '#shared/derive/echo.ts';
import { paragraphsOf } from '#shared/derive/reader.ts';
import type { SentenceKind } from '#shared/model/vocabulary.ts';
import { actorId, event, relation, taking, view } from './records.ts';

const TEXT = 'Boats sail\n\nAland fired. Borduria fled at once.\n\nIt rained.';

const sentence = (id: number, words: string, kind: SentenceKind = 'body') => {
  const start = TEXT.indexOf(words);
  return { id: id as never, number: id, start, end: start + words.length, kind };
};

const mention = (sentenceId: number, words: string, actor: number) => {
  const start = TEXT.indexOf(words);
  return {
    sentenceId: sentenceId as never,
    start,
    end: start + words.length,
    kind: 'name' as const,
    actorId: actorId(actor),
    placeId: null,
  };
};

const evidence = (item: 'event' | 'relation', itemId: number, words: string) => {
  const start = TEXT.indexOf(words);
  const sentenceId = start < TEXT.indexOf('Borduria') ? 2 : 3;
  return {
    articleId: 1 as never,
    sentenceId: sentenceId as never,
    start,
    end: start + words.length,
    rule: 'R',
    item,
    itemId,
  };
};

const content: ArticleContent = {
  article: {
    id: 1 as never,
    title: 'Boats sail',
    outlet: null,
    url: null,
    published: null,
    publishedBasis: 'unknown',
    reliability: 'F',
    credibility: 6,
    eventCount: 1,
    extractorVersion: '1',
  },
  text: TEXT,
  sentences: [
    sentence(1, 'Boats sail', 'title'),
    sentence(2, 'Aland fired.'),
    sentence(3, 'Borduria fled at once.'),
    sentence(4, 'It rained.'),
  ],
  mentions: [mention(2, 'Aland', 1), mention(3, 'Borduria', 2)],
  evidence: [
    evidence('event', 1, 'fired'),
    evidence('event', 1, 'Aland fired'),
    evidence('relation', 1, 'fled'),
  ],
};

const shown = view({
  events: [
    event(1, { participants: taking(['attacker', 1], ['target', 2]) }),
    event(2, { participants: taking(['agent', 3]) }),
  ],
  relations: [relation(1, { subject: actorId(2), object: actorId(3) })],
});
const echo = (...items: Parameters<typeof echoOf>[0]) => echoOf(items, { view: shown, article: content });

describe('echoOf', () => {
  test('an event lights its actors and its sentences', () => {
    const lit = echo({ kind: 'event', id: 1 as never });
    expect([...lit.actors]).toEqual([1, 2]);
    expect([...lit.events]).toEqual([1]);
    expect([...lit.sentences]).toEqual([2]);
  });
  test('an actor lights its events and relations, and no whole sentences', () => {
    const lit = echo({ kind: 'actor', id: actorId(2) });
    expect([...lit.events]).toEqual([1]);
    expect([...lit.relations]).toEqual([1]);
    expect([...lit.sentences]).toEqual([]);
  });
  test('a relation lights its two ends', () =>
    expect([...echo({ kind: 'relation', id: 1 as never }).actors]).toEqual([2, 3]));
  test('nothing lights nothing', () => expect(echo()).toBe(silence));
});

describe('itemsOfSentence', () => {
  test('events first, else relations, else the actors named', () => {
    expect(itemsOfSentence(content, 2 as never)).toEqual([{ kind: 'event', id: 1 }]);
    expect(itemsOfSentence(content, 3 as never)).toEqual([{ kind: 'relation', id: 1 }]);
    expect(itemsOfSentence({ ...content, evidence: [] }, 3 as never)).toEqual([{ kind: 'actor', id: 2 }]);
    expect(itemsOfSentence(content, 4 as never)).toEqual([]);
  });
});

describe('paragraphsOf', () => {
  const paragraphs = paragraphsOf(content);

  test('blank lines and a change of kind make paragraphs', () =>
    expect(paragraphs.map(({ kind, sentences }) => `${kind} ${sentences.length}`)).toEqual([
      'title 1',
      'body 2',
      'body 1',
    ]));

  test('no character of the text is lost or shown twice', () => {
    const whole = paragraphs
      .map(({ sentences }) =>
        sentences.map(({ lead, runs }) => lead + runs.map((run) => run.text).join('')).join(''),
      )
      .join('\n\n');
    expect(whole).toBe(TEXT);
  });

  test('runs carry their mention and what they are evidence for', () => {
    const runs = paragraphs[1]?.sentences[0]?.runs ?? [];
    expect(
      runs.map(({ text, mention: words, evidenceFor }) => [text, words?.actorId ?? null, evidenceFor]),
    ).toEqual([
      ['Aland', 1, ['event:1']],
      [' ', null, ['event:1']],
      ['fired', null, ['event:1']],
      ['.', null, []],
    ]);
  });

  test('of nested mentions the shortest counts', () => {
    const nested = { ...content, mentions: [mention(2, 'Aland fired', 3), ...content.mentions] };
    const runs = paragraphsOf(nested)[1]?.sentences[0]?.runs ?? [];
    expect(runs.map((run) => run.mention?.actorId ?? null)).toEqual([1, 3, 3, null]);
  });
});
