/**
 * The gate of the localhost host: which requests may pass, from their line and headers alone.
 * It stops DNS rebinding (Host), cross-site requests (Origin, Sec-Fetch-Site) and forms (JSON only).
 */

/** The parts of a request that the gate reads; header names as Node gives them, in lower case. */
export interface RequestFacts {
  readonly method: string;
  /** Without query. */
  readonly pathname: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Whether the session cookie is there and right. */
  readonly hasSession: boolean;
}

export interface Verdict {
  readonly status: number;
  /** In a few words for the person or programme that asked. */
  readonly reason: string;
}

type Check = (facts: RequestFacts, authority: string) => Verdict | null;

/** Paths of pages: a browser may go there by its address bar, which sends `Sec-Fetch-Site: none`. */
const PAGES = new Set(['/', '/index.html', '/login']);
export const CALL_PREFIX = '/call/';

const text = (value: string | readonly string[] | undefined): string | null =>
  value === undefined ? null : typeof value === 'string' ? value : value.join(',');

const host: Check = ({ headers }, authority) => {
  const given = text(headers.host);
  if (given === null) return { status: 400, reason: 'The Host header is missing.' };
  return given === authority ? null : { status: 421, reason: 'This address is not served here.' };
};

const method: Check = (facts) =>
  facts.method === (facts.pathname.startsWith(CALL_PREFIX) ? 'POST' : 'GET')
    ? null
    : { status: 405, reason: 'This method is not allowed here.' };

const origin: Check = ({ headers }, authority) => {
  const given = text(headers.origin);
  return given === null || given === `http://${authority}`
    ? null
    : { status: 403, reason: 'Other sites may not ask here.' };
};

const fetchSite: Check = ({ headers, method: verb, pathname }) => {
  const given = text(headers['sec-fetch-site']);
  const isPage = verb === 'GET' && PAGES.has(pathname);
  if (given === null || given === 'same-origin' || (given === 'none' && isPage)) return null;
  return { status: 403, reason: 'Other sites may not ask here.' };
};

const session: Check = ({ hasSession, pathname }) =>
  hasSession || pathname === '/login' ? null : { status: 401, reason: 'The session is missing.' };

const json: Check = ({ headers, method: verb }) => {
  if (verb !== 'POST') return null;
  const type = text(headers['content-type'])?.toLowerCase().replaceAll(' ', '') ?? '';
  return type === 'application/json' || type === 'application/json;charset=utf-8'
    ? null
    : { status: 415, reason: 'Only JSON is taken.' };
};

const CHECKS: readonly Check[] = [host, method, origin, fetchSite, session, json];

/** Null lets the request pass; `authority` is the host's own `127.0.0.1:PORT`. */
export function checkRequest(facts: RequestFacts, authority: string): Verdict | null {
  for (const check of CHECKS) {
    const verdict = check(facts, authority);
    if (verdict) return verdict;
  }
  return null;
}
