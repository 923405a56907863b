/** Limits of documents, and the answers to what is no article. */
import { describe, expect, test } from 'vitest';
import { MAX_DOCUMENT_BYTES, type ReadDocument, readDocument } from '#core/ingest/read-document.ts';
import { ContractError } from '#shared/contract/errors.ts';

const file = (fileName: string, content: string | Uint8Array): ReadDocument =>
  readDocument({ kind: 'file', fileName, bytes: Buffer.from(content) });

/** Time on the processor, which other work on the machine does not stretch. */
const processorMs = (): number => process.cpuUsage().user / 1000;

function failureOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof ContractError) return error.failure.code;
    throw error;
  }
  return 'none';
}

describe('limits', () => {
  test.each([
    ['too deep', `<div>`.repeat(20_000)],
    ['too many nodes', '<p>a</p>'.repeat(150_000)],
    ['too deep by formatting', '<b><i>'.repeat(5_000)],
  ])('a page that is %s is refused at once', (_name, html) => {
    const started = processorMs();
    expect(failureOf(() => file('a.html', html))).toBe('too-large');
    expect(processorMs() - started).toBeLessThan(3000);
  });

  test('a heavy page within the limits is read in time', () => {
    const started = processorMs();
    expect(file('a.html', '<div>'.repeat(480) + '<p>one, two and three</p>'.repeat(9000)).text).toContain(
      'one, two',
    );
    expect(processorMs() - started).toBeLessThan(6000);
  });

  test('a page that overflows the article finder gives its plain text', () => {
    expect(file('a.html', '> '.repeat(100_000)).text.length).toBeGreaterThan(100_000);
  });

  test('a file over 100 MB is refused before it is looked at', () => {
    expect(failureOf(() => file('a.txt', new Uint8Array(MAX_DOCUMENT_BYTES + 1)))).toBe('too-large');
  });

  test('patterns stay quick on 50 KB of what they look for', () => {
    for (const pump of [
      '*',
      '_',
      '[',
      '**a',
      '![',
      '](',
      '`',
      '> ',
      '- ',
      '---\na:',
      '<',
      '<meta charset=',
      '\\',
    ]) {
      for (const name of ['a.md', 'a.txt', 'a.html']) {
        const started = processorMs();
        try {
          file(name, pump.repeat(50_000 / pump.length));
        } catch (error) {
          expect(error).toBeInstanceOf(ContractError);
        }
        expect(processorMs() - started, `${name} ${pump}`).toBeLessThan(4000);
      }
    }
  });
});

describe('what is no article', () => {
  test.each([
    ['empty', '', 'empty-text'],
    ['only spaces', ' \r\n\t ', 'empty-text'],
    ['a PDF', '%PDF-1.7 …', 'unsupported-format'],
    ['a Word file', 'PK\u0003\u0004 …', 'unsupported-format'],
    ['a page without text', '<html><body><script>1</script></body></html>', 'empty-text'],
  ])('%s', (_name, content, code) => {
    expect(failureOf(() => file('a.txt', content))).toBe(code);
  });

  test('bytes with more than one control character in a hundred', () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, index) => (index * 131 + 7) % 256);
    expect(failureOf(() => file('a.txt', bytes))).toBe('not-text');
    const few = `${'word '.repeat(200)}\u0001`;
    expect(file('a.txt', few).text).toBe(few);
  });

  test('random bytes always give a text or an answer from the list', () => {
    let seed = 7;
    const next = (): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed;
    };
    for (let round = 0; round < 200; round += 1) {
      const bytes = Uint8Array.from({ length: next() % 400 }, () => next() % 256);
      const name = ['a.txt', 'a.md', 'a.html', 'a'][round % 4] ?? 'a';
      const code = failureOf(() => readDocument({ kind: 'file', fileName: name, bytes }));
      expect(['none', 'empty-text', 'not-text', 'unsupported-format', 'too-large']).toContain(code);
    }
  });
});
