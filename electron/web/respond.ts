/** Answers of the host: every one carries the security headers and is kept out of caches. */
import type { ServerResponse } from 'node:http';
import type { Failure } from '#shared/contract/errors.ts';
import { securityHeaders } from '#shared/lib/security-headers.ts';

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export function respond(response: ServerResponse, { status, type, body, headers = {} }: Answer): void {
  if (response.headersSent || response.destroyed) return;
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, {
    ...securityHeaders,
    'Cache-Control': 'no-store',
    'Content-Type': type,
    'Content-Length': bytes.byteLength,
    ...headers,
  });
  response.end(bytes);
}

export const JSON_TYPE = 'application/json; charset=utf-8';
export const BYTES_TYPE = 'application/octet-stream';

/** A refusal in the form of the contract, so that clients read one form only. */
export function refuse(response: ServerResponse, status: number, error: Failure): void {
  const headers: Record<string, string> = status === 405 ? { Allow: 'GET, POST' } : {};
  // What is left of the request is not read; the connection can't be used again.
  if (status === 413) headers.Connection = 'close';
  respond(response, { status, type: JSON_TYPE, body: JSON.stringify({ ok: false, error }), headers });
}
