/** An article's text as it is stored, and what tells two texts apart. */
import { createHash } from 'node:crypto';

/**
 * The text that SQLite gives back unchanged: without NUL, at which its `length()` stops, and with U+FFFD for halves
 * of surrogate pairs, which have no UTF-8 form.
 */
export const storedText = (text: string): string =>
  Buffer.from(text.replaceAll('\0', ''), 'utf8').toString('utf8');

/** SHA-256 of the UTF-8 text in hexadecimal. */
export const textHash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
