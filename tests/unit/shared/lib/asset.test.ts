/** Paths of static files: what is refused, and media types. */
import { describe, expect, test } from 'vitest';
import { assetPath, mediaTypeOf } from '#shared/lib/asset.ts';
import { contentSecurityPolicy, securityHeaders } from '#shared/lib/security-headers.ts';

describe('assetPath', () => {
  test.each([
    ['/', 'index.html'],
    ['', 'index.html'],
    ['/index.html', 'index.html'],
    ['/assets/index-Ab_1.js', 'assets/index-Ab_1.js'],
    ['/a+b@c.css', 'a+b@c.css'],
  ])('%j is %j', (pathname, path) => expect(assetPath(pathname)).toBe(path));

  test.each([
    '/..',
    '/../x',
    '/a/../b',
    '/./a',
    '/.hidden',
    '/a/.git/config',
    '//a',
    '/a//b',
    '/a/',
    '/%2e%2e/x',
    '/a%00.js',
    '/a\\b',
    '/c:/x',
    '/a b',
    '/ä.js',
    'index.html',
    `/${'a'.repeat(600)}`,
  ])('%j is refused', (pathname) => expect(assetPath(pathname)).toBeNull());
});

test('media types are known or bytes', () => {
  expect(mediaTypeOf('a/b.js')).toBe('text/javascript; charset=utf-8');
  expect(mediaTypeOf('a/B.SVG')).toBe('image/svg+xml');
  for (const path of ['a', 'a.exe', 'a.constructor', 'a.__proto__']) {
    expect(mediaTypeOf(path)).toBe('application/octet-stream');
  }
});

test('the policy allows nothing from outside and nothing inline', () => {
  expect(contentSecurityPolicy).toContain("default-src 'none'");
  expect(contentSecurityPolicy).toContain("frame-ancestors 'none'");
  expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*/);
  expect(Object.keys(securityHeaders).length).toBeGreaterThanOrEqual(6);
});
