/** One round of importing: what is read, dated, imported, refused, stopped, and what is said of each. */
import { describe, expect, test } from 'vitest';
import { defaultDateFormat } from '#shared/lib/date-format.ts';
import { createClient } from '../../../renderer/api/client.ts';
import { createImportSession } from '../../../renderer/views/import/import-session.ts';
import { dateNote, phaseText, resultsText, warningsOf } from '../../../renderer/views/import/import-words.ts';
import { createSampleCase } from '../../views/sample/case.ts';
import { createFakeCore } from '../../views/sample/fake-core.ts';

describe('import session', () => {
  const session = () => createImportSession(createClient(createFakeCore(createSampleCase())));

  test('a document is read, dated by a person, imported, and ends with its result', async () => {
    const imports = session();
    await imports.add('Pasted text', { kind: 'text', text: 'Ferry opens\n\nIt opened on Sunday.' });
    const read = imports.getState()[0]!;
    expect(read).toMatchObject({ phase: 'ready', title: 'Ferry opens', published: null });
    expect(phaseText(read)).toBe('Needs its publication date');
    expect(dateNote(read, defaultDateFormat)).toContain('counted from this day');
    await imports.importAll();
    expect(imports.getState()[0]?.phase).toBe('ready');
    imports.change(read.key, { published: 20_485 });
    expect(dateNote(imports.getState()[0]!, defaultDateFormat)).toBe('Set by you.');
    await imports.importAll();
    expect(phaseText(imports.getState()[0]!)).toBe('Added: 7 events, 5 actors, 3 relations');
  });

  test('a date in the text is taken over, with where it comes from', async () => {
    const imports = session();
    await imports.add('a.txt', { kind: 'text', text: 'Ferry opens\n\n2026-02-01. It opened.' });
    expect(dateNote(imports.getState()[0]!, defaultDateFormat)).toBe('1 Feb 2026, from the dateline.');
    expect(warningsOf(imports.getState()[0]!)).toEqual([]);
  });

  test('what the core reports while it works is shown', async () => {
    const core = createFakeCore(createSampleCase());
    let tell: (message: unknown) => void = () => undefined;
    const phases: string[] = [];
    const imports = createImportSession(
      createClient({
        subscribe: (name, listener) => {
          tell = listener;
          return core.subscribe(name, listener);
        },
        invoke: (name, input) => {
          const { jobId } = input as { readonly jobId?: string };
          if (name === 'article.import') {
            tell({ kind: 'progress', jobId, phase: 'saving', done: 2, total: 3 });
            tell({ kind: 'progress', jobId: 'of-another-window', phase: 'reading', done: 0, total: 3 });
          }
          return core.invoke(name, input);
        },
      }),
    );
    imports.subscribe(([each]) => phases.push(each ? phaseText(each) : ''));
    await imports.add('a.txt', { kind: 'text', text: 'Ferry opens\n\n2026-02-01. It opened.' });
    await imports.importAll();
    imports.close();
    expect(phases).toContain('Saving…');
    expect(imports.getState()[0]?.progress).toMatchObject({ done: 2, total: 3 });
  });

  test('one that fails does not stop the rest', async () => {
    const core = createFakeCore(createSampleCase());
    let imported = 0;
    const imports = createImportSession(
      createClient({
        ...core,
        invoke: async (name, input) => {
          if (name !== 'article.import') return core.invoke(name, input);
          imported += 1;
          return imported === 1
            ? { ok: false, error: { code: 'disk-full', message: '' } }
            : core.invoke(name, input);
        },
      }),
    );
    for (const name of ['a', 'b']) await imports.add(name, { kind: 'text', text: `${name}\n\n2026-02-01 x` });
    await imports.importAll();
    expect(imports.getState().map((each) => each.phase)).toEqual(['failed', 'done']);
    expect(phaseText(imports.getState()[0]!)).toContain('The disk is full');
    imports.remove(imports.getState()[0]!.key);
    expect(imports.getState()).toHaveLength(1);
  });

  test('of several files each ends with its own result', async () => {
    const imports = session();
    const known = createSampleCase().texts[0]!.text;
    await imports.add('new.txt', { kind: 'text', text: 'Ferry opens\n\n2026-02-01. It opened.' });
    await imports.add('known.txt', { kind: 'text', text: known });
    await imports.add('empty.txt', { kind: 'text', text: ' ' });
    await imports.add('picture.txt', { kind: 'text', text: '\u0000\u0001' });
    await imports.add('gone.txt', Promise.reject(new Error('gone')));
    expect(warningsOf(imports.getState()[1]!).join()).toContain('already in the case');
    imports.change(imports.getState()[1]!.key, { published: 20_485 });
    await imports.importAll();
    expect(imports.getState().map(phaseText)).toEqual([
      'Added: 7 events, 5 actors, 3 relations',
      'Already in the case',
      'There is no text in it. Choose a file with the article’s text, or paste the text.',
      'It is not a text. Save the article as plain text, Markdown or HTML and import that.',
      'The file could not be read. Check that it is still there and that you may open it.',
    ]);
    expect(resultsText(imports.getState())).toBe('1 imported, 1 already in the case, 3 refused');
  });

  test('the outlet that the document names can be changed, and an empty one is none', async () => {
    const core = createFakeCore(createSampleCase());
    const outlets: unknown[] = [];
    const imports = createImportSession(
      createClient({
        ...core,
        invoke: async (name, input) => {
          if (name === 'article.import') outlets.push((input as { readonly outlet: unknown }).outlet);
          return core.invoke(name, input);
        },
      }),
    );
    for (const outlet of [' Harbour Dispatch ', ' ']) {
      await imports.add('a.txt', { kind: 'text', text: `${outlet}\n\n2026-02-01 x` });
      imports.change(imports.getState().at(-1)!.key, { outlet });
    }
    await imports.importAll();
    expect(outlets).toEqual(['Harbour Dispatch', null]);
  });

  test('stopping ends the one at work and leaves the rest, and all of them can be imported anew', async () => {
    const core = createFakeCore(createSampleCase());
    const cancelled: unknown[] = [];
    let end: (reply: Awaited<ReturnType<typeof core.invoke>>) => void = () => undefined;
    let slow = true;
    const imports = createImportSession(
      createClient({
        ...core,
        invoke: async (name, input) => {
          if (name === 'job.cancel') {
            cancelled.push((input as { readonly jobId: unknown }).jobId);
            end({ ok: false, error: { code: 'cancelled', message: '' } });
            return { ok: true, data: { cancelled: true } };
          }
          if (name === 'article.import' && slow) return new Promise((resolve) => (end = resolve));
          return core.invoke(name, input);
        },
      }),
    );
    for (const name of ['a', 'b']) await imports.add(name, { kind: 'text', text: `${name}\n\n2026-02-01 x` });
    const importing = imports.importAll();
    const jobId = imports.getState()[0]?.jobId;
    imports.stop();
    await importing;
    expect(cancelled).toEqual([jobId]);
    expect(imports.getState().map(phaseText)).toEqual(['Stopped. Nothing was changed.', 'Ready']);
    slow = false;
    await imports.importAll();
    expect(imports.getState().map(({ phase }) => phase)).toEqual(['done', 'done']);
  });
});
