/** The linguistic base as a whole: TX-10 to TX-15, TX-40 to TX-46 of electron/extract/text/SPEC.md. */
import { describe, expect, test } from 'vitest';
import type { Sentence } from '#extract/text/token.ts';
import { shippedAnalyser } from './models.ts';

const ARTICLE = `Harbour Minister Opens New Ferry Line to Malta

OSLO, 4 March 2026 (Reuters) —

Norwegian Transport Minister Ingrid Solberg opened a ferry line on Tuesday. "The ships don't burn oil," she said. Captain Marco Zammit, who runs the service, told reporters that the U.S. Navy had been warned.

A Second Ship

Solberg met Prime Minister Anna Borg in Valletta. The European Union paid for the second ship, according to Borg.`;

function only(text: string): Sentence {
  const sentences = shippedAnalyser()(text);
  expect(sentences).toHaveLength(1);
  return sentences[0]!;
}

/** `form -dep-> head form` of one word. */
function arc(sentence: Sentence, form: string): string {
  const token = sentence.tokens.find((candidate) => candidate.form === form)!;
  return `${token.dep} ${sentence.tokens[token.head]?.form ?? 'ROOT'}`;
}

const names = (sentence: Sentence): string[] =>
  sentence.names.map(({ from, to, label }) => {
    const words = sentence.tokens.slice(from, to).map(({ form }) => form);
    return `${words.join(' ')}/${label}`;
  });

function expectTree({ tokens }: Sentence): void {
  expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
  expect(tokens.every(({ head, dep }) => (head === -1) === (dep === 'root'))).toBe(true);
  for (const token of tokens) {
    let steps = 0;
    for (let at = token; at.head !== -1; at = tokens[at.head]!)
      expect(steps++).toBeLessThanOrEqual(tokens.length);
  }
}

