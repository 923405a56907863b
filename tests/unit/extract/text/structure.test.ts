/** Structure rules TX-30 to TX-37 of electron/extract/text/SPEC.md. */
import { describe, expect, test } from 'vitest';
import { readStructure } from '#extract/text/structure.ts';

const BODY =
  'The harbour authority said on Friday that the ferry would sail again once its engine had been repaired.';

function kinds(text: string, title?: string): string {
  return readStructure(text, title === undefined ? {} : { title })
    .map(({ kind }) => kind)
    .join(' ');
}

describe('readStructure', () => {
  test('TX-31: a first line without a full stop is the title, and so are its repetitions', () => {
    expect(kinds(`Ferry Sails Again\n\nFerry sails again\n\n${BODY}\n\n${BODY}`)).toBe(
      'title title body body',
    );
  });

  test('TX-31: with a title given, the text may begin with the body', () => {
    expect(kinds(`${BODY}\n\n${BODY}`, 'Ferry sails again')).toBe('body body');
    expect(kinds(`Ferry sails again\n${BODY}`, 'Ferry sails again')).toBe('title body');
  });

  test('TX-31: a lone sentence is body', () => {
    expect(kinds(BODY)).toBe('body');
    expect(kinds('Ferry sails again')).toBe('body');
    expect(kinds('')).toBe('');
    expect(kinds(' \n\t\n ')).toBe('');
  });

  test.each([
    'Wednesday, March 4, 2026',
    '4 March 2026',
    '2026-03-04',
    'Published: 4 March 2026 at 10:30 GMT',
    'OSLO, March 4 (Xinhua) --',
    'NAIROBI, Kenya (AP) _',
    'Oslo, 4 March 2026',
  ])('TX-32: "%s" is a dateline', (line) => {
    expect(kinds(`Ferry sails again\n${line}\n${BODY}`)).toBe('title dateline body');
  });

  test.each([
    'They sailed on 4 March 2026.',
    'May',
    'Interview with the captain of the ferry Sunday, March 4, 2026',
  ])('TX-32: "%s" is no dateline', (line) => {
    expect(kinds(`Ferry sails again\n${line}\n${BODY}`)).not.toContain('dateline');
  });

  test('TX-33: a short line in title case without a final stop, above text, is a heading', () => {
    expect(kinds(`Ferry sails again\n\n${BODY}\n\nA Second Engine Fails\n\n${BODY}`)).toBe(
      'title body heading body',
    );
    expect(kinds(`Ferry sails again\n\n${BODY}\n\nThe engine failed.\n\n${BODY}`)).toBe(
      'title body body body',
    );
  });

  test('TX-33: lines of a list follow one another; two headings may, above text', () => {
    const list = 'Crew of the Ferry\nJo Marsh\nAda Lind\nOle Berg';
    expect(kinds(`Ferry sails again\n\n${BODY}\n\n${list}`)).toBe('title body body body body body');
    expect(kinds(`Ferry sails again\n\n${BODY}\n\nRepairs\nA Second Engine Fails\n\n${BODY}`)).toBe(
      'title body heading heading body',
    );
  });

  test.each([
    'Image: Harbour Authority.',
    'The ferry at its berth. Photo: Jo Marsh',
    'File photo of the ferry',
    'Credit: Jo Marsh',
  ])('TX-34: "%s" is a caption', (line) => {
    expect(kinds(`Ferry sails again\n\n${line}\n\n${BODY}`)).toBe('title caption body');
  });

  test.each([
    'Exit mobile version',
    'Share this',
    'Read more: the ferry that never sailed',
    'Related',
    'Subscribe to our newsletter',
    'Advertisement',
    'This site uses cookies to improve your visit.',
    '© 2026 Harbour Times. All rights reserved.',
    'By Jo Marsh',
    'https://example.org/ferry',
  ])('TX-35: "%s" is boilerplate', (line) => {
    expect(kinds(`Ferry sails again\n\n${BODY}\n\n${line}\n\n${BODY}`)).toBe('title body boilerplate body');
  });

  test.each([
    'Share prices fell on Friday after the ferry was sold.',
    'Read more books, the minister said.',
    'Related charges were dropped.',
  ])('TX-35: "%s" is body', (line) => {
    expect(kinds(`Ferry sails again\n\n${BODY}\n\n${line}`)).toBe('title body body');
  });

  test('TX-36: a list of sources is boilerplate to its end', () => {
    const sources =
      'Sources\n\n"Ferry sails" — Harbour Times, March 4, 2026\n\n- Jo Marsh. "Engine fails". Daily Pier, March 3, 2026';
    expect(kinds(`Ferry sails again\n\n${BODY}\n\n${sources}`)).toBe(
      'title body boilerplate boilerplate boilerplate',
    );
  });

  test.each([
    ['OSLO — The ferry sails again.', 'OSLO —'],
    ['LIMA, May 3 (AP) - The ferry sails again.', 'LIMA, May 3 (AP) -'],
    ['Oslo (Reuters) - The ferry sails again.', 'Oslo (Reuters) -'],
  ])('TX-37: %s', (line, dateline) => {
    const text = `${line}\n\n${BODY}`;
    const blocks = readStructure(text);
    expect(blocks.map(({ kind }) => kind)).toEqual(['dateline', 'body', 'body']);
    expect(text.slice(blocks[0]!.start, blocks[0]!.end)).toBe(dateline);
    expect(text.slice(blocks[1]!.start, blocks[1]!.end)).toBe('The ferry sails again.');
  });

  test('TX-37: a dash inside a sentence is no dateline', () => {
    expect(kinds(`The plan — The Hague wrote it — is old.\n\n${BODY}`)).toBe('body body');
  });

  test('TX-30: hard-wrapped lines are joined, paragraphs are not', () => {
    const wrapped = [
      'The harbour authority said on Friday that the ferry would sail again',
      'once its engine had been repaired. Passengers who had booked cabins',
      'were told to wait.',
      '',
      'A second ferry was sent from the mainland to carry the mail and the',
      'twenty passengers who could not wait any longer for the repair to be',
      'done.',
    ].join('\n');
    const blocks = readStructure(wrapped);
    expect(blocks.map(({ kind }) => kind)).toEqual(['body', 'body']);
    expect(wrapped.slice(blocks[0]!.start, blocks[0]!.end)).toMatch(/^The harbour[\s\S]*wait\.$/);
  });

  test('TX-30: every character but white space lies in exactly one block', () => {
    const text = `  Ferry sails again \r\n\r\n${BODY}\u2028${BODY}\n\n\n  Looking Ahead\n${BODY}  `;
    const blocks = readStructure(text);
    expect(
      blocks
        .map(({ start, end }) => text.slice(start, end))
        .join('')
        .replace(/\s/g, ''),
    ).toBe(text.replace(/\s/g, ''));
  });
});
