/** The body of a request, read up to a limit and as JSON. */
import type { IncomingMessage } from 'node:http';
import { ContractError } from '#shared/contract/errors.ts';

const NORMAL_LIMIT = 1_000_000;
const LARGE_LIMIT = 16_000_000;
/** Procedures whose input holds a document, or names twenty thousand actors. */
const LARGE = new Set(['document.preview', 'article.import', 'graph.savePlaces', 'savedView.save']);

/** Bytes that a call of this procedure may have. */
export const bodyLimit = (name: string): number => (LARGE.has(name) ? LARGE_LIMIT : NORMAL_LIMIT);

/** Throws a ContractError: `too-large` as soon as the limit is passed, `invalid-input` when it is not JSON. */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new ContractError('invalid-input', 'The request is not JSON.');
  }
}

const tooLarge = (limit: number): ContractError =>
  new ContractError('too-large', `The request is larger than ${limit / 1_000_000} MB.`, { limit });
