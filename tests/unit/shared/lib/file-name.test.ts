/** Names of files that every system takes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanFileName } from '#shared/lib/file-name.ts';

describe('cleanFileName', () => {
  test.each([
    ['Graph.png', 'Graph.png'],
    ['Türkiye – talks (2).svg', 'Türkiye – talks (2).svg'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Windows\\system.ini', 'system.ini'],
    ['a\u202egnp.exe', 'a gnp.exe'],
    ['line\nbreak\u0000.csv', 'line break.csv'],
    ['what? "when": <now>|*.json', 'what when now.json'],
    ['.hidden', 'hidden'],
    ['ends with dots...', 'ends with dots'],
    ['con.txt', '_con.txt'],
    ['LPT1', '_LPT1'],
    ['console.txt', 'console.txt'],
    ['', 'Untitled'],
    ['..', 'Untitled'],
    ['folder/', 'Untitled'],
    [' . ', 'Untitled'],
    ['.png', 'png'],
  ])('%j becomes %j', (name, expected) => expect(cleanFileName(name, 'Untitled')).toBe(expected));

  test('long names keep their ending, and no half of a character', () => {
    const long = cleanFileName(`${'x'.repeat(115)}🛳🛳.png`, 'Untitled');
    expect(long).toBe(`${'x'.repeat(115)}.png`);
    expect(cleanFileName('y'.repeat(300), 'Untitled')).toHaveLength(120);
  });

  test('whatever comes in, what goes out is one harmless name, and stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
        const clean = cleanFileName(name, 'Untitled');
        expect(clean).toMatch(/^[^/\\<>:"|?*\p{Cc}\u202a-\u202e\u2066-\u2069]{1,121}$/u);
        expect(clean).not.toMatch(/^[. ]|[. ]$/);
        expect(cleanFileName(clean, 'Untitled')).toBe(clean);
      }),
      { numRuns: 2000, seed: 11 },
    );
  });
});
