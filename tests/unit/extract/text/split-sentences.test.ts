/** Sentence splitting rules TX-20 to TX-26 of electron/extract/text/SPEC.md. */
import { describe, expect, test } from 'vitest';
import { MAX_SENTENCE, splitSentences } from '#extract/text/split-sentences.ts';
import { tokenise } from '#extract/text/tokenise.ts';

function split(text: string): string[] {
  const sentences = splitSentences(text, tokenise(text, { start: 0, end: text.length }));
  return sentences.map((tokens) => text.slice(tokens[0]!.start, tokens.at(-1)!.end));
}

/** A bar marks each expected boundary. */
const TABLE: readonly (readonly [rule: string, marked: string])[] = [
  ['TX-20', 'The vote failed. | Talks resume on Monday. | Why? | Nobody knows!'],
  ['TX-20', 'The bank—its third—closed; depositors waited: none was paid.'],
  ['TX-20', 'A budget of 3.5 million was approved. | It covers 1,200 towns.'],
  ['TX-21', 'Gen. Ortega met Mr. and Mrs. Lind in St. Petersburg.'],
  ['TX-21', 'The U.S. Senate voted. | It was late.'],
  ['TX-21', 'She moved to the U.S. | The law had changed.'],
  ['TX-21', 'They met at 5 p.m. on Friday. | He left at 9 p.m. | Then it rained.'],
  ['TX-21', 'John F. Marsh and J. R. Dale of Acme Inc. of Ohio signed.'],
  ['TX-21', 'It was No. 5 in the list. | Officials agreed.'],
  ['TX-22', '“We are ready.” | “So are they.”'],
  ['TX-22', '"The road is closed." | Drivers turned back.'],
  ['TX-22', '(The mayor declined to comment.) | The council met.'],
  ['TX-23', '“Is it over?” she asked. | Nobody answered.'],
  ['TX-23', '“Leave now!” Ann Marsh said. | They left.'],
  ['TX-24', 'She paused ... and left. | He waited... | Then he rang.'],
  ['TX-25', 'He owns an iPhone 4. | eBay shares rose.'],
];

describe('splitSentences', () => {
  test.each(TABLE.slice(0, -1))('%s: %s', (_rule, marked) => {
    const parts = marked.split(' | ');
    expect(split(parts.join(' '))).toEqual(parts);
  });

  test('TX-25: a lower-case letter never begins a sentence', () => {
    expect(split('The firm, Acme Ltd. of york. its owner said no.')).toHaveLength(1);
  });

  test('TX-26: a sentence of more than 400 tokens is cut after punctuation', () => {
    const text = `${'word '.repeat(350)}, ${'word '.repeat(700)}.`;
    const lengths = splitSentences(text, tokenise(text, { start: 0, end: text.length })).map(
      (tokens) => tokens.length,
    );
    expect(lengths[0]).toBe(351);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(MAX_SENTENCE);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(1052);
  });
});
