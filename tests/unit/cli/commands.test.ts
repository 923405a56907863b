/** The commands over real files and the real extractor: what they print, what they leave, how they end. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/run-step.ts';
import { cli } from '../../fixtures/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-cli-'));
const at = (name: string): string => join(folder, name);
const TEXT = `Norland attacks Sudria\n\nNorland attacked the port of Sudria on Monday, President Ada Brook said.\nThe two states will hold talks in Port Alba on February 10.\n`;

beforeAll(() => {
  process.env.THROUGHLINE_HOME = at('home');
  writeFileSync(at('plain.txt'), TEXT);
  writeFileSync(at('dated.txt'), TEXT.replace('\n\n', '\n\nTuesday, February 3, 2026\n\n'));
  writeFileSync(at('crlf.txt'), TEXT.replaceAll('\n', '\r\n'));
  writeFileSync(
    at('page.html'),
    `<html><head><title>Harbour</title><meta property="article:published_time" content="2026-02-03"></head><body><article><p>${'Ada Brook visited Port Alba on Monday. '.repeat(8)}</p></article></body></html>`,
  );
  writeFileSync(
    at('picture.txt'),
    Uint8Array.from({ length: 3000 }, (_, index) => (index * 131 + 7) % 256),
  );
  mkdirSync(at('sub'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('throughline', () => {
  test('help, version and unknown commands', async () => {
    expect(await cli(['--version'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
    expect((await cli([])).out).toContain('throughline import FILE…');
    expect((await cli(['query', '--help'])).out).toContain('--search TEXT');
    expect(await cli(['fly'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is no command "fly"'),
    });
    expect((await cli(['read', 'x', '--wings'])).code).toBe(2);
  });
});

describe('read', () => {
  test('prints a reading of exactly the text in the file', async () => {
    const { code, out } = await cli(['read', at('crlf.txt'), '--published', '2026-02-03']);
    const reading = JSON.parse(out);
    const text = readFileSync(at('crlf.txt'), 'utf8');
    expect(code).toBe(0);
    expect(reading).toMatchObject({
      format: 'reading/1',
      article: {
        published: '2026-02-03',
        length: text.length,
        text_sha256: createHash('sha256').update(text).digest('hex'),
      },
    });
    const mentions = reading.actors.flatMap((actor: { mentions: [] }) => actor.mentions);
    expect(mentions.length).toBeGreaterThan(1);
    for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words);
  });

  test('takes the day from the dateline or the page, and the same input gives the same bytes', async () => {
    const first = await cli(['read', at('dated.txt')]);
    expect(JSON.parse(first.out).article.published).toBe('2026-02-03');
    expect(await cli(['read', at('dated.txt')])).toEqual(first);
    expect(JSON.parse((await cli(['read', at('page.html')])).out).article).toMatchObject({
      published: '2026-02-03',
    });
  });

  test.each([
    ['no date', ['plain.txt'], 2, 'pass --published'],
    ['a date that does not exist', ['plain.txt', '--published', '2026-02-30'], 2, 'is not a date'],
    ['no file', [], 2, 'say which file'],
    ['a missing file', ['none.txt', '--published', '2026-02-03'], 1, 'there is no such file'],
    ['a folder', ['sub', '--published', '2026-02-03'], 1, 'it is a folder'],
    ['a picture', ['picture.txt', '--published', '2026-02-03'], 1, 'not text'],
  ])('%s ends with words and a code', async (_name, [file, ...rest], code, words) => {
    const result = await cli(['read', ...(file === undefined ? [] : [at(file)]), ...rest]);
    expect(result.out).toBe('');
    expect(result).toMatchObject({ code, err: expect.stringContaining(words) });
  });

  test('a corpus gives one reading a line, and a bad line an error at its place', async () => {
    const lines = [{ id: 'a', text: TEXT, doc_date: '2026-02-03' }, { id: 'b' }, { id: 'c', text: '' }];
    const { code, out, err } = await cli(
      ['read', '--jsonl'],
      lines.map((line) => JSON.stringify(line)).join('\n'),
    );
    const [a, b, c] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(a).toMatchObject({ id: 'a', article: { published: '2026-02-03' } });
    expect(a.events.length).toBeGreaterThan(0);
    expect(b).toEqual({ id: 'b', error: 'it has no "text"' });
    expect(c).toMatchObject({ id: 'c', actors: [], article: { length: 0, published: null } });
    expect(err).toContain('line 2');
  });
});

describe('import, query, export', () => {
  const casePath = at('harbour.throughline');

  test('import says for each file what came of it, and goes on after a failure', async () => {
    const files = ['dated.txt', 'none.txt', 'plain.txt', 'page.html', 'dated.txt', 'picture.txt'].map(at);
    const { code, out } = await cli(['import', ...files, '--case', casePath]);
    expect(code).toBe(1);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => line.split(' ', 1)[0]),
    ).toEqual(['added', 'failed', 'failed', 'added', 'duplicate', 'failed']);
    expect(out).toContain('2026-02-03');
    expect(out).toContain('pass --published');
    expect(
      (await cli(['import', at('plain.txt'), '--case', casePath, '--published', '2026-02-03'])).code,
    ).toBe(0);
  });

  test('query shows events, actors, hits and history, as a table and as JSON', async () => {
    const query = async (...args: string[]) => (await cli(['query', '--case', casePath, ...args])).out;
    expect(await query()).toMatch(/^id +when +type +status +who +title\n/);
    expect(await query('--actors')).toContain('Ada Brook');
    expect(await query('--search', 'brook')).toMatch(/sentence +\d+ +.*Ada Brook/);
    expect(await query('--history')).toMatch(/Import article/);
    const events = JSON.parse(
      await query('--events', '--json', '--from', '2026-02-01', '--to', '2026-02-28'),
    );
    expect(events.length).toBeGreaterThan(0);
    for (const event of events) {
      expect(event.time.earliest === null || event.time.earliest <= '2026-02-28').toBe(true);
      expect(event.time.latest === null || event.time.latest >= '2026-02-01').toBe(true);
    }
  });

  test.each([
    [['--from', '2026-13-01'], 'is not a date'],
    [['--from', '2026-02-03', '--to', '2026-02-01'], '--to lies before --from'],
    [['--events', '--actors'], 'do not go together'],
    [['x'], 'one argument too many'],
  ])('query %j is refused', async (args, words) => {
    expect(await cli(['query', '--case', casePath, ...args])).toMatchObject({
      code: 2,
      err: expect.stringContaining(words),
    });
  });

  test('a case that is not there is not made by asking for it', async () => {
    for (const args of [['query'], ['export', '--format', 'json', '--out', at('x.json')]]) {
      expect((await cli([...args, '--case', at('none.throughline')])).code).toBe(2);
    }
    expect(existsSync(at('none.throughline'))).toBe(false);
    writeFileSync(at('text.throughline'), TEXT);
    expect(await cli(['query', '--case', at('text.throughline')])).toMatchObject({
      code: 1,
      err: expect.stringContaining('choose a .throughline file'),
    });
    expect(readFileSync(at('text.throughline'), 'utf8')).toBe(TEXT);
  });

  test('export writes each format', async () => {
    const write = (format: string, out: string) =>
      cli(['export', '--case', casePath, '--format', format, '--out', at(out)]);
    expect((await write('json', 'case.json')).code).toBe(0);
    expect(JSON.parse(readFileSync(at('case.json'), 'utf8')).articles.length).toBe(3);
    expect((await write('csv', 'tables')).code).toBe(0);
    expect(readdirSync(at('tables')).sort()).toEqual(['actors.csv', 'events.csv', 'relations.csv']);
    expect((await write('reading', 'readings')).code).toBe(0);
    expect(readdirSync(at('readings')).length).toBe(3);
    expect((await write('xml', 'x')).code).toBe(2);
  });
});

test('serve lets one browser in, answers it and ends on a signal', async () => {
  const launcher = join(projectRoot, 'electron', 'cli', 'throughline.mjs');
  const server = spawn(process.execPath, [launcher, 'serve', '--case', at('served.throughline')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const lines = server.stdout[Symbol.asyncIterator]();
  const link = String((await lines.next()).value).trim();
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/login\?token=[\w-]{43}$/);
  const entered = await fetch(link, { redirect: 'manual' });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const summary = await fetch(new URL('/call/case.summary', link), {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: '{}',
  });
  expect(await summary.json()).toMatchObject({ ok: true, data: { name: 'served' } });
  server.stdin.write('\n');
  expect(String((await lines.next()).value).trim()).not.toBe(link);
  server.kill('SIGTERM');
  expect(await ended).toBe(0);
});

test('serve refuses ports that are none', async () => {
  for (const port of ['0', '70000', 'x', '80 ']) expect((await cli(['serve', '--port', port])).code).toBe(2);
});
