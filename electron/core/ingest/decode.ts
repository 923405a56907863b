/**
 * Bytes of a document to text: byte order mark, then the encoding that the document declares, then strict UTF-8,
 * then UTF-16 by its NUL bytes, then a statistical guess, then windows-1252, which reads anything.
 */
import { TextDecoder } from 'node:util';
import chardet from 'chardet';

export interface DecodedText {
  readonly text: string;
  /** WHATWG name, e.g. `utf-8`. */
  readonly encoding: string;
  /** The bytes do not say it themselves. */
  readonly guessed: boolean;
}

/** Enough for a statistical guess, little enough to stay quick. */
const SAMPLE_BYTES = 65_536;
/** Share of NUL bytes on one side of the byte pairs that makes a text UTF-16. */
const UTF16_NUL_SHARE = 0.3;

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Never throws; `declared` is a label that the document itself gives, unknown labels are passed over. */
export function decodeText(bytes: Uint8Array, declared: string | null = null): DecodedText {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return { text: decodeAs(bytes, marked[0]), encoding: marked[0], guessed: false };
  return decodeDeclared(bytes, declared) ?? decodeUtf8(bytes) ?? decodeGuessed(bytes);
}

function decodeDeclared(bytes: Uint8Array, declared: string | null): DecodedText | null {
  const decoder = declared === null ? null : decoderFor(declared, true);
  // A page that was read to find the label is ASCII-compatible, so a declared UTF-16 is false.
  if (!decoder || decoder.encoding.startsWith('utf-16')) return null;
  const text = tryDecode(decoder, bytes);
  return text === null ? null : { text, encoding: decoder.encoding, guessed: false };
}

function decodeUtf8(bytes: Uint8Array): DecodedText | null {
  if (looksUtf16(bytes) !== null) return null;
  const text = tryDecode(new TextDecoder('utf-8', { fatal: true }), bytes);
  return text === null ? null : { text, encoding: 'utf-8', guessed: false };
}

function decodeGuessed(bytes: Uint8Array): DecodedText {
  const label = looksUtf16(bytes) ?? chardet.detect(bytes.subarray(0, SAMPLE_BYTES)) ?? 'windows-1252';
  // The strict readings have failed, so a guess of UTF-8 would lose characters.
  const decoder = (label.toLowerCase() === 'utf-8' ? null : decoderFor(label, false)) ?? windows1252();
  return { text: decoder.decode(bytes), encoding: decoder.encoding, guessed: true };
}

const windows1252 = (): TextDecoder => new TextDecoder('windows-1252');

/** UTF-16 without a mark: every other byte of plain text in it is NUL. */
function looksUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(bytes.length, SAMPLE_BYTES) >> 1;
  if (pairs < 2) return null;
  let [even, odd] = [0, 0];
  for (let index = 0; index < pairs * 2; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  if (odd / pairs > UTF16_NUL_SHARE && even < odd / 4) return 'utf-16le';
  if (even / pairs > UTF16_NUL_SHARE && odd < even / 4) return 'utf-16be';
  return null;
}

const decodeAs = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

function decoderFor(label: string, fatal: boolean): TextDecoder | null {
  try {
    return new TextDecoder(label.trim().toLowerCase(), { fatal });
  } catch {
    return null;
  }
}

function tryDecode(decoder: TextDecoder, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
