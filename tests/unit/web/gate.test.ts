/** The gate: of 768 combinations of headers only the allowed rows pass. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rawRequest } from '../../fixtures/raw-request.ts';
import { createTestWebHost, type TestWebHost } from '../../fixtures/test-web-host.ts';

let web: TestWebHost;
beforeAll(async () => {
  web = await createTestWebHost();
});
afterAll(() => web.close());

const HOSTS = ['own', 'evil.example', 'localhost', '127.0.0.1.'] as const;
const ORIGINS = ['none', 'own', 'http://evil.example', 'null'] as const;
const SITES = ['absent', 'same-origin', 'cross-site', 'none'] as const;
const COOKIES = ['right', 'wrong', 'none'] as const;
const KINDS = ['page', 'call', 'form', 'preflight'] as const;

interface Row {
  readonly host: (typeof HOSTS)[number];
  readonly origin: (typeof ORIGINS)[number];
  readonly site: (typeof SITES)[number];
  readonly cookie: (typeof COOKIES)[number];
  readonly kind: (typeof KINDS)[number];
}

const rows: readonly Row[] = HOSTS.flatMap((host) =>
  ORIGINS.flatMap((origin) =>
    SITES.flatMap((site) =>
      COOKIES.flatMap((cookie) => KINDS.map((kind) => ({ host, origin, site, cookie, kind }))),
    ),
  ),
);

function headersOf({ host, origin, site, cookie, kind }: Row): Record<string, string> {
  return {
    Host: host === 'own' ? web.authority : host === 'evil.example' ? host : `${host}:${web.port}`,
    ...(origin === 'none' ? {} : { Origin: origin === 'own' ? `http://${web.authority}` : origin }),
    ...(site === 'absent' ? {} : { 'Sec-Fetch-Site': site }),
    ...(cookie === 'none'
      ? {}
      : { Cookie: cookie === 'right' ? web.cookie : `throughline-${web.port}=guess` }),
    ...(kind === 'call' ? { 'Content-Type': 'application/json' } : {}),
    ...(kind === 'form' ? { 'Content-Type': 'text/plain' } : {}),
  };
}

const METHODS = { page: 'GET', call: 'POST', form: 'POST', preflight: 'OPTIONS' } as const;

const mayPass = ({ host, origin, site, cookie, kind }: Row): boolean =>
  host === 'own' &&
  (origin === 'none' || origin === 'own') &&
  (site === 'absent' || site === 'same-origin' || (site === 'none' && kind === 'page')) &&
  cookie === 'right' &&
  (kind === 'page' || kind === 'call');

test('only the allowed rows pass', async () => {
  expect(rows.length).toBe(768);
  const before = web.calls.length;
  const faults: string[] = [];
  for (const row of rows) {
    const { status, headers } = await rawRequest({
      port: web.port,
      method: METHODS[row.kind],
      path: row.kind === 'page' ? '/' : '/call/case.summary',
      headers: headersOf(row),
      ...(METHODS[row.kind] === 'POST' ? { body: '{}' } : {}),
    });
    if ((status === 200) !== mayPass(row)) faults.push(`${status} for ${JSON.stringify(row)}`);
    if (headers['access-control-allow-origin'] !== undefined) faults.push(`CORS for ${JSON.stringify(row)}`);
  }
  expect(faults).toEqual([]);
  expect(web.calls.length - before).toBe(rows.filter((row) => mayPass(row) && row.kind === 'call').length);
});

const good = { Host: '', Cookie: '' };
test.each([
  ['a foreign Host', 421, 'GET', '/', { Host: 'evil.example' }],
  ['a foreign Origin', 403, 'GET', '/', { Origin: 'http://evil.example' }],
  ['a cross-site fetch', 403, 'GET', '/', { 'Sec-Fetch-Site': 'cross-site' }],
  ['a call from the address bar', 403, 'GET', '/events', { 'Sec-Fetch-Site': 'none' }],
  ['no cookie', 401, 'GET', '/', { Cookie: '' }],
  ['a form', 415, 'POST', '/call/case.summary', { 'Content-Type': 'application/x-www-form-urlencoded' }],
  ['a call without a type', 415, 'POST', '/call/case.summary', {}],
  ['a preflight', 405, 'OPTIONS', '/call/case.summary', {}],
  ['a call by GET', 405, 'GET', '/call/case.summary', {}],
  ['a page by POST', 405, 'POST', '/', { 'Content-Type': 'application/json' }],
  ['a deletion', 405, 'DELETE', '/call/case.summary', {}],
] as const)('%s gets %i', async (_name, status, method, path, headers) => {
  const answer = await web.send({
    method,
    path,
    headers: { ...good, Host: web.authority, Cookie: web.cookie, ...headers },
  });
  expect(answer.status).toBe(status);
});

test('a request without a Host is refused', async () => {
  const { connect } = await import('node:net');
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(web.port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\n\r\n'));
    socket.once('data', (data) => {
      resolve(data.toString());
      socket.destroy();
    });
    socket.once('error', reject);
  });
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
});
