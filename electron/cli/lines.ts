/** Lines of a byte stream, split at LF only: JSON texts may hold U+2028, which other splitters take for a line end. */
import type { Readable } from 'node:stream';

/** Yields lines without their LF (and CR before it); reads no further than its consumer. */
export async function* linesOf(stream: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const parts = text.split('\n');
    for (const part of parts.slice(0, -1)) {
      pieces.push(part);
      yield pieces.join('').replace(/\r$/, '');
      pieces = [];
    }
    pieces.push(parts.at(-1) ?? '');
  }
  pieces.push(decoder.decode());
  const rest = pieces.join('').replace(/\r$/, '');
  if (rest !== '') yield rest;
}
