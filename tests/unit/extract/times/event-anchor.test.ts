/** Phrases that count time from an event (SPEC TM-60 to TM-62). */
import { describe, expect, test } from 'vitest';
import { findEventAnchors } from '#extract/times/event-anchor.ts';
import { findTimes } from '#extract/times/find-times.ts';
import { dayOfIso, find, PUBLISHED } from './find.ts';
import { plainSentences, treeSentence } from './sentences.ts';

const phraseIn = (text: string): string | null => {
  const anchor = find(text)[0]?.anchorPhrase;
  return anchor ? `${anchor.direction} ${text.slice(anchor.start, anchor.end)}` : null;
};

describe('lengths of time with an event behind them', () => {
  test.each([
    ['TM-60', 'It came days before scheduled peace talks.', 'before scheduled peace talks'],
    ['TM-60', 'Hours after the attack, roads were shut.', 'after the attack'],
    ['TM-60', 'Four years into the war, it froze.', 'since the war'],
    ['TM-60', 'The day after the vote, crowds met.', 'after the vote'],
    ['TM-60', 'Within hours of the blast, help came.', 'after the blast'],
    ['TM-60', 'Two weeks ahead of the summit, it rained.', 'before the summit'],
    ['TM-60', 'It rained two days before.', null],
    ['TM-60', 'It rained for two days.', null],
  ])('%s %s', (_, text, phrase) => expect(phraseIn(text)).toBe(phrase));

  test('TM-60 they have a length and no days of their own', () => {
    const [time] = find('It came just days before the talks.');
    expect(time).toMatchObject({
      value: 'PXD',
      deictic: 'event',
      span: { edtf: null, earliest: null, latest: null, anchor: 'event' },
      anchorPhrase: { offset: { unit: 'day', quantity: { vague: true } }, immediate: true, edge: null },
    });
  });
});

const anchorsIn = (text: string): string[] => {
  const sentences = plainSentences(text);
  const times = findTimes(sentences, { text, published: dayOfIso(PUBLISHED) });
  return findEventAnchors(sentences, times).map(({ direction, edge, immediate, start, end }) =>
    [immediate && 'just', direction, edge, text.slice(start, end)].filter(Boolean).join(' '),
  );
};

describe('events without a length of time', () => {
  test.each([
    ['TM-61', 'He resigned after his visit to Rome.', ['after his visit to Rome']],
    ['TM-61', 'It sank since the start of the war.', ['since start the war']],
    ['TM-61', 'Immediately after a peace deal they leave.', ['just after a peace deal they leave']],
    ['TM-61', 'They met at the end of the summit.', ['during end the summit']],
    ['TM-61', 'On the eve of the talks shells fell.', ['before the talks shells fell']],
    ['TM-61', 'It fell after Tuesday and since 2014.', []],
    ['TM-61', 'They ran into the house.', []],
    ['TM-61', 'Before, it rained.', []],
  ])('%s %s', (_, text, anchors) => expect(anchorsIn(text)).toEqual(anchors));

  test('TM-61 the tree bounds the phrase and names its head', () => {
    const { text, sentences } = treeSentence(
      'It|PRP|2|nsubj fell|VBD|0|root|fall after|IN|5|case the|DT|5|det visit|NN|2|obl to|IN|7|case Rome|NNP|5|nmod yet|RB|2|advmod',
    );
    const [anchor] = findEventAnchors(sentences, []);
    expect(anchor).toMatchObject({ direction: 'after', from: 3, to: 7, head: 4 });
    expect(text.slice(anchor?.start, anchor?.end)).toBe('the visit to Rome');
  });

  test('TM-61 a clause that would be the whole sentence is cut to its noun phrase', () => {
    const { text, sentences } = treeSentence(
      'Troops|NNS|6|nsubj after|IN|6|mark a|DT|4|det deal|NN|6|nsubj would|MD|6|aux serve|VB|0|root peace|NN|6|obj',
    );
    const [anchor] = findEventAnchors(sentences, []);
    expect(text.slice(anchor?.start, anchor?.end)).toBe('a deal');
  });
});
