/** `export` of pictures over a real case: files of the graph and the timeline, and options that do not fit. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPng } from '../../fixtures/png.ts';
import { cli } from '../../fixtures/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-pictures-'));
const at = (name: string): string => join(folder, name);
const casePath = at('harbour.throughline');
const TEXT = `Norland attacked the port of Sudria on Monday, President Ada Brook said.\nThe two states will hold talks in Port Alba on February 10.\n`;

beforeAll(async () => {
  process.env.THROUGHLINE_HOME = at('home');
  writeFileSync(at('harbour.txt'), TEXT);
  const imported = await cli(['import', at('harbour.txt'), '--case', casePath, '--published', '2026-02-03']);
  expect(imported.code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('export draws the graph and the timeline, as SVG and as PNG', async () => {
  const draw = (format: string, out: string, ...more: string[]) =>
    cli(['export', '--case', casePath, '--format', format, '--out', at(out), ...more]);
  const options = [
    '--title',
    'Harbour strike',
    '--marking',
    'TLP:AMBER',
    '--theme',
    'dark',
    '--size',
    'letter',
  ];
  expect(await draw('graph-svg', 'graph.svg', ...options)).toMatchObject({
    code: 0,
    out: `wrote  ${at('graph.svg')}\n`,
    err: '',
  });
  const svg = readFileSync(at('graph.svg'), 'utf8');
  for (const text of ['>Harbour strike</text>', '>TLP:AMBER</text>', '>Ada Brook</text>', 'width="11in"'])
    expect(svg).toContain(text);
  expect((await draw('timeline-png', 'pictures', '--lanes', 'types', '--from', '2026-02-01')).code).toBe(0);
  const png = readPng(readFileSync(join(at('pictures'), 'harbour timeline.png')));
  expect([png.width, png.height]).toEqual([3508, 2480]);
  expect(png.texts.get('Description')).toContain('from 1 Feb 2026');
}, 30_000);

test('export draws pictures in another language', async () => {
  const drawn = await cli([
    ...['export', '--case', casePath, '--format', 'timeline-svg', '--out', at('uk.svg')],
    ...['--language', 'uk', '--from', '2026-02-01'],
  ]);
  expect(drawn).toMatchObject({ code: 0, err: '' });
  const svg = readFileSync(at('uk.svg'), 'utf8');
  for (const text of ['Часова шкала: harbour', 'від 1 лют. 2026', 'Оцінки: надійність джерела', 'Norland'])
    expect(svg).toContain(text);
}, 30_000);

test('export refuses options that do not fit', async () => {
  const refused = async (...args: string[]) => {
    const { code, err } = await cli(['export', '--case', casePath, '--out', at('refused'), ...args]);
    expect([code, existsSync(at('refused'))]).toEqual([2, false]);
    return err;
  };
  expect(await refused('--format', 'csv', '--theme', 'dark')).toContain('--theme goes with pictures only');
  expect(await refused('--format', 'graph-svg', '--theme', 'pink')).toContain('none of light, dark');
  expect(await refused('--format', 'timeline-svg', '--lanes', 'rows')).toContain(
    'none of actors, types, places, sources, none',
  );
  expect(await refused('--format', 'graph-svg', '--language', 'de')).toContain('none of en, uk');
  expect(await refused('--format', 'graph-png', '--size', 'a3')).toContain('none of a4, letter, free');
  expect(await refused('--format', 'timeline-svg', '--title', ' ')).toContain('--title is empty');
  expect(await refused('--format', 'timeline-svg', '--marking', 'x'.repeat(101))).toContain('100 characters');
  expect(await refused('--format', 'graph-svg', '--from', '2026-02-03', '--to', '2026-01-01')).toContain(
    'lies before',
  );
});
