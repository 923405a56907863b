/** What every format does to its text: line ends, characters that no text has, and the limit on its length. */
import { MAX_TEXT_LENGTH } from '#shared/contract/documents.ts';

/** Share of control characters above which bytes are not text. */
const MAX_CONTROL_SHARE = 0.01;

/** CR and CRLF become LF; NUL goes, because SQLite's `length()` stops at it. */
export const normaliseText = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\u0000', '');

const isControl = (code: number): boolean =>
  (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d) ||
  (code >= 0x7f && code <= 0x9f && code !== 0x85);

/** Whether a decoded text is really a picture, a program or the like. */
export function isBinary(text: string): boolean {
  let controls = 0;
  for (let index = 0; index < text.length; index += 1) if (isControl(text.charCodeAt(index))) controls += 1;
  return controls > text.length * MAX_CONTROL_SHARE;
}

/** The first `MAX_TEXT_LENGTH` code units, never half a surrogate pair. */
export function cutText(text: string): { readonly text: string; readonly cut: boolean } {
  if (text.length <= MAX_TEXT_LENGTH) return { text, cut: false };
  const last = text.charCodeAt(MAX_TEXT_LENGTH - 1);
  const end = last >= 0xd800 && last <= 0xdbff ? MAX_TEXT_LENGTH - 1 : MAX_TEXT_LENGTH;
  return { text: text.slice(0, end), cut: true };
}

const MAX_TITLE = 200;

/** The first line when it reads like a headline: short, and not a sentence that ends. */
export function headlineOf(text: string): string {
  const line = /\S[^\n]*/.exec(text.slice(0, 4000))?.[0].trim() ?? '';
  const isWholeText = line === text.trim();
  return line.length > MAX_TITLE || isWholeText || /[.;:,]["'”’)]?$/.test(line) ? '' : line;
}