function expectSound(text: string, sentences: readonly Sentence[]): void {
  let end = 0;
  sentences.forEach((sentence, index) => {
    expect(sentence.index).toBe(index);
    expect(sentence.tokens.length).toBeGreaterThan(0);
    for (const token of sentence.tokens) {
      expect(text.slice(token.start, token.end)).toBe(token.form);
      expect(token.start).toBeGreaterThanOrEqual(end);
      end = token.end;
    }
    expectTree(sentence);
    for (const { from, to, confidence } of sentence.names) {
      expect(from).toBeLessThan(to);
      expect(to).toBeLessThanOrEqual(sentence.tokens.length);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });
}

describe('createTextAnalyser', () => {
  test('TX-40: kinds, paragraphs and exact offsets', () => {
    const sentences = shippedAnalyser()(ARTICLE);
    expectSound(ARTICLE, sentences);
    expect(sentences.map(({ kind }) => kind).join(' ')).toBe(
      'title dateline body body body heading body body',
    );
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1, 2, 2, 2, 3, 4, 4]);
  });

  test('TX-41: the same text gives the same analysis', () => {
    expect(JSON.stringify(shippedAnalyser()(ARTICLE))).toBe(JSON.stringify(shippedAnalyser()(ARTICLE)));
  });

  test('TX-43: who does what to whom', () => {
    const sentence = only('The rebels attacked the village on Monday.');
    expect(arc(sentence, 'rebels')).toBe('nsubj attacked');
    expect(arc(sentence, 'village')).toBe('obj attacked');
    expect(arc(sentence, 'Monday')).toBe('obl attacked');
    expect(arc(sentence, 'attacked')).toBe('root ROOT');
  });

  test('TX-43: passive, agent and auxiliary', () => {
    const sentence = only('Two villages were attacked by government troops.');
    expect(arc(sentence, 'villages')).toBe('nsubj:pass attacked');
    expect(arc(sentence, 'were')).toBe('aux:pass attacked');
    expect(arc(sentence, 'troops')).toBe('obl:agent attacked');
  });

  test('TX-43: a quotation and its speaker behind the verb', () => {
    const sentence = only('"We will leave the city," said Anna Borg, a government spokeswoman.');
    expect(arc(sentence, 'Anna')).toBe('nsubj said');
    expect(arc(sentence, 'Borg')).toBe('flat Anna');
    expect(arc(sentence, 'spokeswoman')).toBe('appos Anna');
  });

  test('TX-43: possessors, modifiers and relative clauses', () => {
    const sentence = only("Malta's parliament rejected the law that ministers had signed.");
    expect(arc(sentence, 'Malta')).toBe('nmod:poss parliament');
    expect(arc(sentence, 'signed')).toBe('acl:relcl law');
    expect(arc(sentence, 'ministers')).toBe('nsubj signed');
  });

  test('TX-44: lemmas', () => {
    const lemmas = only('The children were running and had taken worse buses.').tokens.map(
      ({ lemma }) => lemma,
    );
    expect(lemmas.join(' ')).toBe('the child be run and have take bad bus .');
    expect(only('Ministers don’t agree.').tokens.map(({ lemma }) => lemma)).toContain('not');
  });

  test('TX-45: names', () => {
    const found = shippedAnalyser()(ARTICLE).flatMap(names);
    for (const name of [
      'Ingrid Solberg/PER',
      'Norwegian/NORP',
      'U.S. Navy/ORG',
      'Solberg/PER',
      'Valletta/LOC',
      'European Union/ORG',
    ]) {
      expect(found).toContain(name);
    }
  });

  test.each(['The President of France arrived.', 'France and Russia signed.'])(
    'TX-45: a country in "%s"',
    (text) => {
      expect(names(only(text))).toContain('France/LOC');
    },
  );

  test('TX-45: peoples, articles and weekdays', () => {
    const found = shippedAnalyser()(
      'Americans and South African officials met in the United States. British troops left Basra Saturday.',
    ).flatMap(names);
    expect(found).toEqual([
      'Americans/NORP',
      'South African/NORP',
      'United States/LOC',
      'British/NORP',
      'Basra/LOC',
    ]);
  });

  test('TX-48: a person is found again from the particle on', () => {
    const found = shippedAnalyser()(
      'Minister Omar al-Hadi met diplomats in Cairo. "We are ready," al-Hadi said. Supporters of al-Hadi marched.',
    ).flatMap(names);
    expect(found.filter((name) => name.endsWith('/PER'))).toEqual([
      'Omar al - Hadi/PER',
      'al - Hadi/PER',
      'al - Hadi/PER',
    ]);
  });

  test('TX-47: a title hangs on the name behind it', () => {
    const sentence = only('NATO Secretary-General Ada Marsh announced the plan on Tuesday.');
    expect(arc(sentence, 'Ada')).toBe('nsubj announced');
    expect(arc(sentence, 'Marsh')).toBe('flat Ada');
    expect(arc(sentence, 'General')).toBe('nmod:desc Ada');
    expectTree(sentence);
  });

  test('TX-42: a headline in title case or capitals is read as if it were ordinary text', () => {
    const body =
      '\n\nRussia attacked the ports of Ukraine with drones on Monday, officials in Kyiv said after the attack.';
    for (const headline of [
      'Russia Attacks Ports of Ukraine With Drones',
      'RUSSIA ATTACKS PORTS OF UKRAINE WITH DRONES',
    ]) {
      const [title] = shippedAnalyser()(headline + body);
      expect(title?.kind).toBe('title');
      expect(title?.tokens.map(({ upos }) => upos).join(' ')).toBe('PROPN VERB NOUN ADP PROPN ADP NOUN');
      expect(title?.tokens.map(({ form }) => form).join(' ')).toBe(headline);
      expect(names(title!).map((name) => name.toUpperCase())).toEqual(['RUSSIA/LOC', 'UKRAINE/LOC']);
    }
  });

  test.each([
    ['Tram overturns near Leeds', 'overturns/VBZ'],
    ['Ten hurt as tram derails in Leeds', 'derails/VBZ'],
    ['Police name final three victims of crash that killed ten', 'name/VBP'],
    ['Bakers increase the gaps in their bars', 'increase/VBP'],
    ['Peace talks in Geneva', 'talks/NNS'],
  ])('TX-49: "%s" has %s', (title, expected) => {
    const [sentence] = shippedAnalyser()(
      `${title}\n\nOfficials said on Monday that nobody knew more about it.`,
    );
    expect(sentence?.kind).toBe('title');
    expect(sentence?.tokens.map(({ form, xpos }) => `${form}/${xpos}`)).toContain(expected);
  });
});

describe('robustness', () => {
  test('TX-46: empty and odd input', () => {
    expect(shippedAnalyser()('')).toEqual([]);
    expect(shippedAnalyser()('\n \t\u0000\u200b\n')).toEqual([]);
    for (const text of [
      '.',
      '😀😀 🇺🇦',
      'مرحبا بالعالم. كيف الحال؟',
      'a\u0000b\u0007c',
      '"""',
      '((((',
      '\ud800',
      '中文新闻。第二句。',
    ]) {
      expectSound(text, shippedAnalyser()(text));
    }
  });

  test('TX-46: a sentence of 100,000 words', () => {
    const text = 'the minister of the town said that '.repeat(14_300);
    const start = performance.now();
    const sentences = shippedAnalyser()(text);
    expect(performance.now() - start).toBeLessThan(60_000);
    expect(Math.max(...sentences.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(400);
  }, 90_000);

  test('TX-46: 1 MB of one token', () => {
    const sentences = shippedAnalyser()('x'.repeat(1_000_000));
    const forms = sentences.flatMap(({ tokens }) => tokens.map(({ form }) => form));
    expect(forms.join('')).toHaveLength(1_000_000);
    expect(Math.max(...forms.map(({ length }) => length))).toBeLessThanOrEqual(200);
  }, 60_000);
});
