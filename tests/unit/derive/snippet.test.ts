/** Snippets show what was found, however long the sentence. */
import { expect, test } from 'vitest';
import { snippet } from '#shared/derive/snippet.ts';

const plain = (text: string, query: string, length?: number): string =>
  snippet(text, query, length)
    .map((part) => (part.found ? `[${part.text}]` : part.text))
    .join('');

test('found words stand apart, prefixes, case and accents as in the search', () => {
  expect(plain('The Ålesund ferries left Bergen.', 'ales ber')).toBe('The [Ålesund] ferries left [Bergen].');
  expect(plain('Nothing here.', 'xyz')).toBe('Nothing here.');
  expect(plain('', 'x')).toBe('');
});

test('a long sentence begins shortly before the first found word', () => {
  const text = `${'Much was said before anything was done. '.repeat(6)}Then the harbour was closed for good.`;
  const shown = plain(text, 'harbour', 50);
  expect(shown.startsWith('… ')).toBe(true);
  expect(shown).toContain('[harbour]');
  expect(shown.length).toBeLessThan(62);
});
