/** Repairs of trees as the parser sometimes builds them: rules RT-1 to RT-24 of extract/SPEC.md, on trees written by hand. */
import { describe, expect, test } from 'vitest';
import { repairSentence } from '#extract/text/repair-tree.ts';
import type { Sentence, Token } from '#extract/text/token.ts';

/** `form|UPOS|XPOS|head|relation` for each token; heads count from 1, 0 is the root. */
function sentenceOf(lines: string): Sentence {
  let at = 0;
  const tokens = lines
    .trim()
    .split(/\s+/)
    .map((line, index): Token => {
      const [form = '', upos = '', xpos = '', head = '', dep = ''] = line.split('|');
      const start = at;
      at += form.length + 1;
      const lemma = form.toLowerCase();
      return {
        index,
        form,
        lemma,
        upos: upos as Token['upos'],
        xpos,
        head: Number(head) - 1,
        dep,
        start,
        end: start + form.length,
      };
    });
  return {
    index: 0,
    paragraph: 0,
    kind: 'body',
    start: 0,
    end: at,
    tokens,
    names: [],
  };
}

/** `Peru nsubj signed`, or `signed root`. */
function arcsOf(sentence: Sentence, words: readonly string[]): readonly string[] {
  return words.map((word) => {
    const token = sentence.tokens.find(({ form }) => form === word)!;
    const head = sentence.tokens[token.head];
    return [token.form, token.dep, head?.form].filter(Boolean).join(' ');
  });
}

