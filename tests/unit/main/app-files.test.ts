/** The app:// protocol: the renderer's files, and 404 for 500 paths that are none of them. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { contentSecurityPolicy } from '#shared/lib/security-headers.ts';
import { answerAppRequest, readAppFile } from '../../../electron/main/app-files.ts';

const outside = mkdtempSync(join(tmpdir(), 'throughline-app-'));
const folder = join(outside, 'renderer');
mkdirSync(join(folder, 'assets'), { recursive: true });
writeFileSync(join(folder, 'index.html'), '<!doctype html>');
writeFileSync(join(folder, 'assets', 'a-1.css'), 'a{}');
writeFileSync(join(outside, 'secret.txt'), 'secret');
symlinkSync(outside, join(folder, 'up'));
afterAll(() => rmSync(outside, { recursive: true, force: true }));

const get = (url: string, method = 'GET'): Promise<Response> => answerAppRequest({ url, method }, folder);

test('files come with their type and the security headers', async () => {
  const page = await get('app://bundle/index.html');
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
  expect(await (await get('app://bundle/')).text()).toBe('<!doctype html>');
  expect((await get('app://bundle/assets/a-1.css?v=1#x')).headers.get('content-type')).toContain('text/css');
});

test('other methods, hosts and missing files get 404 with the same headers', async () => {
  for (const answer of [
    await get('app://bundle/', 'POST'),
    await get('app://evil/'),
    await get('app://bundle/no.js'),
    await get('app://bundle/assets'),
  ]) {
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
  }
});

const STEPS = [
  '..',
  '.',
  '%2e%2e',
  '%2E%2e',
  '%252e%252e',
  '..%2f',
  '..%5c',
  '..\\',
  '%c0%ae%c0%ae',
  'up',
  '....//',
  '%00',
  '..;',
  '\u2025',
  '~',
  'a/..',
];

test('500 paths lead nowhere outside the folder', async () => {
  const paths = STEPS.flatMap((first) =>
    STEPS.flatMap((second) => [`/${first}/${second}/secret.txt`, `/assets/${first}/${second}/etc/passwd`]),
  );
  expect(paths.length).toBeGreaterThanOrEqual(500);
  for (const path of paths) {
    expect(await readAppFile(`app://bundle${path}`, folder), path).toBeNull();
    expect((await get(`app://bundle${path}`)).status, path).toBe(404);
  }
});
