/** The web host: login, static files, calls and their limits, pushes, headers. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Push } from '#shared/contract/pushes.ts';
import { contentSecurityPolicy } from '#shared/lib/security-headers.ts';
import { rawRequest } from '../../fixtures/raw-request.ts';
import { createTestWebHost, signIn, type TestWebHost } from '../../fixtures/test-web-host.ts';

let web: TestWebHost;
beforeEach(async () => {
  web = await createTestWebHost();
});
afterEach(() => web.close());

const JSON_HEADERS = { 'Content-Type': 'application/json' };
const call = (name: string, input: unknown) =>
  web.send({ method: 'POST', path: `/call/${name}`, headers: JSON_HEADERS, body: JSON.stringify(input) });
const login = (url: string) => {
  const { pathname, search } = new URL(url);
  return rawRequest({
    port: web.port,
    method: 'GET',
    path: pathname + search,
    headers: { Host: web.authority },
  });
};

describe('login', () => {
  test('the link leads on with a cookie that scripts and other sites cannot use', async () => {
    const answer = await login(web.host.loginUrl());
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe('/');
    expect(answer.headers['set-cookie']?.[0]).toMatch(
      new RegExp(`^throughline-${web.port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`),
    );
  });

  test('a link works once, for a minute, and only with its own token', async () => {
    const url = web.host.loginUrl();
    expect((await login(url)).status).toBe(303);
    expect((await login(url)).status).toBe(401);
    const late = web.host.loginUrl();
    web.advance(60_001);
    expect((await login(late)).status).toBe(401);
    const inTime = web.host.loginUrl();
    web.advance(59_000);
    expect((await login(inTime)).status).toBe(303);
    expect((await login(`${web.host.origin}/login?token=guess`)).status).toBe(401);
    expect((await login(`${web.host.origin}/login`)).status).toBe(401);
  });

  test('two links may wait at one time, tokens are 256 bits and differ', async () => {
    const [first, second] = [web.host.loginUrl(), web.host.loginUrl()];
    expect(first).not.toBe(second);
    expect(Buffer.from(new URL(first).searchParams.get('token') ?? '', 'base64url').length).toBe(32);
    expect((await login(first)).status).toBe(303);
    expect((await login(second)).status).toBe(303);
  });

  test('without a session the page says what to do and shows nothing of the app', async () => {
    const answer = await web.send({ method: 'GET', path: '/', headers: { Cookie: '' } });
    expect(answer.status).toBe(401);
    expect(answer.body).toContain('press Enter to get a new one');
  });
});

describe('files', () => {
  test('the page and its assets come with the security headers', async () => {
    const page = await web.send({ method: 'GET', path: '/' });
    expect(page.body).toContain('<title>Throughline</title>');
    expect(page.headers).toMatchObject({
      'content-security-policy': contentSecurityPolicy,
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    const script = await web.send({ method: 'GET', path: '/assets/main-1a2b.js' });
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  test('no path leads out of the folder, into hidden files or to a listing', async () => {
    const steps = [
      '..',
      '%2e%2e',
      '%252e%252e',
      '..%2f',
      '.%2e',
      '..\\',
      '..;',
      '%c0%ae%c0%ae',
      '....',
      './..',
    ];
    const fixed = [
      '/.hidden',
      '/link.txt',
      '/assets',
      '/assets/',
      '/%00',
      '/index.html%00.js',
      '//secret.txt',
      '/C:/x',
      '/\\..\\secret.txt',
    ];
    const climbs = steps.flatMap((step) =>
      [1, 2, 3, 6].flatMap((depth) => {
        const climb = Array.from({ length: depth }, () => step).join('/');
        return [`/${climb}/secret.txt`, `/assets/${climb}/secret.txt`, `/${climb}/etc/passwd`];
      }),
    );
    const paths = [...fixed, ...climbs];
    expect(paths.length).toBeGreaterThan(120);
    for (const path of paths) {
      const answer = await web.send({ method: 'GET', path });
      expect([400, 404], path).toContain(answer.status);
      expect(answer.body, path).not.toContain('secret');
    }
  });
});

describe('calls', () => {
  test('reach the core with their input and come back as JSON', async () => {
    const answer = await call('case.summary', { a: 1 });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toEqual({ ok: true, data: { name: 'case.summary', input: { a: 1 } } });
  });

  test('the shell answers host.info and refuses what only a desktop can do', async () => {
    const info = JSON.parse((await call('host.info', {})).body);
    expect(info.data).toMatchObject({ shell: 'web', canSwitchCase: false, recentCases: [] });
    expect(info.data.folders).toMatchObject({ case: '~/cases', backups: '~/own/backups', log: null });
    expect(info.data.canSaveFiles).toBe(false);
    for (const name of ['host.openCase', 'host.newCase', 'host.setMenu', 'host.saveFile']) {
      expect(JSON.parse((await call(name, {})).body).error.code).toBe('refused');
    }
    expect(JSON.parse((await call('host.info', { x: 1 })).body).error.code).toBe('invalid-input');
    expect(web.calls).toEqual([]);
  });

  test('the shell says what the About box shows', async () => {
    const about = JSON.parse((await call('host.about', {})).body);
    expect(about).toEqual({
      ok: true,
      data: {
        ...{ appVersion: '0.0.0', extractorVersion: 'test-1', licence: 'Apache-2.0' },
        ...{ electron: null, chromium: null, node: '24.0.0', notices: '# Third-party notices' },
      },
    });
    expect(web.calls).toEqual([]);
  });

  test('settings are kept by the shell, whatever the port', async () => {
    const ask = async (name: string, input: unknown) => JSON.parse((await call(name, input)).body);
    expect((await ask('host.settings', {})).data).toMatchObject({ theme: 'system', textSize: 100 });
    const saved = await ask('host.saveSettings', { theme: 'dark', marking: 'TLP:GREEN' });
    expect(saved.data).toMatchObject({ theme: 'dark', marking: 'TLP:GREEN', textSize: 100 });
    expect(await ask('host.settings', {})).toEqual(saved);
    expect((await ask('host.saveSettings', { theme: 'pink' })).error.code).toBe('invalid-input');
    expect(await ask('host.settings', {})).toEqual(saved);
    expect(web.calls).toEqual([]);
  });

  test('bodies have limits: 1 MB, and 16 MB where a document comes', async () => {
    expect((await call('case.summary', 'x'.repeat(999_000))).status).toBe(200);
    const over = await call('case.summary', 'x'.repeat(1_000_001));
    expect(over.status).toBe(413);
    expect(JSON.parse(over.body).error.code).toBe('too-large');
    expect((await call('document.preview', 'x'.repeat(15_000_000))).status).toBe(200);
    expect((await call('document.preview', 'x'.repeat(16_000_001))).status).toBe(413);
  });

  test('a body that hides its length is cut off at the limit', async () => {
    const headers = { ...JSON_HEADERS, 'Transfer-Encoding': 'chunked' };
    const body = Buffer.alloc(3_000_000, 0x20);
    const answer = await web
      .send({ method: 'POST', path: '/call/case.summary', headers, body })
      .catch(() => ({ status: 413 }));
    expect(answer.status).toBe(413);
    expect(web.calls).toEqual([]);
  });

  test('what is not JSON is refused', async () => {
    const answer = await web.send({ method: 'POST', path: '/call/x', headers: JSON_HEADERS, body: '{"a":' });
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body).error.code).toBe('invalid-input');
  });

  test('fifty at once, not more', async () => {
    const answers = await Promise.all(Array.from({ length: 70 }, () => call('wait', {})));
    const count = (status: number): number => answers.filter((answer) => answer.status === status).length;
    expect([count(200), count(503)]).toEqual([50, 20]);
    expect((await call('case.summary', {})).status).toBe(200);
  });
});

describe('pushes', () => {
  test('arrive as events while the page listens', async () => {
    const headers = { Host: web.authority, Cookie: web.cookie };
    const response = await fetch(`${web.host.origin}/events`, { headers });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    await reader?.read();
    const push: Push = { kind: 'changed', changeSetId: 3, kinds: ['event'] };
    web.push(push);
    expect((await reader?.read())?.value).toBe(`data: ${JSON.stringify(push)}\n\n`);
    await reader?.cancel();
  });

  test('more than twenty listeners are refused, and closing ends them all', async () => {
    const headers = { Host: web.authority, Cookie: web.cookie };
    const open = await Promise.all(
      Array.from({ length: 20 }, () => fetch(`${web.host.origin}/events`, { headers })),
    );
    expect(open.every((response) => response.status === 200)).toBe(true);
    expect((await fetch(`${web.host.origin}/events`, { headers })).status).toBe(503);
    await web.host.close();
    for (const response of open) await response.body?.cancel().catch(() => undefined);
    await expect(fetch(`${web.host.origin}/`, { headers })).rejects.toThrow();
  });
});

test('only this machine is listened to, and a WebSocket is refused', async () => {
  expect(web.host.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await signIn(web.host, web.port)).toBe(web.cookie);
  const headers = {
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Key': 'eA==',
    'Sec-WebSocket-Version': '13',
  };
  const answer = await web.send({ method: 'GET', path: '/events', headers });
  expect(answer.status).toBe(400);
});