const ROWS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'RT-1',
    'Guards|NOUN|NNS|3|nsubj will|AUX|MD|3|aux stay|VERB|VB|0|root until|ADP|IN|5|case order|NOUN|NN|7|obl is|AUX|VBZ|7|aux:pass restored|VERB|VBN|3|advcl',
    ['order nsubj:pass restored', 'until mark restored'],
  ],
  [
    'RT-2',
    'Talks|NOUN|NNS|0|root have|AUX|VBP|4|aux been|AUX|VBN|4|aux:pass scheduled|VERB|VBN|1|acl:relcl',
    ['Talks nsubj:pass scheduled', 'scheduled root'],
  ],
  [
    'RT-3',
    'Brazil|PROPN|NNP|0|root ,|PUNCT|,|3|punct Chile|PROPN|NNP|1|conj ,|PUNCT|,|6|punct and|CCONJ|CC|6|cc Peru|PROPN|NNP|7|nsubj signed|VERB|VBD|1|acl:relcl',
    ['Brazil nsubj signed', 'Peru conj Brazil', 'signed root'],
  ],
  [
    'RT-4',
    'On|ADP|IN|2|case Thursday|PROPN|NNP|7|obl ,|PUNCT|,|4|punct Brazil|PROPN|NNP|2|conj and|CCONJ|CC|6|cc Peru|PROPN|NNP|2|conj signed|VERB|VBD|0|root',
    ['Brazil nsubj signed', 'Peru conj Brazil'],
  ],
  [
    'RT-5',
    'Kenyan|ADJ|JJ|2|amod forces|NOUN|NNS|0|root struck|ADJ|JJ|4|amod towns|NOUN|NNS|2|appos',
    ['forces nsubj struck', 'towns obj struck', 'struck root'],
  ],
  [
    'RT-6',
    'If|SCONJ|IN|3|mark they|PRON|PRP|3|nsubj sign|VERB|VBP|6|advcl ,|PUNCT|,|3|punct the|DET|DT|6|det coalition|NOUN|NN|8|nsubj will|AUX|MD|8|aux leave|VERB|VB|0|root',
    ['sign advcl leave'],
  ],
  [
    'RT-7',
    'Diggers|NOUN|NNS|5|ccomp flattened|VERB|VBN|1|acl homes|NOUN|NNS|2|obj officials|NOUN|NNS|5|nsubj said|VERB|VBD|0|root',
    ['Diggers nsubj flattened', 'flattened ccomp said'],
  ],
  [
    'RT-8',
    'Miners|NOUN|NNS|3|nsubj blocked|VERB|VBN|3|amod roads|NOUN|NNS|5|ccomp they|PRON|PRP|5|nsubj said|VERB|VBD|0|root',
    ['Miners nsubj blocked', 'roads obj blocked', 'blocked ccomp said'],
  ],
  [
    'RT-9',
    'He|PRON|PRP|2|nsubj said|VERB|VBD|0|root on|ADP|IN|4|case Friday|PROPN|NNP|2|obl that|SCONJ|IN|8|mark they|PRON|PRP|8|nsubj must|AUX|MD|8|aux go|VERB|VB|4|acl:relcl',
    ['go ccomp said'],
  ],
  [
    'RT-10',
    'Lind|PROPN|NNP|0|root shot|NOUN|NN|1|appos and|CCONJ|CC|4|cc wounded|VERB|VBD|2|conj Marsh|PROPN|NNP|4|obj',
    ['Lind nsubj shot', 'shot root'],
  ],
  [
    'RT-11',
    'He|PRON|PRP|2|nsubj left|VERB|VBD|0|root once|ADV|RB|6|advmod peace|NOUN|NN|6|nsubj was|AUX|VBD|6|aux:pass made|VERB|VBN|2|conj',
    ['made advcl left', 'once mark made'],
  ],
  [
    'RT-12',
    'They|PRON|PRP|2|nsubj defy|VERB|VBP|0|root the|DET|DT|4|det council|NOUN|NN|2|obj ,|PUNCT|,|8|punct which|PRON|WDT|8|nsubj has|AUX|VBZ|8|aux ruled|VERB|VBN|2|parataxis',
    ['ruled acl:relcl council'],
  ],
  [
    'RT-13',
    'Plans|NOUN|NNS|2|nsubj include|VERB|VBP|0|root holding|VERB|VBG|4|compound elections|NOUN|NNS|2|obj',
    ['holding xcomp include', 'elections obj holding'],
  ],
  [
    'RT-14',
    'Courts|NOUN|NNS|2|nsubj indict|VERB|VBP|0|root men|NOUN|NNS|2|obj accused|VERB|VBN|2|xcomp of|ADP|IN|6|case theft|NOUN|NN|4|obl',
    ['accused acl men'],
  ],
  [
    'RT-15',
    'We|PRON|PRP|2|nsubj stay|VERB|VBP|0|root until|SCONJ|IN|5|mark order|NOUN|NN|5|nsubj returns|VERB|VBZ|2|advcl ,|PUNCT|,|7|punct thieves|NOUN|NNS|2|obj are|AUX|VBP|9|aux:pass punished|VERB|VBN|2|advcl',
    ['punished conj returns', 'thieves nsubj:pass punished'],
  ],
  [
    'RT-16',
    'He|PRON|PRP|2|nsubj says|VERB|VBZ|0|root that|SCONJ|IN|2|obj strikes|NOUN|NNS|3|conj on|ADP|IN|6|case Kano|PROPN|NNP|4|nmod killed|VERB|VBD|6|acl ten|NUM|CD|7|obj',
    ['strikes nsubj killed', 'killed ccomp says', 'that mark killed'],
  ],
  [
    'RT-17',
    'Yesterday|NOUN|NN|7|nsubj in|ADP|IN|3|case Lyon|PROPN|NNP|1|nmod ,|PUNCT|,|5|punct Brazil|PROPN|NNP|1|appos quietly|ADV|RB|7|advmod signed|VERB|VBD|0|root',
    ['Brazil nsubj signed', 'Yesterday obl signed'],
  ],
  [
    'RT-18',
    'Peru|PROPN|NNP|3|nsubj he|PRON|PRP|3|nsubj said|VERB|VBD|0|root is|AUX|VBZ|5|cop bound|ADJ|JJ|3|ccomp',
    ['Peru nsubj bound', 'he nsubj said'],
  ],
  [
    'RT-19',
    'She|PRON|PRP|2|nsubj praised|VERB|VBD|0|root the|DET|DT|4|det deal|NOUN|NN|2|obj :|PUNCT|:|7|punct we|PRON|PRP|7|nsubj won|VERB|VBD|4|acl:relcl',
    ['won parataxis praised'],
  ],
  [
    'RT-20',
    'Peru|PROPN|NNP|2|nsubj got|VERB|VBD|0|root written|VERB|VBN|2|xcomp approval|NOUN|NN|3|obj',
    ['approval obj got', 'written amod approval'],
  ],
  [
    'RT-7 of a noun whose phrase goes on',
    'Hundreds|NOUN|NNS|0|root of|ADP|IN|3|case people|NOUN|NNS|1|nmod blocked|VERB|VBN|3|acl roads|NOUN|NNS|4|obj',
    ['Hundreds nsubj blocked', 'blocked root'],
  ],
  [
    'RT-7 of one subject too many',
    'Diggers|NOUN|NNS|5|nsubj flattened|VERB|VBN|1|acl homes|NOUN|NNS|2|obj officials|NOUN|NNS|5|nsubj said|VERB|VBD|0|root',
    ['Diggers nsubj flattened', 'flattened ccomp said', 'officials nsubj said'],
  ],
  [
    'RT-8 in a list',
    'Jets|NOUN|NNS|0|root and|CCONJ|CC|3|cc tanks|NOUN|NNS|1|conj shelled|VERB|VBN|5|amod camps|NOUN|NNS|1|conj',
    ['Jets nsubj shelled', 'shelled root', 'camps obj shelled'],
  ],
  [
    'RT-24 a noun behind who',
    'Marsh|PROPN|NNP|6|nsubj ,|PUNCT|,|4|punct who|PRON|WP|4|nsubj shot|NOUN|NN|1|list Reed|PROPN|NNP|4|flat fled|VERB|VBD|0|root',
    ['shot acl:relcl Marsh', 'who nsubj shot', 'Reed obj shot'],
  ],
  [
    'RT-23 a day before the clause',
    'Berg|PROPN|NNP|2|nsubj said|VERB|VBD|0|root Friday|PROPN|NNP|7|obl:unmarked that|SCONJ|IN|7|mark he|PRON|PRP|7|nsubj would|AUX|MD|7|aux go|VERB|VB|2|ccomp',
    ['Friday obl:unmarked said', 'go ccomp said'],
  ],
  [
    'RT-21 a day that has taken the subject',
    'Denmark|PROPN|NNP|2|compound today|NOUN|NN|3|nsubj accepted|VERB|VBD|0|root it|PRON|PRP|3|obj',
    ['Denmark nsubj accepted', 'today obl:unmarked accepted'],
  ],
  [
    'RT-21 a day beside the subject',
    'Officials|NOUN|NNS|2|nsubj said|VERB|VBD|0|root Thursday|PROPN|NNP|2|nsubj',
    ['Officials nsubj said', 'Thursday obl:unmarked said'],
  ],
  [
    'RT-22',
    'Peru|PROPN|NNP|3|nsubj:pass is|AUX|VBZ|3|aux:pass opposed|VERB|VBN|0|root to|ADP|IN|5|case it|PRON|PRP|3|obl',
    ['Peru nsubj opposed', 'is cop opposed'],
  ],
];

describe('repairs', () => {
  test.each(ROWS)('%s', (_rule, lines, arcs) => {
    const words = arcs.map((arc) => arc.split(' ')[0]!);
    expect(arcsOf(repairSentence(sentenceOf(lines)), words)).toEqual(arcs);
  });

  test('a tree without faults is handed back as it is', () => {
    const sentence = sentenceOf('Peru|PROPN|NNP|2|nsubj signed|VERB|VBD|0|root it|PRON|PRP|2|obj');
    expect(repairSentence(sentence)).toBe(sentence);
  });

  test('a repair never closes a circle', () => {
    const sentence = sentenceOf(ROWS.map(([, lines]) => lines).at(11)!);
    const { tokens } = repairSentence(sentence);
    for (const token of tokens) {
      let steps = 0;
      for (let at = token.head; at >= 0; at = tokens[at]!.head) steps += 1;
      expect(steps).toBeLessThan(tokens.length);
    }
  });
});
