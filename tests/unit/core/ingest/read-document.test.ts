/** Documents in: formats, limits, dates, warnings and the answers to what is no article. */
import { describe, expect, test } from 'vitest';
import { type ReadDocument, readDocument } from '#core/ingest/read-document.ts';
import { MAX_TEXT_LENGTH } from '#shared/contract/documents.ts';
import { parseIsoDay } from '#shared/lib/iso-day.ts';

const SENTENCE = 'The union and the port authority met on Monday, and the harbour has been open since then. ';
const BODY = SENTENCE.repeat(6);

const file = (fileName: string, content: string | Uint8Array): ReadDocument =>
  readDocument({ kind: 'file', fileName, bytes: Buffer.from(content) });

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body><nav><a href="/">Home</a></nav>${body}<footer>All rights reserved</footer></body></html>`;
const ARTICLE = `<article><h1>Harbour open</h1><p>${BODY}</p><p>${BODY}</p></article>`;

describe('text', () => {
  test('a headline is the title; line ends become LF and NUL goes', () => {
    const read = file('a.txt', `Harbour open again\r\n\r\n${BODY}\rEnd\u0000.`);
    expect(read.format).toBe('text');
    expect(read.title).toBe('Harbour open again');
    expect(read.text).toBe(`Harbour open again\n\n${BODY}\nEnd.`);
    expect(read.language).toBe('en');
    expect(read.encoding).toBe('utf-8');
  });

  test('a text that begins with a sentence is called by its file', () => {
    expect(file('news/port.txt', BODY).title).toBe('port');
    expect(readDocument({ kind: 'text', text: BODY }).title).toBe('');
  });

  test('exact reading keeps every character of a plain text', () => {
    const text = 'Harbour open\r\n\r\nThe harbour is open.\r';
    const input = { kind: 'file', fileName: 'a.txt', bytes: Buffer.from(text) } as const;
    expect(readDocument(input, { exact: true }).text).toBe(text);
  });

  test('a text over the limit is cut, never inside a character, and says so', () => {
    const read = readDocument({ kind: 'text', text: `${'a'.repeat(MAX_TEXT_LENGTH - 1)}😀b` });
    expect(read.text.length).toBe(MAX_TEXT_LENGTH - 1);
    expect(read.warnings).toContain('cut');
  });

  test.each([
    [
      'German',
      'Die Gewerkschaft und der Hafen haben sich am Montag auf einen Vertrag geeinigt, der nun gilt.',
      'de',
    ],
    [
      'French',
      'Le syndicat et le port ont signé lundi un accord qui met fin à la grève dans les docks.',
      'fr',
    ],
    [
      'Spanish',
      'El sindicato y el puerto firmaron el lunes un acuerdo que pone fin a la huelga en los muelles.',
      'es',
    ],
  ])('%s is told from English', (_name, text, code) => {
    const read = readDocument({ kind: 'text', text });
    expect(read.language).toBe(code);
    expect(read.warnings).toContain('not-english');
  });
});

describe('markdown', () => {
  test('front matter gives title, date and source; marks leave the text', () => {
    const read = file(
      'a.md',
      `---\ntitle: "Harbour open"\ndate: 2026-02-03\nsource: Coast Daily\n---\n# Harbour open\n\nThe **union** met the [port authority](https://example.org/port) on *Monday*.\n\n- It was the _third_ meeting.\n> "We agree," said \`Zoë\`.\n`,
    );
    expect(read).toMatchObject({
      format: 'markdown',
      title: 'Harbour open',
      published: parseIsoDay('2026-02-03'),
      publishedBasis: 'metadata',
      outlet: 'Coast Daily',
    });
    expect(read.text).toBe(
      'Harbour open\n\nThe union met the port authority on Monday.\n\nIt was the third meeting.\n"We agree," said Zoë.',
    );
  });

  test('names with underscores and sums with stars stay as they are', () => {
    expect(file('a.md', 'Use snake_case_names here, and 3 * 4 * 5 is sixty.').text).toContain(
      'snake_case_names',
    );
    expect(file('a.md', 'Use snake_case_names here, and 3 * 4 * 5 is sixty.').text).toContain('3 * 4 * 5');
  });
});

describe('html', () => {
  test('the article without its surroundings, paragraphs apart by a blank line', () => {
    const read = file('a.html', page('<title>Site</title>', ARTICLE));
    expect(read.text).toContain(`${BODY.trim()}\n\n${BODY.trim()}`);
    expect(read.text).not.toMatch(/Home|rights reserved/);
  });

  test('facts from meta tags', () => {
    const head = `<meta property="og:title" content="Harbour open"><meta property="article:published_time" content="2026-02-03T23:30:00-05:00">
      <meta property="og:site_name" content="Coast Daily"><link rel="canonical" href="https://example.org/harbour?x=1">`;
    expect(file('a.html', page(head, ARTICLE))).toMatchObject({
      format: 'html',
      title: 'Harbour open',
      published: parseIsoDay('2026-02-03'),
      publishedBasis: 'metadata',
      outlet: 'Coast Daily',
      url: 'https://example.org/harbour?x=1',
      warnings: [],
    });
  });

  test('facts from JSON-LD, also below @graph, and none from a broken script', () => {
    const linked = JSON.stringify({
      '@graph': [
        { '@type': 'Organization', name: 'Coast Group' },
        {
          '@type': ['NewsArticle'],
          headline: 'Open',
          datePublished: '2026-02-03',
          publisher: { name: 'Coast Daily' },
        },
      ],
    });
    const head = `<script type="application/ld+json">{"datePublished": </script><script type="application/ld+json">${linked}</script>`;
    expect(file('a.html', page(head, ARTICLE))).toMatchObject({
      title: 'Open',
      published: parseIsoDay('2026-02-03'),
      outlet: 'Coast Daily',
    });
  });

  test('a time element where nothing better is there; impossible days count as none', () => {
    const dated = (day: string): ReadDocument =>
      file('a.html', page('', `<time datetime="${day}T08:00">x</time>${ARTICLE}`));
    expect(dated('2026-02-03').published).toBe(parseIsoDay('2026-02-03'));
    expect(dated('2026-02-30')).toMatchObject({ published: null, publishedBasis: 'unknown' });
    expect(dated('2026-02-30').warnings).toContain('no-date');
  });

  test('addresses that are no web addresses are dropped', () => {
    const link = (href: string): string | null =>
      file('a.html', page(`<link rel="canonical" href="${href}">`, ARTICLE)).url;
    expect(link('javascript:alert(1)')).toBeNull();
    expect(link('file:///etc/passwd')).toBeNull();
    expect(link('/relative')).toBeNull();
  });

  test('the declared encoding is used', () => {
    const html = page('', ARTICLE).replace('utf-8', 'iso-8859-1').replace('Harbour open', 'Zo\u00eb speaks');
    const read = file('a.html', Buffer.from(html, 'latin1'));
    expect(read.encoding).toBe('windows-1252');
    expect(read.title).toBe('Zo\u00eb speaks');
  });

  test('a page with the ending .txt is a page; short notices keep their text', () => {
    expect(file('saved.txt', page('', ARTICLE)).format).toBe('html');
    expect(file('a.html', page('', '<main><p>Closed today.</p></main>')).text).toBe('Closed today.');
  });

  test('scripts and hidden parts give no text', () => {
    const read = file(
      'a.html',
      page('<script>steal()</script>', `<script>evil()</script><template>t</template>${ARTICLE}`),
    );
    expect(read.text).not.toMatch(/steal|evil/);
  });
});
