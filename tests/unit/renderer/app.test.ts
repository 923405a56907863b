/** Commands, their keys, and failures in words. */
import { describe, expect, test } from 'vitest';
import { ErrorCode } from '#shared/contract/errors.ts';
import { MenuEntry } from '#shared/contract/host.ts';
import { errorDetails, errorWords } from '#shared/derive/error-words.ts';
import { historyLabel } from '../../../renderer/app/commands/edit-commands.ts';
import { commands, menuEntries } from '../../../renderer/app/commands.ts';
import { createCaseStore } from '../../../renderer/state/case-data.ts';

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
    expect(historyLabel('undo', entry('Rename actor', 'Port workers'))).toBe(
      'Undo rename actor “Port workers”',
    );
    expect(historyLabel('redo', null)).toBe('Redo');
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
