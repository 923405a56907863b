/** Commands, their keys, failures in words, and the import session. */
import { describe, expect, test } from 'vitest';
import { ErrorCode } from '#shared/contract/errors.ts';
import { MenuEntry } from '#shared/contract/host.ts';
import { defaultDateFormat } from '#shared/lib/date-format.ts';
import { createClient } from '../../../renderer/api/client.ts';
import { historyLabel } from '../../../renderer/app/commands/edit-commands.ts';
import { commands, menuEntries } from '../../../renderer/app/commands.ts';
import { errorDetails, errorWords } from '../../../renderer/app/error-words.ts';
import { createCaseStore } from '../../../renderer/state/case-data.ts';
import { createImportSession } from '../../../renderer/views/import/import-session.ts';
import { dateNote, phaseText, warningsOf } from '../../../renderer/views/import/import-words.ts';
import { createSampleCase } from '../../views/sample/case.ts';
import { createFakeCore } from '../../views/sample/fake-core.ts';

const entry = (label: string, subject: string) => ({
  id: 1,
  label,
  subject,
  author: 'analyst' as const,
  at: '2026-02-04T09:00:00.000Z',
  state: 'done' as const,
  changes: 1,
});

describe('commands', () => {
  test('ids and keys are each used once, and all make menu entries of the contract', () => {
    const keys = commands.flatMap((command) => command.accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(commands.map((command) => command.id)).size).toBe(commands.length);
    for (const each of menuEntries(createCaseStore().getState()))
      expect(() => MenuEntry.parse(each)).not.toThrow();
  });

  test('nothing that writes is enabled before the case is there', () => {
    const enabled = menuEntries(createCaseStore().getState()).filter((each) => each.enabled);
    expect(enabled.map((each) => each.id)).not.toEqual(expect.arrayContaining(['article.import']));
    expect(enabled.map((each) => each.id)).not.toEqual(expect.arrayContaining(['history.undo']));
  });

  test('undo says what it would undo', () => {
    expect(historyLabel('Undo', entry('Rename actor', 'Port workers'))).toBe(
      'Undo rename actor “Port workers”',
    );
    expect(historyLabel('Redo', null)).toBe('Redo');
  });
});

describe('failures in words', () => {
  test.each(ErrorCode.options)('%s has a title and advice, without exclamation marks or codes', (code) => {
    const { title, advice } = errorWords({ code });
    for (const text of [title, advice]) {
      expect(text.length).toBeGreaterThan(5);
      expect(text).not.toMatch(/!|_|[a-z]-[a-z]+-[a-z]/);
    }
  });

  test('details to copy have the code and the facts', () =>
    expect(errorDetails({ code: 'internal', message: 'broke', details: { id: 'x1' } })).toBe(
      'code: internal\nbroke\nid: x1',
    ));
});

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
          if (name === 'article.import')
            tell({ kind: 'progress', jobId: 'j', phase: 'saving', done: 2, total: 3 });
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
});
