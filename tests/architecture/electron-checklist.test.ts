/** The rows of Electron's security checklist that sources can break: words that must not stand in them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '#shared/lib/security-headers.ts';
import { projectRoot, sourceFiles } from './source-files.ts';

const shipped = sourceFiles('electron', 'renderer', 'shared');

const BANNED: readonly (readonly [string, RegExp])[] = [
  ['insecure content', /allowRunningInsecureContent/],
  ['experimental features', /experimentalFeatures|enableBlinkFeatures/],
  ['webviews', /allowpopups|webviewTag: true|<webview/],
  ['a window with Node', /nodeIntegration\w*: true|contextIsolation: false|sandbox: false/],
  ['web security switched off', /webSecurity: false|disable-web-security/],
  ['pages or data from outside', /(?:loadURL|loadFile|fetch|importScripts)\(\s*['"`](?:https?|file|ws):/],
  ['a sandbox switched off', /appendSwitch\(\s*['"`](?:no-sandbox|disable-)/],
  ['a listener that others can reach', /['"`](?:0\.0\.0\.0|::)['"`]/],
  ['links opened outside', /openExternal|shell\.openPath/],
  ['HTML from strings', /dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML|document\.write/],
  ['code from strings', /\beval\(|new Function\(/],
  ['a looser policy', /unsafe-inline|unsafe-eval/],
];

test.each(BANNED)('no source has %s', (_name, pattern) => {
  expect(shipped.length).toBeGreaterThan(100);
  const faults = shipped.filter((file) => pattern.test(file.text)).map((file) => file.path);
  expect(faults).toEqual([]);
});

test('the patterns find what they look for', () => {
  const samples = ['allowpopups', "fetch('https://example.org')", "listen(0, '0.0.0.0')", 'sandbox: false'];
  for (const sample of samples) expect(BANNED.some(([, pattern]) => pattern.test(sample))).toBe(true);
});

test('the page carries the same policy as the hosts’ headers, but for what a page cannot say', () => {
  const page = readFileSync(join(projectRoot, 'renderer', 'index.html'), 'utf8');
  const [, own] = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page) ?? [];
  expect(own).toBe(contentSecurityPolicy.replace("frame-ancestors 'none'; ", ''));
});
