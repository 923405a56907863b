/** The sample case: made once, left alone afterwards; and the folders and files around it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { askOf } from '#core/ask.ts';
import type { Core } from '#core/core.ts';
import { dataFolder } from '#core/data-folder.ts';
import { createFileLog } from '#core/log-file.ts';
import { projectPaths } from '#core/project-paths.ts';
import { openOrCreateSample } from '#core/sample-case.ts';
import { projectRoot } from '../../../scripts/run-step.ts';
import { openTestCore } from '../../fixtures/test-core.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-sample-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const samples = join(folder, 'samples');
mkdirSync(samples);
writeFileSync(join(samples, 'README.md'), 'Not an article.');
writeFileSync(join(samples, 'talks.txt'), 'Ada Brook met Harbour Council yesterday in Port Alba.\n');
writeFileSync(
  join(samples, 'talks.json'),
  JSON.stringify({ title: 'Talks', published: '2026-02-03', outlet: 'Coast Daily' }),
);

const open = async (databasePath: string): Promise<Core> => (await openTestCore({ databasePath })).core;
const openSample = (home: string, from = samples): Promise<Core> =>
  openOrCreateSample({ folder: join(folder, home), samples: from, open });

describe('openOrCreateSample', () => {
  test('imports the samples once and never again, even when the person has emptied the case', async () => {
    const first = await openSample('a');
    const ask = askOf(first);
    expect(await ask('article.list', {})).toMatchObject([
      { title: 'Talks', outlet: 'Coast Daily', publishedBasis: 'metadata' },
    ]);
    await ask('history.undo', {});
    await first.close();
    const second = await openSample('a');
    expect(await askOf(second)('article.list', {})).toEqual([]);
    await second.close();
  });

  test('a sample without a valid day is a fault of ours and says which', async () => {
    const bad = join(folder, 'bad');
    mkdirSync(bad);
    writeFileSync(join(bad, 'x.txt'), 'Ada Brook met Harbour Council.');
    writeFileSync(join(bad, 'x.json'), JSON.stringify({ title: 'X', published: '2026-02-30' }));
    await expect(openSample('b', bad)).rejects.toThrow('x.txt');
  });
});

describe('folders', () => {
  const on = (platform: string, environment: Record<string, string> = {}): string =>
    dataFolder({ platform, home: '/home/a', environment });

  test('follow the system and can be put elsewhere', () => {
    expect(on('linux')).toBe(join('/home/a', '.config', 'Throughline'));
    expect(on('linux', { XDG_CONFIG_HOME: '/cfg' })).toBe(join('/cfg', 'Throughline'));
    expect(on('darwin')).toBe(join('/home/a', 'Library', 'Application Support', 'Throughline'));
    expect(on('win32', { APPDATA: '/data' })).toBe(join('/data', 'Throughline'));
    expect(on('linux', { THROUGHLINE_HOME: '/else' })).toBe('/else');
  });

  test('the project is found from source and from a bundle', () => {
    const source = projectPaths(pathToFileURL(join(projectRoot, 'electron', 'cli', 'main.ts')).href);
    const bundle = projectPaths(pathToFileURL(join(projectRoot, 'out', 'main', 'chunks', 'x.js')).href);
    expect(source.root).toBe(projectRoot);
    expect(bundle.root).toBe(projectRoot);
    expect(source.workerUrl.href).toMatch(/electron\/core\/jobs\/extract-worker\.ts$/);
    expect(bundle.workerUrl.href).toMatch(/out\/main\/extract-worker\.js$/);
    expect(source.version).toMatch(/^\d+\.\d+\.\d+/);
  });
});

describe('createFileLog', () => {
  test('writes one JSON line an event and starts anew at a megabyte', () => {
    const path = join(folder, 'logs', 'x.log');
    const log = createFileLog(path, () => Date.UTC(2026, 1, 3));
    log.info('case-opened', { articles: 3 });
    log.error('handler-failed');
    expect(
      readFileSync(path, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { at: '2026-02-03T00:00:00.000Z', level: 'info', event: 'case-opened', articles: 3 },
      { at: '2026-02-03T00:00:00.000Z', level: 'error', event: 'handler-failed' },
    ]);
    writeFileSync(path, 'x'.repeat(1_000_001));
    log.info('after');
    expect(readFileSync(`${path}.old`, 'utf8').length).toBe(1_000_001);
    expect(readFileSync(path, 'utf8').length).toBeLessThan(200);
  });

  test('a log that cannot be written stops nothing', () => {
    expect(() => createFileLog(join(samples, 'talks.txt', 'x.log'), () => 0).info('a')).not.toThrow();
  });
});
