/** Which way tense turns weekdays and months (SPEC TM-6), published on Tuesday 3 February 2026; trees are hand-made. */
import { describe, expect, test } from 'vitest';
import { findTimes } from '#extract/times/find-times.ts';
import { dayOfIso, PUBLISHED } from './find.ts';
import { treeSentence } from './sentences.ts';

const valuesIn = (source: string, kind: 'body' | 'title' = 'body'): string[] => {
  const { text, sentences } = treeSentence(source, kind);
  return findTimes(sentences, { text, published: dayOfIso(PUBLISHED) }).map(({ value }) => value);
};

describe('tense', () => {
  test.each([
    ['past', 'Envoys|NNS|2|nsubj met|VBD|0|root|meet on|IN|4|case Friday|NNP|2|obl', '2026-01-30'],
    [
      'past, publication day included',
      'Envoys|NNS|2|nsubj met|VBD|0|root|meet on|IN|4|case Tuesday|NNP|2|obl',
      '2026-02-03',
    ],
    ['will', 'It|PRP|3|nsubj will|MD|3|aux open|VB|0|root on|IN|5|case Friday|NNP|3|obl', '2026-02-06'],
    ['would', 'It|PRP|3|nsubj would|MD|3|aux open|VB|0|root on|IN|5|case Friday|NNP|3|obl', '2026-02-06'],
    [
      'plans to',
      'She|PRP|2|nsubj plans|VBZ|0|root|plan to|TO|4|mark return|VB|2|xcomp on|IN|6|case Monday|NNP|4|obl',
      '2026-02-09',
    ],
    [
      'managed to',
      'She|PRP|2|nsubj managed|VBD|0|root|manage to|TO|4|mark return|VB|2|xcomp on|IN|6|case Monday|NNP|4|obl',
      '2026-02-02',
    ],
    [
      'was scheduled',
      'It|PRP|3|nsubj was|VBD|3|aux:pass|be scheduled|VBN|0|root|schedule for|IN|5|case Friday|NNP|3|obl',
      '2026-02-06',
    ],
    ['opens', 'It|PRP|2|nsubj opens|VBZ|0|root|open Friday|NNP|2|obl', '2026-02-06'],
    [
      'has met',
      'It|PRP|3|nsubj has|VBZ|3|aux|have met|VBN|0|root|meet on|IN|5|case Friday|NNP|3|obl',
      '2026-01-30',
    ],
    [
      'is held (passive)',
      'It|PRP|3|nsubj was|VBD|3|aux:pass|be held|VBN|0|root|hold on|IN|5|case Friday|NNP|3|obl',
      '2026-01-30',
    ],
    [
      'reduced relative',
      'Men|NNS|5|nsubj killed|VBN|1|acl|kill on|IN|4|case Friday|NNP|2|obl rest|VBP|0|root',
      '2026-01-30',
    ],
    ['says', 'He|PRP|2|nsubj says|VBZ|0|root|say Friday|NNP|2|obl', '2026-01-30'],
    [
      'neither could',
      'Neither|CC|2|cc he|PRP|7|nsubj nor|CC|4|cc she|PRP|2|conj could|MD|7|aux be|VB|7|aux:pass found|VBN|0|root Friday|NNP|7|obl:unmarked',
      '2026-01-30',
    ],
    [
      'could not',
      'He|PRP|4|nsubj could|MD|4|aux not|RB|4|advmod attend|VB|0|root on|IN|6|case Friday|NNP|4|obl',
      '2026-01-30',
    ],
    [
      'a possessor under an infinitive',
      'He|PRP|2|nsubj wants|VBZ|0|root|want to|TO|4|mark discuss|VB|2|xcomp Friday|NNP|7|nmod:poss ’s|POS|5|case vote|NN|4|obj',
      '2026-01-30',
    ],
    ['a month behind it', 'It|PRP|2|nsubj closed|VBD|0|root|close in|IN|4|case March|NNP|2|obl', '2025-03'],
    [
      'a month ahead',
      'It|PRP|3|nsubj will|MD|3|aux close|VB|0|root in|IN|5|case January|NNP|3|obl',
      '2027-01',
    ],
    [
      'since, in any tense',
      'It|PRP|3|nsubj will|MD|3|aux close|VB|0|root since|IN|5|case October|NNP|3|obl',
      '2025-10',
    ],
    [
      'a near date against the tense',
      'It|PRP|2|nsubj set|VBD|0|root Feb.|NNP|2|obj 16|CD|3|nummod',
      '2026-02-16',
    ],
  ])('TM-6 %s', (_, source, value) => expect(valuesIn(source)).toEqual([value]));

  test('TM-6 headlines tell the past in the present', () => {
    const source = 'Town|NN|2|nsubj falls|VBZ|0|root|fall on|IN|4|case Friday|NNP|2|obl';
    expect(valuesIn(source, 'title')).toEqual(['2026-01-30']);
    expect(valuesIn(source)).toEqual(['2026-02-06']);
  });

  test('TM-43 "soon" in a story of the past is no time', () => {
    expect(valuesIn('He|PRP|3|nsubj soon|RB|3|advmod left|VBD|0|root|leave')).toEqual([]);
    expect(valuesIn('He|PRP|4|nsubj will|MD|4|aux soon|RB|4|advmod leave|VB|0|root')).toEqual(['FUTURE_REF']);
  });

  test('TM-53 "in three months" of something ahead is counted from publication', () => {
    const { text, sentences } = treeSentence(
      'It|PRP|3|nsubj will|MD|3|aux end|VB|0|root in|IN|6|case three|CD|6|nummod months|NNS|3|obl|month',
    );
    const [time] = findTimes(sentences, { text, published: dayOfIso(PUBLISHED) });
    expect(time).toMatchObject({ value: 'P3M', deictic: 'publication' });
    expect([time?.span.earliest, time?.span.latest]).toEqual([
      dayOfIso('2026-04-18'),
      dayOfIso('2026-05-18'),
    ]);
  });

  test('a tree that runs in a circle ends', () => {
    expect(valuesIn('on|IN|2|case Friday|NNP|3|nmod day|NN|2|nmod')).toEqual(['2026-01-30']);
  });
});
