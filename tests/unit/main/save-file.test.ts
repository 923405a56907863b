/** Saving a file of the window: the name that the dialog begins with, whole files, and what is never overwritten. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answerHost } from '#shared/contract/answer-host.ts';
import { createFileSaver } from '../../../electron/main/save-file.ts';
import { temporaryFolder } from '../../fixtures/test-core.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const BYTES = Buffer.from([0, 255, 137, 80, 10, 13]);

/** Saves through the contract; the dialog gives `chosen` and its names are kept. */
async function save(chosen: string | null, over: object = {}) {
  const offered: string[] = [];
  const saver = createFileSaver(async (name, { extension }) => {
    offered.push(`${name} ${extension}`);
    return chosen === null ? null : join(folder.path, chosen);
  });
  const input = { suggestedName: 'Graph', mediaType: 'image/png', data: BYTES.toString('base64'), ...over };
  return { reply: await answerHost({ 'host.saveFile': saver }, 'host.saveFile', input), offered };
}
const files = (): readonly string[] => readdirSync(folder.path).sort();

describe('host.saveFile', () => {
  test('the bytes are written as they are, and nothing else is left', async () => {
    const { reply, offered } = await save('Graph of 3 February.png');
    expect(reply).toEqual({ ok: true, data: { saved: true, name: 'Graph of 3 February.png' } });
    expect(offered).toEqual(['Graph.png png']);
    expect(files()).toEqual(['Graph of 3 February.png']);
    expect(readFileSync(join(folder.path, 'Graph of 3 February.png')).equals(BYTES)).toBe(true);
  });

  test('a dialog that is closed saves nothing', async () => {
    expect((await save(null)).reply).toEqual({ ok: true, data: { saved: false, name: null } });
    expect(files()).toEqual([]);
  });

  test.each([
    ['../../home/secret', 'text/csv', 'secret.csv csv'],
    ['a\u202egpj.svg', 'image/svg+xml', 'a gpj.svg svg'],
    ['', 'application/json', 'Untitled.json json'],
    ['EVENTS.CSV', 'text/csv', 'EVENTS.CSV csv'],
  ])('the dialog never begins with %j', async (suggestedName, mediaType, expected) => {
    expect((await save(null, { suggestedName, mediaType })).offered).toEqual([expected]);
  });

  test('a file that the person has chosen to overwrite is replaced whole', async () => {
    writeFileSync(join(folder.path, 'Graph.png'), 'x'.repeat(1000));
    expect((await save('Graph.png')).reply).toMatchObject({ ok: true });
    expect(readFileSync(join(folder.path, 'Graph.png')).equals(BYTES)).toBe(true);
  });

  test('an ending that was added may not overwrite a file that the dialog has not asked about', async () => {
    expect((await save('Graph')).reply).toMatchObject({ data: { name: 'Graph.png' } });
    expect((await save('Graph', { data: '' })).reply).toMatchObject({ error: { code: 'conflict' } });
    expect(readFileSync(join(folder.path, 'Graph.png')).equals(BYTES)).toBe(true);
  });

  test('a place that can’t be written is a failure, and leaves nothing', async () => {
    mkdirSync(join(folder.path, 'Graph.png'));
    expect((await save('Graph.png')).reply).toMatchObject({ ok: false, error: { code: 'file-error' } });
    expect((await save('none/Graph.png')).reply).toMatchObject({ error: { code: 'file-error' } });
    expect(files()).toEqual(['Graph.png']);
  });

  test.each([
    { data: 'not base64!' },
    { mediaType: 'text/html' },
    { suggestedName: 'x'.repeat(301) },
    { path: '/etc/passwd' },
  ])('%j is refused before any dialog', async (over) => {
    const { reply, offered } = await save('Graph.png', over);
    expect(reply).toMatchObject({ error: { code: 'invalid-input' } });
    expect(offered).toEqual([]);
  });

  test('64 MB fit, more do not', async () => {
    const data = Buffer.alloc(64 * 1024 * 1024, 7).toString('base64');
    expect((await save('Large.png', { data })).reply).toMatchObject({ ok: true });
    expect((await save('Larger.png', { data: `${data}AAAA` })).reply).toMatchObject({
      error: { code: 'invalid-input' },
    });
    expect(files()).toEqual(['Large.png']);
  });
});
