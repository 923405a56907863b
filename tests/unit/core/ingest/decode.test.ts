/** Bytes to text: marks, declared encodings, strict UTF-8, UTF-16 without a mark, guesses. */
import { describe, expect, test } from 'vitest';
import { decodeText } from '#core/ingest/decode.ts';

const WORDS = 'The harbour reopened on Tuesday – “at last”, said Zoë.';

const utf16 = (text: string, swap: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return swap ? bytes.swap16() : bytes;
};
const withMark = (mark: readonly number[], bytes: Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.from(mark), bytes]);

/** Cyrillic in windows-1251: А is 0xC0. */
const windows1251 = (text: string): Uint8Array =>
  Buffer.from([...text].map((c) => (/[А-я]/.test(c) ? 0xc0 + c.charCodeAt(0) - 0x410 : c.charCodeAt(0))));

describe('decodeText', () => {
  test.each([
    ['UTF-8', Buffer.from(WORDS), 'utf-8', false],
    ['UTF-8 with a mark', withMark([0xef, 0xbb, 0xbf], Buffer.from(WORDS)), 'utf-8', false],
    ['UTF-16LE with a mark', withMark([0xff, 0xfe], utf16(WORDS, false)), 'utf-16le', false],
    ['UTF-16BE with a mark', withMark([0xfe, 0xff], utf16(WORDS, true)), 'utf-16be', false],
    ['UTF-16LE without one', utf16(WORDS, false), 'utf-16le', true],
    ['UTF-16BE without one', utf16(WORDS, true), 'utf-16be', true],
  ])('%s is read whole', (_name, bytes, encoding, guessed) => {
    expect(decodeText(bytes)).toEqual({ text: WORDS, encoding, guessed });
  });

  test('a declared encoding comes before a guess', () => {
    const bytes = Buffer.from([0x5a, 0x6f, 0xeb]);
    expect(decodeText(bytes, 'ISO-8859-1')).toEqual({
      text: 'Zoë',
      encoding: 'windows-1252',
      guessed: false,
    });
    expect(decodeText(windows1251('Порт открыт'), 'windows-1251').text).toBe('Порт открыт');
  });

  test('a declared encoding that is unknown, or false, is passed over', () => {
    expect(decodeText(Buffer.from(WORDS), 'klingon').encoding).toBe('utf-8');
    expect(decodeText(Buffer.from(WORDS), 'utf-16').text).toBe(WORDS);
    expect(decodeText(Buffer.from([0x5a, 0x6f, 0xeb, 0x20, 0x5a]), 'utf-8').guessed).toBe(true);
  });

  test('bytes that say nothing are guessed and marked so', () => {
    const text = 'Порт снова открыт после долгих переговоров с профсоюзом, сообщили власти. '.repeat(4);
    const read = decodeText(windows1251(text));
    expect(read).toEqual({ text, encoding: 'windows-1251', guessed: true });
  });

  test('any bytes give some text', () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 197 + 11) % 256);
    expect(decodeText(bytes).text.length).toBeGreaterThan(0);
    expect(decodeText(new Uint8Array()).text).toBe('');
  });
});
